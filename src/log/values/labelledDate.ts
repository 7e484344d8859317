import { plainText } from '../../ground/normalForm';
import { type DateReading, readDateText } from './dateText';
import type { DateField } from '../model/field';
import { atBrackets } from '../vocabulary/brackets';
import type { Concept } from '../vocabulary/concept';
import { headingMeaning, headingParts } from '../vocabulary/headingMeaning';
import { termsOf } from '../vocabulary/lexicon';
import { wordsOf } from '../vocabulary/wordKey';

/** A date within a text, and the words that belong to it: before it, in brackets behind it, or at the end. */
interface LabelledDate {
  readonly words: readonly string[];
  readonly reading: DateReading;
}

const DATE_IN_TEXT =
  /(?<!\d)(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)/gu;
/** Longer texts are remarks. */
const LONGEST = 200;

/** What is said of a date that is the field's. */
const SAID_OF: Readonly<Record<DateField, readonly Concept[]>> = {
  sent: ['send'],
  replied: ['receive', 'reply'],
  recorded: ['record'],
};
/** What may be said beside it and changes nothing; beside anything else, nobody knows what the date is. */
const BESIDE: readonly Concept[] = ['signed', 'date', 'on', 'noteVerbale'];

const SURE_ENOUGH = 0.5;

/**
 * Reads a text as the date of a field: a date and nothing else, or of several the one that its words say is it,
 * `Signed 12/03/2022, sent 15/03/2022`, or that stands in its place where the heading names as many, `Signature /
 * transmission`. Nothing is guessed of a date beside which there is any other word: `to be sent`, `reminder sent`.
 *
 * @param heading that of the column
 */
export function dateReader(field: DateField, heading: string): (text: string) => DateReading {
  const parts = headingParts(atBrackets(heading).outside);
  const places = parts.flatMap((part, place) =>
    (headingMeaning(part).get(field) ?? 0) >= SURE_ENOUGH ? place : [],
  );
  return (cell) => {
    const text = plainText(cell);
    if (text.length > LONGEST) return { kind: 'unreadable' };
    const whole = readDateText(text);
    if (whole.kind !== 'unreadable' || text.includes('?')) return whole;
    const dates = labelledDates(text);
    const named = dates.filter(({ words }) => speaksOf(words, SAID_OF[field]));
    const [only] = named;
    if (only !== undefined) return named.length === 1 && saysOnly(only, field) ? only.reading : whole;
    const [place = -1, ...others] = places;
    return (others.length === 0 && isInOrder(dates, parts) ? dates[place]?.reading : undefined) ?? whole;
  };
}

function saysOnly({ words }: LabelledDate, field: DateField): boolean {
  return words.every((word) => isBeside(word) || speaksOf([word], SAID_OF[field]));
}

function speaksOf(words: readonly string[], concepts: readonly Concept[]): boolean {
  return words.some((word) =>
    termsOf(word).some((term) => term.concepts.some((one) => concepts.includes(one))),
  );
}

function isBeside(word: string): boolean {
  return termsOf(word).every(
    ({ concepts }) => concepts.length > 0 && concepts.every((one) => BESIDE.includes(one)),
  );
}

/** As many dates as parts, without words, or with the parts' initials: `S : 20/09/21 – T : 21/09/21`. */
function isInOrder(dates: readonly LabelledDate[], parts: readonly string[]): boolean {
  if (parts.length < 2 || dates.length !== parts.length) return false;
  return dates.every(({ words }, index) => {
    const [first = ''] = wordsOf(parts[index] ?? '');
    return words.every((word) => word === first.charAt(0) || isBeside(word));
  });
}

function labelledDates(text: string): readonly LabelledDate[] {
  const dates: LabelledDate[] = [];
  let end = 0;
  for (const match of text.matchAll(DATE_IN_TEXT)) {
    const before = text.slice(end, match.index);
    const behind = /^\s*\(([^)]*)\)/.exec(text.slice(match.index + match[0].length));
    end = match.index + match[0].length + (behind?.[0].length ?? 0);
    const reading = readDateText(match[0]);
    if (reading.kind === 'unreadable') continue;
    dates.push({ words: wordsOf(`${before} ${behind?.[1] ?? ''}`), reading });
  }
  return withWordsAtEnd(dates, wordsOf(text.slice(end)));
}

function withWordsAtEnd(dates: readonly LabelledDate[], words: readonly string[]): readonly LabelledDate[] {
  const last = dates.at(-1);
  if (last === undefined || words.length === 0) return dates;
  return [...dates.slice(0, -1), { ...last, words: [...last.words, ...words] }];
}
