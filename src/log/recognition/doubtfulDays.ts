import type { CalendarDay, DateSystem } from '../../ground/calendarDay';
import { dayOfSerial } from '../../ground/dateSerial';
import type { CellValue } from '../../ground/outline';
import { readDateText } from '../values/dateText';
import type { Field } from '../model/field';
import { isPlausibleSerial } from '../values/plausibleSerial';

/** Fewer days tell nothing of each other. */
const FEWEST = 5;
const NEARLY_ALL = 0.9;
const MOSTLY = 0.8;
const HALF = 0.5;
/** Replies of the same day, or of the week, come so often that they tell nothing. */
const SHORTEST_TERM = 10;

/** What the days of a log say against the columns that were taken for the day sent and the day of the reply. */
interface DoubtfulDays {
  /** columns, from 0, between which a person must decide: the one that was taken is the first */
  readonly undecided: ReadonlyMap<Field, readonly number[]>;
  /** the column of the replies holds a term for them: the same number of days after each request */
  readonly repliesAreTerms: boolean;
}

export interface DayColumn {
  /** from 0 */
  readonly column: number;
  /** of each row, the first below the headings first */
  readonly cells: readonly CellValue[];
}

/** A column that was taken for a day, and how clearly its heading says so: 1 for word for word. */
export interface TakenColumn extends DayColumn {
  readonly headingSays: number;
}

interface DoubtedColumns {
  /** `undefined` where no column was taken for the day sent */
  readonly sent: TakenColumn | undefined;
  /** whether a person is asked which column it is, so that it may be any */
  readonly isSentAsked: boolean;
  readonly replied: TakenColumn | undefined;
  /** the columns of days from which nothing is read */
  readonly others: readonly DayColumn[];
}

/**
 * Looks at the days sent and the days of replies beside the other days of their rows. A column whose heading names it word
 * for word is not doubted for what stands beside it.
 */
export function doubtfulDays(
  { sent, isSentAsked, replied, others }: DoubtedColumns,
  system: DateSystem,
): DoubtfulDays {
  const daysIn = ({ column, cells }: DayColumn): DaysIn => ({
    column,
    days: cells.map((value) => dayOf(value, system)),
  });
  const beside = others.map(daysIn);
  const own = sent && daysIn(sent);
  const undecided = new Map<Field, readonly number[]>();
  if (sent !== undefined && own !== undefined && sent.headingSays < 1) {
    const mayBeSent = beside.filter(({ days }) => areTerms(days, own.days));
    if (mayBeSent.length > 0) undecided.set('sent', [sent.column, ...mayBeSent.map(({ column }) => column)]);
  }
  if (replied === undefined || replied.headingSays === 1) return { undecided, repliesAreTerms: false };
  const { days: replies } = daysIn(replied);
  const all = own === undefined ? beside : [own, ...beside];
  // Whatever the answer is, the column of the replies is to be the right one then.
  const isOpen = own === undefined || isSentAsked || undecided.has('sent');
  const possible = isOpen ? all : [own];
  const steps = possible.flatMap((days) =>
    (isOpen ? all : beside).filter((other) => other !== days && isStepBefore(replies, other.days, days.days)),
  );
  if (steps.length > 0)
    undecided.set('replied', [replied.column, ...new Set(steps.map(({ column }) => column))]);
  return { undecided, repliesAreTerms: possible.some(({ days }) => areTerms(days, replies)) };
}

type Days = readonly (CalendarDay | undefined)[];

interface DaysIn {
  /** from 0 */
  readonly column: number;
  readonly days: Days;
}

function dayOf(value: CellValue, system: DateSystem): CalendarDay | undefined {
  if (typeof value === 'number') return isPlausibleSerial(value) ? dayOfSerial(value, system) : undefined;
  if (typeof value !== 'string') return undefined;
  const read = readDateText(value);
  if (read.kind === 'day') return read.day;
  return read.kind === 'either' ? read.dayFirst : undefined;
}

/** From the one day to the other, in each row that has both. */
function differences(from: Days, to: Days): readonly number[] {
  return from.flatMap((day, row) => {
    const later = to[row];
    return day === undefined || later === undefined ? [] : [later - day];
  });
}

/** Whether days lie the same time after others, as a term set for an answer does. */
function areTerms(from: Days, days: Days): boolean {
  const gaps = differences(from, days).toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  if (gaps.length < FEWEST || usual < SHORTEST_TERM) return false;
  return gaps.filter((gap) => Math.abs(gap - usual) <= 1).length >= gaps.length * NEARLY_ALL;
}

/**
 * Whether other days stand where the replies do, between these and the requests: then they may be the replies, and the ones
 * taken their entry in the register. Receipts are acknowledged of requests without a reply too.
 */
function isStepBefore(replies: Days, other: Days, sent: Days): boolean {
  const gaps = differences(other, replies);
  const replied = replies.filter((day) => day !== undefined).length;
  const pending = replies.filter((day, row) => day === undefined && sent[row] !== undefined).length;
  const alone = other.filter(
    (day, row) => day !== undefined && replies[row] === undefined && sent[row] !== undefined,
  ).length;
  return (
    gaps.length >= FEWEST &&
    gaps.length >= replied * MOSTLY &&
    alone <= pending * HALF &&
    gaps.filter((gap) => gap >= 0).length >= gaps.length * NEARLY_ALL &&
    gaps.filter((gap) => gap > 0).length > gaps.length * HALF &&
    differences(sent, other).filter((gap) => gap >= 0).length >= gaps.length * NEARLY_ALL
  );
}
