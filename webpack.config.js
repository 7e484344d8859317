import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { AddinFilesPlugin } from './scripts/addinFilesPlugin.js';
import { addinAddress, officeJsAddress } from './scripts/buildSettings.js';

const root = import.meta.dirname;

const typeScript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const common = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typeScript] },
};

/** The task pane, for any static web server: its page, its scripts, the icons and the manifest for its address. */
const pane = (mode) => ({
  ...common,
  name: 'pane',
  mode,
  target: 'web',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(root, 'dist'),
    filename: 'assets/[name].[contenthash:12].js',
    chunkFilename: 'assets/[name].[contenthash:12].js',
    assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
    publicPath: 'auto',
    clean: true,
  },
  // Hidden: the maps serve whoever mends a fault, and no browser fetches 6 MB because its tools are open.
  devtool: mode === 'production' ? 'hidden-source-map' : 'source-map',
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      publicPath: '',
      officeJs: officeJsAddress(),
    }),
    new HtmlWebpackPlugin({
      template: './src/taskpane/support.html',
      filename: 'support.html',
      inject: false,
    }),
    // What the solver asks of Node it asks only there.
    new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/, contextRegExp: /highs/ }),
    new AddinFilesPlugin({ root, address: addinAddress() }),
  ],
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache', 'webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  // The pane’s first script measures 686 kB, 200 kB as it is sent; with the texts of one language that is less than the
  // 250 kB that it may take. A package more, or one that came whole, must be noticed.
  performance: {
    hints: mode === 'production' ? 'error' : false,
    maxEntrypointSize: 730_000,
    maxAssetSize: 730_000,
    assetFilter: (name) => name.endsWith('.js'),
  },
});

export default (_env, argv) => pane(argv.mode ?? 'production');
