import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { manifestFor } from '../addinFilesPlugin.js';
import { billOfMaterials } from './billOfMaterials';
import { withCompressed } from './compressedFiles';
import { iisConfiguration } from './iisConfiguration';
import { nginxConfiguration } from './nginxConfiguration';
import { thirdPartyLicences } from './thirdPartyLicences';

/** What a package is made for. */
export interface PackageOptions {
  /** the project's folder */
  readonly root: string;
  /** the folder of the built pane */
  readonly pane: string;
  /** the address that the add-in will have, ending with a slash */
  readonly address: string;
  /** the address of office.js that the pane was built with */
  readonly officeJs: string;
}

/** The files of a package by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * All that an administrator needs to serve the add-in at one address: `site/` is what a web server hands out, each file
 * beside its compressed forms; `server/` says how; `source-maps/` is for whoever looks into a fault.
 */
export function packageFiles({ root, pane, address, officeJs }: PackageOptions): PackageFiles {
  const built = filesOf(pane).map((name) => [name, readFileSync(path.join(pane, name))] as const);
  const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address);
  const site = built
    .filter(([name]) => name !== 'manifest.xml' && !name.endsWith('.map'))
    .concat([['manifest.xml', Buffer.from(manifest)]])
    .flatMap(([name, bytes]) => withCompressed(name, bytes));
  const maps = built.filter(([name]) => name.endsWith('.map'));
  const files = new Map<string, Uint8Array>([
    ...site.map(([name, bytes]) => [`site/${name}`, bytes] as const),
    ...maps.map(([name, bytes]) => [`source-maps/${path.posix.basename(name)}`, bytes] as const),
    ['server/nginx.conf', strToU8(nginxConfiguration(address, officeJs))],
    ['server/web.config', strToU8(iisConfiguration(officeJs))],
    ['deployment.md', readFileSync(path.join(root, 'docs', 'deployment.md'))],
    ['sbom.cdx.json', strToU8(billOfMaterials(root, 'cooperation-report'))],
    ['third-party-licences.txt', strToU8(thirdPartyLicences(root))],
  ]);
  return new Map([...files, ['SHA256SUMS', strToU8(checksums(files))]]);
}

/** One line a file, as `sha256sum --check` reads them. */
function checksums(files: PackageFiles): string {
  const lines = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}

/** The files of a folder and of the folders in it, by their paths below it, with slashes. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
