import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest, pngSize } from './checkManifest';

const root = path.join(import.meta.dirname, '..');

/** The manifest of development, and that of the last build where there is one, each with the folder of its icons. */
const manifests = [
  { file: path.join(root, 'manifest.xml'), icons: path.join(root, 'assets', 'icons') },
  { file: path.join(root, 'dist', 'manifest.xml'), icons: path.join(root, 'dist', 'icons') },
].filter(({ file }, index) => index === 0 || existsSync(file));

for (const { file, icons } of manifests) {
  const name = path.relative(root, file);
  const problems = checkManifest(readFileSync(file, 'utf8'), (icon) => pngSize(path.join(icons, icon)));
  for (const { code, where } of problems) {
    process.exitCode = 1;
    console.error(`${name}: ${code}: ${where}`);
  }
  const { displayName, id } = await OfficeAddinManifest.readManifestFile(file);
  if (displayName !== undefined && id !== undefined && problems.length === 0) {
    console.log(`${name}: “${displayName}” has nothing that Office would refuse.`);
  }
}
