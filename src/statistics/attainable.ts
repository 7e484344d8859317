import { type Decimal, round } from '../ground/rounding';

/** A whole number, and the figure that is printed for it. */
export interface PrintedCount {
  readonly count: number;
  readonly printed: Decimal;
}

/** Whole numbers from the first to the last; `last` is `undefined` where there is no last. */
export interface CountRange {
  readonly first: number;
  readonly last: number | undefined;
}

/** Which whole numbers give a printed figure. */
export interface Attainability {
  /** the whole numbers that give the figure as it is printed; `undefined` where none does: it is not attainable */
  readonly counts: CountRange | undefined;
  /** where none does: the whole numbers just below and above, with what they give; one of them where only one can be */
  readonly nearest: readonly PrintedCount[];
}

const PRINTED = /^([+\-−–]?)(\d+)(?:[.,](\d+))?$/;
/** Digits beyond these are no figure that a table prints, and no safe integer. */
const MOST_DIGITS = 12;

/**
 * A figure as a table prints it, with as many places as it shows: `38.49 %`, `+23,83%`, `−5`, `10 204`. `undefined` for
 * what is no such figure (`n/a`).
 */
export function printedFigure(text: string): Decimal | undefined {
  const [, sign = '', whole, fraction = ''] = PRINTED.exec(text.replace(/[\s%]/g, '')) ?? [];
  if (whole === undefined || whole.length + fraction.length > MOST_DIGITS) return undefined;
  const units = Number(whole + fraction);
  return { units: sign === '' || sign === '+' || units === 0 ? units : -units, places: fraction.length };
}

/**
 * The numerators, from 0 to the whole, of which the share of a whole is printed as so many percent. A half may have been
 * rounded up or down.
 *
 * @param whole the denominator, above zero
 */
export function attainableShare(percent: Decimal, whole: number): Attainability {
  const [scaled, scale] = [BigInt(whole), 100n * powerOfTen(percent.places)];
  const units = BigInt(percent.units);
  return attainability({
    first: ceiling((2n * units - 1n) * scaled, 2n * scale),
    last: floor((2n * units + 1n) * scaled, 2n * scale),
    below: floor(units * scaled, scale),
    least: 0n,
    most: scaled,
    printed: (count) => round({ numerator: count, denominator: whole }, percent.places, 100),
  });
}

/**
 * The earlier counts, from 1, from which the growth to a count is printed as so many percent. A half may have been rounded
 * up or down. A growth of −100 % comes from every count that is large enough; one of less than that from none.
 */
export function attainableGrowth(percent: Decimal, count: number): Attainability {
  const scale = 100n * powerOfTen(percent.places);
  const [grown, now] = [scale + BigInt(percent.units), BigInt(count)];
  if (grown < 0n || now === 0n) {
    const isLost = now === 0n && grown === 0n;
    return { counts: isLost ? { first: 1, last: undefined } : undefined, nearest: [] };
  }
  return attainability({
    first: ceiling(2n * now * scale, 2n * grown + 1n),
    last: grown === 0n ? undefined : floor(2n * now * scale, 2n * grown - 1n),
    below: grown === 0n ? undefined : floor(now * scale, grown),
    least: 1n,
    most: undefined,
    printed: (before) => round({ numerator: count - before, denominator: before }, percent.places, 100),
  });
}

/**
 * The sums of which the mean over a number of things is printed so. A half may have been rounded up or down.
 *
 * @param over how many things, above zero
 */
export function attainableMean(mean: Decimal, over: number): Attainability {
  const [things, scale, units] = [BigInt(over), powerOfTen(mean.places), BigInt(mean.units)];
  return attainability({
    first: ceiling((2n * units - 1n) * things, 2n * scale),
    last: floor((2n * units + 1n) * things, 2n * scale),
    below: floor(units * things, scale),
    least: undefined,
    most: undefined,
    printed: (sum) => round({ numerator: sum, denominator: over }, mean.places),
  });
}

interface Search {
  /** the whole numbers between which the figure lies, as it is printed */
  readonly first: bigint;
  readonly last: bigint | undefined;
  /** the whole number next below the one that would give the printed figure exactly; `undefined` where none would */
  readonly below: bigint | undefined;
  readonly least: bigint | undefined;
  readonly most: bigint | undefined;
  readonly printed: (count: number) => Decimal;
}

function attainability({ first, last, below, least, most, printed }: Search): Attainability {
  const from = least !== undefined && first < least ? least : first;
  const to = most !== undefined && (last === undefined || last > most) ? most : last;
  if (to === undefined || from <= to) {
    return { counts: { first: Number(from), last: to === undefined ? undefined : Number(to) }, nearest: [] };
  }
  if (below === undefined) return { counts: undefined, nearest: [] };
  const around = new Set([below, below + 1n].map((count) => Number(clamped(count, least, most))));
  return { counts: undefined, nearest: [...around].map((count) => ({ count, printed: printed(count) })) };
}

function clamped(count: bigint, least: bigint | undefined, most: bigint | undefined): bigint {
  if (least !== undefined && count < least) return least;
  return most !== undefined && count > most ? most : count;
}

function powerOfTen(places: number): bigint {
  return 10n ** BigInt(places);
}

/** The whole number next below a ratio; the divisor is above zero. */
function floor(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}

function ceiling(dividend: bigint, divisor: bigint): bigint {
  return -floor(-dividend, divisor);
}
