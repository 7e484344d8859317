import type { CellRange } from '../log/address';
import type { CellValue } from '../log/workbook';
import { codeOf, stop } from './excelFailure';

/** Excel on the web refuses a response of over 5 MB; a cell takes some thirty bytes of it, its text included. */
const MOST_CELLS = 60_000;

export type Values = readonly (readonly CellValue[])[];

/** How many rows of a width go into one read. */
export function rowsPerBlock(width: number): number {
  return Math.max(1, Math.floor(MOST_CELLS / Math.max(1, width)));
}

/**
 * The values of a range, in one read; where Excel finds its answer too large, in two halves, and so on down to one row.
 * It throws `valuesMissing` where Excel gives none, as it does for ranges that are too large for it.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
): Promise<Values> {
  const rows = range.lastRow - range.firstRow + 1;
  const cells = rangeOf(context, sheet, range);
  cells.load('values');
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || rows < 2) throw error;
    const middle = range.firstRow + Math.floor(rows / 2);
    const upper = await readValues(context, sheet, { ...range, lastRow: middle - 1 });
    return [...upper, ...(await readValues(context, sheet, { ...range, firstRow: middle }))];
  }
  return checkedValues(cells.values, sheet);
}

/** What Excel gives as values is `any` in its types, and `null` where there were too many. */
export function checkedValues(values: unknown, sheet: string): Values {
  if (!Array.isArray(values)) throw stop('valuesMissing', sheet);
  return values.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : []));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

export function rangeOf(context: Excel.RequestContext, sheet: string, range: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
