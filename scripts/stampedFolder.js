import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);
const ONE_DAY = 86_400_000;

/** The files of a place, which is a folder or a file, in the order of their names. */
function filesOf(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((entry) => filesOf(path.join(place, entry)));
}

function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(path.join(ROOT, source)))) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Where something is built that is made of `sources`, files and folders of the project: a folder named by their
 * contents, so that what was built of other contents is never taken for it.
 */
export function stampedFolder(name, sources) {
  const folder = path.join(ROOT, '.cache', name, digestOf(sources));
  return { folder, isBuilt: existsSync(folder) };
}

/**
 * Builds what is not there yet: `build` gets an empty folder, which is put in its place once it is whole. Two processes
 * may build the same at once. What was built of older sources goes, once no process can be running it any more.
 */
export async function buildStamped({ folder, isBuilt }, build) {
  if (isBuilt) return;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await build(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  removeOld(path.dirname(folder), path.basename(folder));
}

function removeOld(parent, current) {
  for (const entry of readdirSync(parent)) {
    const place = path.join(parent, entry);
    const age = Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (entry !== current && age > ONE_DAY) rmSync(place, { recursive: true, force: true });
  }
}
