import type { TimeCounts } from './timeCounts';

/** How values lie, by their order. */
export interface OrderStatistics {
  readonly count: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/** Values by their order, each once, with the number of all that are no greater. */
type Rising = readonly { readonly value: number; readonly upTo: number }[];

/**
 * Median, quartiles and range of times; `undefined` where there is none. A quartile between two values lies on the line
 * between them (type 7 of Hyndman and Fan 1996, as Excel's QUARTILE.INC).
 */
export function orderStatistics(times: TimeCounts): OrderStatistics | undefined {
  if (times.total === 0) return undefined;
  const rising = risingOf(times);
  const atShare = (share: number): number => valueAt(rising, (times.total - 1) * share);
  return {
    count: times.total,
    least: atShare(0),
    lowerQuartile: atShare(0.25),
    median: atShare(0.5),
    upperQuartile: atShare(0.75),
    most: atShare(1),
  };
}

function risingOf(times: TimeCounts): Rising {
  let upTo = 0;
  return [...times.counted]
    .sort((a, b) => a.time - b.time)
    .map(({ time, count }) => {
      upTo += count;
      return { value: time, upTo };
    });
}

/** The value at a place, from 0, among all in rising order; between two of them on the line between. */
function valueAt(rising: Rising, place: number): number {
  const below = Math.floor(place);
  const low = valueAtWhole(rising, below);
  const high = valueAtWhole(rising, Math.ceil(place));
  return low + (high - low) * (place - below);
}

function valueAtWhole(rising: Rising, place: number): number {
  return rising.find(({ upTo }) => upTo > place)?.value ?? 0;
}
