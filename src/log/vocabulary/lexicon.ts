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

const SHORTEST_STEM = 3;

const PHRASES = new Map<string, Entry>();
/** By the first word of phrases, of how many words the longest of them is: most words begin none. */
const LONGEST_FROM = new Map<string, number>();
const STEMS = new Map<string, readonly Concept[]>();
/** How stems begin: most words do not begin so. */
const STEM_BEGINNINGS = new Set<string>();
let longestStem = 0;
for (const [written, concepts] of LANGUAGES.flatMap(entriesOf)) {
  if (written.endsWith('*')) {
    const stem = written.slice(0, -1);
    STEMS.set(stem, concepts);
    STEM_BEGINNINGS.add(stem.slice(0, SHORTEST_STEM));
    longestStem = Math.max(longestStem, stem.length);
  } else {
    const words = written.split('_').map(foldEnding);
    const [first = ''] = words;
    PHRASES.set(words.join(' '), { length: words.length, concepts });
    LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, words.length));
  }
}

function conceptsOfStem(word: string): readonly Concept[] | undefined {
  if (!STEM_BEGINNINGS.has(word.slice(0, SHORTEST_STEM))) return undefined;
  for (let length = Math.min(word.length, longestStem); length >= SHORTEST_STEM; length -= 1) {
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
  const { written, words } = wordsIn(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const term = termAt(written, words, at);
    if (term !== undefined && !numbersChamber(term.term, terms.at(-1))) terms.push(term.term);
    at += term?.length ?? 1;
  }
  return terms;
}

/** Which of the Chambers it is, tells nothing more: `Trial Chamber VII`. */
function numbersChamber({ concepts, written }: Term, before: Term | undefined): boolean {
  return concepts.length === 0 && /^[IVX]+$/.test(written) && before?.concepts.includes('chamber') === true;
}

/** The words of a text as they are written, and each as it is looked up. */
interface Words {
  readonly written: readonly string[];
  readonly words: readonly string[];
}

/** Nearly every text has these characters only; among them it is much sooner found where words end. */
const ONLY_ASCII = /^[ -~]*$/;

function wordsIn(text: string): Words {
  const isAscii = ONLY_ASCII.test(text);
  const spelled = shortForms(isAscii ? text : text.replace(/[°º№]/g, 'o '));
  const joined = spelled.includes('-') ? spelled.replace(/\b(co)-(?=op)/gi, '$1') : spelled;
  const written: string[] = [];
  const words: string[] = [];
  const add = (one: string, word: string): void => {
    written.push(one);
    words.push(word);
  };
  const pieces = isAscii ? joined.split(/[^A-Za-z0-9]+/) : joined.split(/[^\p{L}\p{N}½]+/u);
  for (const one of pieces) {
    if (one === '') continue;
    const form = isAscii ? one.toLowerCase() : normalForm(one);
    const word = foldEnding(form);
    const parts = (isAscii && form === one) || PHRASES.has(word) ? [] : partsAtCapitals(one);
    const capitals = parts.length < 2 ? undefined : capitalsOf(one);
    if (parts.length < 2) add(one, word);
    else if (capitals !== undefined) add(capitals, word);
    else for (const part of parts) add(part, foldEnding(normalForm(part)));
  }
  return { written, words };
}

/** A provision of the Rome Statute under which something is requested: `art. 93`, `Part IX`, « chapitre IX ». */
const PROVISION =
  /\b(?:[Aa]rt(?:icle|[íi]culo)?s?|ART(?:ICLE|[IÍ]CULO)?|[Pp]art(?:ie)?|PART(?:IE)?|[Cc]hap(?:itre|ter)?|CHAP(?:ITRE|TER)?)\.? ?(?:\d+|[IVX]+\b)(?:-\d+|\(\d+\))*/g;

/** `R.F.A.` */
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

function shortForms(text: string): string {
  const named = /art|chap/i.test(text) ? text.replace(PROVISION, ' statute ') : text;
  return named.includes('.') ? named.replace(INITIALS, (all) => knownInitials(all) ?? all) : named;
}

/** Initials with full stops as the short form that they are; `undefined` where they are none. */
function knownInitials(initials: string): string | undefined {
  const short = initials.replaceAll('.', '');
  return isKnownWord(short) || CAPITALS.has(short) ? `${short} ` : undefined;
}

function isKnownWord(word: string): boolean {
  return PHRASES.has(foldEnding(normalForm(word)));
}

/** A short form of which not every letter is a capital: `NoM`. */
function capitalsOf(word: string): string | undefined {
  const capitals = word.toUpperCase();
  return CAPITALS.has(capitals) && /^\p{Lu}.*\p{Lu}$/u.test(word) ? capitals : undefined;
}

/** `ReplyRecdOn` is three words. */
function partsAtCapitals(word: string): readonly string[] {
  return word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' ');
}

