import type { SheetView } from '../sheetView';

/** A chart has an alternative text. */
export function chartUntold({ sheet }: SheetView): readonly string[] {
  return sheet.charts.filter(({ altText }) => altText.trim() === '').map(({ name }) => name);
}
