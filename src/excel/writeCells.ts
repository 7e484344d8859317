import type { CellPlan } from '../plan/workbookPlan';
import { codeOf } from './excelFailure';
import { type OpenSheet, rangeOf } from './openSheet';
import { writtenValue } from './writtenValue';

/** Excel on the web refuses a request of over 5 MB. */
const MOST_BYTES = 1_500_000;

const DEFAULT_FORMAT = 'General';

interface CellRow {
  readonly values: readonly (string | number)[];
  readonly formats: readonly string[];
}

/**
 * Writes the values and number formats of cells of an empty sheet, from the first of their rows on, in as few requests as
 * their size allows. Formulas come later, see `writeFormulas`.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  cells: readonly CellPlan[],
): Promise<void> {
  let firstRow = cells.reduce((first, { row }) => Math.min(first, row), Infinity);
  for (const rows of blocksOf(rowsOf(cells, firstRow))) {
    await writeBlock(context, sheet, firstRow, rows);
    firstRow += rows.length;
  }
}

function rowsOf(cells: readonly CellPlan[], firstRow: number): readonly CellRow[] {
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1 - firstRow), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const rows = Array.from({ length: height }, () => ({
    values: new Array<string | number>(width).fill(''),
    formats: new Array<string>(width).fill(DEFAULT_FORMAT),
  }));
  for (const { row, column, value, style } of cells) {
    const { values = [], formats = [] } = rows[row - firstRow] ?? {};
    values[column] = writtenValue(value);
    formats[column] = style.numberFormat ?? DEFAULT_FORMAT;
  }
  return rows;
}

function blocksOf(rows: readonly CellRow[]): readonly (readonly CellRow[])[] {
  const blocks: CellRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const more = bytesOf(row);
    if (bytes + more > MOST_BYTES) {
      blocks.push([]);
      bytes = 0;
    }
    blocks.at(-1)?.push(row);
    bytes += more;
  }
  return blocks;
}

/** About what a row takes in a request: few characters take more than two bytes. */
function bytesOf({ values, formats }: CellRow): number {
  const characters = [...values, ...formats].reduce<number>((sum, part) => sum + String(part).length + 3, 0);
  return characters * 1.2;
}

/** Writes rows; where Excel finds them too large all the same, in two halves, and so on down to one row. */
async function writeBlock(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  firstRow: number,
  rows: readonly CellRow[],
): Promise<void> {
  const lastColumn = (rows[0]?.values.length ?? 1) - 1;
  const range = rangeOf(context, sheet, {
    firstRow,
    firstColumn: 0,
    lastRow: firstRow + rows.length - 1,
    lastColumn,
  });
  // The format first: text that looks like a number or a date stays text.
  range.numberFormat = rows.map(({ formats }) => [...formats]);
  range.values = rows.map(({ values }) => [...values]);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'RequestPayloadSizeLimitExceeded' || rows.length < 2) throw error;
    const middle = Math.floor(rows.length / 2);
    await writeBlock(context, sheet, firstRow, rows.slice(0, middle));
    await writeBlock(context, sheet, firstRow + middle, rows.slice(middle));
  }
}
