import { failure } from '../../../ground/result';
import { startsWithPassword, valueRecords } from './biffRecords';
import { compoundFile } from './compoundFile';
import { DAMAGED, NOT_A_WORKBOOK, PASSWORD_PROTECTED } from '../sheets/fileLimits';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets } from '../sheets/readSheets';

/** Reads an .xls workbook; workbooks of any format that have a password come as such files too. It throws whatever SheetJS throws. */
export function readCompoundFile(bytes: Uint8Array): ReadResult {
  const file = compoundFile(bytes);
  if (!file?.whole) return failure(DAMAGED);
  if (file.names.has('encryptedpackage')) return failure(PASSWORD_PROTECTED);
  if (!file.names.has('workbook') && !file.names.has('book')) return failure(NOT_A_WORKBOOK);
  if (file.workbook === undefined) return failure(DAMAGED);
  if (startsWithPassword(file.workbook)) return failure(PASSWORD_PROTECTED);
  const values = valueRecords(file.workbook);
  return values.ok ? readBinarySheets(values.value) : values;
}

/** SheetJS also reads the workbook's stream alone. */
function readBinarySheets(stream: Uint8Array): ReadResult {
  // Only so does SheetJS say which rows are hidden.
  const workbook = readRaw(stream, { type: 'buffer', cellStyles: true });
  const found = workbook.SheetNames.map((name) => {
    const type = workbook.Sheets[name]?.['!type'];
    return type === undefined || type === 'sheet' ? {} : undefined;
  });
  return readSheets(workbook, found);
}
