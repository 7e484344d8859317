import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lockedPackages, type LockedPackage } from './lockedPackages';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
const RULE = '-'.repeat(78);

/** Whose work the add-in is made of, and under which terms: the texts of the licences of all packages in it. */
export function thirdPartyLicences(root: string): string {
  const shipped = lockedPackages(root).filter(
    ({ isShipped, folder }) => isShipped && existsSync(path.join(root, folder)),
  );
  const entries = shipped.map((locked) => entry(root, locked));
  return `Cooperation Report is made with the packages below, each under its own licence.\n\n${[...new Set(entries)].join('\n')}`;
}

function entry(root: string, { name, version, licence, folder }: LockedPackage): string {
  const place = path.join(root, folder);
  const texts = readdirSync(place)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(place, file), 'utf8').trim());
  const text = texts.length === 0 ? 'The package comes without the text of its licence.' : texts.join('\n\n');
  return `${RULE}\n${name} ${version} (${licence})\n${RULE}\n\n${text}\n`;
}
