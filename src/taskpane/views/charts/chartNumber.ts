import { ratio } from '../../../ground/ratio';
import { decimalText, round } from '../../../ground/rounding';
import type { Messages } from '../../../locales/messages';
import { decimalNumberText, percentText } from '../../../locales/numberText';

/** Numbers of charts are shown with so many places at most. */
const MOST_PLACES = 2;

/** A number of a chart or of its axis: shares in percent, others without places that say nothing. */
export function chartNumber(value: number, isShare: boolean, { format }: Messages): string {
  const scaled = isShare ? value * 100 : value;
  const exact = ratio(Math.round(scaled * 10 ** (MOST_PLACES + 2)), 10 ** (MOST_PLACES + 2));
  const places = Number.isInteger(Number(scaled.toFixed(6))) ? 0 : isShare ? 1 : MOST_PLACES;
  const text = decimalText(round(exact, places));
  return isShare ? percentText(text, format) : decimalNumberText(text, format);
}
