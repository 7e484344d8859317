import { normalForm } from '../ground/normalForm';
import { attainableShare } from '../statistics/attainable';
import { countOf, type PrintedFigure } from './printedFigure';
import { isOfAnswered, isPrevious, isWithout, type Subject } from './subject';

/** What a share, a growth or a mean is reckoned from, as far as the table says it. */
export interface Basis {
  /** the whole of a share, the count that grew, the number of things that a mean is over */
  readonly of: number;
  /** a mean is over no more than so many: how many were answered, the table does not say */
  readonly isAtMost: boolean;
  /** the numerator of a share, or the count of the period before, where the table has it */
  readonly given: number | undefined;
}

/** What a figure of a table is reckoned from; `undefined` where the table does not have it. */
export function basisOf(figure: PrintedFigure, figures: readonly PrintedFigure[]): Basis | undefined {
  switch (figure.kind) {
    case 'count':
      return undefined;
    case 'share':
      return shareBasis(figure, figures);
    case 'growth':
      return growthBasis(figure, figures);
    case 'mean':
      return meanBasis(figure, figures);
  }
}

function shareBasis(figure: PrintedFigure, figures: readonly PrintedFigure[]): Basis | undefined {
  const { stated } = figure;
  const whole = countFor(
    figure,
    figures.filter(({ words }) => !isPrevious(words)),
  );
  const of = stated.denominator ?? (whole && countOf(whole));
  if (of === undefined || of === 0) return undefined;
  return { of, isAtMost: false, given: stated.numerator ?? numeratorBeside(figure, whole, figures) };
}

/** The count in the row of a share whose column has a word of the share's own: `Positive` beside `% positive`. */
function numeratorBeside(
  figure: PrintedFigure,
  whole: PrintedFigure | undefined,
  figures: readonly PrintedFigure[],
): number | undefined {
  const words = longWords(figure.columnHeading);
  const numerator = inRow(figure, figures).find(
    (count) => count !== whole && longWords(count.columnHeading).some((word) => words.includes(word)),
  );
  return numerator && countOf(numerator);
}

function longWords(text: string): readonly string[] {
  return normalForm(text).match(/[a-z]{5,}/g) ?? [];
}

function growthBasis(figure: PrintedFigure, figures: readonly PrintedFigure[]): Basis | undefined {
  const beside = inRow(figure, figures);
  if (beside.length >= 2) return growthAlongRow(beside);
  const now = countFor(
    figure,
    figures.filter(({ words }) => !isPrevious(words)),
  );
  if (now === undefined) return undefined;
  const before = countFor(
    figure,
    figures.filter(({ words }) => isPrevious(words)),
  );
  const given = before && hasSame(before.subjects, now.subjects) ? countOf(before) : undefined;
  if (!isWithout(figure.words)) return { of: countOf(now), isAtMost: false, given };
  const part = figures.find(
    ({ kind, isPart, section, subjects }) =>
      kind === 'count' && isPart && section === now.section && subjects.has('missionNotifications'),
  );
  return part && { of: countOf(now) - countOf(part), isAtMost: false, given: undefined };
}

/** The counts of two periods beside each other: the years of their columns say which is the earlier, else the words do. */
function growthAlongRow(counts: readonly PrintedFigure[]): Basis | undefined {
  const [first, second] = [...counts.slice(-2)].sort((one, other) => rank(one) - rank(other));
  if (first === undefined || second === undefined) return undefined;
  return { of: countOf(second), isAtMost: false, given: countOf(first) };
}

function rank({ columnHeading, column }: PrintedFigure): number {
  const years = [...columnHeading.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year));
  const year = years.length > 0 ? Math.max(...years) : 0;
  return year * 1000 + (isPrevious(columnHeading) ? -500 : 0) + column;
}

