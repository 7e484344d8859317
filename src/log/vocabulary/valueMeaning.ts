import { CODED_VALUES, type CodedField } from '../model/field';
import { type Concept, conceptsIn } from './concept';
import { type Term, termsOf } from './lexicon';
import { outcomeOf, saysNotRecorded, saysRecordingUnderWay } from './outcomeMeaning';
import { saysNo, saysYes } from './rowTerms';
import { VALUE_RULES } from './valueRules';

/** A value of a field, or `none` for what has none of its values. */
export type Said = string;

interface Rule {
  readonly value: Said;
  /** of each of these one concept at the least must be there */
  readonly needed: readonly (readonly Concept[])[];
  readonly allowed: ReadonlySet<Concept>;
}

function ruleOf(value: Said, text: string): Rule {
  const [needed = '', besides = ''] = text.split('?');
  const groups = needed
    .split(' ')
    .filter((group) => group !== '')
    .map((group) => conceptsIn(group, '|'));
  return { value, needed: groups, allowed: new Set([...groups.flat(), ...conceptsIn(besides, ' ')]) };
}

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries(VALUE_RULES).map(([field, values]) => [
    field,
    Object.entries(values).flatMap(([value, texts]: [string, readonly string[]]) =>
      texts.map((text) => ruleOf(value, text)),
    ),
  ]),
);

/** Where the name of a place may stand beside a value: “Country Office Bangui”; of a person, in an arrest. */
const NAMED: Readonly<Partial<Record<CodedField, readonly string[]>>> = {
  origin: CODED_VALUES.origin,
  purpose: ['arrestAndSurrender'],
};

/** Separates what a cell says from what it says besides, or in another language. */
const PARTS = / ?[()[\]/|;,] ?| - /;

/**
 * What a text stands for in a field, by what its words speak of in any of the languages and in whatever order; `none` for
 * what has none of the field's values, `undefined` where it is not certain.
 *
 * @param text as `plainText` gives it
 */
export function saidIn(field: CodedField, text: string): Said | undefined {
  const terms = termsOf(text);
  if (terms.length === 0) return undefined;
  if (field === 'status') {
    const isOpen = saysRecordingUnderWay(terms) || partsOf(text).some(saysNotRecorded);
    return isOpen ? 'recordingUnderWay' : undefined;
  }
  if (field === 'outcome') return outcomeOfCell(text, terms);
  return saidInRules(field, text, terms) ?? saidFirst(field, text);
}

/** Values beside which a word more, in brackets or behind a dash, says no other: `Other (protocol)`. */
const EXPLAINED: Readonly<Partial<Record<CodedField, readonly string[]>>> = {
  organ: CODED_VALUES.organ,
  category: ['other'],
  addresseeType: CODED_VALUES.addresseeType,
};

/** What the first part of a text says, where no other part of it says anything of the field, nor takes it back. */
function saidFirst(field: CodedField, text: string): Said | undefined {
  const [first = '', ...others] = text.split(PARTS).filter((part) => part !== '');
  const terms = termsOf(first);
  if (others.length === 0 || terms.length === 0) return undefined;
  const value = saidInRules(field, first, terms);
  if (value === undefined || EXPLAINED[field]?.includes(value) !== true) return undefined;
  // “OTP – JCCD” names a division; `REG/5` is a reference.
  if (field === 'organ' && others.some((part) => /\d/.test(part))) return undefined;
  const speaks = (part: string): boolean =>
    termsOf(part).some(({ concepts }) => concepts.some((concept) => TAKES_BACK.includes(concept))) ||
    CODED_VALUES[field].some((other) =>
      (RULES.get(field) ?? []).some((rule) => rule.value === other && names(rule, part)),
    );
  return others.some(speaks) ? undefined : value;
}

const TAKES_BACK: readonly Concept[] = ['not', 'no', 'nothing', 'or', 'but', 'except', 'perhaps', 'todo'];

/** Whether a part of a text has all that a rule needs, whatever it says besides. */
function names({ needed }: Rule, part: string): boolean {
  const concepts = new Set(termsOf(part).flatMap((term) => term.concepts));
  return needed.every((group) => group.some((concept) => concepts.has(concept)));
}

