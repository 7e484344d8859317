import type { CellRange } from '../../ground/address';
import type { RowBlock, SheetOutline, WorkbookOutline } from '../../ground/outline';

/** Cells of a sheet that no log is read from and nobody is shown. */
export interface WithheldCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The workbook as if nothing stood in these cells: no table, no name and no log reaches into them. */
export function withoutCells(workbook: WorkbookOutline, withheld: readonly WithheldCells[]): WorkbookOutline {
  if (withheld.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const ranges = withheld.filter((cells) => cells.sheet === sheet.name).map(({ range }) => range);
    return ranges.length === 0 ? sheet : sheetWithout(sheet, ranges);
  });
  return { ...workbook, sheets };
}

function sheetWithout(sheet: SheetOutline, ranges: readonly CellRange[]): SheetOutline {
  const usedRange = leftOf(sheet, ranges);
  if (usedRange === null) {
    return {
      ...sheet,
      struckRows: [],
      usedRange,
      tables: [],
      namedRanges: [],
      head: { ...sheet.head, columns: [], rows: [] },
    };
  }
  const isApart = ({ range }: { readonly range: CellRange }): boolean =>
    !ranges.some((other) => overlap(range, other));
  return {
    ...sheet,
    // Even that a row of theirs is struck out is not shown.
    struckRows: [],
    usedRange,
    tables: sheet.tables.filter(isApart),
    ...(sheet.namedRanges ? { namedRanges: sheet.namedRanges.filter(isApart) } : {}),
    head: blockWithout(sheet.head, ranges),
  };
}

/** Rows with nothing in the cells of some ranges. */
export function blockWithout(block: RowBlock, ranges: readonly CellRange[]): RowBlock {
  if (ranges.length === 0) return block;
  const { firstRow, columns } = block;
  const rows = block.rows.map((row, offset) => {
    const reaching = ranges.filter((range) => isRowOf(range, firstRow + offset));
    if (reaching.length === 0) return row;
    return row.map((value, position) =>
      reaching.some((range) => isColumnOf(range, columns[position] ?? -1)) ? null : value,
    );
  });
  return { ...block, rows };
}

function isRowOf({ firstRow, lastRow }: CellRange, row: number): boolean {
  return firstRow <= row && row <= lastRow;
}

function isColumnOf({ firstColumn, lastColumn }: CellRange, column: number): boolean {
  return firstColumn <= column && column <= lastColumn;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** The used range without the withheld ones: `null` where nothing is left that anybody may see. */
function leftOf(sheet: SheetOutline, ranges: readonly CellRange[]): CellRange | null {
  let [used, isCut] = [sheet.usedRange, true];
  while (used !== null && isCut) {
    const before: CellRange = used;
    used = ranges.reduce((left: CellRange | null, range) => left && cut(left, range), before);
    isCut = used !== null && (used.lastRow !== before.lastRow || used.lastColumn !== before.lastColumn);
  }
  if (used === null) return null;
  const { head } = sheet;
  const isWithinHead =
    used.lastRow < head.firstRow + head.rows.length && used.lastColumn <= (head.columns.at(-1) ?? -1);
  const isEmpty = blockWithout(head, ranges).rows.every((row) => row.every((value) => value === null));
  return isWithinHead && isEmpty ? null : used;
}

/** What is left of a used range without another that takes its end or its right side; `null` where nothing is. */
function cut(used: CellRange, range: CellRange): CellRange | null {
  const takesAllColumns = range.firstColumn <= used.firstColumn && range.lastColumn >= used.lastColumn;
  const takesAllRows = range.firstRow <= used.firstRow && range.lastRow >= used.lastRow;
  if (takesAllColumns && takesAllRows) return null;
  if (takesAllColumns && range.lastRow >= used.lastRow) {
    return { ...used, lastRow: Math.min(used.lastRow, range.firstRow - 1) };
  }
  if (takesAllRows && range.lastColumn >= used.lastColumn) {
    return { ...used, lastColumn: Math.min(used.lastColumn, range.firstColumn - 1) };
  }
  return used;
}
