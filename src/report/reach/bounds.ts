import { type Ratio, ratio } from '../../ground/ratio';

/** The least and the most that a figure can be. */
export interface Bounds {
  readonly least: Ratio;
  readonly most: Ratio;
}

/** The least and the most that a number can be. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** Of a share of some that are counted and others that are not; `null` where it may be of nothing alone. */
export function shareBounds(counted: Span, notCounted: Span): Bounds | null {
  if (counted.most + notCounted.most === 0) return null;
  return {
    least: shareOf(counted.least, notCounted.most) ?? ratio(1, 1),
    most: shareOf(counted.most, notCounted.least) ?? ratio(0, 1),
  };
}

/** `undefined` of nothing. */
function shareOf(counted: number, notCounted: number): Ratio | undefined {
  return counted + notCounted === 0 ? undefined : ratio(counted, counted + notCounted);
}

/** Of growth from one count to another; `null` where there may be no growth, from zero. */
export function growthBounds(current: Span, previous: Span): Bounds | null {
  if (previous.least <= 0) return null;
  return {
    least: ratio(current.least - previous.most, previous.most),
    most: ratio(current.most - previous.least, previous.least),
  };
}

/**
 * Of a mean of `count` numbers that add up to `sum`, and of any of some others; `null` where there is no number at all.
 *
 * @param others the least and the most of each
 */
export function meanBounds(sum: number, count: number, others: readonly Span[]): Bounds | null {
  const least = extremeMean(
    sum,
    count,
    others.map((other) => other.least).sort((a, b) => a - b),
    1,
  );
  const most = extremeMean(
    sum,
    count,
    others.map((other) => other.most).sort((a, b) => b - a),
    -1,
  );
  return least === undefined || most === undefined ? null : { least, most };
}

/** The mean with those numbers that move it on; `sign` is 1 towards less, -1 towards more. */
function extremeMean(
  sum: number,
  count: number,
  ordered: readonly number[],
  sign: 1 | -1,
): Ratio | undefined {
  let [total, all] = [sum, count];
  for (const next of ordered) {
    if (all > 0 && sign * (next * all - total) >= 0) break;
    total += next;
    all += 1;
  }
  return all === 0 ? undefined : ratio(total, all);
}
