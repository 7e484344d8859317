import { Workbook } from 'wasm-xlsxwriter';
import { LARGE_LOG_HEADINGS, LARGE_LOG_SHEET, largeLogRow } from './largeLogRows';

/** An OTP log of `rows` requests over two periods, as the bytes of an .xlsx file; the same for the same number. */
export function largeLog(rows: number): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet();
  sheet.setName(LARGE_LOG_SHEET);
  sheet.writeRow(0, 0, [...LARGE_LOG_HEADINGS]);
  for (let row = 0; row < rows; row += 1) sheet.writeRow(row + 1, 0, [...largeLogRow(row)]);
  const bytes = workbook.saveToBufferSync();
  workbook.free();
  return bytes;
}
