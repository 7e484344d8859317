import { Workbook } from 'wasm-xlsxwriter';
import { knownDay } from '../../../src/ground/calendarDay';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { valueOf } from './valueOf';
import { LARGE_LOG_HEADINGS, largeLogRow } from '../largeLogRows';
import type { Contestant, Workload } from './workload';

const [SHEETS, FILES, COLUMNS] = [60, 50, 100];
const TODAY = knownDay(2026, 1, 1);

/** As many requests, from the bytes of .xlsx files to logs, however they are laid out; comes to how many were read. */
export const SHAPES: Workload = {
  'one log': reading((size) => [fileOf([size])]),
  [`${SHEETS} sheets`]: reading((size) => [fileOf(shares(size, SHEETS))]),
  [`${FILES} files`]: reading((size) => shares(size, FILES).map((rows) => fileOf([rows]))),
  [`${COLUMNS} columns`]: reading((size) => [fileOf([size], COLUMNS)]),
};

function reading(filesOf: (size: number) => readonly Uint8Array[]): Contestant {
  return (size) => {
    const files = filesOf(size);
    return () => files.reduce((count, bytes, index) => count + requestsIn(`${index}.xlsx`, bytes), 0);
  };
}

function requestsIn(name: string, bytes: Uint8Array): number {
  const workbook = valueOf(openWorkbook(name, bytes));
  const workbookReading = new WorkbookReading(workbook.outline, [], []);
  workbookReading.readAll(workbook, workbook.outline.dateSystem, TODAY);
  return workbookReading.finish().logs.reduce((count, log) => count + log.count, 0);
}

/** So many rows, shared out. */
function shares(rows: number, parts: number): readonly number[] {
  return Array.from(
    { length: parts },
    (_, part) => Math.floor((rows * (part + 1)) / parts) - Math.floor((rows * part) / parts),
  );
}

/** A file with a log of so many rows on each sheet; columns beyond those of the log hold remarks. */
function fileOf(rowsOfSheets: readonly number[], columns = LARGE_LOG_HEADINGS.length): Uint8Array {
  const workbook = new Workbook();
  const more = Array.from({ length: columns - LARGE_LOG_HEADINGS.length }, (_, index) => index + 1);
  let request = 0;
  rowsOfSheets.forEach((rows, index) => {
    const sheet = workbook.addWorksheet();
    sheet.setName(`OTP requests ${index + 1}`);
    sheet.writeRow(0, 0, [...LARGE_LOG_HEADINGS, ...more.map((number) => `Remarks ${number}`)]);
    for (let row = 1; row <= rows; row += 1, request += 1) {
      sheet.writeRow(row, 0, [
        ...largeLogRow(request),
        ...more.map((number) => `Remark ${(request + number) % 50}`),
      ]);
    }
  });
  const bytes = workbook.saveToBufferSync();
  workbook.free();
  return bytes;
}
