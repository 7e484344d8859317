import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_ADDRESS } from './buildSettings.js';

/** Puts beside the pane what Office fetches besides: the icons, and the manifest for the pane's address. */
export class AddinFilesPlugin {
  /** @param {{ root: string, address: string }} options the project's folder; the pane's address, ending with a slash */
  constructor({ root, address }) {
    this.root = root;
    this.address = address;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const manifestFile = path.join(this.root, 'manifest.xml');
    const iconFolder = path.join(this.root, 'assets', 'icons');
    compiler.hooks.run.tap('AddinFilesPlugin', () => this.sayAddress(compiler));
    compiler.hooks.thisCompilation.tap('AddinFilesPlugin', (compilation) => {
      compilation.fileDependencies.add(manifestFile);
      compilation.contextDependencies.add(iconFolder);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'AddinFilesPlugin', stage }, () => {
        const manifest = manifestFor(readFileSync(manifestFile, 'utf8'), this.address);
        compilation.emitAsset('manifest.xml', new RawSource(manifest));
        for (const name of readdirSync(iconFolder).filter((file) => file.endsWith('.png'))) {
          compilation.emitAsset(`icons/${name}`, new RawSource(readFileSync(path.join(iconFolder, name))));
        }
      });
    });
  }

  /** Nobody should learn from Excel that the pane was built for another address. */
  sayAddress(compiler) {
    const logger = compiler.getInfrastructureLogger('pane');
    if (process.env.ADDIN_URL) logger.info(`The manifest is for ${this.address}.`);
    else logger.warn(`ADDIN_URL is not set: the manifest is for ${this.address}, for development.`);
  }
}

/** The manifest with another address in the place of development's. */
export function manifestFor(manifest, address) {
  const development = new RegExp(`${new URL(DEVELOPMENT_ADDRESS).origin}(/?)`, 'g');
  const { origin } = new URL(address);
  const folder = address.replaceAll('&', '&amp;');
  return manifest.replaceAll(development, (_whole, slash) => (slash === '' ? origin : folder));
}
