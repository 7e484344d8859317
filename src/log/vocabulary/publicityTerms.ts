import { LONGEST_TELLING_TEXT, normalForm } from '../../ground/normalForm';
import type { SealWords } from './language';
import { LANGUAGES } from './languages';
import { wordsOf } from './wordKey';

/** What a word, or several together, can say of whether something is public. */
export type PublicityMeaning = keyof SealWords | 'filler';

/** All that a word, or several together, can say; nothing for a word that is not known. */
export type PublicityTerm = ReadonlySet<PublicityMeaning>;

interface Pattern {
  readonly words: readonly string[];
  /** whether the last word may go on */
  readonly isStem: boolean;
  readonly meaning: PublicityMeaning;
}

/** By how many letters patterns are found. */
const BEGINNING = 2;
const UNKNOWN: PublicityTerm = new Set();

function isMeaning(name: string): name is keyof SealWords {
  return LANGUAGES.some(({ seals }) => name in seals);
}

function patternsOf(meaning: PublicityMeaning, written: string): readonly Pattern[] {
  return written.split(' ').map((one) => {
    const isStem = one.endsWith('*');
    return { words: (isStem ? one.slice(0, -1) : one).split('_'), isStem, meaning };
  });
}

const PATTERNS: readonly Pattern[] = LANGUAGES.flatMap(({ seals, headingFillers, articles }) => [
  ...Object.entries(seals).flatMap(([name, words]: [string, string]) =>
    isMeaning(name) ? patternsOf(name, words) : [],
  ),
  ...patternsOf('filler', headingFillers),
  ...patternsOf('filler', articles),
]);

/** Longer ones first: `not to be disclosed` says more than `not`. */
const BY_BEGINNING = new Map<string, readonly Pattern[]>();
for (const pattern of [...PATTERNS].sort((a, b) => b.words.length - a.words.length)) {
  const beginning = (pattern.words[0] ?? '').slice(0, BEGINNING);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), pattern]);
}

/** What tells of seals, of publicity or of confidentiality. */
export const TELLING: readonly PublicityMeaning[] = [
  'seals',
  'unsealed',
  'unsealing',
  'isPublic',
  'published',
  'publication',
  'withheld',
  'redacted',
];
/** A text without a word that begins so says nothing of it: nearly every text of a large sheet. */
const LONGEST_BEGINNING = 6;
const BEGINNINGS = [
  ...new Set(
    PATTERNS.filter(({ meaning }) => TELLING.includes(meaning)).map(({ words }) =>
      words
        .reduce((longest, word) => (word.length > longest.length ? word : longest))
        .slice(0, LONGEST_BEGINNING),
    ),
  ),
];
const MAY_TELL = new RegExp(`(?<![a-z0-9])(?:${BEGINNINGS.join('|')})`, 'u');
const ONLY_ASCII = /^[ -~]*$/;

/** Whether a text may have a word of seals, of publicity or of confidentiality: a quick look, which errs on that side. */
export function mayTellPublicity(text: string): boolean {
  if (text.length <= LONGEST_TELLING_TEXT) return mayTellAfresh(text);
  const known = LONG_TEXTS.get(text);
  if (known !== undefined) return known;
  if (LONG_TEXTS.size >= MOST_LONG_TEXTS) LONG_TEXTS.clear();
  const tellsAny = mayTellAfresh(text);
  LONG_TEXTS.set(text, tellsAny);
  return tellsAny;
}

/** The long texts that were asked for last: a file may repeat one in every cell. */
const LONG_TEXTS = new Map<string, boolean>();
const MOST_LONG_TEXTS = 100;

function mayTellAfresh(text: string): boolean {
  return MAY_TELL.test(ONLY_ASCII.test(text) ? text.toLowerCase() : normalForm(text));
}

/** The words of a text in their order, with what each, or several together, can say of whether something is public. */
export function publicityTerms(text: string): readonly PublicityTerm[] {
  const words = wordsOf(text);
  const terms: PublicityTerm[] = [];
  for (let at = 0; at < words.length;) {
    const found = patternsAt(words, at);
    const length = found[0]?.words.length ?? 1;
    const meanings = found.filter((one) => one.words.length === length).map(({ meaning }) => meaning);
    terms.push(found.length === 0 ? UNKNOWN : new Set(meanings));
    at += length;
  }
  return terms;
}

function patternsAt(words: readonly string[], at: number): readonly Pattern[] {
  const candidates = BY_BEGINNING.get((words[at] ?? '').slice(0, BEGINNING)) ?? [];
  return candidates.filter(({ words: own, isStem }) =>
    own.every((word, offset) => {
      const there = words[at + offset] ?? '';
      return isStem && offset === own.length - 1 ? there.startsWith(word) : there === word;
    }),
  );
}

/** Whether a text has words of a person who is sought, where the person is or what for: `at large`, « crimes de guerre ». */
export function tellsOfSought(text: string): boolean {
  return tells(publicityTerms(text.slice(0, LONGEST_TELLING_TEXT)), 'sought');
}

/** Whether some term of a text can say one of these things. */
export function tells(terms: readonly PublicityTerm[], ...meanings: readonly PublicityMeaning[]): boolean {
  return terms.some((term) => meanings.some((meaning) => term.has(meaning)));
}

/** Whether each term of a text can say one of these things. */
export function tellsOnly(
  terms: readonly PublicityTerm[],
  ...meanings: readonly PublicityMeaning[]
): boolean {
  return terms.every((term) => meanings.some((meaning) => term.has(meaning)));
}
