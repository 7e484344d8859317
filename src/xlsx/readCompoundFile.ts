import { failure, success } from '../log/result';
import { startsWithPassword, valueRecords } from './biffRecords';
import { compoundFile } from './compoundFile';
import { DAMAGED, NOT_A_WORKBOOK, PASSWORD_PROTECTED } from './fileLimits';
import { dateSystemOf, readRaw, readSheet, type ReadResult, type ReadSheet } from './readSheet';

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
  const sheets: ReadSheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const type = workbook.Sheets[name]?.['!type'];
    if (type !== undefined && type !== 'sheet') continue;
    const sheet = readSheet(workbook, index);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return success({ dateSystem: dateSystemOf(workbook), sheets });
}
