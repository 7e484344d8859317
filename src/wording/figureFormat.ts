import type { Format } from '../locales/messages';
import type { Figure, Unit } from '../report/figure';
import { round, toNumber } from '../ground/rounding';
import { isPercent, shownPlaces, type ShownNumber } from './displayFigure';

export const COUNT_FORMAT = '#,##0';
const CHANGE_FORMAT = '+#,##0;-#,##0;0';

/** The number format by which a cell shows a figure: `#,##0`, `0.00`, `0.00%`, `+0.00%;-0.00%;0.00%`; `0%` for nought. */
export function figureFormat(figure: ShownNumber, format: Format): string {
  const places = shownPlaces(figure);
  const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  const { unit } = figure;
  switch (unit) {
    case 'count':
      return COUNT_FORMAT;
    case 'days':
      return digits;
    case 'share':
      return percent(digits, format);
    case 'growth': {
      const shown = percent(digits, format);
      return `+${shown};-${shown};${shown}`;
    }
  }
}

function percent(digits: string, { percentSpace }: Format): string {
  return percentSpace === '' ? `${digits}%` : `${digits}"${percentSpace}"%`;
}

/** What a cell holds for a figure, rounded as it is shown; `undefined` where the figure has no value. */
export function figureNumber({
  unit,
  places,
  value,
}: Pick<Figure, 'unit' | 'places' | 'value'>): number | undefined {
  if (value === null) return undefined;
  return toNumber(isPercent(unit) ? round(value, places + 2) : round(value, places));
}

/** The number format of a numerator: a sum of days has its unit, a difference has its sign. */
export function numeratorFormat(unit: Unit, daysName: string): string {
  if (unit === 'days') return `${COUNT_FORMAT}" ${daysName}"`;
  return unit === 'growth' ? CHANGE_FORMAT : COUNT_FORMAT;
}
