import { decimalNumberText, percentText } from '../locales/numberText';
import type { Messages } from '../locales/messages';
import type { Figure, Unit } from '../report/figure';
import { definitionOf } from '../report/figures/figures';
import type { Ratio } from '../ground/ratio';
import { decimalText, round } from '../ground/rounding';

/** Shares and growth are shown in percent. */
export function isPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'growth';
}

/**
 * A figure as the report prints it: `478`, `38.49%`, `55.46`, `+23.83%`, `n/a`, `All requests are pending – n/a`.
 * A mean of days comes without its unit, see `unitText`.
 */
export function displayFigure(figure: Figure, messages: Messages): string {
  return figure.value === null
    ? notAvailableText(figure, messages)
    : availableText(figure, figure.value, messages);
}

/** The words in the place of a figure that has no value. */
function notAvailableText({ reason }: Figure, messages: Messages): string {
  return reason?.code === 'allPending' ? messages.allPendingNotAvailable : messages.notAvailable;
}

/** What says how a number is shown; without its value, it is shown as any number that is not nought. */
export type ShownNumber = Pick<Figure, 'unit' | 'places'> & Partial<Pick<Figure, 'value'>>;

/** The decimal places that a figure is shown with: the Court prints a share of nothing as `0%`. */
export function shownPlaces({ unit, places, value }: ShownNumber): number {
  return isPercent(unit) && value?.numerator === 0 ? 0 : places;
}

function availableText(figure: Figure, value: Ratio, { format }: Messages): string {
  const { unit } = figure;
  const places = shownPlaces(figure);
  if (!isPercent(unit)) return decimalNumberText(decimalText(round(value, places)), format);
  const rounded = round(value, places, 100);
  const sign = unit === 'growth' && rounded.units > 0 ? '+' : '';
  return sign + percentText(decimalText(rounded), format);
}

/** The unit of a figure: `days`, `requests`, `of requests sent`. */
export function unitText({ id }: Figure, { units }: Messages): string {
  return units[definitionOf(id).unit];
}
