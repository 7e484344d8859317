import type { CellRange } from '../ground/address';
import type { RowBlock } from '../ground/outline';
import { estimatedBytes, readValues, rowsPerBlock } from './cellBlocks';
import { stop } from './excelFailure';
import type { OpenSheet } from './openSheet';

export interface ReadingOptions {
  /** told after each block how many rows have been read */
  readonly onRows?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the given columns of a range, and only these, in blocks that Excel on the web answers: one request a block, of as
 * many rows as the rows before let expect to fit. Each block is handed to `take` as it arrives, and the next is read once
 * it has been taken. It can be cancelled between blocks.
 *
 * @param columns ascending, from 0
 */
export async function readRows(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  range: CellRange,
  columns: readonly number[],
  take: (block: RowBlock) => void | Promise<void>,
  { onRows, signal }: ReadingOptions = {},
): Promise<void> {
  const total = range.lastRow - range.firstRow + 1;
  let [bytes, done] = [0, 0];
  while (done < total) {
    if (signal?.aborted === true) throw stop('cancelled');
    const firstRow = range.firstRow + done;
    const step = rowsPerBlock(columns.length, done === 0 ? undefined : bytes / done);
    const lastRow = Math.min(range.lastRow, firstRow + step - 1);
    const rows = await readColumns(context, sheet, { ...range, firstRow, lastRow }, columns);
    bytes += estimatedBytes(rows);
    done += lastRow - firstRow + 1;
    await take({ firstRow, columns, rows });
    onRows?.(done, total);
  }
}

/** Some columns of a range, row by row; columns that lie side by side are one range for Excel. */
async function readColumns(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  range: CellRange,
  columns: readonly number[],
): Promise<RowBlock['rows']> {
  const runs = runsOf(columns).map(([firstColumn, lastColumn]) => ({
    sheet,
    range: { ...range, firstColumn, lastColumn },
  }));
  const [first = [], ...others] = await readValues(context, runs);
  if (others.length === 0) return first;
  return first.map((row, index) => [...row, ...others.flatMap((part) => part[index] ?? [])]);
}

/** Ascending columns as runs of neighbours: 0, 1, 2, 5 is 0–2 and 5–5. */
function runsOf(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
