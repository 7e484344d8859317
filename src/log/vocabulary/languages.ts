import { ENGLISH } from './english';
import { FRENCH } from './french';
import type { Language, RowWords } from './language';
import { SPANISH } from './spanish';

/** The languages that are read, all at once: a log may mix them, and a heading may stand in two. */
export const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH, SPANISH];

/** The words that every language has for something about rows; `as_at` with a space. */
export function rowWords(name: keyof RowWords): readonly string[] {
  return [...new Set(LANGUAGES.flatMap(({ rows }) => rows[name].split(' ')))].map((word) =>
    word.replaceAll('_', ' '),
  );
}

/** The names of months or of days of the week, with their shortenings, each with its number from 1. */
export function numbersOfNames(name: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      language[name].flatMap((names, index) =>
        names.split(' ').map((one): [string, number] => [one, index + 1]),
      ),
    ),
  );
}
