import { type Decimal, round } from '../ground/rounding';
import {
  type Attainability,
  attainableGrowth,
  attainableMean,
  attainableShare,
  type CountRange,
  type PrintedCount,
} from '../statistics/attainable';
import type { Basis } from './figureBasis';
import type { PrintedKind } from './printedFigure';

/** Whether whole numbers give a figure as it is printed. */
export type Verdict =
  /** a count: nothing is reckoned */
  | { readonly code: 'counted' }
  /** the table does not have the count that the figure is reckoned from */
  | { readonly code: 'withoutBasis' }
  /** these whole numbers give it: the numerators of a share, the counts before a growth, the sums of a mean */
  | { readonly code: 'attainable'; readonly counts: CountRange }
  /** a mean over a number that the table does not say: over so many, these sums give it */
  | { readonly code: 'attainableOver'; readonly over: number; readonly counts: CountRange }
  /** no whole number gives it; the nearest, with the figures that they give */
  | { readonly code: 'notAttainable'; readonly nearest: readonly PrintedCount[] }
  /** the table itself has the count, and it gives another figure */
  | { readonly code: 'differs'; readonly given: number; readonly gives: Decimal | undefined };

/** A figure to judge: its sort, its value as it is printed, and what it is reckoned from. */
export interface Judged {
  readonly kind: PrintedKind;
  readonly value: Decimal;
}

/** Judges a figure by what it is reckoned from. */
export function verdictOf(figure: Judged, basis: Basis | undefined): Verdict {
  if (figure.kind === 'count') return { code: 'counted' };
  if (basis === undefined) return { code: 'withoutBasis' };
  const found = attainabilityOf(figure, basis.of);
  if (found.counts !== undefined && basis.given !== undefined && !isWithin(basis.given, found)) {
    return { code: 'differs', given: basis.given, gives: givenBy(figure, basis.given, basis.of) };
  }
  if (found.counts !== undefined) {
    return basis.isAtMost
      ? { code: 'attainableOver', over: basis.of, counts: found.counts }
      : { code: 'attainable', counts: found.counts };
  }
  return (
    (basis.isAtMost ? overFewer(figure, basis.of) : undefined) ?? {
      code: 'notAttainable',
      nearest: found.nearest,
    }
  );
}

function attainabilityOf({ kind, value }: Judged, of: number): Attainability {
  switch (kind) {
    case 'share':
      return attainableShare(value, of);
    case 'growth':
      return attainableGrowth(value, of);
    case 'mean':
    case 'count':
      return attainableMean(value, of);
  }
}

function isWithin(count: number, { counts }: Attainability): boolean {
  return counts !== undefined && count >= counts.first && (counts.last === undefined || count <= counts.last);
}

/** What the counts that a table has do give, with as many places as it prints. */
function givenBy({ kind, value: { places } }: Judged, given: number, of: number): Decimal | undefined {
  if (kind === 'share') return round({ numerator: given, denominator: of }, places, 100);
  return given === 0 ? undefined : round({ numerator: of - given, denominator: given }, places, 100);
}

/** The most things, fewer than a number of them, over which a mean can be. */
function overFewer({ value }: Judged, most: number): Verdict | undefined {
  // Over as many things as the mean has hundredths, and so on, there is always a sum.
  const least = Math.max(1, most - 10 ** Math.min(value.places, 6));
  for (let over = most - 1; over >= least; over -= 1) {
    const { counts } = attainableMean(value, over);
    if (counts !== undefined) return { code: 'attainableOver', over, counts };
  }
  return undefined;
}
