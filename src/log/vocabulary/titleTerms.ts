import type { CodedField } from '../model/field';
import { CODED_TERMS } from './codedTerms';
import { type Code, codeOf } from '../model/code';
import { keyWords } from './wordKey';

/** Short forms that are words or numbers of another kind in a title or a file's name. */
const UNFIT_IN_TITLES = new Set(['be', 'da', 'di', 'mission', 'accord', 'agreement', 'field', 'terrain']);
/** `DA` and `DI` as French short forms stand in capitals. */
const CAPITAL_SHORT_FORMS: readonly { readonly form: RegExp; readonly key: string }[] = [
  { form: /\bDAs?\b/, key: 'da' },
  { form: /\bBEs?\b/, key: 'be' },
];

interface Phrase {
  readonly words: readonly string[];
  readonly code: Code;
}

function phrasesOf(field: CodedField): readonly Phrase[] {
  return Object.entries(CODED_TERMS[field])
    .filter(([value]) => value !== 'none')
    .flatMap(([value, terms]: [string, readonly string[]]) =>
      terms.map((term) => ({ words: keyWords(term), code: codeOf(field, value) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** What a title can say of all the requests below it. */
export const NAMED_FIELDS = ['organ', 'kind', 'origin'] as const;
export type NamedField = (typeof NAMED_FIELDS)[number];

const PHRASES = new Map<CodedField, readonly Phrase[]>(
  NAMED_FIELDS.map((field) => [field, phrasesOf(field)]),
);

function positionOf(words: readonly (string | undefined)[], phrase: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

/** What one title names; longer phrases first, so that a "request for information" is no "information". */
function codesNamedIn(title: string, field: NamedField): ReadonlySet<Code> {
  const words: (string | undefined)[] = keyWords(title.replace(/[_.]/g, ' '));
  const named = new Set<Code>();
  for (const phrase of PHRASES.get(field) ?? []) {
    const start = positionOf(words, phrase.words);
    if (start < 0 || (phrase.words.length === 1 && isUnfit(title, words[start] ?? ''))) continue;
    named.add(phrase.code);
    words.fill(undefined, start, start + phrase.words.length);
  }
  return named;
}

/** Whether a word names nothing by itself in a title, though it is a term of a column. */
function isUnfit(title: string, word: string): boolean {
  return UNFIT_IN_TITLES.has(word) && !isCapitalShortForm(title, word);
}

function isCapitalShortForm(title: string, word: string): boolean {
  return CAPITAL_SHORT_FORMS.some(({ form, key }) => key === word && form.test(title));
}

/**
 * The one value that the nearest of the titles names for a field; `undefined` where none names one, or where the
 * nearest that names any names several.
 *
 * @param titles from the nearest to the log to the furthest from it: its own titles, table, sheet, workbook
 */
export function meaningOfTitles(
  titles: readonly string[],
  field: NamedField,
): { code: Code; title: string } | undefined {
  for (const title of titles) {
    const named = codesNamedIn(title, field);
    if (named.size > 1) return undefined;
    for (const code of named) return { code, title };
  }
  return undefined;
}

/** Whether a title speaks of requests at all, of whatever kind. */
export function speaksOfRequests(titles: readonly string[]): boolean {
  return titles.some((title) =>
    keyWords(title).some((word) => word === 'request' || word === 'demande' || word === 'rfc'),
  );
}
