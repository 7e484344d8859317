import type { Random } from './random';

/** A right-skewed number above 0: most replies come soon, a few take five times the mean. */
function skewed(random: Random): number {
  const draw = random();
  return draw * draw * draw * draw + 0.03;
}

/** Days that a reply took: at least one each, right-skewed, and exactly `total` together. */
export function delaysWithTotal(random: Random, count: number, total: number): readonly number[] {
  const weights = Array.from({ length: count }, () => skewed(random));
  const sum = weights.reduce((reached, weight) => reached + weight, 0);
  let weightReached = 0;
  let daysReached = 0;
  // Rounding the running total, not each share, keeps the total exact.
  return weights.map((weight) => {
    weightReached += weight;
    const daysUpToHere = Math.round((weightReached / sum) * (total - count));
    const days = 1 + daysUpToHere - daysReached;
    daysReached = daysUpToHere;
    return days;
  });
}

/** One right-skewed delay from 0 to `longest` days. */
export function delayUpTo(random: Random, longest: number): number {
  const draw = random();
  return Math.floor(draw * draw * draw * (longest + 1));
}
