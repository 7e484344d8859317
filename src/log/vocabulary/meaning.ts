import { LONGEST_TELLING_TEXT, normalForm, plainText } from '../../ground/normalForm';
import { type Code, codeOf } from '../model/code';
import { CODED_FIELDS, CODED_VALUES, type CodedField } from '../model/field';
import { purposeOfArea } from './priorityArea';
import { saidIn } from './valueMeaning';
import { categoryOfTeam } from './teamWords';
import { saysNothing } from './rowTerms';
import { wordKey } from './wordKey';

const NONE: Code = 0;

/** A plus, a cross or a coloured mark means something, though it has no words. */
const SAYS_NOTHING = /^[\p{P}\s~=|]*$/u;

/** A log that was made from the template holds the machine names. */
const MACHINE_NAMES: ReadonlyMap<CodedField, ReadonlyMap<string, Code>> = new Map(
  CODED_FIELDS.map((field) => [
    field,
    new Map(CODED_VALUES[field].map((value) => [normalForm(value), codeOf(field, value)])),
  ]),
);

const KNOWN = new Map<CodedField, Map<string, Code | undefined>>(
  CODED_FIELDS.map((field) => [field, new Map()]),
);
const MOST_KNOWN = 20_000;

/**
 * What a text means in a field, in English, French or Spanish, by what its words speak of: `Executed in part` and
 * « partiellement exécutée » are the same. 0 where it says that it has none of the values, `undefined` where it is not
 * recognised: nothing is guessed from a part of it, and a word that is not known counts against it.
 */
export function meaningOf(field: CodedField, text: string): Code | undefined {
  const known = KNOWN.get(field);
  if (known?.has(text)) return known.get(text);
  const meaning = meaningAfresh(field, plainText(text));
  if (known === undefined || text.length > LONGEST_TELLING_TEXT) return meaning;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, meaning);
  return meaning;
}

function meaningAfresh(field: CodedField, text: string): Code | undefined {
  if (text.length > LONGEST_TELLING_TEXT) return undefined;
  // A question mark says that nobody is sure; a dash, that there is nothing.
  if (text.includes('?')) return undefined;
  const named = MACHINE_NAMES.get(field)?.get(normalForm(text));
  if (named !== undefined) return named;
  const said = saidIn(field, text) ?? (field === 'purpose' ? purposeOfArea(text) : undefined);
  if (said !== undefined) return codeOf(field, said);
  const listed = withoutEnumerator(text);
  if (listed !== text) return meaningAfresh(field, listed);
  return (wordKey(text) === '' && SAYS_NOTHING.test(text)) || saysNothing(text) ? NONE : undefined;
}

/** “2. Defence”, “b) Victims”, “4 – Assets”: the number under which a list has the value says nothing of it. */
function withoutEnumerator(text: string): string {
  return text.replace(/^\(?(?:\d{1,2}|[a-h])(?:[.)]+ ?| ?[-:] )(?=\p{L}{2})/u, '');
}

/**
 * What the text of a cell means in a field: as {@link meaningOf}, or in that of the category as it opens, `Def. Yekatom`,
 * where no other part of it is a term of its own, as in `Defence – asset recovery`.
 */
export function meaningOfCell(field: CodedField, text: string): Code | undefined {
  const meaning = meaningOf(field, text);
  if (meaning !== undefined || field !== 'category') return meaning;
  const plain = plainText(text);
  const team = plain.length > LONGEST_TELLING_TEXT ? undefined : categoryOfTeam(plain);
  return team === undefined ? undefined : codeOf('category', team);
}
