import { cellText } from '../../ground/cellText';
import type { CellValue, RowBlock } from '../../ground/outline';
import type { Organ } from '../model/attribute';
import type { Field } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { affirms, saysAnything } from '../values/tick';
import type { ColumnValues } from './columnValues';
import type { UnreadValues } from './unreadValues';

/** More different texts are remarks, and so are longer ones. */
const MOST_TEXTS = 5;
const LONGEST_TEXT = 60;
/** Fewer filled cells, or fewer replies, say nothing of each other. */
const FEWEST_CELLS = 3;
const FEWEST_REPLIES = 2;
/** A column that goes with the replies says something of so many of them. */
const HALF = 0.5;
/** Of so few of its yeses a reply is missing, where they say how requests went; whether one is urgent is said of any. */
const HARDLY_ANY = 0.2;

/**
 * Columns that are not read and whose few texts go with the replies, in whatever words and below whatever heading: filled
 * only where a request was replied to, and differently, or with other texts there than where it was not. Such a column
 * says what became of the request, which no column that is read says. So does one of yes and no whose yeses stand beside
 * replies: “Could they help?”
 *
 * @param columns those that are read, but for what is asked
 * @param organ whose log it is; `undefined` where it is not known
 * @param told the columns whose cells tell already what they hold
 */
export function columnsOfReplies(
  { columns: headColumns }: Pick<RowBlock, 'columns'>,
  rows: readonly (readonly CellValue[])[],
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  { organ, told }: { readonly organ: Organ | undefined; readonly told: ReadonlySet<number> },
): readonly UnreadValues[] {
  const [sent = -1, replied = -1] = (['sent', 'replied'] as const).map((one) =>
    headColumns.indexOf(columns.get(one)?.column ?? -1),
  );
  // Where nobody knows yet which day is that of sending, a row with any day is a request.
  const hasDay = (row: readonly CellValue[]): boolean =>
    sent < 0 ? row.some((value) => canBeDate(value)) : canBeDate(row[sent] ?? null);
  const requests = rows.filter(hasDay);
  const read = new Set([...columns.values()].map(({ column }) => column));
  const unread = [...values].flatMap(([column, held]): UnreadColumn[] =>
    read.has(column) || held.filled < FEWEST_CELLS
      ? []
      : [{ column, held, at: headColumns.indexOf(column), holdsDays: held.dateShare > HALF }],
  );
  if (replied < 0) {
    const found = [
      ...daysAfterDays(unread, requests, columns, organ),
      ...textsBesideDays(unread, requests, columns, organ),
    ];
    return found.filter(({ column }) => !told.has(column));
  }
  const byReply = byDayIn(requests, replied);
  return unread.flatMap((one) => {
    const { column, held, at } = one;
    if (told.has(column)) return [];
    if (!one.holdsDays) return textsBeside(one, byReply, columns, organ);
    const field = openField(columns, organ, true);
    return field !== undefined && comeAfter(byReply, replied, at)
      ? [{ field, column, known: 0, filled: held.filled }]
      : [];
  });
}

/** A column that no field is read from, of which enough cells are filled. */
interface UnreadColumn {
  /** from 0 */
  readonly column: number;
  readonly held: ColumnValues;
  /** where its cells stand in a row */
  readonly at: number;
  readonly holdsDays: boolean;
}

/** The requests with a reply, and those without. */
interface ByReply {
  readonly replies: Rows;
  readonly others: Rows;
}

/** What a column may say whose few texts, or yeses, go with the replies. */
function textsBeside(
  { column, held, at }: UnreadColumn,
  { replies, others }: ByReply,
  columns: ReadonlyMap<Field, unknown>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  const { filled, distinct } = held;
  const [beside, alone] = [cellsAt(replies, at), cellsAt(others, at)];
  const isOutcomeOpen = organ !== 'OTP' && !columns.has('outcome');
  if (isOutcomeOpen && held.affirms && standBeside(beside, alone))
    return [{ field: 'outcome', column, known: filled, filled }];
  const field = openField(columns, organ, false);
  const goes = distinct <= MOST_TEXTS && distinct < filled && goWith(beside, alone);
  return field !== undefined && goes ? [{ field, column, known: 0, filled }] : [];
}

