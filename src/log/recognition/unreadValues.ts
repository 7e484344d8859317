import type { HeaderRow } from '../headings/headerRow';
import type { Organ } from '../model/attribute';
import { CODED_FIELDS, type CodedField, type Field, isCodedField } from '../model/field';
import { atBrackets } from '../vocabulary/brackets';
import { withoutQuestion } from '../vocabulary/askedHeading';
import type { Concept } from '../vocabulary/concept';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { termsOf } from '../vocabulary/lexicon';
import { meaningOf, meaningOfCell } from '../vocabulary/meaning';
import { mentionsRecording, statusStanding } from '../vocabulary/statusMeaning';
import { spelledRight } from '../vocabulary/spelledRight';
import type { ColumnValues } from './columnValues';

/** A column that no field is read from, though its heading or its cells speak of one that no other column holds. */
export interface UnreadValues {
  readonly field: Field;
  /** from 0 */
  readonly column: number;
  /** how many of the judged cells hold a value of the field, and how many hold anything */
  readonly known: number;
  readonly filled: number;
  /** what the column holds besides, as one column may hold category and purpose */
  readonly shares?: readonly Field[];
}

/** Fewer cells tell nothing of a column. */
const FEWEST_CELLS = 3;
/** With this share of values of a field a column speaks of it, whatever its heading. */
const HALF = 0.5;
/** With this share it does where its values are such as no other column has: on whose behalf, of which kind, how it went. */
const A_THIRD = 1 / 3;
/** A heading as sure as this speaks of the field, whatever the cells hold; one as sure as the other, if any does. */
const CLEAR_HEADING = 0.9;
const WEAK_HEADING = 0.6;
/** A heading that speaks of the field at all: “Recorded by”. */
const ANY_HEADING = 0.5;
/** A heading that speaks of the field among other things, over a few texts that come again and again. */
const MENTIONED = 0.3;
const REPEATING: readonly CodedField[] = ['kind', 'category', 'purpose', 'outcome'];
/** So many cells there are for each text, or no more texts than this. */
const REPEATED = 4;
const FEWEST_TEXTS = 3;

/** So many different values are none by chance. */
const FEWEST_VALUES = 2;

/** Fields that one column may hold together: another column may be one's own all the same. */
const SHARED: readonly CodedField[] = ['kind', 'category', 'purpose'];

function isOfShared(field: Field): boolean {
  return SHARED.some((shared) => shared === field);
}

interface JudgedColumn {
  readonly column: number;
  readonly heading: string;
  readonly held: ColumnValues;
  readonly headingSays: (field: Field) => number;
}

/**
 * The columns that are not read and may hold a field that no column holds: each with the field that most of its cells
 * are values of.
 *
 * @param columns those from which a field is read
 * @param ticked those of which the one that is ticked says the outcome
 * @param organ whose log it is; `undefined` where it is not known
 */
