import { LANGUAGES } from './languages';

export type DatePart = 'day' | 'month' | 'year';

const PARTS = new Map<string, DatePart>(
  LANGUAGES.flatMap(({ dateParts }) =>
    Object.entries(dateParts).flatMap(([part, words]) =>
      // The keys of a record are its names; TypeScript does not say so.
      words.split(' ').map((word): [string, DatePart] => [word, part as DatePart]),
    ),
  ),
);

/** The part of a date that a word of a heading names: `Day`, « mois », `yyyy`. */
export function datePartOf(word: string): DatePart | undefined {
  return PARTS.get(word);
}