/** In a text that is all in capitals `BE` is a word like any other, but at its beginning: `BE BANGUI`, `COULD NOT BE`. */
function capitalForm(written: readonly string[], at: number): Concept | undefined {
  const word = written[at] ?? '';
  if (written.length === 1)
    return CAPITALS.get(word.toUpperCase()) ?? CAPITALS.get(word.toUpperCase().replace(/S$/, ''));
  const concept = CAPITALS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  const isShouted = (): boolean =>
    at > 0 && SILENT.has(word.toLowerCase()) && written.every((one) => one === one.toUpperCase());
  return concept === undefined || isShouted() ? undefined : concept;
}

function termAt(
  written: readonly string[],
  words: readonly string[],
  at: number,
): { readonly term: Term; readonly length: number } | undefined {
  const raw = written[at] ?? '';
  const word = words[at] ?? '';
  const capital = capitalForm(written, at);
  if (capital !== undefined) return { term: known([capital], raw), length: 1 };
  const longest = LONGEST_FROM.get(word) ?? 0;
  for (let length = Math.min(longest, words.length - at); length >= 1; length -= 1) {
    const entry = PHRASES.get(words.slice(at, at + length).join(' '));
    if (entry) return { term: known(entry.concepts, written.slice(at, at + length).join(' ')), length };
  }
  if (SILENT.has(word)) return undefined;
  const short = SHORT_FORMS.get(word);
  const concepts =
    conceptsOfStem(word) ?? (short === undefined ? undefined : PHRASES.get(foldEnding(short))?.concepts);
  if (concepts !== undefined) return { term: known(concepts, raw, short !== undefined), length: 1 };
  const isName = /^\p{Lu}/u.test(raw);
  return { term: { concepts: [], written: raw, isName, isShort: false }, length: 1 };
}

function known(concepts: readonly Concept[], written: string, isShort = false): Term {
  return { concepts, written, isName: false, isShort };
}

const LONGEST_REMARK = 3;
/** Fewer words, with a full stop behind them, may be short forms. */
const WORDS_OF_SENTENCE = 4;

/** Whether a text is a sentence or a remark: it has a word with which something is told, and so names nothing. */
export function isRemark(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST_TELLING_TEXT)).map(foldEnding);
  if (words.length >= WORDS_OF_SENTENCE && /[\p{L}\p{N}]{3}[.!]\s*$/u.test(text)) return true;
  return words.some((_, at) =>
    Array.from({ length: LONGEST_REMARK }, (_unused, more) => words.slice(at, at + more + 1)).some((some) =>
      REMARKS.has(some.join(' ')),
    ),
  );
}

const ADDRESSING = LANGUAGES.flatMap(({ addressing }) => addressing.split(' ')).map((written) => {
  const [word = '', next] = written.split('_');
  return next === undefined ? word : `${word}(?= ${next}(?![\\p{L}\\p{N}]))`;
});
const BEFORE_ADDRESSEE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ADDRESSING.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The parts of a text that begin anew where it says whom something is done with, or written to: “in agreement | the OTP”. */
export function atAddressees(text: string): readonly string[] {
  return text.split(BEFORE_ADDRESSEE);
}

/** Whether a word, as `wordsOf` gives it, tells nothing in any of the languages. */
export function isSilentWord(word: string): boolean {
  return SILENT.has(foldEnding(word));
}
