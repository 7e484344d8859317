import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { SheetPlan, WorkbookPlan } from '../plan/workbookPlan';

/** What stays behind when a report is shared; each has its reason in the texts. */
const WITHHELD = ['requests', 'findings', 'logs', 'supplementary', 'warrants', 'names', 'checks'] as const;

/** What the sender of a copy is told before it leaves. */
export interface CopyInWords {
  /** a line for each sheet of the copy */
  readonly goesIn: readonly string[];
  /** a line for each thing that stays behind, with the reason */
  readonly withheld: readonly string[];
}

/** Says of the plan of a shared workbook, sheet by sheet, what goes in, and what does not. */
export function describeCopy({ sheets }: WorkbookPlan, messages: Messages): CopyInWords {
  return {
    goesIn: sheets.map((sheet) => sheetInWords(sheet, messages)),
    withheld: WITHHELD.map((name) => messages.share.withheld[name]),
  };
}

function sheetInWords({ name, cells, tables }: SheetPlan, { share }: Messages): string {
  const [first] = cells;
  const [table] = tables;
  const fillings = { sheet: name, title: String(first?.value ?? '') };
  if (table === undefined) return fill(share.goesInChart, fillings);
  const { firstRow, lastRow, firstColumn, lastColumn } = table.range;
  return fill(share.goesInTable, {
    ...fillings,
    rows: String(lastRow - firstRow),
    columns: String(lastColumn - firstColumn + 1),
  });
}
