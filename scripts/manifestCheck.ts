import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest } from './manifest/checkManifest';
import { problemText } from './manifest/problemTexts';

const root = path.dirname(import.meta.dirname);

/** Where the sources of what lies beside the built pane are. */
const sourceOf = (place: string): string =>
  place.startsWith('icons/') ? path.join('assets', place) : path.join('src', 'taskpane', place);

/** Whether our own checks and Microsoft's reader find a manifest good; it says what they found. */
async function isGood(manifest: string, placeOf: (place: string) => string): Promise<boolean> {
  const fileAt = (place: string): Uint8Array | undefined => {
    const file = path.join(root, placeOf(place));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const problems = checkManifest(readFileSync(path.join(root, manifest), 'utf8'), fileAt).map(problemText);
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, manifest)).catch(
    (error: unknown) => `office-addin-manifest cannot read it: ${String(error)}`,
  );
  for (const problem of typeof read === 'string' ? [...problems, read] : problems) {
    process.stderr.write(`${manifest}: ${problem}\n`);
  }
  if (typeof read === 'string' || problems.length > 0) return false;
  const { displayName = '', version = '' } = read;
  process.stdout.write(`${manifest}: ${displayName} ${version}, nothing that Office would refuse\n`);
  return true;
}

const development = await isGood('manifest.xml', sourceOf);
const built =
  !existsSync(path.join(root, 'dist', 'manifest.xml')) ||
  (await isGood(path.join('dist', 'manifest.xml'), (place) => path.join('dist', place)));
process.exitCode = development && built ? 0 : 1;
