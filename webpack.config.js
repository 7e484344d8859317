import path from 'node:path';

const root = import.meta.dirname;

/** The command line as one file for Node; what it takes from npm stays in node_modules. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: { report: './src/cli/main.ts' },
  externalsType: 'module',
  externals: [({ request }, callback) => (/^[@a-z]/.test(request) ? callback(null, request) : callback())],
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist', 'cli'),
    filename: '[name].mjs',
    module: true,
    library: { type: 'module' },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
      },
    ],
  },
  performance: { hints: 'error', maxEntrypointSize: 1_500_000, maxAssetSize: 1_500_000 },
};

export default (_env, argv) => {
  const mode = argv.mode ?? 'production';
  return [{ ...commandLine, mode, devtool: 'source-map' }];
};
