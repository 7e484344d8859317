import type { Compiler } from 'webpack';

/** For TypeScript what addinFilesPlugin.js exports; webpack's configuration needs that file as plain JavaScript. */
export class AddinFilesPlugin {
  constructor(options: { root: string; address: string });
  apply(compiler: Compiler): void;
}
export function manifestFor(manifest: string, address: string): string;
