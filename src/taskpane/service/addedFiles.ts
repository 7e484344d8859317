import { failure, type Result, success } from '../../ground/result';
import type { FileError } from '../contract/fileError';
import type { AddedWorkbook, FileFailure, Progress, WorkbookFile } from '../contract/paneService';
import type { ComputationFailure, ComputationRun, OpenedAddedWorkbook } from '../computation/computation';

type OnProgress = (progress: Progress) => void;

/** The added workbooks whose files are open, and why the others are not. */
export interface FilesOpened {
  readonly opened: readonly OpenedAddedWorkbook[];
  readonly failures: readonly FileFailure[];
}

/**
 * Opens the files of the added workbooks, one after the other. What an earlier run opened stays open as long as the file
 * on disk is the same; one that fails hinders no other.
 */
export async function openFiles(
  run: ComputationRun,
  added: readonly AddedWorkbook[],
  onProgress: OnProgress,
): Promise<Result<FilesOpened, ComputationFailure>> {
  const changed = await changedFiles(added);
  const unchanged = added.filter(({ id }) => !changed.has(id));
  const kept = await run.take(
    'keepOpened',
    unchanged.map(({ id }) => id),
  );
  if (!kept.ok) return kept;
  const failures: FileFailure[] = added.flatMap(({ id, name }) =>
    changed.has(id) ? [{ id, error: fileChanged(name) }] : [],
  );
  const opened: OpenedAddedWorkbook[] = [];
  for (const [done, workbook] of unchanged.entries()) {
    const { id, name, remembered } = workbook;
    onProgress({ step: 'openingFiles', workbook: name, done, total: unchanged.length });
    const outcome = kept.value.includes(id) ? success(null) : await openFile(run, workbook);
    if (!outcome.ok) return outcome;
    if (outcome.value === null) opened.push({ id, name, remembered });
    else failures.push({ id, error: outcome.value });
  }
  return success({ opened, failures });
}

function fileChanged(workbook: string): FileError {
  return { code: 'fileChanged', workbook };
}

async function changedFiles(added: readonly AddedWorkbook[]): Promise<ReadonlySet<number>> {
  const checked = await Promise.all(
    added.map(async ({ id, file }) => ({ id, isUnchanged: await file.isUnchanged() })),
  );
  return new Set(checked.flatMap(({ id, isUnchanged }) => (isUnchanged ? [] : [id])));
}

async function openFile(
  run: ComputationRun,
  { id, name, file }: AddedWorkbook,
): Promise<Result<FileError | null, ComputationFailure>> {
  const bytes = await fileBytes(file, name);
  return bytes.ok ? run.take('openFile', { id, name, bytes: bytes.value }) : success(bytes.error);
}

/** The bytes of a file; one that is too large is not even read. */
export async function fileBytes(
  file: WorkbookFile,
  name = file.name,
): Promise<Result<Uint8Array, FileError>> {
  const { refusalOfSize } = await import('../../xlsx/read/sheets/fileLimits');
  const refusal = refusalOfSize(file.size);
  if (refusal !== undefined) return failure({ ...refusal, workbook: name });
  try {
    return success(await file.bytes());
  } catch {
    return failure(fileChanged(name));
  }
}

/** Reads the rows of all opened files. */
export async function readFiles(
  run: ComputationRun,
  opened: readonly OpenedAddedWorkbook[],
  onProgress: OnProgress,
): Promise<Result<null, ComputationFailure>> {
  for (const [done, { id, name }] of opened.entries()) {
    onProgress({ step: 'readingFiles', workbook: name, done, total: opened.length });
    const read = await run.take('readFile', id);
    if (!read.ok) return read;
  }
  return success(null);
}
