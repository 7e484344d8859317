import { type BreakdownCell, breakdownCells } from '../breakdowns/breakdownCells';
import type { StatisticCell } from '../breakdowns/statisticCell';
import { statisticCells } from '../breakdowns/statisticCells';
import { type SupplementCell, supplementCells } from '../breakdowns/supplementCells';
import { classifierOf } from '../computeFigure';
import type { Figure } from '../figure';
import type { GrowthDefinition } from '../figures/definition';
import { figureIn } from '../editions/rulesOfYear';
import type { FigureId } from '../figures/figures';
import type { Report } from '../report';
import type { RequestTest } from '../requestSort';
import { previousRequests } from '../rules/baseline';
import { sentStanding } from '../standings';
import { figureOfBasis } from './basisId';
import type { RequestSelection } from './requestSelection';
import { requestsThat, type RequestTrace, traceRequests } from './traceRequests';

/**
 * A number of a report that can be traced: a figure, a number of a breakdown, or one of the supplementary sheet, a count
 * or a statistic that is calculated.
 */
export type TracedNumber =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'cell'; readonly cell: BreakdownCell }
  | { readonly kind: 'supplement'; readonly cell: SupplementCell }
  | { readonly kind: 'statistic'; readonly cell: StatisticCell };

/** A number that Excel's own formulas recompute. */
type CheckedNumber = Extract<TracedNumber, { readonly kind: 'figure' | 'cell' }>;

/** What a growth is divided by. */
interface PreviousRequests {
  /** those that the logs hold */
  readonly requests: RequestSelection;
  /** how many were entered, beside them */
  readonly entered: number;
}

/** The requests behind a number. */
export interface NumberTrace extends RequestTrace {
  /** of growth: the requests of the period before that it compares with; `null` for every other number */
  readonly previous: PreviousRequests | null;
  /** of a statistic: the requests that its denominator counts; `null` where it has none of its own */
  readonly dividedBy: RequestSelection | null;
}

/** The names by which the numbers of a report are asked for: the figures in the order of the tables, the breakdowns, the supplements. */
export function numberNames(report: Report): readonly string[] {
  return [
    ...report.figures.keys(),
    ...breakdownCells(report).map(({ id }) => id),
    ...supplementCells(report).map(({ id }) => id),
    ...statisticCells(report).map(({ id }) => id),
  ];
}

/** Every number of a report that Excel's own formulas recompute, by its name. */
export function checkedNumbers(report: Report): ReadonlyMap<string, CheckedNumber> {
  const figures = [...report.figures].map(([id, figure]): [string, CheckedNumber] => [
    id,
    { kind: 'figure', figure },
  ]);
  const cells = breakdownCells(report).map((cell): [string, CheckedNumber] => [
    cell.id,
    { kind: 'cell', cell },
  ]);
  return new Map([...figures, ...cells]);
}

/** Every number of the supplementary sheet by its name: its counts, and its statistics. */
export function supplementaryNumbers(report: Report): ReadonlyMap<string, TracedNumber> {
  return new Map([
    ...supplementCells(report).map((cell): [string, TracedNumber] => [cell.id, { kind: 'supplement', cell }]),
    ...statisticCells(report).map((cell): [string, TracedNumber] => [cell.id, { kind: 'statistic', cell }]),
  ]);
}

/**
 * The number of a name, for the name of a figure's numerator or denominator the figure; `undefined` where the report has
 * none of that name.
 */
export function numberOf(report: Report, name: string): TracedNumber | undefined {
  return checkedNumbers(report).get(figureOfBasis(name)) ?? supplementaryNumbers(report).get(name);
}

/** The requests behind a number, told by the very definition that counts it. */
export function traceNumber(report: Report, number: TracedNumber): NumberTrace {
  switch (number.kind) {
    case 'figure':
      return traceFigure(report, number.figure.id);
    case 'cell':
      return traceCell(report, number.cell);
    case 'supplement':
      return traceCount(report, number.cell.test);
    case 'statistic':
      return traceStatistic(report, number.cell);
  }
}

/** The requests behind a figure; none for a figure that does not count requests. */
export function traceFigure(report: Report, id: FigureId): NumberTrace {
  const definition = figureIn(report.rules, id);
  if (definition === undefined) throw new RangeError(`The report of this year has no figure ${id}.`);
  const classify = classifierOf(definition, report.rules.edition);
  const trace = traceRequests(report.logs, report.period, classify);
  const previous = definition.measure === 'growth' ? previousOf(report, definition) : null;
  return { ...trace, previous, dividedBy: null };
}

function traceCell({ logs }: Report, { period, classify }: BreakdownCell): NumberTrace {
  return { ...traceRequests(logs, period, classify ?? (() => undefined)), previous: null, dividedBy: null };
}

function traceCount({ logs }: Report, test: RequestTest): NumberTrace {
  return { counted: requestsThat(logs, test), leftOut: new Map(), previous: null, dividedBy: null };
}

function traceStatistic(report: Report, { of, counted, dividedBy }: StatisticCell): NumberTrace {
  if (of.table === 'shareIntervals') return traceFigure(report, of.figure);
  const requests = dividedBy === undefined ? null : requestsThat(report.logs, dividedBy);
  return { ...traceCount(report, counted ?? (() => false)), dividedBy: requests };
}

/** The requests of the period before with which a growth compares; `null` where nothing is known of them. */
function previousOf(
  { logs, previous, figures }: Report,
  { id, previous: names, previousLess }: GrowthDefinition & { readonly id: FigureId },
): PreviousRequests | null {
  const denominator = figures.get(id)?.denominator ?? null;
  if (denominator === null) return null;
  const test = previousRequests(logs, previous, names, previousLess);
  const { counted } = traceRequests(logs, previous, sentStanding(test));
  return { requests: counted, entered: denominator - counted.length };
}
