import type { CellValue, WorkbookOutline } from '../../../src/ground/outline';
import type { SheetPlan } from '../../../src/plan/workbookPlan';

/** The template as a workbook is read: its cells, and what was typed into its first rows. */
export function filledTemplate(plan: SheetPlan, typed: readonly (readonly CellValue[])[]): WorkbookOutline {
  const [table] = plan.tables;
  if (!table) throw new Error('the template has no table');
  const { range } = table;
  const rows = Array.from({ length: range.lastRow + 1 }, (_, row) =>
    Array.from({ length: range.lastColumn + 1 }, (_, column): CellValue => {
      const cell = plan.cells.find((other) => other.row === row && other.column === column);
      return typed[row - range.firstRow - 1]?.[column] ?? (cell?.value === '' ? null : (cell?.value ?? null));
    }),
  );
  const columns = rows[0]?.map((_, column) => column) ?? [];
  return {
    name: 'register.xlsx',
    dateSystem: 1900,
    sheets: [
      {
        name: plan.name,
        visibility: 'visible',
        usedRange: { ...range, firstRow: 0 },
        tables: [{ ...table, hasTotalsRow: false }],
        head: { firstRow: 0, columns, rows },
      },
    ],
  };
}
