import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { failure, type Result, success } from '../ground/result';
import type { CommandError } from './commandError';
import { systemCodeOf } from './systemReason';

/** How many bytes are asked for at the least: a file of `/proc` does not say how many it has. */
const PIECE = 1 << 20;

/** How much is read of a file. */
export interface ReadingLimit {
  /** the most bytes that are read */
  readonly most: number;
  /** the error for a file that has more; `size` is a lower bound where the file does not say its size */
  readonly refusal: (size: number) => CommandError;
}

/**
 * The bytes of a regular file. A folder, a pipe and a device are refused before they are opened: a pipe can be waited
 * for without end, and a device can give bytes without end. A file of `/proc` is a regular one that does not say its
 * size: no more of it is read than the limit.
 */
export function readBytes(file: string, limit: ReadingLimit): Result<Uint8Array, CommandError> {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return failure({ code: 'isFolder', fillings: { file } });
    if (!found.isFile()) return failure({ code: 'notAFile', fillings: { file } });
    if (found.size > limit.most) return failure(limit.refusal(found.size));
    const bytes = readWhole(file, limit.most);
    if (bytes === undefined) return failure({ code: 'notAFile', fillings: { file } });
    return bytes.length > limit.most ? failure(limit.refusal(bytes.length)) : success(bytes);
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      return failure({ code: 'fileNotFound', fillings: { file } });
    return failure({ code: 'cannotReadFile', fillings: { file, reason } });
  }
}

/** No more than one byte beyond the limit; `undefined` where a pipe or a device has come to the file's place meanwhile. */
function readWhole(file: string, most: number): Uint8Array | undefined {
  // A pipe without a writer is opened without waiting; Windows has no such flag, and no such pipes.
  const withoutWaiting = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;
  const descriptor = openSync(file, constants.O_RDONLY | withoutWaiting);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return undefined;
    let bytes = new Uint8Array(Math.min(Math.max(found.size + 1, PIECE), most + 1));
    let length = 0;
    for (;;) {
      if (length === bytes.length) bytes = longer(bytes, most + 1);
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length > most) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function longer(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(Math.min(2 * bytes.length, most));
  next.set(bytes);
  return next;
}
