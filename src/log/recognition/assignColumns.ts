import { type ColumnValues } from './columnValues';
import {
  type CodedField,
  type DateField,
  type Field,
  FIELDS,
  isCodedField,
  isDateField,
} from '../model/field';
import { GROUP_SEPARATOR, type HeaderRow } from '../headings/headerRow';
import { asksQuestion, withoutQuestion } from '../vocabulary/askedHeading';
import type { Concept } from '../vocabulary/concept';
import { withoutOrdinal } from '../vocabulary/headingMeaning';
import { termsOf } from '../vocabulary/lexicon';
import { meaningOf } from '../vocabulary/meaning';
import { statusStanding } from '../vocabulary/statusMeaning';

/** A column that may hold a field, and how sure that is, 0 to 1. */
export interface ColumnCandidate {
  readonly field: Field;
  /** from 0 */
  readonly column: number;
  readonly score: number;
}

export interface ColumnAssignment {
  readonly columns: ReadonlyMap<Field, ColumnCandidate>;
  /** what else the columns might hold: likely enough, but less than what was chosen; the surest first */
  readonly alternatives: readonly ColumnCandidate[];
  /** fields for which two columns are as likely as each other */
  readonly undecided: ReadonlyMap<Field, readonly number[]>;
  /** the columns of which the one that is ticked says the outcome, and what its heading calls that; empty where none */
  readonly tickedOutcomes: ReadonlyMap<number, string>;
}

const ACCEPTED = 0.45;
/** Two columns closer than this are a question for a person. */
const TOO_CLOSE = 0.03;
/** Values alone, under a heading that says nothing, must be this well known. */
const VALUES_SPEAK = 0.9;
/** How sure it is then. */
const TOLD = 0.65;

/** Several columns that say the outcome by their headings and crosses can hardly be anything else. */
const TICKED = 0.9;

/** A heading as likely as this can mean several things. */
const WEAK_HEADING = 0.6;
const MOSTLY = 0.8;
const HALF_KNOWN = 0.5;
/** A little surer than a weak heading. */
const TOLD_BY_HALF = 0.62;
const FEWEST_TO_JUDGE = 3;

/** Fields whose own terms are so particular that the values tell the column without its heading. */
const TOLD_BY_VALUES: readonly Field[] = ['kind', 'category', 'organ', 'origin'];

/**
 * Fields that one column may hold together: a value such as "arrest and surrender" sets two of them, among the outcomes
 * may stand "recording under way", and who sent a request may be "headquarters" or a Country Office.
 */
const SHARING: readonly (readonly Field[])[] = [
  ['kind', 'category', 'purpose'],
  ['outcome', 'status'],
  ['section', 'origin'],
];

/** Of these a column that another field took must hold hardly anything else. */
const ONLY_IF_NEARLY_ALL: readonly Field[] = ['outcome', 'origin'];

function dateScore(field: DateField, heading: number, values: ColumnValues): number {
  if (heading === 0 || values.saysYesOrNo) return 0;
  // Yes, no and in part are no days, whatever the heading.
  if (values.affirms && values.dayShare(field) === 0) return 0;
  if (values.filled === 0) return heading * 0.95;
  return heading * (0.5 + 0.5 * values.dayShare(field));
}

function codedScore(field: CodedField, heading: number, values: ColumnValues): number {
  const known = values.knownShare.get(field) ?? 0;
  const tells = (values.codes.get(field)?.size ?? 0) > 0;
  const isTold = TOLD_BY_VALUES.includes(field) && tells && known >= VALUES_SPEAK && values.filled >= 3;
  const told = isTold ? TOLD * known : 0;
  if (heading === 0) return told;
  // Dates under "Reply" are no outcomes, and a free text under "Subject" no purpose.
  if (values.dateShare > 0.5) return 0;
  if (values.filled === 0) return heading * 0.8;
  if (field === 'purpose' && !tells) return 0;
  const score = heading * (0.45 + 0.55 * known);
  // Among subjects in free words a purpose is one all the same.
  const isSubject = field === 'purpose' && tells && heading >= WEAK_HEADING;
  // “Requesting unit” may be a section's name or on whose behalf: its values tell.
  const isBehalf = field === 'category' && tells && heading >= WEAK_HEADING && known >= HALF_KNOWN;
  return Math.max(score, told, isSubject ? ACCEPTED : 0, isBehalf ? TOLD_BY_HALF : 0);
}