function meanBasis(figure: PrintedFigure, figures: readonly PrintedFigure[]): Basis | undefined {
  const { denominator } = figure.stated;
  if (denominator !== undefined) return overExactly(denominator);
  const most = answeredAbove(figure, figures) ?? countFor(figure, figures);
  if (most === undefined || countOf(most) === 0) return undefined;
  if (isOfAnswered(`${most.label} ${most.columnHeading}`) && !most.isPart) return overExactly(countOf(most));
  const answered = answeredOf(figure, most, figures);
  return answered === undefined
    ? { of: countOf(most), isAtMost: true, given: undefined }
    : overExactly(answered);
}

/** The last count above a mean of which the label says that it is of answers: `Requests replied to`. */
function answeredAbove(mean: PrintedFigure, figures: readonly PrintedFigure[]): PrintedFigure | undefined {
  return figures.findLast(
    ({ kind, column, section, line, label, isPart, subjects }) =>
      kind === 'count' &&
      !isPart &&
      column === mean.column &&
      section === mean.section &&
      line < mean.line &&
      isOfAnswered(label) &&
      (mean.subjects.size === 0 || subjects.size === 0 || hasSame(subjects, mean.subjects)),
  );
}

function overExactly(of: number): Basis | undefined {
  return of === 0 ? undefined : { of, isAtMost: false, given: undefined };
}

/** How many of a count were answered, where a share of it, perhaps in another part of the table, says so. */
function answeredOf(
  mean: PrintedFigure,
  whole: PrintedFigure,
  figures: readonly PrintedFigure[],
): number | undefined {
  for (const share of figures) {
    if (share.kind !== 'share' || !isOfAnswered(share.label) || !hasSame(share.subjects, mean.subjects))
      continue;
    const basis = shareBasis(share, figures);
    if (basis?.of !== countOf(whole)) continue;
    const counts = attainableShare(share.value, basis.of).counts;
    const only = counts !== undefined && counts.first === counts.last ? counts.first : undefined;
    const answered = basis.given ?? only;
    if (answered !== undefined) return answered;
  }
  return undefined;
}

/** The count that a figure is of: in its row, else in its column, in its part of the table before all. */
function countFor(figure: PrintedFigure, figures: readonly PrintedFigure[]): PrintedFigure | undefined {
  const beside = inRow(figure, figures);
  if (beside.length > 0) return closest(figure, beside);
  const counts = figures.filter(({ kind, column }) => kind === 'count' && column === figure.column);
  const own = counts.filter(({ section }) => section === figure.section);
  const exact = (pool: readonly PrintedFigure[]): PrintedFigure | undefined =>
    figure.subjects.size === 0 ? undefined : pool.find(({ subjects }) => hasSame(subjects, figure.subjects));
  const before = counts.filter(({ section }) => section < figure.section);
  return (
    exact(own) ?? closest(figure, own) ?? exact(before) ?? (own.length === 0 ? before.at(-1) : undefined)
  );
}

function inRow(figure: PrintedFigure, figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  return figures.filter(
    ({ kind, line, column }) => kind === 'count' && line === figure.line && column !== figure.column,
  );
}

/**
 * The count whose words fit best: one that says all that the figure does with the fewest words more, else one that says
 * nothing else with the most of them, else the first.
 */
function closest(figure: PrintedFigure, counts: readonly PrintedFigure[]): PrintedFigure | undefined {
  const { subjects } = figure;
  if (subjects.size === 0) return counts[0];
  const same = counts.find((count) => hasSame(count.subjects, subjects));
  const wider = counts
    .filter((count) => isWithin(subjects, count.subjects))
    .toSorted((one, other) => one.subjects.size - other.subjects.size);
  const narrower = counts
    .filter((count) => count.subjects.size > 0 && isWithin(count.subjects, subjects))
    .toSorted((one, other) => other.subjects.size - one.subjects.size);
  return same ?? wider[0] ?? narrower[0] ?? counts[0];
}

function isWithin(inner: ReadonlySet<Subject>, outer: ReadonlySet<Subject>): boolean {
  return [...inner].every((subject) => outer.has(subject));
}

function hasSame(one: ReadonlySet<Subject>, other: ReadonlySet<Subject>): boolean {
  return one.size === other.size && isWithin(one, other);
}
