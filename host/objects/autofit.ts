import type { RangeTarget } from '../model/rangeTarget';

const [POINTS_A_CHARACTER, PADDING] = [5.25, 3.75] as const;

/** Univer fits nothing without a screen, so the width is estimated from the longest text. */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  sheet.protection.demandOff();
  const used = sheet.cells.used(true);
  if (used === undefined) return;
  for (let column = area.firstColumn; column <= Math.min(area.lastColumn, used.lastColumn); column++) {
    let longest = 0;
    for (
      let row = Math.max(area.firstRow, used.firstRow);
      row <= Math.min(area.lastRow, used.lastRow);
      row++
    ) {
      const cell = sheet.cells.at(row, column);
      const value = cell?.v;
      if (typeof value === 'string') longest = Math.max(longest, value.length);
      else if (value !== undefined && value !== null) longest = Math.max(longest, String(value).length);
    }
    if (longest > 0) {
      sheet.setColumnWidth(
        { ...area, firstColumn: column, lastColumn: column },
        longest * POINTS_A_CHARACTER + PADDING,
      );
    }
  }
}

/** One line a row: how texts wrap is not known without a screen. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  sheet.protection.demandOff();
  const used = sheet.cells.used(true);
  if (used === undefined) return;
  if (area.firstRow <= used.lastRow) sheet.resetRowHeight(area);
}
