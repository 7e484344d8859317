import type { SheetView } from '../sheetView';

/** No rows are frozen: who magnifies the screen sees nothing else. */
export function rowsFrozen({ sheet }: SheetView): readonly string[] {
  return sheet.frozenRows === 0 ? [] : [''];
}
