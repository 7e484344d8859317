import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { canBeDate } from '../values/canBeDate';
import { meaningOfCell } from '../vocabulary/meaning';
import type { OutsideCell, OutsideRow } from './cellsOutside';
import type { KnownRequests } from './knownRequests';

/** Rows that look like requests. */
export interface RequestLikeRows {
  /** rows of the sheet, from 0 */
  readonly firstRow: number;
  readonly lastRow: number;
  /** how many have a day */
  readonly count: number;
  /** whether they are like the requests of the workbook's own logs, so that they hardly are anything else */
  readonly isLikeLog: boolean;
}

/** Fewer rows with two days are an example, or a note. */
const FEWEST_ROWS = 3;
const FEWEST_DAYS = 2;
/** One reference that no log has is mentioned somewhere. */
const FEWEST_REFERENCES = 2;
/** A column with this share of days is one of days. */
const MOSTLY = 0.8;
const HALF = 0.5;
/** What lasts longer, as a rule, is a post or a term, and no request. */
const LONGEST_DAYS = 366;
/** A text of more characters is a note. */
const LONGEST_DAY_TEXT = 80;

/**
 * The rows of a list that look like requests: such as are like those of the workbook's logs, with a day and a reference
 * of their form, or their addressees with a second day or an outcome; or rows with days in two columns, whatever their
 * headings; or several references of the logs' form that no log has, as a form for each request or a log with a request
 * in each column would hold. Rows that speak of requests which the logs hold, a list of reminders for example, are none.
 */
export function requestLikeRows(
  rows: readonly OutsideRow[],
  known: KnownRequests,
): RequestLikeRows | undefined {
  const dated = rows.filter(({ cells }) => cells.length > 1 && cells.some(({ value }) => isDay(value)));
  const others = dated.filter(({ cells }) => !cells.some(({ value }) => isReference(value, known)));
  const alike = others.filter(({ cells }) => isLikeLog(cells, known));
  if (alike.length > 0) return rowsOf(inSameColumns(others, alike), true);
  return haveTwoDays(others) ? rowsOf(others, false) : rowsOfReferences(rows, known);
}

/** From the first reference on, which no log has, to the end of the list; days may stand in any of its rows. */
function rowsOfReferences(rows: readonly OutsideRow[], known: KnownRequests): RequestLikeRows | undefined {
  const strange = new Map<string, number>();
  for (const { row, cells } of rows) {
    const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? cellText(value) : []));
    const references = texts.filter((text) => known.hasFormOfReference(text));
    if (references.some((text) => known.isReference(text))) continue;
    for (const text of references) if (!strange.has(text)) strange.set(text, row);
  }
  const [first] = strange.values();
  if (first === undefined || strange.size < FEWEST_REFERENCES) return undefined;
  const below = rows.filter(({ row }) => row >= first);
  const count = below.filter(({ cells }) => cells.some(({ value }) => isDay(value))).length;
  return { ...rowsOf(below, false), count };
}

/** The rows of the list that those like requests are in: with a day in the column in which these have one. */
function inSameColumns(rows: readonly OutsideRow[], alike: readonly OutsideRow[]): readonly OutsideRow[] {
  const days = new Set(alike.flatMap(({ cells }) => cells.find(({ value }) => isDay(value))?.column ?? []));
  return rows.filter(({ cells }) => cells.some(({ column, value }) => days.has(column) && isDay(value)));
}

function rowsOf(rows: readonly OutsideRow[], isLikeOwn: boolean): RequestLikeRows {
  const [firstRow = 0, lastRow = 0] = [rows[0]?.row, rows.at(-1)?.row];
  return { firstRow, lastRow, count: rows.length, isLikeLog: isLikeOwn };
}

function isReference(value: CellValue, known: KnownRequests): boolean {
  return typeof value === 'string' && known.hasFormOfReference(cellText(value)) && known.isReference(value);
}

function isLikeLog(cells: readonly OutsideCell[], known: KnownRequests): boolean {
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? cellText(value) : []));
  if (texts.some((text) => known.hasFormOfReference(text))) return true;
  if (!texts.some((text) => known.isAddressee(text))) return false;
  const days = cells.filter(({ value }) => isDay(value)).length;
  return days >= FEWEST_DAYS || texts.some((text) => (meaningOfCell('outcome', text) ?? 0) !== 0);
}

/** Whether rows have days in two columns, such as a request has: not much later, and not one row's from the last one's on. */
function haveTwoDays(rows: readonly OutsideRow[]): boolean {
  const named = rows.filter(({ cells }) => cells.some(({ value }) => isName(value)));
  if (named.length < FEWEST_ROWS) return false;
  const [first, second] = dayColumns(named);
  if (first === undefined || second === undefined) return false;
  const spans = named.flatMap(({ cells }) => {
    const [from, to] = [valueIn(cells, first), valueIn(cells, second)];
    return typeof from === 'number' && typeof to === 'number' ? [{ from, to }] : [];
  });
  if (spans.length === 0) return true;
  const isPeriod = spans.filter(({ to }, index) => spans[index + 1]?.from === to + 1).length;
  const isShort = spans.filter(({ from, to }) => Math.abs(to - from) <= LONGEST_DAYS).length;
  return isPeriod < spans.length * HALF && isShort > spans.length * HALF;
}

function dayColumns(rows: readonly OutsideRow[]): readonly number[] {
  const counts = new Map<number, { days: number; filled: number }>();
  for (const { column, value } of rows.flatMap(({ cells }) => cells)) {
    const count = counts.get(column) ?? { days: 0, filled: 0 };
    counts.set(column, { days: count.days + (isDay(value) ? 1 : 0), filled: count.filled + 1 });
  }
  return [...counts]
    .filter(([, { days, filled }]) => days >= FEWEST_DAYS && days >= filled * MOSTLY)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

function valueIn(cells: readonly OutsideCell[], column: number): CellValue {
  return cells.find((cell) => cell.column === column)?.value ?? null;
}

/** A text that is no day and no mere number. */
function isName(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && !isDay(value);
}

function isDay(value: CellValue): boolean {
  if (typeof value !== 'string') return canBeDate(value);
  return value.length <= LONGEST_DAY_TEXT && /\p{N}/u.test(value) && canBeDate(value);
}
