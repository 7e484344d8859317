import type { TimeCounts } from './timeCounts';

/** How many times lie in a band; both its ends belong to it. */
export interface TimeBand {
  readonly from: number;
  /** `undefined` for the last band, which has no end */
  readonly to: number | undefined;
  readonly count: number;
}

/**
 * Parts whole times, such as days, into bands: bounds 30 and 60 give 0–30, 31–60 and over 60. Every time lies in one band,
 * and bands without a time are kept.
 *
 * @param bounds the last time of each band but the last, rising
 */
export function timeBands(times: TimeCounts, bounds: readonly number[]): readonly TimeBand[] {
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const { time, count } of times.counted) {
    const band = bounds.findIndex((bound) => time <= bound);
    const index = band < 0 ? bounds.length : band;
    counts[index] = (counts[index] ?? 0) + count;
  }
  return counts.map((count, index) => ({
    from: index === 0 ? 0 : (bounds[index - 1] ?? 0) + 1,
    to: bounds[index],
    count,
  }));
}
