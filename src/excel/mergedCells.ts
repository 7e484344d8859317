import type { CellRange } from '../ground/address';
import { MergedCells, withMergedValues } from '../ground/mergedCells';
import type { CellValue, RowBlock } from '../ground/outline';
import { rangePlace } from './rangePlace';
import { type OpenSheet, rangeOf } from './openSheet';

/** Excel gives no merged cells at all of a range that holds more of them. */
const MOST_AREAS = 512;

/**
 * The cells of a range that are merged downwards. Excel tells of them from ExcelApi 1.13 on; an older one gives none. Where
 * there may be too many for one answer, the range is asked about in two halves, and so on.
 */
export async function readMergesDownwards(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  range: CellRange,
): Promise<readonly CellRange[]> {
  // A log that waits for its first request has no row at all, which Excel refuses to look at.
  if (range.lastRow <= range.firstRow) return [];
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const merged = rangeOf(context, sheet, range).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  try {
    await context.sync();
  } catch (error) {
    const rows = range.lastRow - range.firstRow + 1;
    const cells = rows * (range.lastColumn - range.firstColumn + 1);
    if (rows < 2 || cells <= MOST_AREAS) throw error;
    const middle = range.firstRow + Math.floor(rows / 2);
    const upper = await readMergesDownwards(context, sheet, { ...range, lastRow: middle - 1 });
    const lower = await readMergesDownwards(context, sheet, { ...range, firstRow: middle });
    // An area that reaches over the middle is in both.
    return [...upper, ...lower.filter(({ firstRow }) => firstRow >= middle)];
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.filter(({ rowCount }) => rowCount > 1).map(rangePlace);
}

/** Puts the value of cells that are merged downwards into each of their rows, as a person sees it. */
export class MergedValues {
  private readonly merges: MergedCells;
  /** by column, the value in the last row that came */
  private readonly last = new Map<number, CellValue>();

  constructor(ranges: readonly CellRange[]) {
    this.merges = new MergedCells(ranges);
  }

  /** Blocks come from the top down: a value may have stood in a block before. */
  fill(block: RowBlock): RowBlock {
    const rows = withMergedValues(block, this.merges, (_, column) => this.last.get(column) ?? null);
    this.remember({ ...block, rows });
    return { ...block, rows };
  }

  /** A merged cell that goes on below a block has its value in the block's last row. */
  private remember({ columns, rows }: RowBlock): void {
    if (this.merges.isEmpty) return;
    columns.forEach((column, position) => this.last.set(column, rows.at(-1)?.[position] ?? null));
  }
}
