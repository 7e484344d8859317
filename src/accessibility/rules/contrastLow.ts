import { cellAddress } from '../../ground/address';
import { contrast } from '../../plan/contrast';
import type { SheetView } from '../sheetView';

const LEAST_CONTRAST = 4.5;

/** Letters stand out from what is behind them by 4.5 to 1 (WCAG 2, 1.4.3). */
export function contrastLow({ rows }: SheetView): readonly string[] {
  for (const cells of rows.values()) {
    const low = cells.find(
      ({ style }) => contrast(style.fontColour ?? '#000000', style.fill ?? '#FFFFFF') < LEAST_CONTRAST,
    );
    if (low !== undefined) return [cellAddress(low.row, low.column)];
  }
  return [];
}
