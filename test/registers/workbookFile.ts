import { Format, Table, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import { serialOf } from '../report/naiveCalendar';
import type { DrawnCell, DrawnSheet } from './registerSheet';

/** How a file of separated values is written. */
export interface Separated {
  readonly separator: string;
  readonly encoding: 'plain' | 'marked' | 'windows';
}

/** The bytes of a workbook with these sheets, or of one sheet's texts with a separator between them. */
export function workbookFile(sheets: readonly DrawnSheet[], separated?: Separated): Uint8Array {
  if (separated !== undefined) return separatedFile(sheets[0]?.rows ?? [], separated);
  const workbook = new Workbook();
  try {
    for (const sheet of sheets) {
      writeSheet(workbook.addWorksheet().setName(sheet.name), sheet);
      if (sheet.definedName) workbook.defineName(sheet.definedName.name, sheet.definedName.formula);
    }
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
    worksheet.writeNumberWithFormat(row, column, serialOf(cell.day, 1900) + (cell.hour ?? 0) / 24, format);
  }
}

function separatedFile(rows: DrawnSheet['rows'], { separator, encoding }: Separated): Uint8Array {
  const quoted = (cell: DrawnCell): string => {
    const text = typeof cell === 'object' ? cell.day : String(cell ?? '');
    return text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
  if (encoding !== 'windows') return Buffer.from(encoding === 'marked' ? `\uFEFF${text}` : text, 'utf8');
  const inWindows = (letter: string): string => WINDOWS_LETTERS.get(letter) ?? letter;
  return Buffer.from(Array.from(text, inWindows).join(''), 'latin1');
}

/** Letters that Windows-1252 has elsewhere than Latin-1. */
const WINDOWS_LETTERS = new Map([
  ['’', '\u0092'],
  ['–', '\u0096'],
  ['…', '\u0085'],
  ['œ', '\u009C'],
]);
