import type { CellPlan, SheetPlan } from '../../plan/workbookPlan';
import { type Result, success } from '../../ground/result';
import type {
  CellSlice,
  ComputationFailure,
  ComputationRun,
  PlannedReport,
  ReportRequest,
} from '../computation/computation';

/** The report of what a run read, with all cells of its sheets: they come slice by slice, so that nothing holds the pane up. */
export async function plannedReport(
  run: ComputationRun,
  request: ReportRequest,
): Promise<Result<PlannedReport, ComputationFailure>> {
  const computed = await run.take('computeReport', request);
  if (!computed.ok) return computed;
  const { plan, report, run: kept } = computed.value;
  const sheets: SheetPlan[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const cells = await cellsOf(run, index);
    if (!cells.ok) return cells;
    sheets.push({ ...sheet, cells: cells.value });
  }
  return success({ plan: { ...plan, sheets }, report, run: kept });
}

async function cellsOf(run: ComputationRun, sheet: number): Promise<Result<CellSlice, ComputationFailure>> {
  const cells: CellPlan[] = [];
  for (;;) {
    const slice = await run.take('planCells', { sheet, from: cells.length });
    if (!slice.ok || slice.value.length === 0) return slice.ok ? success(cells) : slice;
    cells.push(...slice.value);
  }
}
