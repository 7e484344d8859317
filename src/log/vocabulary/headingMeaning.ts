import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { numberShape } from '../../ground/numberShape';
import { remembering } from '../../ground/rememberedTexts';
import { FIELDS, type Field, isDateField } from '../model/field';
import { atBrackets } from './brackets';
import { type Concept, conceptsIn } from './concept';
import { HEADING_RULES } from './headingRules';
import { termsOf } from './lexicon';

const WEIGHT = { clear: 1, weak: 0.6, fallback: 0.55 } as const;
/** What is written in short is a little less sure than what is written out. */
const SHORTENED = 0.9;
/** A heading of several parts, of which one is a heading of its own. */
const ONE_OF_PARTS = 0.9;
/** A hint in brackets that is a heading of its own. */
const IN_BRACKETS = 0.9;
/** What a heading may mean without its brackets, where it means something else with them. */
const BESIDE_WHOLE = 0.6;
/** A heading that speaks of other things besides is as sure as the share of it that the rule tells, from here. */
const PARTIAL_BASE = 0.35;
const PARTIAL_RANGE = 0.45;
/** A longer text is a note. */
const MOST_WORDS = 12;

/** A day by which something is to come is no day on which it came, nor is that of a step within the Court. */
const NO_DAYS: readonly Concept[] = ['expected', 'todo', 'pending', 'internal'];

/** That a heading is of today tells nothing of what the column holds. */
const TELLS_NOTHING: readonly Concept[] = ['current'];

interface HeadingRule {
  readonly field: Field;
  readonly needed: readonly (readonly Concept[])[];
  readonly allowed: ReadonlySet<Concept>;
  readonly weight: number;
}

const RULES: readonly HeadingRule[] = FIELDS.flatMap((field) =>
  (['clear', 'weak', 'fallback'] as const).flatMap((group) =>
    (HEADING_RULES[field][group] ?? []).map((text) => {
      const [before = '', besides = ''] = text.split('?');
      const needed = before
        .trim()
        .split(' ')
        .map((alternatives) => conceptsIn(alternatives, '|'));
      const allowed = new Set([...needed.flat(), ...conceptsIn(besides, ' ')]);
      return { field, needed, allowed, weight: WEIGHT[group] };
    }),
  ),
);

/** The places of the rules in {@link RULES}, by each concept that stands in the first place of what they need. */
const RULES_OF = new Map<Concept, number[]>();
for (const [place, { needed }] of RULES.entries()) {
  for (const concept of new Set(needed[0])) {
    const places = RULES_OF.get(concept) ?? [];
    places.push(place);
    RULES_OF.set(concept, places);
  }
}

