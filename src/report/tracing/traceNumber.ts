import { type BreakdownCell, breakdownCells } from '../breakdowns/breakdownCells';
import { classifierOf } from '../computeFigure';
import type { Figure } from '../figure';
import type { GrowthDefinition } from '../figures/definition';
import { definitionOf, FIGURE_IDS, type FigureId } from '../figures/figures';
import type { Report } from '../report';
import { previousRequests } from '../rules/baseline';
import { sentStanding } from '../standings';
import type { RequestSelection } from './requestSelection';
import { type RequestTrace, traceRequests } from './traceRequests';

/** A number of a report that can be traced: a figure, or a number of a breakdown. */
export type TracedNumber =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'cell'; readonly cell: BreakdownCell };

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

/** The names by which the numbers of a report are asked for: the figures in the order of the tables, then the breakdowns. */
export function numberNames(report: Report): readonly string[] {
  return [...FIGURE_IDS, ...breakdownCells(report).map(({ id }) => id)];
}

/** Every number of a report by its name. */
export function tracedNumbers(report: Report): ReadonlyMap<string, TracedNumber> {
  const figures = [...report.figures].map(([id, figure]): [string, TracedNumber] => [
    id,
    { kind: 'figure', figure },
  ]);
  const cells = breakdownCells(report).map((cell): [string, TracedNumber] => [
    cell.id,
    { kind: 'cell', cell },
  ]);
  return new Map([...figures, ...cells]);
}

/** The number of a name; `undefined` where the report has none of that name. */
export function numberOf(report: Report, name: string): TracedNumber | undefined {
  return tracedNumbers(report).get(name);
}

/** The requests behind a number, told by the very definition that counts it. */
export function traceNumber(report: Report, number: TracedNumber): NumberTrace {
  return number.kind === 'figure' ? traceFigure(report, number.figure.id) : traceCell(report, number.cell);
}

/** The requests behind a figure; none for a figure that does not count requests. */
export function traceFigure(report: Report, id: FigureId): NumberTrace {
  const definition = definitionOf(id);
  const trace = traceRequests(report.logs, report.period, classifierOf(definition));
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
