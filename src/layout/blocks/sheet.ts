import type { Block } from './block';
import { PALETTE } from './palette';
import type { CellPlan, PrintPlan, SheetPlan } from '../../plan/workbookPlan';

/** The sheets of the report, in their order. */
export const SHEET_IDS = [
  'cover',
  'overview',
  'months',
  'area2',
  'area3',
  'area4',
  'supplementary',
  'notes',
  'dataQuality',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export interface SheetContent {
  readonly id: SheetId;
  readonly columnWidths: readonly number[];
  readonly block: Block;
  readonly frozenRows: number;
  readonly orientation: PrintPlan['orientation'];
  /** the rows repeated on every printed page */
  readonly repeatRows?: PrintPlan['repeatRows'];
}

/** A sheet of the plan from what stands on it. */
export function sheetPlan(
  { id, columnWidths, block, frozenRows, orientation, repeatRows }: SheetContent,
  name: string,
  headings: Pick<PrintPlan, 'header' | 'footer'>,
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
    charts: block.charts,
    print: { orientation, ...(repeatRows ? { repeatRows } : {}), ...headings },
  };
}

function byRowThenColumn(one: CellPlan, other: CellPlan): number {
  return one.row - other.row || one.column - other.column;
}
