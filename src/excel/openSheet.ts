import type { CellRange } from '../ground/address';

/**
 * A sheet of the open workbook. It is found again by its id, whatever it is called since and whoever's sheet has got its
 * name; the name, as it was when the sheet was looked at, is what the user is told.
 */
export interface OpenSheet {
  readonly id: string;
  readonly name: string;
}

export function worksheetOf(context: Excel.RequestContext, { id }: OpenSheet): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

/** The cells of a range of a sheet. */
export function rangeOf(context: Excel.RequestContext, sheet: OpenSheet, range: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return worksheetOf(context, sheet).getRangeByIndexes(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    lastColumn - firstColumn + 1,
  );
}