function saidInRules(field: CodedField, text: string, terms: readonly Term[]): Said | undefined {
  const spoken = terms.flatMap((term) => term.concepts);
  const concepts = new Set(spoken.map((one) => (one === 'no' && spoken.length > 1 ? 'not' : one)));
  const found = new Set(
    (RULES.get(field) ?? []).filter((rule) => fits(rule, concepts)).map(({ value }) => value),
  );
  const [value, ...others] = found;
  if (value === undefined || others.length > 0) return undefined;
  const mayBeNamed = NAMED[field]?.includes(value) === true;
  // “Bangui Country Office” is one; “Cardiac arrest” is none.
  const isName = (term: Term, at: number): boolean =>
    mayBeNamed &&
    term.isName &&
    (field === 'origin' ? isPlace(terms, at, text) : at > 0 && text !== text.toUpperCase());
  return terms.every((term, at) => term.concepts.length > 0 || isName(term, at)) ? value : undefined;
}

/**
 * Whether a word can be the name of the place beside its office: “Bunia Field Office”, and neither “External Relations
 * Office” nor “Field Operations”, nor “HQ / Bangui”, which names two places.
 */
function isPlace(terms: readonly Term[], at: number, text: string): boolean {
  const speaks = ({ concepts }: Term): boolean => concepts.length > 0;
  const isBetween = terms.slice(0, at).some(speaks) && terms.slice(at + 1).some(speaks);
  const concepts = terms.flatMap((term) => term.concepts);
  const isOffice = concepts.includes('office') || concepts.includes('countryOffice');
  return !isBetween && (isOffice || (!concepts.includes('field') && !/[/+&|]/.test(text)));
}

function fits({ needed, allowed }: Rule, concepts: ReadonlySet<Concept>): boolean {
  return (
    needed.every((group) => group.some((concept) => concepts.has(concept))) &&
    [...concepts].every((concept) => allowed.has(concept))
  );
}

function partsOf(text: string): readonly (readonly Term[])[] {
  return text
    .split(PARTS)
    .map(termsOf)
    .filter(({ length }) => length > 0);
}

/** A denial speaks of its own part of the cell: “executed / not executed”. */
function outcomeOfCell(text: string, terms: readonly Term[]): Said | undefined {
  const all = partsOf(text);
  const others = all.filter((part) => !saysRecordingUnderWay(part) && !saysNotRecorded(part));
  const parts = others.length > 0 ? others : all;
  const isDenied = terms.some(({ concepts }) =>
    concepts.some((one) => one === 'not' || one === 'no' || one === 'nothing'),
  );
  if (opensWithAnswer(text)) return outcomeOfAnswer(text);
  if (parts.length > 1 && parts.some(awaitsMore) && parts.some(isOutcome)) return undefined;
  if (parts.length < 2 || !isDenied) return outcomeOf(terms);
  const said = new Set(parts.filter((part) => !isContext(part)).map(outcomeOf));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

function opensWithAnswer(text: string): boolean {
  const [answer = '', ...others] = text.split(PARTS).filter((part) => part !== '');
  return others.length > 0 && (saysYes(answer) || saysNo(answer));
}

/**
 * What a yes or a no says together with the outcome behind it: `Yes – executed in full`, `No (not granted)`; `undefined`
 * where one of them belies the other.
 */
function outcomeOfAnswer(text: string): Said | undefined {
  const [answer = '', other = '', ...more] = text.split(PARTS).filter((part) => part !== '');
  const said = outcomeOf(termsOf(other));
  const agrees = saysYes(answer) ? said === 'positive' || said === 'partial' : said === 'negative';
  return agrees && more.length === 0 ? said : undefined;
}

const AWAITS: readonly Concept[] = ['pending', 'underWay', 'todo', 'expected'];
const AWAITED: readonly Concept[] = ['outcome', 'close', 'to'];

/** Whether a part says that something is still to come, and not that it is the execution or a reply: `pending`, `to be closed`. */
function awaitsMore(part: readonly Term[]): boolean {
  const concepts = part.flatMap((term) => term.concepts);
  return (
    concepts.some((one) => AWAITS.includes(one)) &&
    concepts.every((one) => AWAITS.includes(one) || AWAITED.includes(one))
  );
}

function isOutcome(part: readonly Term[]): boolean {
  const said = outcomeOf(part);
  return said !== undefined && said !== 'none';
}

/** What stands beside an outcome and says none: that it is closed, or that there was a reply. */
const CONTEXT: readonly Concept[] = ['close', 'request', 'reply', 'reply-act', 'receive'];

function isContext(part: readonly Term[]): boolean {
  return part.every(({ concepts }) => concepts.every((one) => CONTEXT.includes(one)));
}
