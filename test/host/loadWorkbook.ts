import { read, type CellObject } from '@e965/xlsx';
import type { CellRange } from '../../src/log/address';
import type { CellValue, SheetOutline } from '../../src/log/workbook';
import { openWorkbook, type OpenedWorkbook } from '../../src/xlsx/openWorkbook';
import type { ExcelHost } from './excelHost';
import type { Book } from './model/book';
import type { CellChange } from './model/sheetCells';
import type { Sheet } from './model/sheet';
import { CellType } from './univer/cellData';

/**
 * Opens a workbook's file in the host, in place of what is open: values, number formats (of .xlsx and the like),
 * sheets with their visibility, and tables. Formulas come as their last values, and looks are left behind.
 */
export async function loadWorkbook(host: ExcelHost, name: string, bytes: Uint8Array): Promise<void> {
  const opened = openWorkbook(name, bytes);
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  await host.settled();
  const { book } = host;
  book.eventsEnabled = false;
  try {
    const sheets = replaceSheets(book, opened.value.outline.sheets);
    for (const [outline, sheet] of sheets) writeValues(opened.value, outline, sheet);
    writeNumberFormats(bytes, sheets);
    for (const [{ tables }, sheet] of sheets) {
      for (const { name: tableName, range, hasTotalsRow } of tables) {
        const table = book.tables.add({ sheet, area: range }, tableName);
        table.showTotals = hasTotalsRow;
      }
    }
    for (const [{ visibility }, sheet] of sheets) {
      if (visibility !== 'visible') book.setVisibility(sheet, visibility);
    }
    const first = sheets.find(([{ visibility }]) => visibility === 'visible')?.[1];
    if (first !== undefined) book.activate(first);
    book.name = name;
    book.use1904 = opened.value.outline.dateSystem === 1904;
    await book.settle();
  } finally {
    book.eventsEnabled = true;
  }
}

function replaceSheets(
  book: Book,
  outlines: readonly SheetOutline[],
): readonly (readonly [SheetOutline, Sheet])[] {
  const old = book.sheets;
  old.forEach((sheet, index) => {
    if (sheet.visibility !== 'visible') book.setVisibility(sheet, 'visible');
    book.renameSheet(sheet, `old ${index} ${sheet.id}`.slice(0, 31));
  });
  const sheets = outlines.map((outline) => [outline, book.addSheet(outline.name)] as const);
  for (const sheet of old) book.deleteSheet(sheet);
  return sheets;
}

function writeValues(workbook: OpenedWorkbook, { name, usedRange }: SheetOutline, sheet: Sheet): void {
  if (usedRange === null) return;
  for (const { firstRow, columns, rows } of workbook.rows(name, usedRange, columnsOf(usedRange))) {
    rows.forEach((values, down) => {
      values.forEach((value, across) => {
        const column = columns[across];
        if (value !== null && column !== undefined)
          sheet.cells.change(firstRow + down, column, loaded(value));
      });
    });
  }
}

function columnsOf({ firstColumn, lastColumn }: CellRange): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

/** As it stands in the file: nothing of it is read as a formula or a number. */
function loaded(value: NonNullable<CellValue>): CellChange {
  if (typeof value === 'number') return { v: value, t: CellType.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellType.truth };
  return { v: value, t: value.startsWith('#') ? CellType.text : CellType.forcedText };
}

function writeNumberFormats(bytes: Uint8Array, sheets: readonly (readonly [SheetOutline, Sheet])[]): void {
  const workbook = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellText: false,
    cellFormula: false,
  });
  for (const [{ name }, sheet] of sheets) {
    const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] =
      workbook.Sheets[name]?.['!data'] ?? [];
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (typeof cell?.z !== 'string' || cell.z === 'General') return;
        sheet.cells.change(row, column, { s: { n: { pattern: cell.z } } });
      });
    });
  }
}
