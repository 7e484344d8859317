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
}

/** The manifest with another address in the place of development's. */
export function manifestFor(manifest, address) {
  const origin = new URL(address).origin;
  return manifest
    .replaceAll(DEVELOPMENT_ADDRESS, address)
    .replaceAll(new URL(DEVELOPMENT_ADDRESS).origin, origin);
}
