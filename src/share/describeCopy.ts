import { fill, fillNumbers } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { SheetPlan, WorkbookPlan } from '../plan/workbookPlan';
import type { WorkedOut } from './disclosure/controlledTable';
import type { ShareOptions } from './shareOptions';
import type { ShareOutcome } from './shareReport';

/** What stays behind when a report is shared; each has its reason in the texts. */
const WITHHELD = [
  'requests',
  'findings',
  'logs',
  'supplementary',
  'warrants',
  'breakdowns',
  'small',
  'checks',
] as const;

/** What the sender of a copy is told before it leaves. */
export interface CopyInWords {
  /** a line for each sheet of the copy */
  readonly goesIn: readonly string[];
  /** a line for each thing that stays behind, with the reason */
  readonly withheld: readonly string[];
  /** a line for each number that is withheld: what an outsider can derive of it. It does not go into the copy */
  readonly workedOut: readonly string[];
}

/** Says of the plan of a shared workbook, sheet by sheet, what goes in, and what does not. */
export function describeCopy(
  { sheets }: WorkbookPlan,
  { workedOut, leftOut }: Pick<ShareOutcome, 'workedOut' | 'leftOut'>,
  { threshold }: Pick<ShareOptions, 'threshold'>,
  messages: Messages,
): CopyInWords {
  const { share } = messages;
  const fillings = { most: String(threshold - 1), threshold: String(threshold) };
  return {
    goesIn: sheets.map((sheet) => sheetInWords(sheet, messages)),
    withheld: [
      ...WITHHELD.map((name) => fill(share.withheld[name], fillings)),
      ...leftOut.map((table) => fill(share.leftOut, { table })),
    ],
    workedOut:
      workedOut.length === 0
        ? [share.workedOutNone]
        : workedOut.map((found) => workedOutText(found, messages)),
  };
}

function workedOutText(found: WorkedOut, { share, format }: Messages): string {
  const { table, row, column, count, least, most, isExact } = found;
  const fillings = { table, row, column, count, least, most };
  return fillNumbers(isExact ? share.workedOutLine : share.workedOutAtLeast, fillings, format);
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
