import type { Messages } from '../../locales/messages';
import type { CellPlan, PrintPlan, SheetPlan } from '../../plan/workbookPlan';
import type { Report } from '../../report/report';
import type { RunChanges } from '../../report/runs/compareRuns';
import type { Block } from './block';
import { PALETTE } from './palette';

/** The name of a sheet of the report; the list of them, in their order, is SHEETS. */
export type SheetId = keyof Messages['sheetNames'];

/** What the user wants of the report. */
export interface ReportOptions {
  /** whether the charts are drawn; the numbers that they draw stand there in any case */
  readonly charts: boolean;
  readonly supplementary: boolean;
}

/** What a sheet is made of. */
export interface SheetContext {
  readonly report: Report;
  readonly messages: Messages;
  /** the sheets that the report is made with: only these can be linked to */
  readonly sheets: ReadonlySet<SheetId>;
  /** the name of the workbook that the report is written into; findings in it lead to their cells */
  readonly workbook: string | undefined;
  /** what changed since the last run over the period; `undefined` where nothing is known of one */
  readonly changes: RunChanges | undefined;
}

/** A sheet of the report: when it is there, and what stands on it. */
export interface SheetDefinition {
  readonly id: SheetId;
  isWanted(options: ReportOptions): boolean;
  content(context: SheetContext): SheetContent;
}

/** What stands on a sheet, and how it is scrolled and printed. */
export interface SheetContent {
  readonly columnWidths: readonly number[];
  readonly block: Block;
  readonly frozenRows: number;
  readonly orientation: PrintPlan['orientation'];
  /** the rows repeated on every printed page */
  readonly repeatRows?: PrintPlan['repeatRows'];
}

/** A sheet of the plan from what stands on it. */
export function sheetPlan(
  { columnWidths, block, frozenRows, orientation, repeatRows }: SheetContent,
  {
    id,
    name,
    footer,
    charts,
  }: Pick<SheetPlan, 'id' | 'name'> & Pick<PrintPlan, 'footer'> & Pick<ReportOptions, 'charts'>,
): SheetPlan {
  return {
    id,
    name,
    tabColour: PALETTE.navy,
    columnWidths,
    rowHeights: block.rowHeights,
    cells: [...block.cells].sort(byRowThenColumn),
    merges: block.merges,
    frozenRows,
    tables: block.tables,
    charts: charts ? block.charts : [],
    print: { orientation, ...(repeatRows ? { repeatRows } : {}), header: '', footer },
  };
}

function byRowThenColumn(one: CellPlan, other: CellPlan): number {
  return one.row - other.row || one.column - other.column;
}
