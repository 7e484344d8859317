import { HostError } from '../protocol/hostError';
import { columnCount, intersection, isUnbounded, rowCount } from './area';
import type { Book } from './book';
import { cellInput, parseEntry, type Entry } from './cellInput';
import type { RangeTarget } from './rangeTarget';

/** Lays what was given over a range: one value for all its cells, or rows of exactly its dimensions. */
function spread(value: unknown, { area }: RangeTarget): readonly (readonly unknown[])[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const given = value.map((row: unknown) => {
    if (!Array.isArray(row)) throw new HostError('InvalidArgument');
    return row as readonly unknown[];
  });
  const only = given.length === 1 && given[0]?.length === 1 ? given[0] : undefined;
  if (only !== undefined) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(only[0]));
  if (given.length !== rows || given.some((row) => row.length !== columns)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return given;
}

/** Writes values or formulas as Excel takes them from a request. */
export function writeCells(book: Book, target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  sheet.protection.demandOff();
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const rows = spread(value, target);
  const skipped = coveredCells(target);
  rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      const [row, column] = [area.firstRow + down, area.firstColumn + across];
      if (skipped?.(row, column) !== true) writeCell(book, target, row, column, parseEntry(cell));
    });
  });
  book.touch(sheet, area);
}

function writeCell(book: Book, { sheet }: RangeTarget, row: number, column: number, entry: Entry): void {
  // Only a text's meaning and a number's in a text cell depend on the format, so an empty entry needs none.
  if (entry === null) return;
  const format = entry === '' ? '' : sheet.cells.numberFormatAt(row, column);
  sheet.cells.change(row, column, cellInput(entry, format, book.engine.numberFormats));
}

/** In a merged range only the first cell holds a value. */
function coveredCells({ sheet, area }: RangeTarget): ((row: number, column: number) => boolean) | undefined {
  const merges = sheet.merges().filter((merge) => intersection(merge, area) !== undefined);
  if (merges.length === 0) return undefined;
  return (row, column) =>
    merges.some(
      (merge) =>
        (row !== merge.firstRow || column !== merge.firstColumn) &&
        row >= merge.firstRow &&
        row <= merge.lastRow &&
        column >= merge.firstColumn &&
        column <= merge.lastColumn,
    );
}

/** Sets number formats; `null` leaves a cell's as it is. */
export function writeNumberFormats(book: Book, target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  sheet.protection.demandOff();
  const known = new Set<string>();
  const checked = (format: unknown): string => {
    if (typeof format !== 'string') throw new HostError('InvalidArgument');
    const pattern = format === '' ? 'General' : format;
    if (!known.has(pattern) && !book.engine.numberFormats.isValidFormat(pattern)) {
      throw new HostError('InvalidArgument');
    }
    known.add(pattern);
    return pattern;
  };
  if (isUnbounded(area)) {
    if (Array.isArray(value)) throw new HostError('InvalidArgument');
    sheet.cells.style(area, { n: { pattern: checked(value) } });
    return;
  }
  spread(value, target).forEach((cells, down) => {
    cells.forEach((format, across) => {
      if (format === null) return;
      const style = { n: { pattern: checked(format) } };
      sheet.cells.change(area.firstRow + down, area.firstColumn + across, { s: style });
    });
  });
}
