import { numbersOfNames } from './languages';

const WEEKDAYS = numbersOfNames('weekdays');

/** The day of the week, 1 for Monday, that a word as `wordsOf` gives it is the name of, or its shortening. */
export function weekdayOfName(word: string): number | undefined {
  return WEEKDAYS.get(word);
}
