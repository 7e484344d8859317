import { addedParts } from './addedParts';
import { type Basis, basisOf } from './figureBasis';
import type { Inconsistency } from './inconsistency';
import { namedPeriods } from './namedPeriods';
import { countOf, type PrintedFigure } from './printedFigure';
import { printedFigures } from './printedFigures';
import type { PublishedRow } from './publishedTable';
import { type Verdict, verdictOf } from './verdict';

/** A figure of a published table, with what it is reckoned from and whether that gives it. */
export interface CheckedFigure extends PrintedFigure {
  readonly basis: Basis | undefined;
  readonly verdict: Verdict;
}

/** What a published table says of itself. */
export interface CheckedTable {
  readonly figures: readonly CheckedFigure[];
  /** by the lines on which they stand */
  readonly inconsistencies: readonly Inconsistency[];
}

/**
 * Checks a table as it was published: for each figure whether whole numbers give it after
 * rounding, which, or the nearest; and whether its rows go together: parts and totals, shares and counts, growth and the
 * counts before, the periods that labels name.
 */
export function checkPublished(rows: readonly PublishedRow[]): CheckedTable {
  const printed = printedFigures(rows);
  const figures = printed.map((figure): CheckedFigure => {
    const basis = basisOf(figure, printed);
    return { ...figure, basis, verdict: verdictOf(figure, basis) };
  });
  const inconsistencies = [...addedParts(printed), ...namedPeriods(rows), ...earlierParts(figures)];
  return { figures, inconsistencies: inconsistencies.toSorted((one, other) => one.line - other.line) };
}

/** The figures that no whole numbers give, or that the table's own counts contradict. */
export function isFaulty({ verdict }: CheckedFigure): boolean {
  return verdict.code === 'notAttainable' || verdict.code === 'differs';
}

/** Growth of a part and of its total in one cell or one part of the table: the part was no greater than the total. */
function earlierParts(figures: readonly CheckedFigure[]): readonly Inconsistency[] {
  const grown = figures.filter(({ kind }) => kind === 'growth');
  return grown.flatMap((part) => {
    const total = grown.find(
      ({ section, basis }) => section === part.section && isAbove(basis, part.basis, figures),
    );
    const [least, most] = [earliest(part)?.first, earliest(total)?.last];
    if (least === undefined || most === undefined || least <= most) return [];
    return [
      { code: 'partBeyondTotal' as const, line: part.line, label: part.label, part: least, total: most },
    ];
  });
}

function earliest(
  figure: CheckedFigure | undefined,
): { first: number; last: number | undefined } | undefined {
  return figure?.verdict.code === 'attainable' ? figure.verdict.counts : undefined;
}

/** Whether one count is printed as the total that another is a part of. */
function isAbove(
  total: Basis | undefined,
  part: Basis | undefined,
  figures: readonly CheckedFigure[],
): boolean {
  if (total === undefined || part === undefined || total.of <= part.of) return false;
  const counts = figures.filter(({ kind }) => kind === 'count');
  const whole = counts.find((count) => !count.isPart && countOf(count) === total.of);
  return (
    whole !== undefined &&
    counts.some(
      (count) =>
        count.isPart &&
        count.section === whole.section &&
        [countOf(count), total.of - countOf(count)].includes(part.of),
    )
  );
}
