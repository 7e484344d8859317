import type { CellRange } from '../log/address';
import type { CellValue, RowBlock } from '../log/workbook';
import { rangeOf } from './cellBlocks';

/** Excel gives no merged cells at all of a range that holds more of them. */
const MOST_AREAS = 512;

/**
 * The cells of a range that are merged downwards. Excel tells of them from ExcelApi 1.13 on; an older one gives none. Where
 * there may be too many for one answer, the range is asked about in two halves, and so on.
 */
export async function readMergesDownwards(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
): Promise<readonly CellRange[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const merged = rangeOf(context, sheet, range).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount');
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
  return merged.areas.items
    .filter(({ rowCount }) => rowCount > 1)
    .map(({ rowIndex, columnIndex, rowCount }) => ({
      firstRow: rowIndex,
      firstColumn: columnIndex,
      lastRow: rowIndex + rowCount - 1,
      lastColumn: columnIndex,
    }));
}

/** Puts the value of cells that are merged downwards into each of their rows, as a person sees it. */
export class MergedValues {
  private readonly values = new Map<CellRange, CellValue>();

  constructor(private readonly merges: readonly CellRange[]) {}

  /** Blocks come from the top down: a value may have stood in a block before. */
  fill(block: RowBlock): RowBlock {
    const { firstRow, columns, rows } = block;
    const lastRow = firstRow + rows.length - 1;
    const merges = this.merges.filter(
      (merge) =>
        merge.firstRow <= lastRow && merge.lastRow >= firstRow && columns.includes(merge.firstColumn),
    );
    if (merges.length === 0) return block;
    const filled = rows.map((row) => [...row]);
    for (const merge of merges) {
      const place = columns.indexOf(merge.firstColumn);
      const value = rows[merge.firstRow - firstRow]?.[place] ?? this.values.get(merge) ?? null;
      this.values.set(merge, value);
      for (const row of filled.slice(Math.max(0, merge.firstRow - firstRow), merge.lastRow - firstRow + 1)) {
        row[place] = value;
      }
    }
    return { ...block, rows: filled };
  }
}
