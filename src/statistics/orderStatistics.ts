/** How values lie, by their order. */
export interface OrderStatistics {
  readonly count: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/**
 * Median, quartiles and range of values in any order; `undefined` where there is none. A quartile between two values lies
 * on the line between them (type 7 of Hyndman and Fan 1996, as Excel's QUARTILE.INC).
 */
export function orderStatistics(values: readonly number[]): OrderStatistics | undefined {
  if (values.length === 0) return undefined;
  const rising = Float64Array.from(values).sort();
  return {
    count: rising.length,
    least: valueAt(rising, 0),
    lowerQuartile: valueAt(rising, 0.25),
    median: valueAt(rising, 0.5),
    upperQuartile: valueAt(rising, 0.75),
    most: valueAt(rising, 1),
  };
}

/** The value below which a share of rising values lies. */
function valueAt(rising: Float64Array, share: number): number {
  const place = (rising.length - 1) * share;
  const below = Math.floor(place);
  const low = rising[below] ?? 0;
  const high = rising[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - below);
}
