import { type BreakdownCell, breakdownCells } from '../breakdowns/breakdownCells';
import { type SupplementCell, supplementCells } from '../breakdowns/supplementCells';
import { classifierOf } from '../computeFigure';
import type { Figure } from '../figure';
import type { GrowthDefinition } from '../figures/definition';
import { figureIn } from '../editions/rulesOfYear';
import type { FigureId } from '../figures/figures';
import type { Report } from '../report';
import { previousRequests } from '../rules/baseline';
import { sentStanding } from '../standings';
import type { RequestSelection } from './requestSelection';
import { requestsThat, type RequestTrace, traceRequests } from './traceRequests';

/** A number of a report that can be traced: a figure, a number of a breakdown, or one of the supplementary sheet. */
export type TracedNumber =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'cell'; readonly cell: BreakdownCell }
  | { readonly kind: 'supplement'; readonly cell: SupplementCell };

/** A number that Excel's own formulas recompute. */
type CheckedNumber = Exclude<TracedNumber, { readonly kind: 'supplement' }>;

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
}

/** The names by which the numbers of a report are asked for: the figures in the order of the tables, the breakdowns, the supplements. */
export function numberNames(report: Report): readonly string[] {
  return [
    ...report.figures.keys(),
    ...breakdownCells(report).map(({ id }) => id),
    ...supplementCells(report).map(({ id }) => id),
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

/** The number of a name; `undefined` where the report has none of that name. */
export function numberOf(report: Report, name: string): TracedNumber | undefined {
  const supplement = (): TracedNumber | undefined => {
    const cell = supplementCells(report).find(({ id }) => id === name);
    return cell && { kind: 'supplement', cell };
  };
  return checkedNumbers(report).get(name) ?? supplement();
}

/** The requests behind a number, told by the very definition that counts it. */
export function traceNumber(report: Report, number: TracedNumber): NumberTrace {
  switch (number.kind) {
    case 'figure':
      return traceFigure(report, number.figure.id);
    case 'cell':
      return traceCell(report, number.cell);
    case 'supplement':
      return { counted: requestsThat(report.logs, number.cell.test), leftOut: new Map(), previous: null };
  }
}

/** The requests behind a figure; none for a figure that does not count requests. */
export function traceFigure(report: Report, id: FigureId): NumberTrace {
  const definition = figureIn(report.rules, id);
  if (definition === undefined) throw new RangeError(`The report of this year has no figure ${id}.`);
  const classify = classifierOf(definition, report.rules.edition);
  const trace = traceRequests(report.logs, report.period, classify);
  const previous = definition.measure === 'growth' ? previousOf(report, definition) : null;
  return { ...trace, previous };
}

function traceCell({ logs }: Report, { period, classify }: BreakdownCell): NumberTrace {
  return { ...traceRequests(logs, period, classify ?? (() => undefined)), previous: null };
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
