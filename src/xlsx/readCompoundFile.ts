import { failure, success } from '../log/result';
import { startsWithPassword, valueRecords } from './biffRecords';
import { compoundFile } from './compoundFile';
import { dateSystemOf, readRaw, readSheet, type ReadResult, type ReadSheet } from './readSheet';

/** Reads an .xls workbook; workbooks of any format that have a password come as such files too. It throws whatever SheetJS throws. */
export function readCompoundFile(bytes: Uint8Array): ReadResult {
  const file = compoundFile(bytes);
  if (!file?.whole) return failure('damagedWorkbook');
  if (file.names.has('encryptedpackage')) return failure('passwordProtected');
  if (!file.names.has('workbook') && !file.names.has('book')) return failure('notAWorkbook');
  if (file.workbook === undefined) return failure('damagedWorkbook');
  if (startsWithPassword(file.workbook)) return failure('passwordProtected');
  const values = valueRecords(file.workbook);
  return values === undefined ? failure('damagedWorkbook') : readBinarySheets(values);
}

/** SheetJS also reads the workbook's stream alone. */
function readBinarySheets(stream: Uint8Array): ReadResult {
  const workbook = readRaw(stream, { type: 'buffer' });
  const sheets: ReadSheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const type = workbook.Sheets[name]?.['!type'];
    if (type !== undefined && type !== 'sheet') continue;
    const sheet = readSheet(workbook, index);
    if (sheet === undefined) return failure('damagedWorkbook');
    sheets.push(sheet);
  }
  return success({ dateSystem: dateSystemOf(workbook), sheets });
}
