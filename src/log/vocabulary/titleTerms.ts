import { normalForm, plainText } from '../../ground/normalForm';
import { type Code, codeOf } from '../model/code';
import type { CodedField } from '../model/field';
import { atBrackets } from './brackets';
import type { Concept } from './concept';
import { atAddressees, isRemark, type Term, termsOf } from './lexicon';
import { LANGUAGES } from './languages';
import { monthOfName } from './monthName';
import { saysNothing } from './rowTerms';
import { namesSituation } from './situationNames';

/** What a title can say of all the requests below it. */
export const NAMED_FIELDS = ['organ', 'kind', 'origin'] as const satisfies readonly CodedField[];
export type NamedField = (typeof NAMED_FIELDS)[number];

/** Concepts that stand beside each other in a title, in any order, and the value that they name. */
type Phrase = readonly [value: string, ...concepts: readonly Concept[]];

/** Longer phrases first, so that a request for information is none for assistance, and a mission that is notified none. */
const PHRASES: Readonly<Record<NamedField, readonly Phrase[]>> = {
  organ: [
    ['OTP', 'office', 'prosecutor'],
    ['OTP', 'otp'],
    ['OTP', 'prosecutor'],
    ['Registry', 'registry'],
  ],
  kind: [
    ['missionNotification', 'notification', 'mission'],
    ['missionNotification', 'notify', 'mission'],
    ['decisionNotification', 'notification', 'judicial', 'decision'],
    ['decisionNotification', 'notification', 'judicial', 'document'],
    ['decisionNotification', 'service', 'judicial', 'document'],
    ['rfa', 'request', 'judicial', 'assistance'],
    ['agreementEffort', 'voluntary', 'cooperation', 'agreement'],
    ['decisionNotification', 'notification', 'decision'],
    ['decisionNotification', 'notification', 'document'],
    ['decisionNotification', 'notification', 'judicial'],
    ['decisionNotification', 'service', 'document'],
    ['agreementEffort', 'cooperation', 'agreement'],
    ['agreementEffort', 'voluntary', 'agreement'],
    ['rfi', 'request', 'information'],
    ['rfa', 'request', 'assistance'],
    ['rfc', 'request', 'cooperation'],
    ['rfc', 'request', 'operational'],
    ['mission', 'request', 'mission'],
    ['mission', 'mission', 'field'],
    ['missionNotification', 'nom'],
    ['rfa', 'rfa'],
    ['rfi', 'rfi'],
    ['rfc', 'rfc'],
  ],
  origin: [
    ['countryOffice', 'office', 'officeSeat'],
    ['countryOffice', 'office', 'country'],
    ['countryOffice', 'office', 'external'],
    ['countryOffice', 'office', 'field'],
    ['countryOffice', 'countryOffice'],
    ['headquarters', 'headquarters'],
    ['headquarters', 'hague'],
  ],
};

/** What a title says with one of these, it says of something that is not below it, or not for sure. */
const TURNS_AWAY: readonly Concept[] = [
  'not',
  'except',
  'but',
  'perhaps',
  'liaison',
  'unitedNations',
  'nothing',
  'pending',
  'todo',
  'unable',
  'send-do',
  'execute-do',
  'record-do',
];

/**
 * The parts of a title, each of which may say something of its own: `Registry – without Country Offices`. What stands in
 * brackets is one too, unless it is a remark.
 */
function clausesOf(title: string): readonly string[] {
  const { outside, inside } = atBrackets(plainText(title).replace(/[_.]/g, ' '));
  return [...outside.split(/[;:|]| - |, /), ...inside.filter((text) => !isRemark(text))];
}

/** What is done with something that others sent: “Approved by the Registry”, “Received from the OTP”. */
const DONE_BY_OTHERS: readonly Concept[] = [
  'grant',
  'receive',
  'record',
  'signed',
  'close',
  'acknowledge',
  'withdraw',
];

const DONE: readonly Concept[] = [...DONE_BY_OTHERS, 'notify'];

/** More words that are not known than this share of all make a remark of a title. */
const MOST_UNKNOWN = 0.7;

/**
 * Whether a text above a log, or between its requests, speaks of it as a title does. A sentence, or a remark, tells of
 * something: “Requests of the Country Offices are kept in a separate register”, “OTP informed by e-mail”.
 */
