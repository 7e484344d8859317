import type { CellRange } from '../ground/address';
import { rangePlace } from './rangePlace';
import { stop } from './excelFailure';
import type { OpenSheet } from './openSheet';
import { afterEvents, type SheetChanges } from './sheetChanges';

/** A sheet that was read, and where it held something when the reading began. */
export interface SheetRead {
  readonly sheet: OpenSheet;
  readonly usedRange: CellRange | null;
}

/**
 * Throws `logChanged` where one of the sheets was changed or deleted while it was read. Excel tells of what is entered; what
 * it tells too late, rows that were added or deleted above all, shows in where the sheet holds something.
 */
export async function checkUnchanged(
  { workbook }: Excel.RequestContext,
  read: readonly SheetRead[],
  changes: SheetChanges,
): Promise<void> {
  const { worksheets } = workbook;
  const looked = read.map(({ sheet }) => {
    const used = worksheets.getItemOrNullObject(sheet.id).getUsedRangeOrNullObject(true);
    return used.load('rowIndex,columnIndex,rowCount,columnCount');
  });
  if (looked.length > 0) await worksheets.context.sync();
  await afterEvents();
  read.forEach(({ sheet, usedRange }, index) => {
    const used = looked[index];
    const now = used === undefined || used.isNullObject ? null : rangePlace(used);
    if (changes.has(sheet) || !isSame(usedRange, now)) throw stop('logChanged', sheet.name);
  });
}

function isSame(before: CellRange | null, now: CellRange | null): boolean {
  if (before === null || now === null) return before === now;
  return (
    before.firstRow === now.firstRow &&
    before.firstColumn === now.firstColumn &&
    before.lastRow === now.lastRow &&
    before.lastColumn === now.lastColumn
  );
}
