import type { CellRange } from '../ground/address';
import { MergedCells, withMergedValues } from '../ground/mergedCells';
import type { CellValue, RowBlock } from '../ground/outline';
import { rangePlace } from './rangePlace';
import type { SheetRange } from './cellBlocks';
import { type OpenSheet, rangeOf } from './openSheet';

/** Excel gives no merged cells at all of a range that holds more of them. */
const MOST_AREAS = 512;

/** Whether Excel tells of merged cells, which it does from ExcelApi 1.13 on. */
function tellsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** The cells of a range that are merged downwards; an Excel that does not tell gives none. */
export async function readMergesDownwards(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  range: CellRange,
): Promise<readonly CellRange[]> {
  // A log that waits for its first request has no row at all, which Excel refuses to look at.
  if (range.lastRow <= range.firstRow || !tellsMerges()) return [];
  const merges = await readMerges(context, { sheet, range });
  return merges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
}

/** The cells that are merged over several columns in each of some ranges; `undefined` where Excel does not tell. */
export async function readMergesAcross(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly (readonly CellRange[])[] | undefined> {
  if (!tellsMerges()) return undefined;
  if (ranges.length === 0) return [];
  const merges = await mergesOfAll(context, ranges);
  return merges.map((ofRange) => ofRange.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn));
}

/** All ranges are asked about at once; where there are too many merged cells for one answer, each by itself. */
async function mergesOfAll(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly (readonly CellRange[])[]> {
  const asked = ranges.map((range) => askForMerges(context, range));
  try {
    await context.sync();
    return asked.map(mergesOf);
  } catch (error) {
    if (ranges.every(holdsFew)) throw error;
  }
  const found: (readonly CellRange[])[] = [];
  for (const range of ranges) found.push(await readMerges(context, range));
  return found;
}

/**
 * The merged cells of a range. Where there may be too many for one answer, the range is asked about in two halves, and so
 * on.
 */
async function readMerges(context: Excel.RequestContext, whole: SheetRange): Promise<readonly CellRange[]> {
  const asked = askForMerges(context, whole);
  try {
    await context.sync();
    return mergesOf(asked);
  } catch (error) {
    if (holdsFew(whole)) throw error;
  }
  const { sheet, range } = whole;
  const middle = Math.ceil((range.firstRow + range.lastRow) / 2);
  const upper = await readMerges(context, { sheet, range: { ...range, lastRow: middle - 1 } });
  const lower = await readMerges(context, { sheet, range: { ...range, firstRow: middle } });
  // An area that reaches over the middle is in both.
  return [...upper, ...lower.filter(({ firstRow }) => firstRow >= middle)];
}

function askForMerges(context: Excel.RequestContext, { sheet, range }: SheetRange): Excel.RangeAreas {
  const merged = rangeOf(context, sheet, range).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return merged;
}

function mergesOf(merged: Excel.RangeAreas): readonly CellRange[] {
  return merged.isNullObject ? [] : merged.areas.items.map(rangePlace);
}

/** Whether a range has too few cells for Excel to find too many merged ones in it, or has a single row. */
function holdsFew({ range }: SheetRange): boolean {
  const rows = range.lastRow - range.firstRow + 1;
  return rows < 2 || rows * (range.lastColumn - range.firstColumn + 1) <= MOST_AREAS;
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
