import { cellAddress } from '../../ground/address';
import type { SheetView } from '../sheetView';

const NOTE = /\[note \d+\]/gi;

/** Every `[note 1]` is explained: it begins the row of a table. Gives the places of those that are not, by sheet. */
export function noteUndefined(sheets: readonly SheetView[]): ReadonlyMap<SheetView, readonly string[]> {
  const explained = new Set(sheets.flatMap(explainedNotes));
  return new Map(
    sheets.map((view) => [
      view,
      [...view.rows.values()].flat().flatMap(({ row, column, value }) => {
        const marks = String(value).match(NOTE) ?? [];
        return marks.some((mark) => !explained.has(mark.toLowerCase())) ? [cellAddress(row, column)] : [];
      }),
    ]),
  );
}

function explainedNotes({ sheet, textAt }: SheetView): readonly string[] {
  return sheet.tables.flatMap(({ range: { firstRow, lastRow, firstColumn } }) =>
    Array.from({ length: lastRow - firstRow }, (_, index) =>
      textAt(firstRow + 1 + index, firstColumn)
        .trim()
        .toLowerCase(),
    ),
  );
}
