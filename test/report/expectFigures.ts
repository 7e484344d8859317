import { displayFigure } from '../../src/wording/displayFigure';
import { messagesOf } from '../../src/locales/messagesOf';
import type { Figure } from '../../src/report/figure';
import type { FigureId } from '../../src/report/figures/figures';
import type { Reason } from '../../src/report/reason';
import type { Report } from '../../src/report/report';

/** What a figure should be; see {@link expectFigures}. */
export type ExpectedFigure =
  string | number | readonly [numerator: number, denominator: number] | { readonly reason: Reason['code'] };

/**
 * Expects figures of a report, each by one of
 * - the text that the report prints in English: `'38.49%'`, `'+23.83%'`, `'n/a'`;
 * - its value, where that is a whole number: `478`;
 * - its exact numerator and denominator: `[184, 478]`;
 * - why it is not available: `{ reason: 'noLog' }`.
 *
 * A failure shows, of the figures that differ, what each is and what it should be.
 */
export function expectFigures(
  report: Pick<Report, 'figures'>,
  expected: Readonly<Partial<Record<FigureId, ExpectedFigure>>>,
): void {
  const ids = Object.keys(expected) as FigureId[];
  const found = ids.map((id) => [id, foundAs(figureOf(report, id), expected[id])] as const);
  expect(Object.fromEntries(found)).toEqual(expected);
}

/** A figure of a report, which holds every one. */
export function figureOf({ figures }: Pick<Report, 'figures'>, id: FigureId): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`The report has no figure ${id}`);
  return figure;
}

export function shownInEnglish(figure: Figure): string {
  return displayFigure(figure, messagesOf('en'));
}

/** The figure in the form in which it is expected; in words where it has no such form. */
function foundAs(figure: Figure, expected: ExpectedFigure | undefined): unknown {
  const { value, numerator, denominator, reason } = figure;
  const shown = shownInEnglish(figure);
  if (typeof expected === 'string' || expected === undefined) return shown;
  if (value === null) return typeof expected === 'object' && reason ? { reason: reason.code } : shown;
  if (typeof expected === 'number') return value.denominator === 1 ? value.numerator : shown;
  return 'reason' in expected ? shown : [numerator, denominator];
}
