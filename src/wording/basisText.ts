import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import type { Figure } from '../report/figure';
import { unitText } from './displayFigure';

/** What a figure was calculated from, beside it: `184 of 478`; `''` for a count and where there is no value. */
export function basisText(figure: Figure, messages: Messages): string {
  const { unit, value, numerator, denominator } = figure;
  if (value === null || numerator === null || denominator === null || unit === 'count') return '';
  const { report } = messages.pane;
  const number = (count: number): string => wholeNumberText(count, messages.format);
  if (unit === 'share') {
    return fill(report.calculated, { numerator: number(numerator), denominator: number(denominator) });
  }
  if (unit === 'days') {
    const averaged = fill(report.averaged, { denominator: number(denominator) });
    return `${unitText(figure, messages)}, ${averaged}`;
  }
  const difference = numerator > 0 ? `+${number(numerator)}` : number(numerator);
  return fill(report.compared, { difference, denominator: number(denominator) });
}
