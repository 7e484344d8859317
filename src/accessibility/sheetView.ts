import type { CellRange } from '../ground/address';
import type { CellPlan, SheetPlan } from '../plan/workbookPlan';

/** A sheet as the rules look at it: its filled cells by row, and where they stand. */
export interface SheetView {
  readonly sheet: SheetPlan;
  /** the cells that hold something, by row */
  readonly rows: ReadonlyMap<number, readonly CellPlan[]>;
  /** what stands in a cell, `''` where nothing does */
  readonly textAt: (row: number, column: number) => string;
}

export function sheetView(sheet: SheetPlan): SheetView {
  const rows = new Map<number, CellPlan[]>();
  const texts = new Map<string, string>();
  for (const cell of sheet.cells) {
    if (cell.value === '' && cell.formula === undefined) continue;
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
    texts.set(placeOf(cell.row, cell.column), cell.formula === undefined ? String(cell.value) : '=');
  }
  return { sheet, rows, textAt: (row, column) => texts.get(placeOf(row, column)) ?? '' };
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

export function isWithin({ row, column }: Pick<CellPlan, 'row' | 'column'>, range: CellRange): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}