/**
 * How sure it is that a column holds statuses whose heading, “Progress” or « Suivi », speaks of nothing else: nearly all of
 * its texts say how far a request has come, and one at the least that a recording is under way, which no other field says.
 */
function statusScore(meaning: ReadonlyMap<Field, number> | undefined, values: ColumnValues): number {
  const { texts, filled, dateShare, codes } = values;
  const isOfOther = [...(meaning ?? [])].some(
    ([field, sureness]) => field !== 'status' && sureness >= HALF_KNOWN,
  );
  if (isOfOther || filled < FEWEST_TO_JUDGE || dateShare > 0 || (codes.get('status')?.size ?? 0) === 0)
    return 0;
  let known = 0;
  for (const [text, count] of texts) if (statusStanding(text) !== undefined) known += count;
  return known >= filled * VALUES_SPEAK ? TOLD : 0;
}

/**
 * Whether only the heading of a group speaks of a field: the column stands next to those of a group, of which nobody knows
 * how far it reaches, and its cells are of another field and not of this one.
 */
function isOnlyOfGroup(field: Field, heading: string, { knownShare, codes }: ColumnValues): boolean {
  if (!isCodedField(field) || !heading.includes(GROUP_SEPARATOR) || (codes.get(field)?.size ?? 0) > 0) {
    return false;
  }
  return TOLD_BY_VALUES.some(
    (other) => other !== field && isCodedField(other) && (knownShare.get(other) ?? 0) >= HALF_KNOWN,
  );
}

function textScore(field: Field, heading: number, values: ColumnValues): number {
  // A reference may look like a day, 12/03/2023; as a number it would be one, unless each stands once.
  const isUnique = values.distinct === values.filled;
  const isDays =
    values.dateShare > 0.8 &&
    !(field === 'reference' && heading === 1 && (values.textShare > 0.8 || isUnique));
  if (heading === 0 || isDays) return 0;
  if (field !== 'reference') return heading * (0.7 + 0.3 * values.textShare);
  const distinctness = values.filled === 0 ? 1 : values.distinct / values.filled;
  const score = heading * (0.5 + 0.3 * distinctness + 0.2 * values.textShare);
  // What numbers the rows is the reference where nothing else is.
  return values.isRunning ? Math.min(score, ACCEPTED) : score;
}

function scoreOf(field: Field, heading: number, values: ColumnValues): number {
  if (isDateField(field)) return dateScore(field, heading, values);
  return isCodedField(field) ? codedScore(field, heading, values) : textScore(field, heading, values);
}

/** Which column holds which field: the surest pairs first, a column for one field, save where fields share one. */
export function assignColumns(
  header: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
): ColumnAssignment {
  const candidates = [...values]
    .flatMap(([column, columnValues]) =>
      FIELDS.map((field) => ({
        field,
        column,
        score: Math.max(
          scoreOf(
            field,
            isOnlyOfGroup(field, header.headings.get(column) ?? '', columnValues)
              ? 0
              : (header.meanings.get(column)?.get(field) ?? 0),
            columnValues,
          ),
          field === 'status' ? statusScore(header.meanings.get(column), columnValues) : 0,
        ),
      })),
    )
    .filter(({ score }) => score >= ACCEPTED)
    .sort(
      (a, b) => b.score - a.score || FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.column - b.column,
    );
  const columns = new Map<Field, ColumnCandidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (columns.has(candidate.field) || taken.has(candidate.column)) continue;
    columns.set(candidate.field, candidate);
    taken.add(candidate.column);
  }
  const unsure = unsureReceipt(header, values, columns);
  if (unsure !== undefined) {
    columns.delete('replied');
    taken.delete(unsure);
  }
  const tickedOutcomes = tickedIn(header, values, columns);
  const [firstTicked] = tickedOutcomes.keys();
  if (firstTicked !== undefined) {
    columns.set('outcome', { field: 'outcome', column: firstTicked, score: TICKED });
    for (const column of tickedOutcomes.keys()) taken.add(column);
  }
  const shared = withShared(columns, values);
  return {
    tickedOutcomes,
    columns: shared,
    alternatives: candidates.filter(({ field, column }) => shared.get(field)?.column !== column),
    undecided: new Map([
      ...undecidedAmong(candidates, columns, taken),
      ...unsureDates(header, values, columns, taken),
      ...unsureReference(candidates, values, columns, taken),
    ]),
  };
}