/**
 * Where no column is read as that of the replies: the columns of texts that go with the days of another one that some requests
 * have. Whoever says that these are the replies has not said what the texts are.
 */
function textsBesideDays(
  unread: readonly UnreadColumn[],
  requests: Rows,
  columns: ReadonlyMap<Field, unknown>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  const splits = unread.filter(({ holdsDays }) => holdsDays).map(({ at }) => byDayIn(requests, at));
  return unread
    .filter(({ holdsDays }) => !holdsDays)
    .flatMap((one) => splits.flatMap((split) => textsBeside(one, split, columns, organ)).slice(0, 1));
}

function byDayIn(requests: Rows, at: number): ByReply {
  return {
    replies: requests.filter((row) => canBeDate(row[at] ?? null)),
    others: requests.filter((row) => !canBeDate(row[at] ?? null)),
  };
}

/**
 * Where no column is read as that of the replies: the columns of days that stand beside those of another one only, and never
 * before them. Whoever says that the other one holds the replies has not said that these hold the recordings.
 */
function daysAfterDays(
  unread: readonly UnreadColumn[],
  requests: Rows,
  columns: ReadonlyMap<Field, unknown>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  if (openField(columns, organ, true) === undefined) return [];
  const days = unread.filter(({ holdsDays }) => holdsDays);
  return days.flatMap(({ column, held: { filled }, at }) => {
    const follows = days.some((other) => {
      if (other.column === column || filled > other.held.filled) return false;
      const byReply = byDayIn(requests, other.at);
      return byReply.others.length > 0 && comeAfter(byReply, other.at, at);
    });
    return follows ? [{ field: 'recorded' as const, column, known: 0, filled }] : [];
  });
}

type Rows = readonly (readonly CellValue[])[];

function cellsAt(rows: Rows, at: number): readonly CellValue[] {
  return rows.map((row) => row[at] ?? null);
}

/** Whether days, at whatever hour, stand beside replies only, and never before them: then they may be those of the recordings. */
function comeAfter({ replies, others }: ByReply, replied: number, at: number): boolean {
  const days = replies.filter((row) => canBeDate(row[at] ?? null));
  const isBefore = (row: readonly CellValue[]): boolean => {
    const [reply, day] = [row[replied], row[at]];
    return typeof reply === 'number' && typeof day === 'number' && Math.floor(day) < Math.floor(reply);
  };
  return days.length >= FEWEST_CELLS && !days.some(isBefore) && !cellsAt(others, at).some(canBeDate);
}

/** What the column may say: whether a reply is recorded, for the Prosecutor's requests; else what the reply was. */
function openField(
  columns: ReadonlyMap<Field, unknown>,
  organ: Organ | undefined,
  holdsDays: boolean,
): Field | undefined {
  if (holdsDays) return organ !== 'Registry' && !columns.has('recorded') ? 'recorded' : undefined;
  if (organ !== 'Registry' && !columns.has('status') && !columns.has('recorded')) return 'status';
  return organ !== 'OTP' && !columns.has('outcome') ? 'outcome' : undefined;
}

/** Whether the yeses of a column stand beside replies, but for a few of them. */
function standBeside(replies: readonly CellValue[], others: readonly CellValue[]): boolean {
  const [beside, alone] = [replies.filter(affirms).length, others.filter(affirms).length];
  return beside >= FEWEST_REPLIES && others.length > 0 && alone <= HARDLY_ANY * (beside + alone);
}

function goWith(replies: readonly CellValue[], others: readonly CellValue[]): boolean {
  if (replies.length < FEWEST_REPLIES || others.length === 0) return false;
  const [told, untold] = [replies.filter(saysAnything), others.filter(saysAnything)];
  const texts = new Set(told.map(cellText));
  const isTelling = [...texts].every((text) => text.length <= LONGEST_TEXT && !/^\d{2,}$/.test(text));
  if (!isTelling || told.length < replies.length * HALF) return false;
  if (untold.length === 0) return texts.size > 1 || told.length < replies.length;
  return texts.size > 1 && untold.every((value) => !texts.has(cellText(value)));
}
