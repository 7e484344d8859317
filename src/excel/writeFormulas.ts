import { formulaText, type PlannedNames } from '../plan/formulaText';
import type { CellPlan } from '../plan/workbookPlan';

/**
 * Enters the formulas of a sheet's cells, once these have their looks. What they refer to stands in the workbook: its
 * sheets and tables by the names that they have there. They are there with the next `sync`.
 */
export function writeFormulas(sheet: Excel.Worksheet, cells: readonly CellPlan[], names: PlannedNames): void {
  for (const { row, column, formula } of cells) {
    if (formula) sheet.getCell(row, column).untrack().formulas = [[formulaText(formula, names)]];
  }
}
