import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { type Code, codeOf } from '../model/code';
import { CODED_FIELDS, type CodedField } from '../model/field';
import { CODED_TERMS, EMPTY_TERMS } from './codedTerms';
import { categoryOfTeam } from './teamWords';
import { wordKey } from './wordKey';

const NONE: Code = 0;

function codesByKey(field: CodedField): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  for (const [value, terms] of Object.entries(CODED_TERMS[field])) {
    const code = codeOf(field, value);
    // The machine name is a term too: a log made from the template holds it.
    const known = code === NONE ? terms : [...terms, value];
    for (const term of known) codes.set(wordKey(term), code);
  }
  for (const term of EMPTY_TERMS) if (!codes.has(wordKey(term))) codes.set(wordKey(term), NONE);
  return codes;
}

const CODES = new Map(CODED_FIELDS.map((field) => [field, codesByKey(field)]));

/** Separates the halves of `Request for assistance / Demande d'assistance` and of `RFA (request for assistance)`. */
const PARTS = / ?[()[\]/|;] ?| - /;

/**
 * What a text means in a field by the vocabulary, without regard to case, accents and punctuation. A text of several
 * parts, `RFA (request for assistance)`, means something only where each part means the same.
 * Gives `undefined` where the text is not recognised; nothing is guessed from a part of it.
 */
export function meaningOf(field: CodedField, written: string): Code | undefined {
  const codes = CODES.get(field);
  const text = plainText(written);
  if (!codes || text.length > LONGEST_TELLING_TEXT) return undefined;
  const key = wordKey(text);
  // A dash says that there is nothing; a question mark, that nobody is sure.
  if (text.endsWith('?')) return undefined;
  if (key === '') return NONE;
  const whole = codes.get(key);
  if (whole !== undefined) return whole;
  const parts = text.split(PARTS).filter((part) => wordKey(part) !== '');
  if (parts.length < 2) return undefined;
  const [first, ...rest] = parts.map((part) => codes.get(wordKey(part)));
  return rest.every((code) => code === first) ? first : undefined;
}

/**
 * What the text of a cell means in a field: as {@link meaningOf}, or in that of the category as it opens, `Def. Yekatom`,
 * where no other part of it is a term of its own, as in `Defence – asset recovery`.
 */
export function meaningOfCell(field: CodedField, written: string): Code | undefined {
  const text = plainText(written);
  const meaning = meaningOf(field, text);
  if (meaning !== undefined || field !== 'category' || text.length > LONGEST_TELLING_TEXT) return meaning;
  const [, ...others] = text.split(PARTS).filter((part) => wordKey(part) !== '');
  const team = categoryOfTeam(text);
  const code = team === undefined ? undefined : codeOf('category', team);
  const isOther = (part: string): boolean =>
    meaningOf('purpose', part) !== undefined || (meaningOf('category', part) ?? code) !== code;
  return others.some(isOther) ? undefined : code;
}
