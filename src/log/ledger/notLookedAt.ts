import { cellAddress } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import type { Issue } from '../model/issue';
import { isBeyondColumns } from './cellCounts';
import type { SheetLedger } from './sheetLedger';

/**
 * That cells were not looked at, sheet by sheet: beyond the columns in which logs are looked for, or below their rows on a
 * sheet with a log and outside of it. On a sheet
 * without a log, what goes on below its first rows as they do is what these show, and anything else is told of.
 */
export function notLookedAt(
  ledger: readonly SheetLedger[],
  { name: workbook, sheets }: WorkbookOutline,
): readonly Issue[] {
  return ledger.flatMap(({ sheet, hasMore }): readonly Issue[] => {
    const outline = sheets.find(({ name }) => name === sheet);
    if (!hasMore || outline === undefined) return [];
    const cell = firstBeyond(outline);
    return [{ workbook, sheet, cell, severity: 'warning', found: '', finding: { code: 'cellsNotLookedAt' } }];
  });
}

/** The first cell beyond the columns of a sheet's head, or else below its rows. */
function firstBeyond(sheet: SheetOutline): string {
  const { head } = sheet;
  const [first = 0, last = 0] = [head.columns[0], head.columns.at(-1)];
  if (isBeyondColumns(sheet)) return cellAddress(head.firstRow, last + 1);
  return cellAddress(head.firstRow + head.rows.length, first);
}
