import { plainText } from '../../ground/normalForm';
import { type DateReading, readDateText } from './dateText';
import type { DateField } from '../model/field';
import { atBrackets } from '../vocabulary/brackets';
import { headingMeaning, headingParts } from '../vocabulary/headingMeaning';
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

/** The words that say of a date that it is the field's. */
const WORDS_OF: Readonly<Record<DateField, ReadonlySet<string>>> = {
  sent: new Set('sent transmitted dispatched envoye envoyee transmis transmise expedie expediee'.split(' ')),
  replied: new Set('received replied answered recu recue repondu'.split(' ')),
  recorded: new Set('recorded registered entered enregistre enregistree'.split(' ')),
};
/** Words beside them that change nothing; beside any other, nobody knows what the date is. */
const SILENT_WORDS = new Set('signed signe signee and et on the le du of dated date nv'.split(' '));

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
    const named = dates.filter(({ words }) => words.some((word) => WORDS_OF[field].has(word)));
    const [only] = named;
    if (only !== undefined) return named.length === 1 && saysOnly(only, field) ? only.reading : whole;
    const [place = -1, ...others] = places;
    return (others.length === 0 && isInOrder(dates, parts) ? dates[place]?.reading : undefined) ?? whole;
  };
}

function saysOnly({ words }: LabelledDate, field: DateField): boolean {
  return words.every((word) => WORDS_OF[field].has(word) || SILENT_WORDS.has(word));
}

/** As many dates as parts, without words, or with the parts' initials: `S : 20/09/21 – T : 21/09/21`. */
function isInOrder(dates: readonly LabelledDate[], parts: readonly string[]): boolean {
  if (parts.length < 2 || dates.length !== parts.length) return false;
  return dates.every(({ words }, index) => {
    const [first = ''] = wordsOf(parts[index] ?? '');
    return words.every((word) => word === first.charAt(0) || SILENT_WORDS.has(word));
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
