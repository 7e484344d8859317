import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import type { CommandError } from './commandError';
import { systemCodeOf } from './systemReason';
import { removeUnfinished, unfinishedName } from './unfinishedFile';

/** Whether a file may be written, as far as can be told before there is anything to write. */
export function checkOutput(
  file: string,
  inputs: readonly string[],
  force: boolean,
): Result<string, CommandError> {
  try {
    const folder = path.dirname(file);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      return failure({ code: 'outputFolderMissing', fillings: { file: path.basename(file), folder } });
    }
    if (inputs.some((input) => isSameFile(input, file)))
      return failure({ code: 'outputIsInput', fillings: { file } });
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) return failure({ code: 'outputIsFolder', fillings: { file } });
    if (found && !force) return failure({ code: 'outputExists', fillings: { file } });
    return success(file);
  } catch (error) {
    return failure({ code: 'cannotWrite', fillings: { file, reason: systemCodeOf(error) } });
  }
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map(statsOf);
  return (
    path.resolve(a) === path.resolve(b) ||
    (first && second ? first.ino === second.ino && first.dev === second.dev : false)
  );
}

/** `undefined` where there is no file, or none that could be read: its reading says why. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Writes a file whole or not at all: beside its place first, under a name that nobody can foresee, then put in its place
 * in one step. What an earlier run left there, that was ended in the midst, goes.
 *
 * @param force whether a file that is there is replaced; without it, one that has come there meanwhile stays
 */
export function saveFile(
  file: string,
  contents: Uint8Array | string,
  force: boolean,
): Result<string, CommandError> {
  const folder = path.dirname(file);
  const unfinished = path.join(folder, unfinishedName());
  endAfterSaving();
  removeUnfinished(folder);
  try {
    write(unfinished, contents, force ? lstatSync(file, { throwIfNoEntry: false }) : undefined);
    if (force) renameSync(unfinished, file);
    else putInFreePlace(unfinished, file);
    return success(file);
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === 'EEXIST') return failure({ code: 'outputExists', fillings: { file } });
    return failure({ code: 'cannotWrite', fillings: { file, reason } });
  } finally {
    remove(unfinished);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder has become one that nobody may change, which the saving has told.
  }
}

/** Writes a new file, and to the disk; it may be read by whom the file may that it will replace. */
function write(file: string, contents: Uint8Array | string, replaced: Stats | undefined): void {
  const isReplacing = replaced?.isFile() ?? false;
  // Never followed where it is a link, as it must be new.
  const descriptor = openSync(file, 'wx', isReplacing ? 0o600 : 0o666);
  try {
    writeFileSync(descriptor, contents);
    if (replaced && isReplacing) likeReplaced(descriptor, replaced);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a new file the owner and the permissions of the one that it will replace. */
function likeReplaced(descriptor: number, { uid, gid, mode }: Stats): void {
  let permissions = mode & 0o777;
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // What the other group was allowed, this one is not.
    permissions &= ~0o070;
  }
  fchmodSync(descriptor, permissions);
}

/** File systems without a second name for a file, as those of memory sticks, say so in one of these ways. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** Puts a finished file where there is none; `EEXIST` where one has come there, by another run that was quicker. */
function putInFreePlace(finished: string, file: string): void {
  try {
    linkSync(finished, file);
  } catch (error) {
    if (!WITHOUT_LINKS.has(systemCodeOf(error))) throw error;
    copyWhole(finished, file);
  }
}

function copyWhole(finished: string, file: string): void {
  try {
    copyFileSync(finished, file, constants.COPYFILE_EXCL);
  } catch (error) {
    // What stands there by half is ours, unless it stood there before.
    if (systemCodeOf(error) !== 'EEXIST') remove(file);
    throw error;
  }
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let endsAfterSaving = false;

/**
 * From now on the process ends by a signal between two steps of the program, and never within the saving of a file, of
 * which half would stay.
 */
function endAfterSaving(): void {
  if (endsAfterSaving) return;
  endsAfterSaving = true;
  for (const signal of ENDING) {
    process.once(signal, () => {
      process.kill(process.pid, signal);
    });
  }
}
