import type { RowSpan } from '../ground/outline';
import { StruckRows } from '../ground/struckRows';
import { readValues, type SheetRange, type Values } from './cellBlocks';
import { rangeOf } from './openSheet';

/** In so many bands rows are divided, of which some are struck out and some are not. */
const BANDS = 16;
/** What is struck out in more places than this is the look of a sheet, and nothing is told of it. */
const MOST_RANGES = 2_000;

/** A range of cells, and whether all of it is struck out; `null` where only some of it is. */
export interface StruckRange extends SheetRange {
  readonly isStruck: boolean | null;
}

/** Whether a range is struck out, once `format/font/strikethrough` was loaded; Excel gives `null` where its cells differ. */
export function strikingOf(range: Excel.Range): boolean | null {
  return range.format.font.strikethrough;
}

/**
 * The rows of a range of which all that they hold is struck out. A range with nothing struck out needs no read; in any other
 * the rows are told apart in bands, and in those where it differs from cell to cell, what each holds.
 */
export async function readStruckRows(
  context: Excel.RequestContext,
  whole: StruckRange,
): Promise<readonly RowSpan[]> {
  const rows = await rowsWithStriking(context, whole);
  if (rows.length === 0) return [];
  const values = await readValues(context, rows);
  const filled = rows.flatMap((row, index) => filledRanges(row, values[index] ?? []));
  if (filled.length > MOST_RANGES) return [];
  const told = await strikingEach(context, filled);
  const struck = new StruckRows();
  for (const { range, isStruck } of told) struck.take(range.firstRow, isStruck === true);
  return struck.end();
}

/** The bands of a range in which something is struck out, those that are neither the one nor the other of one row each. */
async function rowsWithStriking(
  context: Excel.RequestContext,
  whole: StruckRange,
): Promise<readonly StruckRange[]> {
  const found: StruckRange[] = [];
  let open = [whole];
  while (open.length > 0) {
    const [settled, mixed] = [open.filter(isSettled), open.filter((one) => !isSettled(one))];
    found.push(...settled.filter(({ isStruck }) => isStruck !== false));
    const bands = mixed.flatMap(bandsOf);
    if (found.length + bands.length > MOST_RANGES) return [];
    open = bands.length === 0 ? [] : [...(await strikingEach(context, bands))];
  }
  return found.sort((a, b) => a.range.firstRow - b.range.firstRow);
}

function isSettled({ isStruck, range }: StruckRange): boolean {
  return isStruck !== null || range.firstRow === range.lastRow;
}

function bandsOf({ sheet, range }: SheetRange): readonly SheetRange[] {
  const step = Math.ceil((range.lastRow - range.firstRow + 1) / BANDS);
  const bands: SheetRange[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += step) {
    bands.push({
      sheet,
      range: { ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + step - 1) },
    });
  }
  return bands;
}

async function strikingEach(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly StruckRange[]> {
  const read = ranges.map(({ sheet, range }) => rangeOf(context, sheet, range));
  read.forEach((range) => range.load('format/font/strikethrough'));
  await context.sync();
  return ranges.map((one, index) => {
    const range = read[index];
    return { ...one, isStruck: range === undefined ? null : strikingOf(range) };
  });
}

/** The cells of a range that hold anything, those beside each other as one. */
function filledRanges({ sheet, range }: SheetRange, values: Values): readonly SheetRange[] {
  return values.flatMap((cells, down) => {
    const row = range.firstRow + down;
    const runs: { first: number; last: number }[] = [];
    cells.forEach((value, across) => {
      if (value === null) return;
      const run = runs.at(-1);
      if (run?.last === across - 1) run.last = across;
      else runs.push({ first: across, last: across });
    });
    return runs.map(({ first, last }) => ({
      sheet,
      range: {
        firstRow: row,
        lastRow: row,
        firstColumn: range.firstColumn + first,
        lastColumn: range.firstColumn + last,
      },
    }));
  });
}
