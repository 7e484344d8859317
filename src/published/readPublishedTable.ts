import { rowsOfLines } from './rowsOfLines';
import type { PublishedRow } from './publishedTable';
import { separatedRecords } from './separatedFields';

/** Longer texts are no table that was published: what is beyond is not read. */
export const LONGEST_TABLE = 200_000;

/**
 * The rows of a table that was typed, or copied from Word, a PDF or a spreadsheet. Columns may be set apart by tabs,
 * semicolons, commas or blanks; a label and what stands beside it may follow each other on lines of their own.
 */
export function readPublishedTable(text: string): readonly PublishedRow[] {
  const read = text
    .slice(0, LONGEST_TABLE)
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '');
  const separator = separatorOf(read);
  if (separator === undefined) return rowsOfLines(read);
  return rowsOfCells(separatedRecords(read, separator));
}

/** The rows of a range of cells, each with its texts as they are shown. */
export function readPublishedCells(cells: readonly (readonly string[])[]): readonly PublishedRow[] {
  return rowsOfCells(cells.map((fields, index) => ({ line: index + 1, fields })));
}

function separatorOf(text: string): string | undefined {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const most = (isSo: (line: string) => boolean): boolean => lines.filter(isSo).length * 2 >= lines.length;
  if (lines.length > 0 && most((line) => line.includes(';'))) return ';';
  // A comma between digits is part of a number, and one before a blank and a word is part of a sentence.
  const isSeparated = (line: string): boolean =>
    /^"[^"]*",|,"|[^\d\s],\s?[+\-−–]?\d|,(?:n\/a|s\.o\.)|,$/i.test(line);
  return lines.length > 0 && most(isSeparated) ? ',' : undefined;
}

interface Fields {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A label that stands alone above its cells, as PDFs give them, is theirs. Empty columns before the labels do not count. */
function rowsOfCells(records: readonly Fields[]): readonly PublishedRow[] {
  const rows: PublishedRow[] = [];
  const filled = records
    .map(({ fields }) => fields.findIndex((field) => field !== ''))
    .filter((first) => first >= 0);
  const start = filled.reduce((least, first) => Math.min(least, first), Number.MAX_SAFE_INTEGER);
  for (const { line, fields } of records) {
    const row = rowOfFields(line, fields.slice(start));
    if (row === undefined) continue;
    const above = rows.at(-1);
    if (row.label === '' && above?.cells.every((cell) => cell === '') === true) rows.pop();
    rows.push(row.label === '' && above !== undefined ? { ...row, label: above.label } : row);
  }
  return rows;
}

function rowOfFields(line: number, fields: readonly string[]): PublishedRow | undefined {
  if (fields.every((field) => field === '')) return undefined;
  // A first column that only numbers the rows says nothing.
  const isNumbered = /^\(?\d{1,3}[.)]?$/.test(fields[0] ?? '') && /\p{L}/u.test(fields[1] ?? '');
  const [label = '', ...cells] = isNumbered ? fields.slice(1) : fields;
  return { line, label, cells };
}