function isTitle(text: string): boolean {
  const { outside, inside } = atBrackets(plainText(text));
  if (isRemark(outside) || inside.some(sendsElsewhere)) return false;
  const terms = termsOf(outside);
  const unknown = terms.filter(({ concepts, isName }) => concepts.length === 0 && !isName);
  // “Copies to the OTP”, “Prepared by headquarters”
  const tells = terms.some(
    ({ concepts }, at) =>
      concepts.some((concept) => concept === 'by' || concept === 'to' || concept === 'from') &&
      ((terms[at - 1]?.concepts.length === 0 && !isOfDate(terms[at - 1]?.written ?? '')) ||
        terms[at - 1]?.concepts.some((one) => DONE_BY_OTHERS.includes(one)) === true),
  );
  if (tells) return false;
  const words = unknown.filter(({ written }) => /\p{L}{2}/u.test(written));
  return words.length <= terms.length * MOST_UNKNOWN;
}

/** “September 2021 to September 2023” says to whom nothing went. */
function isOfDate(written: string): boolean {
  return /^\d+$/.test(written) || monthOfName(normalForm(written)) !== undefined;
}

/** A remark in brackets that names nothing of its own speaks of what stands before it: “Country Offices (separate sheet)”. */
function sendsElsewhere(remark: string): boolean {
  return isRemark(remark) && namesNothing(remark);
}

/** Concepts that make a title of its own of what stands after a label. */
const OF_REQUESTS: readonly Concept[] = [
  'request',
  'rfa',
  'rfc',
  'rfi',
  'nom',
  'notification',
  'mission',
  'assistance',
  'cooperation',
  'register',
  'tracking',
];
const MOST_WORDS_OF_LABEL = 3;

/** Whether a text only labels what stands after its colon, and not with a number: “Distribution: OTP”, not “Annex 2: OTP”. */
function isLabelled(title: string): boolean {
  const [label = '', ...rest] = plainText(title).split(':');
  const terms = termsOf(label);
  return (
    rest.length > 0 &&
    terms.length > 0 &&
    terms.length <= MOST_WORDS_OF_LABEL &&
    terms.every(({ concepts }) => concepts.length === 0) &&
    !/(?:\d|(?<!\p{L})[IVX]{1,4}|(?<!\p{L})\p{L})$/u.test(label.trim()) &&
    !termsOf(rest.join(':')).some(({ concepts }) => concepts.some((one) => OF_REQUESTS.includes(one)))
  );
}

function saysNone(clause: string): boolean {
  return saysNothing(clause) || clause.trim() === '0';
}

/** “BdP : pas concerné”: what stands after a colon and names nothing of its own denies what stands before it. */
function isDenied(title: string): boolean {
  const [, ...rest] = plainText(title).split(':');
  return rest.some((clause) => turnsAway(termsOf(clause)) && namesNothing(clause));
}

function namesNothing(text: string): boolean {
  return NAMED_FIELDS.every((field) => valuesNamedIn(termsOfClause(text), field).length === 0);
}

/** What one title names; longer phrases first. */
function codesNamedIn(title: string, field: NamedField): ReadonlySet<Code> {
  const named = new Set<Code>();
  const clauses = clausesOf(title);
  // “Country Offices: none”
  if (clauses.some(saysNone) || isLabelled(title) || isDenied(title)) return named;
  for (const clause of clauses) {
    const terms = termsOfClause(clause);
    if (turnsAway(terms)) continue;
    for (const value of valuesNamedIn(terms, field, /\p{Lu}/u.test(clause))) named.add(codeOf(field, value));
  }
  // Of which kind the others are that it lists, nobody knows.
  if (field === 'kind' && named.size === 1 && listsOthers(title)) named.clear();
  if (field === 'kind' && named.size === 0 && isOfMissions(title)) named.add(codeOf('kind', 'mission'));
  return named;
}

const CONJUNCTIONS = LANGUAGES.map(({ rows }) => rows.conjunctions.replace(/ /g, '|')).join('|');
const BETWEEN_ITEMS = new RegExp(`[,&+/]|\\s(?:${CONJUNCTIONS})\\s`, 'iu');

/** Whether a title is a list, and something on it a short form that is not known: « DXA et notifications de missions ». */
function listsOthers(title: string): boolean {
  const items = plainText(title).split(BETWEEN_ITEMS);
  return (
    items.length > 1 &&
    items
      .flatMap(termsOf)
      .some(
        ({ concepts, written }) =>
          concepts.length === 0 && /^\p{Lu}{2,5}s?$/u.test(written) && !namesSituation(written),
      )
  );
}

/** What may stand beside missions in a title that speaks of nothing else. */
const BESIDE_MISSIONS: readonly Concept[] = [
  'mission',
  'registry',
  'register',
  'tracking',
  'edition',
  'span',
  'number',
  'travel',
];

