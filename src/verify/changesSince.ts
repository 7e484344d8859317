import type { SheetOutline, WorkbookOutline } from '../ground/outline';
import { BASIS_COLUMNS } from '../layout/tables/figureTable';
import type { NumberPlan, SheetPlan } from '../plan/workbookPlan';
import type { Figure } from '../report/figure';
import { definitionOf, FIGURE_IDS } from '../report/figures/figures';
import { logProvenance } from '../report/provenance/provenance';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
import { type FigureRecord, recordOf } from '../report/runs/runRecord';
import { shownPlace, valueAt } from './shownPlace';
import type { StatedRun } from './statedRun';
import { sheetsAsNamed } from './verification';

/** Amounts have two places at most. */
const CENTS = 100;

/**
 * What changed since a former report of the same period, of which nothing but its file is left: its figures as its tables
 * show them. What it noted of single requests is encrypted, and can be read by the pane that wrote it alone.
 */
export function changesSince(
  former: WorkbookOutline,
  { stated }: Pick<StatedRun, 'stated'>,
  report: Report,
): RunChanges {
  const { made, logs } = stated;
  const requestsOf = (read: readonly { readonly requests: number }[]): number =>
    read.reduce((sum, { requests }) => sum + requests, 0);
  const rules = { before: made.rules, after: report.rules.edition.version };
  const sheets = sheetsAsNamed(stated, report, former);
  return {
    since: made.day,
    rules: rules.before === rules.after ? null : rules,
    figures: sheets.flatMap((sheet) => changedFigures(sheet, former, report)),
    details: 'figuresAlone',
    counts: {
      requests: { before: requestsOf(logs), after: requestsOf(logProvenance(report)) },
      issues: null,
    },
    requests: null,
    issues: null,
  };
}

/** The figures of one of the report's tables; those whose row says something else in the former report are left out. */
function changedFigures(
  sheet: SheetPlan,
  former: WorkbookOutline,
  { figures }: Report,
): RunChanges['figures'] {
  const { id: table, name, cells, numbers = [] } = sheet;
  const head = former.sheets.find((one) => one.name === name)?.head;
  if (head === undefined) return [];
  return numbers.flatMap((place): RunChanges['figures'] => {
    const id = FIGURE_IDS.find((one) => one === place.id);
    const figure = id && figures.get(id);
    if (id === undefined || figure === undefined || table !== definitionOf(id).table) return [];
    const label = cells.find(({ row, column }) => row === place.row && column === 0)?.value;
    if (valueAt(head, { row: place.row, column: 0 }) !== label) return [];
    const before = recordAt(sheet, head, place, figure);
    const after = recordOf(figure);
    return isSame(before, after) ? [] : [{ id, before, after, parts: null }];
  });
}

function isSame({ value: was }: FigureRecord, { value: is }: FigureRecord): boolean {
  if (was === null || is === null) return was === is;
  return was[0] * is[1] === is[0] * was[1];
}

/** What a figure was, exact where the table shows what it was calculated from. */
function recordAt(
  sheet: SheetPlan,
  head: SheetOutline['head'],
  place: NumberPlan,
  { unit }: Figure,
): FigureRecord {
  const shown = valueAt(head, shownPlace(sheet, head, place));
  if (typeof shown !== 'number') return { numerator: null, denominator: null, value: null };
  const at = (column: number): number | null => {
    const value = valueAt(head, shownPlace(sheet, head, { row: place.row, column }));
    return typeof value === 'number' ? value : null;
  };
  const [numerator, denominator] = [at(BASIS_COLUMNS.numerator), at(BASIS_COLUMNS.denominator)];
  if (unit === 'count' || numerator === null || denominator === null) {
    return { numerator: null, denominator: null, value: [Math.round(shown * CENTS), CENTS] };
  }
  return { numerator, denominator, value: [numerator, denominator] };
}
