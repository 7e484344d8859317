import { LONGEST_TELLING_TEXT, normalForm, plainText } from '../../ground/normalForm';
import { type Concept, conceptsIn } from './concept';
import type { Language } from './language';
import { LANGUAGES } from './languages';
import { foldEnding, wordsOf } from './wordKey';

/** A word, or several that belong together, of a text, and what it speaks of. */
export interface Term {
  /** several for words that say two things at once; none for a word that is not known */
  readonly concepts: readonly Concept[];
  /** as it is written */
  readonly written: string;
  /** whether it can be the name of a place or a person: not known, and written with a capital */
  readonly isName: boolean;
  /** whether it is a short form of a heading's word */
  readonly isShort: boolean;
}

interface Entry {
  /** as many as the words of a phrase */
  readonly length: number;
  readonly concepts: readonly Concept[];
}

const SILENT: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ articles, silent }) => `${articles} ${silent}`.split(' ')).map(foldEnding),
);
function keyOfWords(written: string): string {
  return written.split('_').map(foldEnding).join(' ');
}

const REMARKS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ remarks }) => remarks.split(' ')).map(keyOfWords),
);
const CAPITALS: ReadonlyMap<string, Concept> = new Map(
  LANGUAGES.flatMap(({ capitals = {} }) => Object.entries(capitals)),
);
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ shortForms = {} }) => Object.entries(shortForms)),
);

/** What is written for each concept, in every language: `send` and `dispatch*`, or `legal_aid`. */
export function entriesOf({
  words,
  compounds = {},
}: Language): readonly (readonly [string, readonly Concept[]])[] {
  const entries: [string, readonly Concept[]][] = Object.entries(compounds).map(([word, concepts]) => [
    word,
    concepts,
  ]);
  for (const [concept, written] of Object.entries(words)) {
    for (const word of written.split(' ')) entries.push([word, conceptsIn(concept, ' ')]);
  }
  return entries;
}

const PHRASES = new Map<string, Entry>();
const STEMS = new Map<string, readonly Concept[]>();
let longestPhrase = 1;
for (const [written, concepts] of LANGUAGES.flatMap(entriesOf)) {
  if (written.endsWith('*')) STEMS.set(written.slice(0, -1), concepts);
  else {
    const words = written.split('_').map(foldEnding);
    PHRASES.set(words.join(' '), { length: words.length, concepts });
    longestPhrase = Math.max(longestPhrase, words.length);
  }
}

const SHORTEST_STEM = 3;

function conceptsOfStem(word: string): readonly Concept[] | undefined {
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const concepts = STEMS.get(word.slice(0, length));
    if (concepts !== undefined) return concepts;
  }
  return undefined;
}

/** The texts that were asked for: those of a log come again and again. */
const KNOWN = new Map<string, readonly Term[]>();
const MOST_KNOWN = 20_000;

/**
 * The words of a text that tell anything, in their order, with what they speak of in any of the languages. Of a text
 * longer than any heading, title or value only the beginning is looked at.
 */
export function termsOf(text: string): readonly Term[] {
  if (text.length > LONGEST_TELLING_TEXT) return termsAfresh(plainText(text).slice(0, LONGEST_TELLING_TEXT));
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const terms = termsAfresh(plainText(text));
  KNOWN.set(text, terms);
  return terms;
}

function termsAfresh(text: string): readonly Term[] {
  const written = text
    .replace(/[°º№]/g, 'o ')
    .replace(/\b(co)-(?=op)/gi, '$1')
    .split(/[^\p{L}\p{N}½]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (PHRASES.has(foldEnding(normalForm(word))) ? word : splitAtCapitals(word)));
  const words = written.map((word) => foldEnding(normalForm(word)));
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const term = termAt(written, words, at);
    if (term !== undefined) terms.push(term.term);
    at += term?.length ?? 1;
  }
  return terms;
}

/** `ReplyRecdOn` is three words. */
function splitAtCapitals(word: string): readonly string[] {
  return word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' ');
}

/** In a text that is all in capitals `BE` is a word like any other, but at its beginning: `BE BANGUI`, `COULD NOT BE`. */
function capitalForm(written: readonly string[], at: number): Concept | undefined {
  const word = written[at] ?? '';
  if (written.length === 1)
    return CAPITALS.get(word.toUpperCase()) ?? CAPITALS.get(word.toUpperCase().replace(/S$/, ''));
  const isShouted =
    at > 0 && SILENT.has(word.toLowerCase()) && written.every((one) => one === one.toUpperCase());
  return isShouted ? undefined : CAPITALS.get(word.replace(/s$/, ''));
}

function termAt(
  written: readonly string[],
  words: readonly string[],
  at: number,
): { readonly term: Term; readonly length: number } | undefined {
  const [raw = '', word = ''] = [written[at], words[at]];
  const capital = capitalForm(written, at);
  if (capital !== undefined) return { term: known([capital], raw), length: 1 };
  for (let length = Math.min(longestPhrase, words.length - at); length >= 1; length -= 1) {
    const entry = PHRASES.get(words.slice(at, at + length).join(' '));
    if (entry) return { term: known(entry.concepts, written.slice(at, at + length).join(' ')), length };
  }
  if (SILENT.has(word)) return undefined;
  const short = SHORT_FORMS.get(word);
  const concepts = conceptsOfStem(word) ?? PHRASES.get(foldEnding(short ?? ''))?.concepts;
  if (concepts !== undefined) return { term: known(concepts, raw, short !== undefined), length: 1 };
  const isName = /^\p{Lu}/u.test(raw);
  return { term: { concepts: [], written: raw, isName, isShort: false }, length: 1 };
}

function known(concepts: readonly Concept[], written: string, isShort = false): Term {
  return { concepts, written, isName: false, isShort };
}

/** Whether a text is a sentence or a remark: it has a word with which something is told, and so names nothing. */
export function isRemark(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST_TELLING_TEXT)).map(foldEnding);
  return words.some((word, at) => REMARKS.has(word) || REMARKS.has(`${word} ${words[at + 1] ?? ''}`));
}

/** Whether a word, as `wordsOf` gives it, tells nothing in any of the languages. */
export function isSilentWord(word: string): boolean {
  return SILENT.has(foldEnding(word));
}
