import { cellText } from '../../ground/cellText';
import type { CellValue, RowBlock } from '../../ground/outline';
import type { Organ } from '../model/attribute';
import type { Field } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { saysAnything } from '../values/tick';
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

/**
 * Columns that are not read and whose few texts go with the replies, in whatever words and below whatever heading: filled
 * only where a request was replied to, and differently, or with other texts there than where it was not. Such a column
 * says what became of the request, which no column that is read says.
 *
 * @param organ whose log it is; `undefined` where it is not known
 */
export function columnsOfReplies(
  { columns: headColumns }: Pick<RowBlock, 'columns'>,
  rows: readonly (readonly CellValue[])[],
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  organ: Organ | undefined,
): readonly UnreadValues[] {
  const field = openField(columns, organ);
  const [sent, replied] = (['sent', 'replied'] as const).map((one) =>
    headColumns.indexOf(columns.get(one)?.column ?? -1),
  );
  if (field === undefined || sent === undefined || replied === undefined || replied < 0) return [];
  const requests = rows.filter((row) => canBeDate(row[sent] ?? null));
  const isReplied = (row: readonly CellValue[]): boolean => canBeDate(row[replied] ?? null);
  const read = new Set([...columns.values()].map(({ column }) => column));
  return [...values].flatMap(([column, { filled, distinct, dateShare }]) => {
    const isClosedSet =
      filled >= FEWEST_CELLS && distinct <= MOST_TEXTS && distinct < filled && dateShare <= HALF;
    if (read.has(column) || !isClosedSet) return [];
    const at = headColumns.indexOf(column);
    const cellsOf = (some: readonly (readonly CellValue[])[]): readonly CellValue[] =>
      some.map((row) => row[at] ?? null);
    const [replies, others] = [requests.filter(isReplied), requests.filter((row) => !isReplied(row))];
    return goWith(cellsOf(replies), cellsOf(others)) ? [{ field, column, known: 0, filled }] : [];
  });
}

/** What the column may say: whether a reply is recorded, for the Prosecutor's requests; else what the reply was. */
function openField(columns: ReadonlyMap<Field, unknown>, organ: Organ | undefined): Field | undefined {
  if (organ !== 'Registry' && !columns.has('status') && !columns.has('recorded')) return 'status';
  return organ !== 'OTP' && !columns.has('outcome') ? 'outcome' : undefined;
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
