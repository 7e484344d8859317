import type { Ratio } from './ratio';

/** A number with a fixed count of decimal places, kept as whole units of the last place: 38.49 is 3849 with 2. */
export interface Decimal {
  readonly units: number;
  readonly places: number;
}

/**
 * A ratio times a scale (100 for percent), rounded once to `places` decimal places, half away from zero, on the
 * exact ratio and not on its binary approximation: 1/8 to 2 places is 0.13, 1.005 as 1005/1000 is 1.01.
 */
export function round(value: Ratio, places: number, scale = 1): Decimal {
  const scaled = BigInt(value.numerator) * BigInt(scale) * 10n ** BigInt(places);
  const denominator = BigInt(value.denominator);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const units = Number((2n * magnitude + denominator) / (2n * denominator));
  return { units: scaled < 0n && units !== 0 ? -units : units, places };
}

/** What a double holds in the fifteen digits that Excel keeps of it, and no program more. */
const DIGITS = 15;

/**
 * A double as Excel shows it, half away from zero: on the fifteen digits that it keeps, so that 0.285, which is a little less
 * as a double, is 0.29 to 2 places. For what is no ratio; a ratio is rounded by {@link round}, which agrees with it.
 */
export function roundDouble(value: number, places: number): Decimal {
  const [digits = '', exponent = '0'] = String(Number(Math.abs(value).toPrecision(DIGITS))).split('e');
  const units = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return { units: value < 0 && units !== 0 ? -units : units, places };
}

/** The nearest double: for a cell that shows `places` decimals through its number format. */
export function toNumber(value: Decimal): number {
  return Number(decimalText(value));
}

/** Plain text with a point and no grouping: `-0.50`. */
export function decimalText({ units, places }: Decimal): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const sign = units < 0 ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
