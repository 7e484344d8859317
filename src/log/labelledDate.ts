import { type DateReading, readDateText } from './dateText';
import type { DateField } from './field';
import { headingMeaning } from './vocabulary/headingMeaning';
import { wordsOf } from './vocabulary/wordKey';

/** A date within a text, and the words that belong to it: before it, or in brackets behind it. */
interface LabelledDate {
  readonly words: readonly string[];
  readonly reading: DateReading;
}

const DATE_IN_TEXT =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/gu;

/** How a word begins that says of a date that it is the field's. */
const WORD_OF: Readonly<Record<DateField, RegExp>> = {
  sent: /^(sent|transmi|dispatch|envoy|expedi)/,
  replied: /^(received|recue?s?$|repl|repon|respon|answer|execut)/,
  recorded: /^(recorded|registered|entered|enregistre|inscrit)/,
};
const NEGATION = /^(non|not|pas|never|no)$/;

/** `Signature / transmission`: the dates of a cell in the order of the heading's parts. */
const HEADING_PARTS = /\s*[/&+]\s*/;
const SURE_ENOUGH = 0.5;

/**
 * Reads a text as the date of a field: a date and nothing else, or of several the one that its words say is it,
 * `Signed 12/03/2022, sent 15/03/2022`, or that stands in its place where the heading names as many, `Signature /
 * transmission`. Nothing is guessed of a date whose words say something else.
 *
 * @param heading that of the column
 */
export function dateReader(field: DateField, heading: string): (text: string) => DateReading {
  const parts = heading.split(HEADING_PARTS);
  const place = parts.findIndex((part) => (headingMeaning(part).get(field) ?? 0) >= SURE_ENOUGH);
  return (text) => {
    const whole = readDateText(text);
    if (whole.kind !== 'unreadable') return whole;
    const dates = labelledDates(text);
    const named = dates.filter(({ words }) => isNamed(words, field));
    if (named.length > 0) return (named.length === 1 ? named[0]?.reading : undefined) ?? whole;
    const isInOrder = parts.length > 1 && dates.length === parts.length;
    return (isInOrder ? dates[place]?.reading : undefined) ?? whole;
  };
}

function isNamed(words: readonly string[], field: DateField): boolean {
  return words.some((word) => WORD_OF[field].test(word)) && !words.some((word) => NEGATION.test(word));
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
  return dates;
}
