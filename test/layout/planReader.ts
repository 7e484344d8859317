import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/plan/workbookPlan';

/** The sheet of an id. It throws where the plan has none. */
export function sheetOf(plan: WorkbookPlan, id: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`The plan has no sheet ${id}`);
  return sheet;
}

export function cellAt({ cells }: SheetPlan, row: number, column: number): CellPlan | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

/** The cell that holds exactly this text. It throws where none does. */
export function cellWith(sheet: SheetPlan, text: string): CellPlan {
  const found = sheet.cells.find(({ value }) => value === text);
  if (!found) throw new Error(`No cell of ${sheet.id} holds: ${text}`);
  return found;
}

export function textsOf({ cells }: SheetPlan): readonly string[] {
  return cells.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
}