export function unreadValues(
  { headings, meanings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  ticked: ReadonlyMap<number, string>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  const read = new Set([...columns.values()].map(({ column }) => column));
  const inWords = new Set(
    (['situation', 'section', 'addressee'] as const).flatMap((field) => columns.get(field)?.column ?? []),
  );
  const isOpen = (field: Field): boolean => !columns.has(field);
  const unreadIn = (judged: JudgedColumn): readonly UnreadValues[] => {
    const { column, held } = judged;
    if (read.has(column)) {
      // “Situation du dossier” and « État du dossier » may be where a request stands: only its cells tell.
      const recording = inWords.has(column) ? unreadRecording(judged, isOpen) : undefined;
      // “Party / category of request” may be read as that of the addressees, and its cells tell otherwise.
      const mayTellBehalf =
        organ !== 'OTP' &&
        (['section', 'addressee', 'addresseeType'] as const).some(
          (field) => columns.get(field)?.column === column,
        );
      const mayTellOutcome = columns.get('status')?.column === column && organ !== 'OTP';
      const open =
        recording ??
        (mayTellBehalf ? unreadBehalf(column, held, isOpen) : undefined) ??
        (mayTellOutcome ? unreadOutcome(column, held, isOpen) : undefined) ??
        (columns.get('category')?.column === column ? unreadPurpose(column, held, isOpen) : undefined);
      return open === undefined ? [] : [open];
    }
    const isShared = (field: Field): boolean =>
      SHARED.some((other) => other !== field && columns.get(other)?.column === columns.get(field)?.column);
    // An outcome or two among the statuses say nothing against a column of outcomes.
    const isOutcomeShared = columns.get('outcome')?.column === columns.get('status')?.column;
    const isOpenOutcome: IsOpen = (field) => isOpen(field) || (field === 'outcome' && isOutcomeShared);
    const mayStandHere = (field: Field): boolean =>
      isOpenOutcome(field) || (isOfShared(field) && isShared(field));
    const isOfOrgan: IsOpen =
      organ === 'OTP' ? (field) => field !== 'category' && mayStandHere(field) : mayStandHere;
    const recording = unreadRecording(judged, isOpen);
    const said = unreadAnswer(judged, isOpenOutcome) ?? unreadCode(judged, isOfOrgan);
    const stage = organ === 'Registry' ? undefined : unreadStage(judged, isOpen);
    // Only the OTP's requests are counted by what is recorded: of the Registry's a column of outcomes tells more.
    const found = organ !== 'OTP' && said?.field === 'outcome' ? said : (recording ?? stage ?? said);
    const all = [
      found ?? unreadReply(judged, isOpen),
      organ === undefined && found !== recording ? recording : undefined,
      purposesAmongKinds(found, held, isOpen),
    ];
    return all.flatMap((one) =>
      one === undefined ? [] : [{ ...one, shares: sharedWith(one.field, held, isOpen, organ) }],
    );
  };
  return [...values].flatMap(([column, held]) =>
    ticked.has(column) || held.filled === 0
      ? []
      : asWrittenOrMeant(
          {
            column,
            heading: headings.get(column) ?? '',
            held,
            headingSays: (field) => meanings.get(column)?.get(field) ?? 0,
          },
          unreadIn,
        ),
  );
}

/** What a column may hold as it is written, and what besides if the words mistyped in it are mended. */
function asWrittenOrMeant(
  column: JudgedColumn,
  unreadIn: (column: JudgedColumn) => readonly UnreadValues[],
): readonly UnreadValues[] {
  const { held, heading, headingSays } = column;
  const written = unreadIn(column);
  const [mended, meantHeading] = [held.spelledRight(), spelledRight(heading)];
  if (mended === held && meantHeading === heading) return written;
  const meaning = headingMeaning(meantHeading);
  const meant = unreadIn({
    ...column,
    held: mended,
    heading: meantHeading,
    headingSays: (field) => Math.max(headingSays(field), meaning.get(field) ?? 0),
  }).filter(({ field }) => !written.some((one) => one.field === field));
  // What is mistyped is no value that is known.
  const knownIn = (field: Field): number =>
    isCodedField(field) ? Math.round((held.knownShare.get(field) ?? 0) * held.filled) : 0;
  return [...written, ...meant.map((one) => ({ ...one, known: knownIn(one.field) }))];
}

/** “Service of summons” may be a kind of item, and beside it stand purposes, which the figures count. */
function purposesAmongKinds(
  found: UnreadValues | undefined,
  { codes, knownShare, filled }: ColumnValues,
  isOpen: IsOpen,
): UnreadValues | undefined {
  if (found?.field !== 'kind' || !isOpen('purpose') || (codes.get('purpose')?.size ?? 0) === 0)
    return undefined;
  const known = Math.round((knownShare.get('purpose') ?? 0) * filled);
  return { field: 'purpose', column: found.column, known, filled };
}

/** Under a heading of the sending section there may stand on whose behalf it sends, which the figures count by. */
function unreadBehalf(column: number, held: ColumnValues, isOpen: IsOpen): UnreadValues | undefined {
  const share = held.knownShare.get('category') ?? 0;
  const tells = (held.codes.get('category')?.size ?? 0) > 0 && held.filled >= FEWEST_CELLS;
  if (!isOpen('category') || !tells || share < A_THIRD) return undefined;
  return { field: 'category', column, known: Math.round(share * held.filled), filled: held.filled };
}

/** Under a heading of statuses there may stand how requests went, which the Registry's figures count by. */
function unreadOutcome(column: number, held: ColumnValues, isOpen: IsOpen): UnreadValues | undefined {
  const tells = (held.codes.get('outcome')?.size ?? 0) > 0 && held.filled >= FEWEST_CELLS;
  if (!isOpen('outcome') || !tells) return undefined;
  const known = Math.round((held.knownShare.get('outcome') ?? 0) * held.filled);
  return { field: 'outcome', column, known, filled: held.filled };
}

/** Among categories there may stand purposes in words of which no category is made: “Arrest (see warrant)”, “Arest”. */
function unreadPurpose(column: number, held: ColumnValues, isOpen: IsOpen): UnreadValues | undefined {
  const mentions = cellsWith(
    held,
    (text) => speaksOfPurpose(spelledRight(text)) && meaningOfCell('category', text) === undefined,
  );
  if (!isOpen('purpose') || mentions === 0) return undefined;
  return { field: 'purpose', column, known: 0, filled: held.filled };
}

type IsOpen = (field: Field) => boolean;

/**
 * Of category and purpose the other one, where no other column holds it and this one does: some of its cells are values of
 * it, or, of a purpose, may be, as nobody knows them.
 */
function sharedWith(
  field: Field,
  { codes, knownShare }: ColumnValues,
  isOpen: IsOpen,
  organ: Organ | undefined,
): readonly Field[] {
  if (!BOTH.some((one) => one === field)) return [];
  const mayBePurpose = organ !== 'OTP' && (knownShare.get('category') ?? 0) < 1;
  return BOTH.filter(
    (other) =>
      other !== field &&
      isOpen(other) &&
      ((codes.get(other)?.size ?? 0) > 0 || (other === 'purpose' && mayBePurpose)),
  );
}

/** That a reply was recorded, or is still to be, by whatever sign: each such cell takes a request out of a figure. */
function unreadRecording(
  { column, held, headingSays }: JudgedColumn,
  isOpen: IsOpen,
): UnreadValues | undefined {
  const mentions = isOpen('status') ? cellsWith(held, mentionsRecording) : 0;
  if (mentions > 0) return { field: 'status', column, known: mentions, filled: held.filled };
  const speaksOfRecording = isOpen('recorded') && headingSays('recorded') >= ANY_HEADING;
  return speaksOfRecording && held.dateShare <= HALF
    ? { field: 'recorded', column, known: 0, filled: held.filled }
    : undefined;
}

const OF_REPLIES: readonly Concept[] = ['reply', 'reply-act', 'execute', 'execute-act'];
const A_NUMBER = /^\d+(?:[.,]\d+)?$/;
const OF_NUMBERS: readonly Concept[] = ['number', 'reference', 'id'];

/** Numbers below a heading of replies are days of a month, or how many days one took, and no dates: “Replied after (days)”. */
function unreadReply(
  { column, heading, held, headingSays }: JudgedColumn,
  isOpen: IsOpen,
): UnreadValues | undefined {
  const words = cellsWith(held, (text) => !A_NUMBER.test(text));
  if (!isOpen('replied') || words > held.filled * HALF || held.dateShare > HALF || held.affirms)
    return undefined;
  const concepts = termsOf(heading).flatMap((term) => term.concepts);
  const speaksOfReplies =
    headingSays('replied') >= MENTIONED || concepts.some((one) => OF_REPLIES.includes(one));
  if (!speaksOfReplies || concepts.some((one) => OF_NUMBERS.includes(one))) return undefined;
  return { field: 'replied', column, known: 0, filled: held.filled };
}

/** Under a heading of statuses what nobody knows may say that a recording is under way, which only the OTP's figures ask. */
function unreadStage({ column, held, headingSays }: JudgedColumn, isOpen: IsOpen): UnreadValues | undefined {
  const isOfStatuses = isOpen('status') && headingSays('status') >= WEAK_HEADING && held.textShare > HALF;
  if (!isOfStatuses || held.dateShare > HALF) return undefined;
  const unknown = cellsWith(held, (text) => statusStanding(text) === undefined);
  return unknown > 0
    ? { field: 'status', column, known: held.filled - unknown, filled: held.filled }
    : undefined;
}

/**
 * Yes and no, or ticks, under a heading of an outcome, or of a kind of requests. Under one of replies they need no word:
 * what needs the day of a reply is not available then, and says so.
 */
function unreadAnswer(
  { column, heading, held, headingSays }: JudgedColumn,
  isOpen: IsOpen,
): UnreadValues | undefined {
  const answers = held.saysYesOrNo || held.affirms;
  const asksOutcome = (meaningOf('outcome', withoutQuestion(heading)) ?? 0) > 0;
  // Below “Granted?” a few texts that come again are answers, too, in whatever words: “J” and “N”.
  if (isOpen('outcome') && asksOutcome && (answers || isRepeated(held)))
    return { field: 'outcome', column, known: answers ? held.filled : 0, filled: held.filled };
  if (!answers) return undefined;
  if (isOpen('outcome') && headingSays('outcome') >= WEAK_HEADING)
    return { field: 'outcome', column, known: held.filled, filled: held.filled };
  // “Mission notification?” says of each request whether it is one.
  const isKind = isOpen('kind') && (meaningOf('kind', withoutQuestion(atBrackets(heading).outside)) ?? 0) > 0;
  return isKind ? { field: 'kind', column, known: held.filled, filled: held.filled } : undefined;
}

function unreadCode({ column, held, headingSays }: JudgedColumn, isOpen: IsOpen): UnreadValues | undefined {
  if (held.saysYesOrNo || held.dateShare > HALF) return undefined;
  // Texts below “How answered” say what the reply was, and no day.
  const ofReplies = held.textShare > HALF ? headingSays('replied') : 0;
  const says = (field: CodedField): number =>
    field === 'outcome' ? Math.max(headingSays(field), ofReplies) : headingSays(field);
  // A purpose may stand in one cell of a hundred, and its heading says so all the same.
  const isTelling = (field: CodedField): boolean =>
    held.filled >= FEWEST_CELLS || (REPEATING.includes(field) && says(field) >= ANY_HEADING);
  const fields = CODED_FIELDS.filter(
    (field) => isOpen(field) && isTelling(field) && speaksOf(held, field, says(field)),
  ).sort((a, b) => (held.knownShare.get(b) ?? 0) - (held.knownShare.get(a) ?? 0));
  const [first] = fields;
  if (first === undefined) return undefined;
  const isEither = BOTH.includes(first) && BOTH.every((field) => fields.includes(field));
  const sizeOf = (field: CodedField): number => held.codes.get(field)?.size ?? 0;
  // « Demande d’aide judiciaire » speaks of a purpose, and beside a notification of a mission it is of a kind.
  const isOfKinds =
    fields.includes('kind') && sizeOf('kind') > sizeOf(first) && headingSays('kind') >= headingSays(first);
  const likeliest = isOfKinds ? 'kind' : isEither ? categoryOrPurpose(held) : first;
  const known = Math.round((held.knownShare.get(likeliest) ?? 0) * held.filled);
  return { field: likeliest, column, known, filled: held.filled };
}

/** An arrest is a purpose, and of a category too. */
const BOTH: readonly CodedField[] = ['category', 'purpose'];

/** Which of both a column is, by how many different values of each it holds. */
function categoryOrPurpose({ codes }: ColumnValues): CodedField {
  return (codes.get('category')?.size ?? 0) > (codes.get('purpose')?.size ?? 0) ? 'category' : 'purpose';
}

function speaksOf(held: ColumnValues, field: CodedField, heading: number): boolean {
  if (heading >= MENTIONED && REPEATING.includes(field) && isRepeated(held)) return true;
  if (heading >= ANY_HEADING && (field === 'category' || field === 'kind') && held.textShare > HALF)
    return true;
  // Subjects, statuses and kinds of addressee are free text as a rule.
  const isFreeText = field === 'purpose' || field === 'status' || field === 'addresseeType';
  const isTold = field === 'kind' || field === 'category' || field === 'outcome';
  if ((held.codes.get(field)?.size ?? 0) === 0) {
    if (field === 'purpose' && mentionsPurpose(held)) return true;
    return heading >= CLEAR_HEADING && (!isFreeText || (field === 'purpose' && areShortForms(held)));
  }
  // “Execution result / Sens” speaks of outcomes, and some of the cells are such as are known.
  if (field === 'outcome' && heading >= ANY_HEADING) return true;
  // Of most requests it may be told in words that nobody knows, and of few in others.
  const isTelling = isTold && (held.codes.get(field)?.size ?? 0) >= FEWEST_VALUES;
  if (isTelling && held.textShare > HALF && held.distinct < held.filled) return true;
  // Few requests of a log have a purpose: that some cells say nothing else tells what the column is for.
  if (field === 'purpose' && held.textShare > HALF && held.distinct < held.filled) return true;
  return heading >= WEAK_HEADING || (held.knownShare.get(field) ?? 0) >= (isTold ? A_THIRD : HALF);
}

/** What only purposes that are counted speak of. */
const OF_PURPOSES: readonly Concept[] = [
  'asset',
  'arrest-act',
  'warrant',
  'reparation',
  'indigence',
  'legalAid',
];
const LONGEST_PURPOSE = 60;

/** Whether one of some texts that come again speaks of arrests or of assets, in words that say nothing for sure: `Assets`. */
function mentionsPurpose({ texts, filled, distinct, textShare }: ColumnValues): boolean {
  return textShare > HALF && distinct < filled && [...texts.keys()].some(speaksOfPurpose);
}

function speaksOfPurpose(text: string): boolean {
  return (
    text.length <= LONGEST_PURPOSE &&
    termsOf(text).some(({ concepts }) => concepts.some((concept) => OF_PURPOSES.includes(concept)))
  );
}

/** A longer text is a word. */
const LONGEST_SHORT_FORM = 4;

/** Whether a column holds short forms, which nobody explains, and hardly anything else. */
function areShortForms(held: ColumnValues): boolean {
  const short = cellsWith(held, ({ length }) => length <= LONGEST_SHORT_FORM);
  return short > held.filled * HALF && held.filled >= FEWEST_CELLS;
}

/** How many cells of a column hold a text that passes a test. */
function cellsWith({ texts }: ColumnValues, test: (text: string) => boolean): number {
  let cells = 0;
  for (const [text, count] of texts) if (test(text)) cells += count;
  return cells;
}

/** Whether a few texts, or numbers that are no days, come again and again, as the values of a closed set do. */
function isRepeated({ distinct, filled, dateShare }: ColumnValues): boolean {
  return dateShare <= HALF && distinct <= Math.max(FEWEST_TEXTS, filled / REPEATED);
}
