import { type CalendarDay, civilDate } from '../../src/ground/calendarDay';
import { type Random, weightedPick } from './random';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** `16.09.2022` */
function numericDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [dayOfMonth, month].map((part) => String(part).padStart(2, '0')).join('.') + `.${year}`;
}

/** `16 septembre 2022`, and `1er octobre 2022` on the first of a month */
function writtenDate(day: CalendarDay): string {
  return withMonth(day, MONTHS);
}

/** `16 sept. 2022` */
function shortWrittenDate(day: CalendarDay): string {
  return withMonth(day, SHORT_MONTHS);
}

function withMonth(day: CalendarDay, names: readonly string[]): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${names[month - 1] ?? ''} ${year}`;
}

/** A date as one of several people typed it: nearly always in figures. */
export function typedDate(random: Random, day: CalendarDay): string {
  const write = weightedPick(random, [numericDate, writtenDate, shortWrittenDate], (_, index) =>
    index === 0 ? 18 : 1,
  );
  return write(day);
}