/** The rules that may fit what some texts speak of, in their order. */
function rulesFor(texts: readonly HeadingWords[]): readonly HeadingRule[] {
  const places = new Set<number>();
  for (const { concepts } of texts) {
    for (const concept of concepts) for (const place of RULES_OF.get(concept) ?? []) places.add(place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => RULES[place] ?? []);
}

/** What a heading speaks of. */
interface HeadingWords {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknown: number;
  readonly isShortened: boolean;
}

/** In a heading `No` is a number, an RFA a request, and a column called `Replied le` holds days. */
function headingWords(text: string): HeadingWords {
  const concepts = new Set<Concept>();
  let unknown = 0;
  let isShortened = false;
  for (const term of termsOf(text)) {
    if (term.concepts.length === 0) unknown += 1;
    if (term.isShort) isShortened = true;
    for (const concept of term.concepts) {
      if (!TELLS_NOTHING.includes(concept)) concepts.add(concept === 'no' ? 'number' : concept);
    }
  }
  const last = concepts.has('behalf') ? undefined : conceptOfLastWord(text);
  if (last !== undefined) concepts.add(last);
  // “Received” alone is as good as “Received on”; with other words it may be anything that came in.
  if (concepts.size === 1 && concepts.has('receive') && unknown === 0) concepts.add('on');
  return { concepts, unknown, isShortened };
}

/** A small word at the end tells what the column holds: `Envoyée le`, `Envoyée à`. */
const LAST_WORDS: ReadonlyMap<string, Concept> = new Map([
  ['le', 'on'],
  ['du', 'on'],
  ['el', 'on'],
  ['à', 'to'],
  ['a', 'to'],
  ['de', 'from'],
  ['for', 'behalf'],
  ['pour', 'behalf'],
  ['para', 'behalf'],
]);

function conceptOfLastWord(text: string): Concept | undefined {
  // A star that a note explains, or a colon, is no part of the word.
  const plain = plainText(text).replace(/ ?[*:†]$/u, '');
  const space = plain.lastIndexOf(' ');
  return space < 0 ? undefined : LAST_WORDS.get(plain.slice(space + 1).toLowerCase());
}

const REQUESTS: readonly Concept[] = ['rfa', 'rfc', 'rfi'];

function asRequest(words: HeadingWords): HeadingWords {
  const { concepts, ...rest } = words;
  if (!REQUESTS.some((one) => concepts.has(one))) return words;
  return {
    ...rest,
    concepts: new Set([...concepts].map((one) => (REQUESTS.includes(one) ? 'request' : one))),
  };
}

/** What a heading says in brackets is a hint for those who fill the column in: a date's form, a list of values. */
function withoutBrackets(heading: string): string {
  const { outside, inside } = atBrackets(heading);
  if (inside.length === 0) return heading;
  const rest = plainText(outside);
  return termsOf(rest).length > 0 ? rest : heading;
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
/** Of a text no longer than this, what is cut off does not depend on the numbers in it. */
const SHORT_TEXT = 50;

/**
 * For which fields a heading can stand, and how surely, from above 0 to 1 (it says the field and nothing else).
 * Empty for a heading with no known word.
 */
export function headingMeaning(heading: string): ReadonlyMap<Field, number> {
  const known = KNOWN.get(heading);
  if (known !== undefined) return known;
  // A reference among headings: no two are the same, and which long number one has in it changes nothing.
  const shape = heading.length <= SHORT_TEXT ? numberShape(heading) : heading;
  if (shape !== heading) return headingMeaning(shape);
  const numbered = plainText(heading).replaceAll('#', ' No. ').trim();
  const plain = withoutOrdinal(numbered).slice(0, LONGEST_TELLING_TEXT);
  const meaning = meaningOfShape(numberShape(plain));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (heading.length <= LONGEST_TELLING_TEXT) KNOWN.set(heading, meaning);
  return meaning;
}

/** Some number their columns: `3. Date sent`, `(3) Date sent`, `c) Date sent`. */
export function withoutOrdinal(heading: string): string {
  return heading.replace(/^(?:\d{1,2}\.|\(?(?:\d{1,2}|[a-z])\))\s+(?=\S)/iu, '');
}

const meaningOfShape = remembering(meaningOfHeading);

const NO_MEANING: ReadonlyMap<Field, number> = new Map();

function meaningOfHeading(heading: string): ReadonlyMap<Field, number> {
  const plain = withoutBrackets(heading);
  const words = headingWords(plain);
  if (words.concepts.size === 0 || words.concepts.size + words.unknown > MOST_WORDS) return NO_MEANING;
  const found = new Map<Field, number>();
  const general = asRequest(words);
  const isOtherDay = [...words.concepts].some((concept) => NO_DAYS.includes(concept));
  const parts = headingParts(plain).map(headingWords);
  for (const rule of rulesFor([words, general, ...parts])) {
    const isDate = isDateField(rule.field);
    if (isOtherDay && isDate) continue;
    const likely = Math.max(
      Math.max(likeness(words, rule), general === words ? 0 : likeness(general, rule)) *
        (words.isShortened ? SHORTENED : 1),
      isDate && isPart(parts, rule) ? Math.min(rule.weight, WEIGHT.weak) * ONE_OF_PARTS : 0,
    );
    if (likely > (found.get(rule.field) ?? 0)) found.set(rule.field, likely);
  }
  return withBrackets(withHint(found, heading), heading);
}

function likeness({ concepts, unknown }: HeadingWords, { needed, allowed, weight }: HeadingRule): number {
  if (!needed.every((group) => group.some((concept) => concepts.has(concept)))) return 0;
  let told = 0;
  for (const concept of concepts) if (allowed.has(concept)) told += 1;
  const all = concepts.size + unknown;
  return told === all ? weight : weight * (PARTIAL_BASE + (PARTIAL_RANGE * told) / all);
}

/** `Signature / transmission`: a cell may hold a date for each part. */
function isPart(parts: readonly HeadingWords[], rule: HeadingRule): boolean {
  return parts.length > 1 && parts.some((part) => likeness(part, rule) === rule.weight);
}

/**
 * “Status (State Party or not)”: what stands in brackets and what stands before it are one heading, where all of their
 * words together are one.
 */
function withBrackets(found: ReadonlyMap<Field, number>, heading: string): ReadonlyMap<Field, number> {
  if (atBrackets(heading).inside.length === 0) return found;
  const words = headingWords(heading);
  // What says nothing without its brackets, says it with them, however weakly: “Item (type)”.
  if (found.size === 0) return wholeMeaning(words);
  const isWhole = (rule: HeadingRule): boolean => rule.weight === 1 && likeness(words, rule) === 1;
  const told = new Set(RULES.filter(isWhole).map(({ field }) => field));
  if (told.size === 0) return found;
  const others = [...found].map(([field, likely]): [Field, number] => [field, likely * BESIDE_WHOLE]);
  return new Map([...others, ...[...told].map((field): [Field, number] => [field, IN_BRACKETS])]);
}

/** The fields that all words of a heading name together. */
function wholeMeaning(words: HeadingWords): ReadonlyMap<Field, number> {
  const whole = new Map<Field, number>();
  for (const rule of RULES) {
    const likely = likeness(words, rule);
    if (likely === rule.weight && likely * IN_BRACKETS > (whole.get(rule.field) ?? 0))
      whole.set(rule.field, likely * IN_BRACKETS);
  }
  return whole;
}

/** “Demandeur (pour le compte de)”: what stands in brackets makes sure of what the words before it may mean. */
function withHint(found: ReadonlyMap<Field, number>, heading: string): ReadonlyMap<Field, number> {
  const hint = headingWords(atBrackets(heading).inside[0] ?? '');
  const isHint = (field: Field): boolean =>
    hint.concepts.size > 0 &&
    !isDateField(field) &&
    RULES.some((rule) => rule.field === field && rule.weight === 1 && likeness(hint, rule) === 1);
  return new Map(
    [...found].map(([field, likely]) => [field, isHint(field) ? Math.max(likely, IN_BRACKETS) : likely]),
  );
}
