import { fill, fillNumbers } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
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
  /** a row for each number that is withheld: what an outsider can derive of it. It does not go into the copy */
  readonly workedOut: readonly WorkedOutInWords[];
}

/** What an outsider can derive of a number that is withheld, in the words of a table. */
export interface WorkedOutInWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly withheld: string;
  /** between which numbers it lies */
  readonly possible: string;
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
    workedOut: workedOut.map((found) => workedOutInWords(found, messages)),
  };
}

function workedOutInWords(found: WorkedOut, { share, format }: Messages): WorkedOutInWords {
  const { table, row, column, count, least, most, isExact } = found;
  const { possible, possibleAtLeast } = share.workedOut;
  return {
    table,
    row,
    column,
    withheld: wholeNumberText(count, format),
    possible: fillNumbers(isExact ? possible : possibleAtLeast, { least, most }, format),
  };
}

/** The table of what can be worked out as rows of texts, its headings first. */
export function workedOutRows(
  workedOut: readonly WorkedOutInWords[],
  { share }: Messages,
): readonly (readonly string[])[] {
  const { headings } = share.workedOut;
  return [headings, ...workedOut].map(({ table, row, column, withheld, possible }) => [
    table,
    row,
    column,
    withheld,
    possible,
  ]);
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
