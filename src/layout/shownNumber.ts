import { decimalText, roundDouble } from '../ground/rounding';
import type { Format } from '../locales/messages';
import { decimalNumberText } from '../locales/numberText';
import { type NumberPattern, numberPatterns } from '../plan/numberFormat';

/**
 * A number as a cell shows it, in the marks of a language: `38.49%`, `+23,83 %`, `1,204 days`. A number whose format no plan
 * has is shown as it is.
 */
export function shownNumber(value: number, numberFormat: string, format: Format): string {
  const patterns = numberPatterns(numberFormat);
  if (patterns === undefined) return decimalNumberText(String(value), format);
  const { positive, negative = withMinus(positive), nought = positive } = patterns;
  if (value === 0) return withDigits(0, nought, format);
  return value < 0 ? withDigits(-value, negative, format) : withDigits(value, positive, format);
}

function withMinus(pattern: NumberPattern): NumberPattern {
  return { ...pattern, before: `-${pattern.before}` };
}

function withDigits(
  value: number,
  { before, isGrouped, places, behind, isPercent }: NumberPattern,
  format: Format,
): string {
  const plain = decimalText(roundDouble(isPercent ? value * 100 : value, places));
  const digits = decimalNumberText(plain, isGrouped ? format : { ...format, thousandsMark: '' });
  return `${before}${digits}${behind}${isPercent ? '%' : ''}`;
}
