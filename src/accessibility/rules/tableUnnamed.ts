import { rangeAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

/** As Excel names a new table. */
const AS_MADE = /^(?:Table|Tableau|Tabla|Tabelle|Tabella)_?\d*$/i;

/** A table has a name that says what it holds. */
export function tableUnnamed({ sheet }: SheetView): readonly string[] {
  return sheet.tables.filter(({ name }) => AS_MADE.test(name)).map(({ range }) => rangeAddress(range));
}
