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
 * @param told the columns of which something is told already
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
  if (replied < 0) {
    const found = daysAfterDays(headColumns, requests, values, columns, organ);
    return found.filter(({ column }) => !told.has(column));
  }
  const [replies, others] = [
    requests.filter((row) => canBeDate(row[replied] ?? null)),
    requests.filter((row) => !canBeDate(row[replied] ?? null)),
  ];
  const read = new Set([...columns.values()].map(({ column }) => column));
  const isOutcomeOpen = organ !== 'OTP' && !columns.has('outcome');
  return [...values].flatMap(([column, held]) => {
    const { filled, distinct, dateShare } = held;
    if (read.has(column) || told.has(column) || filled < FEWEST_CELLS) return [];
    const at = headColumns.indexOf(column);
    if (isOutcomeOpen && held.affirms && standBeside(cellsAt(replies, at), cellsAt(others, at)))
      return [{ field: 'outcome', column, known: filled, filled }];
    const field = openField(columns, organ, dateShare > HALF);
    if (field === undefined) return [];
    const goes =
      field === 'recorded'
        ? comeAfter(replies, others, replied, at)
        : distinct <= MOST_TEXTS && distinct < filled && goWith(cellsAt(replies, at), cellsAt(others, at));
    return goes ? [{ field, column, known: 0, filled }] : [];
  });
}

/**
 * Where no column is read as that of the replies: the columns of days that stand beside those of another one only, and never
 * before them. Whoever says that the other one holds the replies has not said that these hold the recordings.
 */
function daysAfterDays(
  headColumns: readonly number[],
  requests: Rows,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  if (openField(columns, organ, true) === undefined) return [];
  const read = new Set([...columns.values()].map(({ column }) => column));
  const days = [...values].filter(
    ([column, { filled, dateShare }]) => !read.has(column) && dateShare > HALF && filled >= FEWEST_CELLS,
  );
  return days.flatMap(([column, { filled }]) => {
    const at = headColumns.indexOf(column);
    const follows = days.some(([other, { filled: ofOther }]) => {
      if (other === column || filled > ofOther) return false;
      const reply = headColumns.indexOf(other);
      const [replies, others] = [true, false].map((isReplied) =>
        requests.filter((row) => canBeDate(row[reply] ?? null) === isReplied),
      );
      return others !== undefined && others.length > 0 && comeAfter(replies ?? [], others, reply, at);
    });
    return follows ? [{ field: 'recorded' as const, column, known: 0, filled }] : [];
  });
}

type Rows = readonly (readonly CellValue[])[];

function cellsAt(rows: Rows, at: number): readonly CellValue[] {
  return rows.map((row) => row[at] ?? null);
}

/** Whether days, at whatever hour, stand beside replies only, and never before them: then they may be those of the recordings. */
function comeAfter(replies: Rows, others: Rows, replied: number, at: number): boolean {
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
