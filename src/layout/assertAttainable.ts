import { printedNumbers } from '../published/printedNumbers';
import type { PrintedFigure } from '../published/printedFigure';
import { addedParts } from '../published/addedParts';
import type { Basis } from '../published/figureBasis';
import { verdictOf } from '../published/verdict';
import type { Messages } from '../locales/messages';
import type { Figure } from '../report/figure';
import { definitionOf, FIGURES } from '../report/figures/figures';
import type { Report } from '../report/report';
import { displayFigure } from '../wording/displayFigure';

/**
 * Checks the figures of a report, as they are printed, as a published table is checked: whole numbers give each of them,
 * those that the report has, and parts add up to their totals. It throws where one does not pass: a mistake in the program,
 * of which no figure is to leave it.
 */
export function assertAttainable(report: Report, messages: Messages): void {
  const figures = [...report.figures.values()];
  const counts: PrintedFigure[] = [];
  for (const figure of figures) {
    if (figure.value === null) continue;
    const printed = printedFigure(figure, messages);
    const verdict = verdictOf(printed, basisOf(figure));
    if (verdict.code === 'notAttainable' || verdict.code === 'differs') {
      throw new RangeError(`${figure.id} is printed as ${printed.text}, which its own numbers do not give.`);
    }
    counts.push(printed);
  }
  const [different] = addedParts(counts);
  if (different !== undefined) throw new RangeError(`The parts of ${different.label} do not add up to it.`);
}

const KINDS = { count: 'count', days: 'mean', share: 'share', growth: 'growth' } as const;

/** The parts of the tables within which parts and totals stand, in their order. */
const SECTIONS = [...new Set(FIGURES.map(({ table, organ }) => `${table} ${organ}`))];

/** A figure as somebody reads it who has nothing but the printed report. */
function printedFigure(figure: Figure, messages: Messages): PrintedFigure {
  const { id, unit } = figure;
  const { table, organ, part = false } = definitionOf(id);
  const text = displayFigure(figure, messages);
  const [number] = printedNumbers(text, messages.format.decimalMark === ',' ? ',' : '.', false);
  if (number?.text !== text) throw new RangeError(`${id} is printed as ${text}, which is no figure.`);
  return {
    kind: KINDS[unit],
    text,
    value: number.value,
    line: 0,
    label: id,
    column: 0,
    columnHeading: '',
    section: SECTIONS.indexOf(`${table} ${organ}`),
    words: '',
    subjects: new Set(),
    isPart: part,
    stated: { numerator: undefined, denominator: undefined },
  };
}

function basisOf({ unit, numerator, denominator }: Figure): Basis | undefined {
  if (unit === 'count' || numerator === null || denominator === null) return undefined;
  // Growth has the difference as its numerator, and the count before as its denominator.
  return unit === 'growth'
    ? { of: denominator + numerator, isAtMost: false, given: denominator }
    : { of: denominator, isAtMost: false, given: numerator };
}
