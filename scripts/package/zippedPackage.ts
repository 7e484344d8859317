import { zipSync, type Zippable } from 'fflate';
import type { PackageFiles } from './packageFiles';

/** The earliest moment that a zip can name. The same files make the same zip, whenever it is made. */
const NO_DATE = '1980-01-01T00:00:00';
const IS_COMPRESSED = /\.(?:br|gz|png)$/;

/** The package as one zip, its files in one folder of the given name. */
export function zippedPackage(folder: string, files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    entries[`${folder}/${name}`] = [bytes, { level: IS_COMPRESSED.test(name) ? 0 : 9, mtime: NO_DATE }];
  }
  return zipSync(entries);
}
