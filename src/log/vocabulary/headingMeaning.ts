import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { FIELDS, type Field, isDateField } from '../model/field';
import { atBrackets } from './brackets';
import { HEADING_TERMS } from './headingTerms';
import { keyWords } from './wordKey';

const CLEAR = 1;
const WEAK = 0.6;
const FALLBACK = 0.55;
/** What is written in short is a little less sure than what is written out. */
const SHORTENED = 0.9;
/** A heading of several parts, of which one is a heading of its own. */
const ONE_OF_PARTS = 0.9;
/** A hint in brackets that is a heading of its own. */
const IN_BRACKETS = 0.9;
/** A heading that holds all words of a term and others besides is as sure as its share of the term's words, from here. */
const PARTIAL_BASE = 0.35;
const PARTIAL_RANGE = 0.45;

/** A day by which something is to come is no day on which it came. */
const DEADLINE_WORDS = new Set(
  'expected due deadline target reminder attendu attendue échéance limite délai rappel'
    .split(' ')
    .flatMap(keyWords),
);

/** Short forms that headings share, above all those that a system gives its columns. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['req', 'request'],
  ['recd', 'received'],
  ['rcvd', 'received'],
  ['rec', 'received'],
  ['resp', 'response'],
  ['ans', 'answer'],
  ['addr', 'addressee'],
  ['ctry', 'country'],
  ['dt', 'date'],
]);
/** Other spellings, which say no less. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['nos', 'no'],
  ['nr', 'no'],
  ['num', 'no'],
  ['1st', 'first'],
  ['1re', 'premiere'],
  ['1ere', 'premiere'],
]);

/** The telling words of a heading: `ReplyRecdOn` is `reply`, `received`, `on`. */
function headingWords(text: string): readonly string[] {
  const words = keyWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return words.map((word) => SHORT_FORMS.get(word) ?? SPELLINGS.get(word) ?? word);
}

interface HeadingTerm {
  readonly field: Field;
  readonly words: readonly string[];
  readonly weight: number;
}

const WEIGHT = { clear: CLEAR, weak: WEAK, fallback: FALLBACK } as const;

const TERMS: readonly HeadingTerm[] = FIELDS.flatMap((field) =>
  (['clear', 'weak', 'fallback'] as const).flatMap((group) =>
    (HEADING_TERMS[field][group] ?? []).map((term) => ({
      field,
      words: headingWords(term),
      weight: WEIGHT[group],
    })),
  ),
);

/** What a heading says in brackets is a hint for those who fill the column in: a date's form, a list of values. */
function withoutBrackets(heading: string): string {
  const rest = atBrackets(heading).outside;
  return keyWords(rest).length > 0 ? rest : heading;
}

/** The parts of a heading that names several things: `Signature / transmission`. */
export function headingParts(heading: string): readonly string[] {
  return plainText(heading)
    .slice(0, LONGEST_TELLING_TEXT)
    .split(/ ?[/&+] ?/);
}

/** The headings that were asked for, and what they mean: a workbook asks for the same ones again and again. */
const KNOWN = new Map<string, ReadonlyMap<Field, number>>();
const MOST_KNOWN = 5000;

function likeness(heading: readonly string[], term: HeadingTerm): number {
  if (term.words.length === 0 || !term.words.every((word) => heading.includes(word))) return 0;
  if (term.words.length === heading.length) return term.weight;
  return term.weight * (PARTIAL_BASE + (PARTIAL_RANGE * term.words.length) / heading.length);
}

/** `Signature / transmission`: a cell may hold a date for each part. */
function isPart(parts: readonly (readonly string[])[], term: HeadingTerm): boolean {
  return parts.length > 1 && parts.some((part) => likeness(part, term) === term.weight);
}

/**
 * For which fields a heading can stand, and how surely, from above 0 to 1 (a clear term, word for word).
 * Empty for a heading with no known word.
 */
export function headingMeaning(heading: string): ReadonlyMap<Field, number> {
  const known = KNOWN.get(heading);
  if (known !== undefined) return known;
  const meaning = meaningOfHeading(plainText(heading).slice(0, LONGEST_TELLING_TEXT));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(heading, meaning);
  return meaning;
}

function meaningOfHeading(heading: string): ReadonlyMap<Field, number> {
  const words = headingWords(withoutBrackets(heading));
  const found = new Map<Field, number>();
  if (words.length === 0 || words.length > 12) return found;
  const isShortened = keyWords(withoutBrackets(heading)).some((word) => SHORT_FORMS.has(word));
  const isDeadline = words.some((word) => DEADLINE_WORDS.has(word));
  const parts = headingParts(heading).map(headingWords);
  for (const term of TERMS) {
    if (isDeadline && isDateField(term.field)) continue;
    const likely = Math.max(
      likeness(words, term) * (isShortened ? SHORTENED : 1),
      isDateField(term.field) && isPart(parts, term) ? Math.min(term.weight, WEAK) * ONE_OF_PARTS : 0,
    );
    if (likely > (found.get(term.field) ?? 0)) found.set(term.field, likely);
  }
  return withHint(found, heading);
}

/** “Demandeur (pour le compte de)”: what stands in brackets makes sure of what the words before it may mean. */
function withHint(found: ReadonlyMap<Field, number>, heading: string): ReadonlyMap<Field, number> {
  const hint = headingWords(atBrackets(heading).inside[0] ?? '');
  const isHint = (field: Field): boolean =>
    !isDateField(field) &&
    TERMS.some((term) => term.field === field && term.weight === CLEAR && likeness(hint, term) === CLEAR);
  return new Map(
    [...found].map(([field, likely]) => [field, isHint(field) ? Math.max(likely, IN_BRACKETS) : likely]),
  );
}
