import type { Configuration } from 'webpack';

/** For TypeScript what webpack.config.js exports. */
export default function configuration(
  environment: unknown,
  options: { readonly mode?: 'production' | 'development' },
): Configuration;
