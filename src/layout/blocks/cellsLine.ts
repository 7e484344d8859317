import type { CellStyle } from '../../plan/workbookPlan';
import type { Block } from './block';
import { line } from './line';

const LEAST_HEIGHT = 22;

/** A row of cells side by side from the first column on, all in one style. */
export function cellsLine(
  values: readonly string[],
  style: CellStyle,
  columnWidths: readonly number[],
): Block {
  return line(
    values.map((value, column) => ({ column, value, style })),
    columnWidths,
    LEAST_HEIGHT,
  );
}
