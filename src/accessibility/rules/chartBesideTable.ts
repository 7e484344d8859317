import type { SheetView } from '../sheetView';

/** A chart has a sheet of its own. */
export function chartBesideTable({ sheet }: SheetView): readonly string[] {
  return sheet.tables.length > 0 || sheet.charts.length > 1 ? sheet.charts.map(({ name }) => name) : [];
}
