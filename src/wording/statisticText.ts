import type { Messages } from '../locales/messages';
import { decimalNumberText, percentText } from '../locales/numberText';
import { decimalText, round } from '../ground/rounding';

/** Days of a statistic, which may lie between two whole ones: `31`, `30.5`. */
export function daysText(days: number, { format }: Messages): string {
  return decimalNumberText(shortDecimal(days), format);
}

/** A share of 1 as percent with one place: `17.3%`. It is a statistic: a double will do. */
export function shareText(share: number, { format }: Messages): string {
  return percentText((share * 100).toFixed(1), format);
}

/** An exact ratio of days with a number of places: `55.46`. */
export function meanText(
  value: { readonly numerator: number; readonly denominator: number },
  places: number,
  { format }: Messages,
): string {
  return decimalNumberText(decimalText(round(value, places)), format);
}

function shortDecimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
