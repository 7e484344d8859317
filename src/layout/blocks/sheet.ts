import type { Messages } from '../../locales/messages';
import type { CellRange } from '../../ground/address';
import type { RangeReference } from '../../plan/formula';
import type { CellPlan, NumberPlan, PrintPlan, SheetPlan } from '../../plan/workbookPlan';
import type { Report } from '../../report/report';
import type { RunChanges } from '../../report/runs/compareRuns';
import type { Block } from './block';
import { pageBreaks } from './pageBreaks';
import { PALETTE } from './palette';

/** The name of a sheet of the report; the list of them, in their order, is SHEETS. */
export type SheetId = keyof Messages['sheetNames'];

/** What the user wants of the report. */
export interface ReportOptions {
  /** whether the charts are drawn; the numbers that they draw stand there in any case */
  readonly charts: boolean;
  readonly supplementary: boolean;
  /** whether Excel's own formulas recompute it, for which its requests stand in the workbook */
  readonly checks: boolean;
  /** whether the figures' cells say of what and by which rules they are, in an Excel that can show it; not where left out */
  readonly cards?: boolean;
}

/** What a sheet is made of. */
export interface SheetContext {
  readonly report: Report;
  readonly messages: Messages;
  readonly options: ReportOptions;
  /** the sheets that the report is made with: only these can be linked to */
  readonly sheets: ReadonlySet<SheetId>;
  /** the name of the workbook that the report is written into; findings in it lead to their cells */
  readonly workbook: string | undefined;
  /** what changed since the last run over the period; `undefined` where nothing is known of one */
  readonly changes: RunChanges | undefined;
  /** where the report's numbers stand, for sheets that take `numbers` or `differences`; none for the others */
  readonly numbers: readonly NumberPlace[];
  /** the cells of the differences that the checks found; `undefined` where nothing is checked */
  readonly differences: RangeReference | undefined;
}

/** Where a number of the report stands. */
export interface NumberPlace extends NumberPlan {
  readonly sheet: SheetId;
}

/** A sheet of the report: when it is there, and what stands on it. */
export interface SheetDefinition {
  readonly id: SheetId;
  isWanted(options: ReportOptions, report: Report): boolean;
  /** what it needs of other sheets, which are laid out before it */
  readonly takes?: 'numbers' | 'differences';
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
  /** the differences that it shows between the report and the checks */
  readonly differences?: CellRange;
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
    numbers: block.numbers,
    print: {
      orientation,
      ...(repeatRows ? { repeatRows } : {}),
      breaksBefore: pageBreaks({ columnWidths, block, orientation, repeatRows }),
      header: '',
      footer,
    },
  };
}

function byRowThenColumn(one: CellPlan, other: CellPlan): number {
  return one.row - other.row || one.column - other.column;
}
