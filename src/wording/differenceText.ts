import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { decimalNumberText } from '../locales/numberText';
import { type Ratio, ratio } from '../ground/ratio';
import { decimalText, round } from '../ground/rounding';
import type { Figure } from '../report/figure';
import { exact, type ExactRatio, exactSum } from '../statistics/shareDecomposition';
import { isPercent } from './displayFigure';

/**
 * By how much a figure is more, or less, than the same of another period: `+35`, `−3.4`, `+1.2 points` of a share or a
 * growth. The difference is exact and rounded once. `''` where one of the two is not available.
 */
export function differenceText(
  { unit, places, value }: Figure,
  { value: other }: Pick<Figure, 'value'>,
  { format, changes }: Messages,
): string {
  if (value === null || other === null) return '';
  const difference = round(differenceOf(value, other), places, isPercent(unit) ? 100 : 1);
  const text = decimalNumberText(decimalText(difference), format);
  const signed = difference.units > 0 ? `+${text}` : text;
  return isPercent(unit) ? fill(changes.points, { points: signed }) : signed;
}

/** An exact difference of shares in percentage points, with one place: `+1.2`. */
export function pointsText({ numerator, denominator }: ExactRatio, { format }: Messages): string {
  // Beyond fifteen digits no number that is shown depends on more.
  const tenths = Number((numerator * 10n ** 6n) / denominator);
  const points = round(ratio(tenths, 10 ** 6), 1, 100);
  const text = decimalNumberText(decimalText(points), format);
  return points.units > 0 ? `+${text}` : text;
}

function differenceOf(value: Ratio, other: Ratio): Ratio {
  const { numerator, denominator } = exactSum([
    exact(value),
    exact({ numerator: -other.numerator, denominator: other.denominator }),
  ]);
  return ratio(Number(numerator), Number(denominator));
}
