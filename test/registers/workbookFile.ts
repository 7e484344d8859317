import { Format, Table, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import { serialOf } from '../report/naiveCalendar';
import type { DrawnCell, DrawnSheet } from './registerSheet';

/** The bytes of a workbook with these sheets. */
export function workbookFile(sheets: readonly DrawnSheet[]): Uint8Array {
  const workbook = new Workbook();
  try {
    for (const sheet of sheets) writeSheet(workbook.addWorksheet().setName(sheet.name), sheet);
    return workbook.saveToBufferSync();
  } finally {
    workbook.free();
  }
}

function writeSheet(worksheet: Worksheet, { rows, merged, table }: DrawnSheet): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) writeCell(worksheet, row, column, cell);
  }
  for (const { row, first, last } of merged) {
    const text = rows[row]?.[first];
    worksheet.mergeRange(row, first, row, last, typeof text === 'string' ? text : '', new Format());
  }
  if (table === undefined) return;
  const { firstRow, firstColumn, lastRow, lastColumn } = table;
  // The table writes the headings of its own; those of the sheet are written over them.
  worksheet.addTable(firstRow, firstColumn, lastRow, lastColumn, new Table());
  for (const [column, cell] of (rows[firstRow] ?? []).entries()) writeCell(worksheet, firstRow, column, cell);
}

function writeCell(worksheet: Worksheet, row: number, column: number, cell: DrawnCell): void {
  if (cell === undefined) return;
  if (typeof cell === 'string' || typeof cell === 'number') worksheet.write(row, column, cell);
  else {
    const format = new Format().setNumFormat(cell.format);
    worksheet.writeNumberWithFormat(row, column, serialOf(cell.day, 1900), format);
  }
}
