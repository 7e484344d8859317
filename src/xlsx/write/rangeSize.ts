import type { CellRange } from '../../ground/address';
import { columnPixels, rowPixels } from '../../plan/cellSize';
import type { SheetPlan } from '../../plan/workbookPlan';

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** How many pixels the columns and rows of a range take, as Excel rounds them with its default font, Calibri 11. */
export function sizeInPixels(
  { columnWidths, rowHeights }: Pick<SheetPlan, 'columnWidths' | 'rowHeights'>,
  range: CellRange,
): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    width += columnPixels(columnWidths[column] ?? DEFAULT_WIDTH);
  }
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    height += rowPixels(rowHeights.get(row) ?? DEFAULT_HEIGHT);
  }
  return { width, height };
}
