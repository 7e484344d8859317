import { type CalendarDay, calendarDay } from '../../ground/calendarDay';
import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import { dayOfWord } from '../vocabulary/dayNumber';
import { isSilentWord } from '../vocabulary/lexicon';
import { monthOfName } from '../vocabulary/monthName';
import { weekdayOfName } from '../vocabulary/weekdayName';
import { wordsOf } from '../vocabulary/wordKey';

/**
 * What a text says as a date. `either` is numeric text that is a date both ways round, `03/04/2022`; `evidence` says
 * which way round numeric text can only be read.
 */
export type DateReading =
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly evidence?: 'dayFirst' | 'monthFirst' }
  | { readonly kind: 'either'; readonly dayFirst: CalendarDay; readonly monthFirst: CalendarDay }
  | { readonly kind: 'unreadable' };

const UNREADABLE: DateReading = { kind: 'unreadable' };

/** A time of day at the end: `14:30`, `T09:00:00.000Z`, `à 14h30`, `2:05 pm`, with an offset or without. */
const TIME =
  /(?: ?[T,] ?| (?:at |à )?)\d{1,2} ?[:h] ?\d{0,2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** How a request or its reply went, at the end: `(by e-mail)`, `par valise diplomatique`. It says nothing of the day. */
const CHANNEL =
  / ?[([,;-]? ?(?:by|via|per|par|through) (?:the |la |le )?(?:(?:e-?|registered |regular )?mail|(?:tele)?fax|courier|messenger|hand|post|dhl|letter|nv|note verbale|(?:diplomatic )?(?:bag|pouch|channels?)|embassy|courriel|mel|mél|courrier(?: électronique)?|lettre|télécopie|porteur|poste|(?:valise|voie)(?: diplomatique)?|ambassade)[)\]]?$/i;

/**
 * Reads a text as a date: in ISO form (`2022-09-16`, also with `/` or `.`), in numeric form (`16/09/2022`, `16.9.22`,
 * `16-09-2022`), or with the month's name in English or French (`16 September 2022`, `16 sept. 2022`,
 * `1er octobre 2022`, `Sept. 16, 2022`) or its Roman number (`16.IX.2022`). A weekday before it, and a time of day and the
 * channel after it, are dropped, whatever the zone: the day is the one that is written. Two digits of a year are those of this century. Invisible characters, kinds
 * of space and dash, and other digits are read as {@link plainText} gives them.
 */
export const readDateText = remembering((text: string): DateReading => {
  const plain = plainText(text);
  if (plain.length > LONGEST_TELLING_TEXT) return UNREADABLE;
  const written = plain.replace(CHANNEL, '').replace(TIME, '');
  return (
    readIso(written) ??
    readNumeric(written) ??
    readRomanMonth(written) ??
    readNamedMonth(written) ??
    UNREADABLE
  );
});

function readIso(text: string): DateReading | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  return dayOrUnreadable(calendarDay(Number(match[1]), Number(match[3]), Number(match[4])));
}

function readNumeric(text: string): DateReading | undefined {
  const match = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  return eitherWay(calendarDay(year, second, first), calendarDay(year, first, second)) ?? UNREADABLE;
}

const ROMAN_MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

function readRomanMonth(text: string): DateReading | undefined {
  const match = /^(\d{1,2}) ?([-/. ]) ?([IVX]{1,4}) ?\2 ?(\d{4}|\d{2})$/i.exec(text);
  if (!match) return undefined;
  const month = ROMAN_MONTHS.indexOf((match[3] ?? '').toUpperCase()) + 1;
  return dayOrUnreadable(calendarDay(fullYear(match[4] ?? ''), month, Number(match[1])));
}

/** What two numbers say that may be day and month either way round; `undefined` where they are no day in either. */
export function eitherWay(
  dayFirst: CalendarDay | undefined,
  monthFirst: CalendarDay | undefined,
): DateReading | undefined {
  if (dayFirst === undefined) {
    return monthFirst === undefined ? undefined : { kind: 'day', day: monthFirst, evidence: 'monthFirst' };
  }
  if (monthFirst === undefined) return { kind: 'day', day: dayFirst, evidence: 'dayFirst' };
  return dayFirst === monthFirst ? { kind: 'day', day: dayFirst } : { kind: 'either', dayFirst, monthFirst };
}

function readNamedMonth(text: string): DateReading | undefined {
  const words = wordsOf(text).filter((word) => !isSilentWord(word));
  if (words.length === 4 && weekdayOfName(words[0] ?? '') !== undefined) words.shift();
  if (words.length === 3 || words.length === 1) {
    const parts = words.length === 3 ? words : splitJoined(words[0] ?? '');
    return readThreeParts(parts);
  }
  return undefined;
}

/** `16sep2022` is three parts without anything between them. */
function splitJoined(word: string): string[] {
  const match = /^(\d{1,2})([a-z]+)(\d{4}|\d{2})$/.exec(word);
  return match ? match.slice(1) : [];
}

function readThreeParts([first = '', second = '', third = '']: readonly string[]): DateReading | undefined {
  const month = monthOfName(second);
  if (month !== undefined && /^\d{4}$/.test(first)) return readParts(Number(first), month, third);
  if (month !== undefined) return readParts(yearOf(third), month, first);
  const leading = monthOfName(first);
  return leading === undefined ? undefined : readParts(yearOf(third), leading, second);
}

function readParts(year: number | undefined, month: number, dayText: string): DateReading {
  const day = dayOfWord(dayText);
  if (day === undefined || year === undefined) return UNREADABLE;
  return dayOrUnreadable(calendarDay(year, month, day));
}

function yearOf(text: string): number | undefined {
  return /^(\d{4}|\d{2})$/.test(text) ? fullYear(text) : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOrUnreadable(day: CalendarDay | undefined): DateReading {
  return day === undefined ? UNREADABLE : { kind: 'day', day };
}
