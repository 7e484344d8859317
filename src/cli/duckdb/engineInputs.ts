import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { failure, type Result, success } from '../../ground/result';
import type { FileNotRead } from '../../log/model/issue';
import { isTableOfRequests } from '../../sql/tableFiles';
import type { CommandError } from '../commandError';
import { systemCodeOf } from '../systemReason';

/** A file that the engine takes requests from. */
interface EngineInput {
  readonly file: string;
  /** a table of requests, as `--export` writes it, or a workbook in anybody's layout */
  readonly kind: 'table' | 'workbook';
}

/** What is read of the files and folders that were named, in their order, and what of the folders is not. */
export interface EngineInputs {
  readonly inputs: readonly EngineInput[];
  readonly passedOver: readonly PassedOver[];
}

/** A file of a folder that is not read, and why. */
interface PassedOver {
  readonly name: string;
  readonly reason: FileNotRead;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv)$/i;
const PARQUET = /\.parquet$/i;
/** How the name begins of what Excel puts beside a workbook that somebody has open. */
const LOCK_FILE = '~$';
const HIDDEN = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files that are named, and those of folders that are, by their names: workbooks, and tables of requests. Files that the
 * command writes are none of them where they lie in a folder.
 */
export function engineInputs(
  named: readonly string[],
  isOutput: (file: string) => boolean,
): Result<EngineInputs, CommandError> {
  const inputs = new Map<string, EngineInput>();
  const passedOver: PassedOver[] = [];
  for (const one of named) {
    try {
      if (!statSync(one).isDirectory()) {
        inputs.set(one, inputOf(one));
        continue;
      }
      const found = inFolder(one, isOutput);
      if (found.inputs.length === 0) return failure({ code: 'nothingInFolder', fillings: { folder: one } });
      for (const input of found.inputs) inputs.set(input.file, input);
      passedOver.push(...found.passedOver);
    } catch (error) {
      return failure(unreadable(one, systemCodeOf(error)));
    }
  }
  return success({ inputs: [...inputs.values()], passedOver });
}

function unreadable(file: string, reason: string): CommandError {
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? { code: 'fileNotFound', fillings: { file } }
    : { code: 'cannotReadFile', fillings: { file, reason } };
}

function inFolder(folder: string, isOutput: (file: string) => boolean): EngineInputs {
  const inputs: EngineInput[] = [];
  const passedOver: PassedOver[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const file = path.join(folder, entry.name);
    const reason = isOutput(file) ? 'output' : whyNotRead(entry.name, isFolder(file));
    if (reason === undefined) inputs.push(inputOf(file));
    else passedOver.push({ name: entry.name, reason });
  }
  return { inputs, passedOver };
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** Of what a link leads to; a link that leads nowhere is told of where it is read. */
function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function whyNotRead(name: string, isItFolder: boolean): FileNotRead | undefined {
  if (name.startsWith(LOCK_FILE)) return 'lockFile';
  if (HIDDEN.test(name)) return 'hidden';
  if (isItFolder) return 'folder';
  return WORKBOOK.test(name) || PARQUET.test(name) ? undefined : 'noWorkbook';
}

function inputOf(file: string): EngineInput {
  const isTable = PARQUET.test(file) || (/\.csv$/i.test(file) && isTableOfRequests(firstLineOf(file)));
  return { file, kind: isTable ? 'table' : 'workbook' };
}

/** More bytes than the names of all columns have. */
const LINE_BYTES = 4096;

/** The first line of a text file; `''` of what is no ordinary file. */
function firstLineOf(file: string): string {
  if (!statSync(file).isFile()) return '';
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(LINE_BYTES);
    const length = readSync(descriptor, bytes, 0, LINE_BYTES, 0);
    const [line = ''] = new TextDecoder().decode(bytes.subarray(0, length)).split(/[\r\n]/);
    return line;
  } finally {
    closeSync(descriptor);
  }
}
