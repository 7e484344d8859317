import type { Ratio } from '../ground/ratio';
import { decimalText, round, roundDouble } from '../ground/rounding';
import type { Messages } from '../locales/messages';
import { decimalNumberText, percentText } from '../locales/numberText';

/** A number of a statistic: exact as a ratio, or a double where it comes of a calculation that no ratio has. */
type StatisticNumber = number | Ratio;

/** A number with a count of places, half away from zero, as a cell shows it: `55.46`, `1,204`. */
export function plainText(value: StatisticNumber, places: number, { format }: Messages): string {
  const rounded = typeof value === 'number' ? roundDouble(value, places) : round(value, places);
  return decimalNumberText(decimalText(rounded), format);
}

/** A share of 1 as percent with a count of places, half away from zero, as a cell shows it: `17.3%`. */
export function shareText(share: StatisticNumber, places: number, { format }: Messages): string {
  const rounded = typeof share === 'number' ? roundDouble(share * 100, places) : round(share, places, 100);
  return percentText(decimalText(rounded), format);
}

/** Days of a statistic, which may lie between two whole ones: `31`, `30.5`. */
export function daysText(days: number, messages: Messages): string {
  return plainText(days, Number.isInteger(days) ? 0 : 1, messages);
}
