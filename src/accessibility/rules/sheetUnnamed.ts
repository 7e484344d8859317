import type { SheetView } from '../sheetView';

/** As Excel names a new sheet, in the languages of the Court and of those near it. */
const AS_MADE = /^(?:Sheet|Feuil|Feuille|Hoja|Tabelle|Blad|Foglio)\s?\d*$/i;

/** A sheet has a name that says what it holds. */
export function sheetUnnamed({ sheet }: SheetView): readonly string[] {
  return AS_MADE.test(sheet.name) ? [''] : [];
}
