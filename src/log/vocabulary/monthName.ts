import { numbersOfNames } from './languages';

const MONTHS = numbersOfNames('months');

/** The month, 1 to 12, that a word as `wordsOf` gives it is the name of, or its shortening; else `undefined`. */
export function monthOfName(word: string): number | undefined {
  return MONTHS.get(word);
}
