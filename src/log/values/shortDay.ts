import { plainText } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import { readDateText } from './dateText';
import { dayOfWord } from '../vocabulary/dayNumber';
import { isSilentWord } from '../vocabulary/lexicon';
import { monthOfName } from '../vocabulary/monthName';
import { weekdayOfName } from '../vocabulary/weekdayName';
import { wordsOf } from '../vocabulary/wordKey';
import type { CellValue } from '../../ground/outline';

/**
 * A day of which the year, or the year and the month, is not written; `either` is numeric and read both ways round. A
 * `weekday`, 1 for Monday, is that of the day; `mar. 16` is a Tuesday in French, or a day in March.
 */
export type ShortDay =
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday: number | undefined }
  | { readonly kind: 'dayAndMonth'; readonly day: number; readonly month: number }
  | { readonly kind: 'either'; readonly first: number; readonly second: number }
  | { readonly kind: 'tuesdayOrMarch'; readonly day: number };

export const TUESDAY = 2;
export const MARCH = 3;

/** One number or two, and words: no whole date, of which there are many more, looks like that. */
const ONE_NUMBER_OR_TWO = /^\D{0,20}\d{1,2}(\D{1,20}\d{1,2})?\D{0,20}$/;

/** Reads `16`, `le 16`, `lundi 16`, `13/2` and `13 févr.`; `undefined` for what is no such day, or a whole date. */
export function readShortDay(value: CellValue): ShortDay | undefined {
  if (typeof value === 'number') return dayOfMonth(value, undefined);
  return typeof value === 'string' && value !== '' ? writtenShortDay(value).day : undefined;
}

const writtenShortDay = remembering((value) => ({ day: shortDayInText(value) }));

function shortDayInText(value: string): ShortDay | undefined {
  const written = plainText(value);
  if (!ONE_NUMBER_OR_TWO.test(written)) return undefined;
  if (readDateText(written).kind !== 'unreadable') return undefined;
  const numeric = /^(\d{1,2}) ?[-/.] ?(\d{1,2})\.?$/.exec(written);
  if (numeric) return { kind: 'either', first: Number(numeric[1]), second: Number(numeric[2]) };
  return inWords(wordsOf(written).filter((word) => word !== 'on' && !isSilentWord(word)));
}

function inWords(words: readonly string[]): ShortDay | undefined {
  const [first = '', second] = words;
  if (words.length > 2) return undefined;
  if (second === undefined) return dayOfMonth(dayOfWord(first), undefined);
  const day = dayOfWord(first) ?? dayOfWord(second);
  if (day === undefined || !isDayOfMonth(day)) return undefined;
  if (first === 'mar') return { kind: 'tuesdayOrMarch', day };
  const month = monthOfName(first) ?? monthOfName(second);
  if (month !== undefined) return { kind: 'dayAndMonth', day, month };
  const weekday = weekdayOfName(first);
  return weekday === undefined ? undefined : dayOfMonth(dayOfWord(second), weekday);
}

function dayOfMonth(day: number | undefined, weekday: number | undefined): ShortDay | undefined {
  return day === undefined || !isDayOfMonth(day) ? undefined : { kind: 'dayOfMonth', day, weekday };
}

function isDayOfMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}