/** `Mission plan 2023`, « Missions »: whoever opens a list so lists no requests. */
function isOfMissions(title: string): boolean {
  const terms = termsOf(title).filter(({ written }) => !isOfDate(written));
  const [first] = terms;
  const unknown = terms.filter(({ concepts }) => concepts.length === 0).length;
  const others = terms.filter(({ concepts }) => !concepts.every((one) => BESIDE_MISSIONS.includes(one)));
  return first?.concepts.includes('mission') === true && others.length === 0 && unknown <= 1;
}

/** Whether a title between requests is nothing but the name of a town in which a Country Office has its seat. */
export function namesOfficeSeat(title: string): boolean {
  const terms = termsOf(title).filter(({ written }) => !isOfDate(written));
  return terms.length === 1 && terms.every(({ concepts }) => concepts.includes('officeSeat'));
}

/** Whether a title between requests is nothing but a name that is not known. */
export function isMereName(title: string): boolean {
  const terms = termsOf(title);
  return (
    terms.length > 0 &&
    terms.length <= 3 &&
    terms.every(({ isName, written }) => isName && !isOfDate(written))
  );
}

const ADDRESSED: Term = { concepts: ['to'], written: '', isName: false, isShort: false };

function termsOfClause(clause: string): readonly Term[] {
  return atAddressees(clause).flatMap((part, at) => [...(at > 0 ? [ADDRESSED] : []), ...termsOf(part)]);
}

/** `No requests` denies them; `Register No 5` does not. */
function turnsAway(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (first?.concepts.includes('no') === true && (second?.concepts.length ?? 0) > 0) return true;
  return terms.some(({ concepts }) => concepts.some((concept) => TURNS_AWAY.includes(concept)));
}

/** @param isSentence whether the text has capitals; the name of a file may have none */
function valuesNamedIn(terms: readonly Term[], field: NamedField, isSentence = false): readonly string[] {
  const left: (readonly Concept[])[] = terms.map(({ concepts }) => concepts);
  return PHRASES[field]
    .filter(([, ...phrase]) => {
      const start = left.findIndex((_, at) => standsAt(left, phrase, at));
      // “Requests to the Registry” are sent by somebody else.
      if (start < 0 || left[start - 1]?.includes('to') === true) return false;
      if (namesCase(terms[start + phrase.length])) return false;
      if (isSentence && isToldOf(terms.slice(start + phrase.length))) return false;
      left.fill([], start, start + phrase.length);
      return true;
    })
    .map(([value]) => value);
}

/** “The Prosecutor v. Ongwen” is a case, whoever sends requests in it. */
function namesCase(next: Term | undefined): boolean {
  return next !== undefined && /^(?:v|vs|c|versus|contre|contra)$/iu.test(next.written);
}

/**
 * Something is told of what is named where a word follows that is not known, and is no name: “Country Offices dropped”; or
 * one that says what was done, and nothing that it was done with: “OTP notified”, not “Country Offices – closed requests”.
 */
function isToldOf([next, ...others]: readonly Term[]): boolean {
  if (next === undefined || !/^\p{Ll}{4}/u.test(next.written)) return false;
  if (next.concepts.length === 0) return true;
  const isDone = next.concepts.some((concept) => DONE.includes(concept));
  return isDone && !others.some(({ concepts }) => concepts.some((concept) => OF_REQUESTS.includes(concept)));
}

function standsAt(left: readonly (readonly Concept[])[], phrase: readonly Concept[], at: number): boolean {
  const there = left.slice(at, at + phrase.length);
  return phrase.every((concept) => there.some((concepts) => concepts.includes(concept)));
}

/**
 * The one value that the nearest of the titles names for a field; `undefined` where none names one, or where the
 * nearest that names any names several. What is only mentioned, left out or denied names nothing.
 *
 * @param titles from the nearest to the log to the furthest from it: its own titles, table, sheet, workbook
 */
export function meaningOfTitles(
  titles: readonly string[],
  field: NamedField,
): { code: Code; title: string } | undefined {
  for (const title of titles) {
    if (!isTitle(title)) continue;
    const named = codesNamedIn(title, field);
    if (named.size > 1) return undefined;
    for (const code of named) return { code, title };
  }
  return undefined;
}

/** Whether a title speaks of requests at all, of whatever kind. */
export function speaksOfRequests(titles: readonly string[]): boolean {
  return titles.some(
    (title) =>
      isTitle(title) &&
      termsOf(title).some(({ concepts }) => concepts.some((one) => one === 'request' || one === 'rfc')),
  );
}
