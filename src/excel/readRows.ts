import type { CellRange } from '../log/address';
import type { RowBlock } from '../log/workbook';
import { readValues, rowsPerBlock } from './cellBlocks';
import { stop } from './excelFailure';

export interface ReadingOptions {
  /** told after each block how many rows have been read */
  readonly onRows?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the given columns of a range, and only these, in blocks that Excel on the web answers; each block is handed to
 * `take` as it arrives. Columns that lie side by side are read together. It can be cancelled between blocks.
 */
export async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
  columns: readonly number[],
  take: (block: RowBlock) => void,
  { onRows, signal }: ReadingOptions = {},
): Promise<void> {
  const total = range.lastRow - range.firstRow + 1;
  const step = rowsPerBlock(columns.length);
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += step) {
    if (signal?.aborted === true) throw stop('cancelled');
    const lastRow = Math.min(range.lastRow, firstRow + step - 1);
    take({
      firstRow,
      columns,
      rows: await readColumns(context, sheet, { ...range, firstRow, lastRow }, columns),
    });
    onRows?.(lastRow - range.firstRow + 1, total);
  }
}

async function readColumns(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
  columns: readonly number[],
): Promise<RowBlock['rows']> {
  const parts: RowBlock['rows'][] = [];
  for (const [firstColumn, lastColumn] of runsOf(columns)) {
    parts.push(await readValues(context, sheet, { ...range, firstColumn, lastColumn }));
  }
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  return first.map((row, index) =>
    others.reduce((joined, part) => [...joined, ...(part[index] ?? [])], [...row]),
  );
}

/** Ascending columns as runs of neighbours: 0, 1, 2, 5 is 0–2 and 5–5. */
export function runsOf(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
