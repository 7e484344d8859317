import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import type { CommandError } from './commandError';
import { systemCodeOf } from './readFiles';

/** Whether a file may be written, as far as can be told before there is anything to write. */
export function checkOutput(
  file: string,
  inputs: readonly string[],
  force: boolean,
): Result<string, CommandError> {
  const folder = path.dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return failure({ code: 'outputFolderMissing', fillings: { file: path.basename(file), folder } });
  }
  if (inputs.some((input) => isSameFile(input, file)))
    return failure({ code: 'outputIsInput', fillings: { file } });
  if (existsSync(file) && !force) return failure({ code: 'outputExists', fillings: { file } });
  return success(file);
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
  return (
    path.resolve(a) === path.resolve(b) ||
    (first && second ? first.ino === second.ino && first.dev === second.dev : false)
  );
}

/** Writes a file whole or not at all: under another name beside it first, then in its place. */
export function saveFile(file: string, contents: Uint8Array | string): Result<string, CommandError> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
    return success(file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    return failure({ code: 'cannotWrite', fillings: { file, reason: systemCodeOf(error) } });
  }
}