/**
 * Columns that no other field took, each with an outcome as its heading, in which crosses stand: two at the least. None
 * where another column with any text in it is that of the outcomes.
 */
function tickedIn(
  { headings, meanings: headingMeanings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, ColumnCandidate>,
): ReadonlyMap<number, string> {
  const others = [...columns].filter(([field]) => field !== 'outcome').map(([, { column }]) => column);
  const isEmpty = (column: number): boolean => values.get(column)?.filled === 0;
  // A remark in one of its cells does not make another column of it: that cell is reported.
  const isTicked = (column: number): boolean =>
    (values.get(column)?.tickedShare ?? 0) > 0 || values.get(column)?.affirms === true;
  const ticked = [...headings].flatMap(([column, heading]): [number, string][] => {
    const outcome = withoutQuestion(heading.split(GROUP_SEPARATOR).at(-1) ?? heading);
    const fits = !others.includes(column) && (isTicked(column) || isEmpty(column));
    return fits && meaningOf('outcome', outcome) !== undefined ? [[column, outcome]] : [];
  });
  const chosen = columns.get('outcome')?.column;
  const isOpen = chosen === undefined || isEmpty(chosen) || isTicked(chosen);
  const isAny = ticked.some(([column]) => isTicked(column));
  // “Approved” and “Done” are steps of the section's own work; outcomes differ.
  const meanings = new Set(ticked.map(([, outcome]) => meaningOf('outcome', outcome)));
  // A single column says it where its heading is that of an outcome, “Positive reply”, or asks for one, “Executed?”, and its
  // cells say yes or no.
  const saysWhether =
    ticked.length === 1 &&
    ticked.every(
      ([column]) =>
        values.get(column)?.affirms === true &&
        ((headingMeanings.get(column)?.get('outcome') ?? 0) > 0 || asksQuestion(headings.get(column) ?? '')),
    );
  return new Map(isOpen && isAny && (meanings.size > 1 || saysWhether) ? ticked : []);
}

/** Adds the fields that a column of kinds, categories or outcomes holds besides, by its values. */
function withShared(
  columns: ReadonlyMap<Field, ColumnCandidate>,
  values: ReadonlyMap<number, ColumnValues>,
): ReadonlyMap<Field, ColumnCandidate> {
  const shared = new Map(columns);
  for (const group of SHARING) {
    for (const field of group) {
      if (shared.has(field) || !isCodedField(field)) continue;
      const hosts = group
        .flatMap((other) => columns.get(other) ?? [])
        .filter(({ column }) => holds(field, values.get(column)));
      const [host] = hosts.sort(
        (a, b) => valuesHeld(field, values.get(b.column)) - valuesHeld(field, values.get(a.column)),
      );
      if (host) shared.set(field, { ...host, field });
    }
  }
  return shared;
}

/** How many different values of a field a column holds. */
function valuesHeld(field: CodedField, values: ColumnValues | undefined): number {
  return values?.codes.get(field)?.size ?? 0;
}

/** Whether a column that another field took holds values of this one. */
function holds(field: CodedField, values: ColumnValues | undefined): boolean {
  if (values === undefined || (values.codes.get(field)?.size ?? 0) === 0) return false;
  return !ONLY_IF_NEARLY_ALL.includes(field) || (values.knownShare.get(field) ?? 0) >= VALUES_SPEAK;
}

/** A field is undecided where a column that no other field took is as likely as the one that was chosen. */
function undecidedAmong(
  candidates: readonly ColumnCandidate[],
  columns: ReadonlyMap<Field, ColumnCandidate>,
  taken: ReadonlySet<number>,
): ReadonlyMap<Field, readonly number[]> {
  const undecided = new Map<Field, readonly number[]>();
  for (const [field, chosen] of columns) {
    const rivals = candidates.filter(
      (other) =>
        other.field === field &&
        other.column !== chosen.column &&
        !taken.has(other.column) &&
        chosen.score - other.score < TOO_CLOSE,
    );
    if (rivals.length > 0) undecided.set(field, [chosen.column, ...rivals.map(({ column }) => column)]);
  }
  return undecided;
}

/**
 * A date under a heading as weak as “Date” is undecided where another column of dates may be meant as well: by its heading,
 * or, for the day sent, because its heading says nothing of what its days are.
 */
function unsureDates(
  { headings, meanings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, ColumnCandidate>,
  taken: ReadonlySet<number>,
): ReadonlyMap<Field, readonly number[]> {
  const unsure = new Map(sparseDaysSent(values, columns, taken));
  for (const [field, { column }] of columns) {
    if (unsure.has(field)) continue;
    if (!isDateField(field) || (meanings.get(column)?.get(field) ?? 0) > WEAK_HEADING) continue;
    const rivals = [...values].filter(
      ([other, { dateShare }]) =>
        !taken.has(other) &&
        dateShare > MOSTLY &&
        ((meanings.get(other)?.get(field) ?? 0) > 0 ||
          (field === 'sent' && saysOnlyDay(headings.get(other) ?? ''))),
    );
    if (rivals.length > 0) unsure.set(field, [column, ...rivals.map(([other]) => other)]);
  }
  return unsure;
}

/**
 * Each request has a day on which it was sent: a column of such days that holds hardly any, of reminders perhaps, is
 * undecided where another column that no field took has a day in nearly every row.
 */
function sparseDaysSent(
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, ColumnCandidate>,
  taken: ReadonlySet<number>,
): ReadonlyMap<Field, readonly number[]> {
  const chosen = columns.get('sent')?.column;
  if (chosen === undefined) return new Map();
  const rows = Math.max(...[...values.values()].map(({ filled }) => filled));
  const daysIn = ({ filled, dateShare }: ColumnValues): number => filled * dateShare;
  const own = values.get(chosen);
  if (rows < FEWEST_TO_JUDGE || own === undefined || daysIn(own) * 2 > rows) return new Map();
  const rivals = [...values].filter(
    ([other, held]) => !taken.has(other) && other !== chosen && daysIn(held) > rows * MOSTLY,
  );
  return rivals.length === 0 ? new Map() : new Map([['sent', [...rivals.map(([other]) => other), chosen]]]);
}

const OF_REPLIES: readonly Concept[] = ['reply', 'reply-act', 'execute', 'execute-act', 'grant', 'enforce'];

/**
 * The column of the replies, where its heading says only that something was received, and each request has a day in it: then
 * it may be the day on which the request came in, or its receipt was acknowledged, and is not read.
 */
function unsureReceipt(
  { headings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, ColumnCandidate>,
): number | undefined {
  const [replied, sent] = [columns.get('replied')?.column, columns.get('sent')?.column];
  if (replied === undefined || sent === undefined) return undefined;
  const speaks = termsOf(headings.get(replied) ?? '').flatMap(({ concepts }) => concepts);
  if (!speaks.includes('receive') || speaks.some((concept) => OF_REPLIES.includes(concept))) return undefined;
  const { filled = 0, dateShare = 0 } = values.get(replied) ?? {};
  const [received, requests] = [Math.round(dateShare * filled), values.get(sent)?.filled ?? 0];
  return requests >= FEWEST_TO_JUDGE && received >= requests ? replied : undefined;
}

/** `Le`, `Day`: of what, nobody can tell. */
function saysOnlyDay(heading: string): boolean {
  return termsOf(withoutOrdinal(heading)).every(({ concepts }) =>
    concepts.some((one) => one === 'date' || one === 'day' || one === 'on'),
  );
}

/** A reference that hardly tells the rows apart is a part of one: another part stands in a column of its own. */
function unsureReference(
  candidates: readonly ColumnCandidate[],
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, ColumnCandidate>,
  taken: ReadonlySet<number>,
): ReadonlyMap<Field, readonly number[]> {
  const chosen = columns.get('reference');
  const { filled = 0, distinct = 0 } = (chosen && values.get(chosen.column)) ?? {};
  if (!chosen || filled < FEWEST_TO_JUDGE || distinct * 2 > filled) return new Map();
  const rivals = candidates.filter(({ field, column }) => field === 'reference' && !taken.has(column));
  if (rivals.length === 0) return new Map();
  return new Map([['reference', [chosen.column, ...rivals.map(({ column }) => column)]]]);
}
