import { type CellRange, rangeAddress } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { SheetOutline } from '../../ground/outline';
import type { Field } from '../model/field';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { type LogArea, rowTexts } from './area';
import { findHeaderRow } from './headerRow';

/** A range with fewer columns is no log: a list of choices, a column of dates. */
const FEWEST_NAMED_COLUMNS = 3;
/** Of tables and names together; programs make more, and these stand for no log. */
const MOST_BEGUN = 500;
/** The headings of a log that somebody gave a name to stand in the first rows of the name's range. */
const FIRST_ROWS_OF_NAME = 10;
/** A heading beyond an empty column belongs to the log where it says no less surely what it is. */
const SURE = 0.9;
const SURE_ENOUGH = 0.5;

/**
 * The names that programs give to ranges by themselves: Excel and LibreOffice to print areas, titles and filters, in
 * whatever form other programs keep them.
 */
const NAME_OF_PROGRAM = /^_|^Excel_BuiltIn|FilterDatabase|Print_(?:Area|Titles)/i;

/**
 * The areas of a sheet in which a log may lie: from each Excel table on, from each named range on that opens with
 * headings, and all of its cells. A table or a name says where a log begins and never where it ends: below it, and in the
 * columns beside it, the log goes on until another begins.
 */
export function areasOf(sheet: SheetOutline): readonly LogArea[] {
  const { usedRange } = sheet;
  if (usedRange === null) return [];
  const plain = { sheet, tableEnd: undefined, totalsRow: undefined, hasNeighbour: false };
  const tables = sheet.tables.map(({ name, range, hasTotalsRow }) => ({
    ...plain,
    table: name,
    range,
    tableEnd: range.lastRow,
    totalsRow: hasTotalsRow ? range.lastRow : undefined,
  }));
  const named = (sheet.namedRanges ?? [])
    .filter(({ name }) => !NAME_OF_PROGRAM.test(name))
    .map(({ name, range }) => ({ ...plain, table: name, range: rowsWithin(range, usedRange) }))
    .filter(once(opensLog));
  const begun = [...tables, ...named].slice(0, MOST_BEGUN);
  const ranges = [...new Map(begun.map(({ range }) => [rangeAddress(range), range])).values()];
  const rangeOf = once((area: LogArea) => widened(area, ranges, usedRange));
  return [
    ...begun.map((area) => ({ ...area, range: rangeOf(area) })),
    { ...plain, table: '', range: usedRange },
  ];
}

/** The cells of an area as one text: areas with the same text are the same to look at. */
export function filledCells({ range, tableEnd }: LogArea): string {
  return `${rangeAddress(range)}${tableEnd === undefined ? '' : ` table to ${tableEnd}`}`;
}

/** What is found out of areas, once for all that are the same to look at: programs leave many names for the same cells. */
function once<T>(find: (area: LogArea) => T): (area: LogArea) => T {
  const found = new Map<string, T>();
  return (area) => {
    const known = found.get(filledCells(area)) ?? find(area);
    found.set(filledCells(area), known);
    return known;
  };
}

/** A name may go on below the last row that is filled, to the end of the sheet. */
function rowsWithin(range: CellRange, used: CellRange): CellRange {
  return { ...range, lastRow: Math.min(range.lastRow, Math.max(used.lastRow, range.firstRow)) };
}

/** A name whose range does not open with headings stands for some cells of a log, and says nothing of where it begins. */
function opensLog(area: LogArea): boolean {
  const { range } = area;
  const columns = range.lastColumn - range.firstColumn + 1;
  if (range.lastRow <= range.firstRow || columns < FEWEST_NAMED_COLUMNS) return false;
  const lastRow = Math.min(range.lastRow, range.firstRow + FIRST_ROWS_OF_NAME - 1);
  return findHeaderRow({ ...area, range: { ...range, lastRow } }) !== undefined;
}

/** The cells of an area with all that its log may reach to: down to where the next begins, and the columns beside it. */
function widened(area: LogArea, all: readonly CellRange[], used: CellRange): CellRange {
  const { range } = area;
  const others = all.filter((other) => !isWithin(other, range));
  const below = others.filter((other) => other.firstRow > range.lastRow && haveColumnsInCommon(other, range));
  const lastRow = Math.max(
    Math.min(range.lastRow, used.lastRow),
    Math.min(used.lastRow, ...below.map(({ firstRow }) => firstRow - 1)),
  );
  const beside = others.filter((other) => other.firstRow <= lastRow && range.firstRow <= other.lastRow);
  const left = Math.max(
    used.firstColumn,
    ...beside.flatMap((other) => (other.lastColumn < range.firstColumn ? other.lastColumn + 1 : [])),
  );
  const right = Math.min(
    used.lastColumn,
    ...beside.flatMap((other) => (other.firstColumn > range.lastColumn ? other.firstColumn - 1 : [])),
  );
  return { ...range, lastRow, ...columnsWithin(area, left, right) };
}

function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

function haveColumnsInCommon(a: CellRange, b: CellRange): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** The columns of an area with those beside it that hold anything in its rows, as far as a left and a right limit. */
function columnsWithin(
  area: LogArea,
  left: number,
  right: number,
): Pick<CellRange, 'firstColumn' | 'lastColumn'> {
  const { sheet, range } = area;
  let { firstColumn, lastColumn } = range;
  while (firstColumn > left && isColumnFilled(sheet, range, firstColumn - 1)) firstColumn -= 1;
  while (lastColumn < right && isColumnFilled(sheet, range, lastColumn + 1)) lastColumn += 1;
  if (lastColumn >= right) return { firstColumn, lastColumn };
  const header = findHeaderRow({ ...area, range: { ...range, firstColumn, lastColumn } });
  if (header === undefined) return { firstColumn, lastColumn };
  const beyond = { ...range, firstColumn: lastColumn + 1, lastColumn: right };
  const last = lastOfBeyond(rowTexts({ sheet, range: beyond }, header.row), header.fields);
  return { firstColumn, lastColumn: last ?? lastColumn };
}

/** Whether anything stands in a column of a sheet's head, in the rows of a range. */
function isColumnFilled({ head }: SheetOutline, { firstRow, lastRow }: CellRange, column: number): boolean {
  const position = head.columns.indexOf(column);
  if (position < 0) return false;
  return head.rows
    .slice(Math.max(0, firstRow - head.firstRow), Math.max(0, lastRow + 1 - head.firstRow))
    .some((row) => cellText(row[position] ?? null) !== '');
}

/**
 * The last of the columns beyond an empty one that belong to a log: their headings name what its own do not. Where one of
 * them names what the log has already, another list stands there.
 */
function lastOfBeyond(texts: ReadonlyMap<number, string>, own: ReadonlySet<Field>): number | undefined {
  let last: number | undefined;
  for (const [column, text] of texts) {
    const [best] = [...headingMeaning(text)].sort((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] < SURE_ENOUGH) continue;
    if (own.has(best[0])) return undefined;
    if (best[1] >= SURE) last = column;
  }
  return last;
}
