import { cellText } from '../../ground/cellText';
import { normalForm } from '../../ground/normalForm';
import type { CellValue } from '../../ground/outline';
import type { Field } from '../model/field';

import { canBeDate } from '../values/canBeDate';
import type { Concept } from '../vocabulary/concept';
import { termsOf } from '../vocabulary/lexicon';
import { meaningOfTitles, NAMED_FIELDS } from '../vocabulary/titleTerms';
import { type LogArea, rowTexts } from './area';
import { findHeaderRow, type HeaderRow } from './headerRow';

/**
 * What columns beside a log are: `steps` are the replies to its requests, or another of their steps, each in the row of its
 * request; `perhapsSteps` may be that, and nothing shows it for sure; `apart` is another list.
 */
export type PartBeside = 'steps' | 'perhapsSteps' | 'apart';

const REPLIES: readonly Concept[] = ['reply', 'reply-act', 'acknowledge'];
const STEPS: readonly Concept[] = [
  'receive',
  'incoming',
  'return',
  'execute',
  'execute-act',
  'execute-do',
  'record',
  'record-act',
  'outcome',
];
const REQUESTS: readonly Concept[] = ['request', 'rfa', 'rfc', 'rfi'];
const SURE_ENOUGH = 0.5;
/** Of the days beside each other this share at least is not before the request's, where they are those of its replies. */
const MOSTLY = 0.8;

/** What a part of an area is to the log in another part left of it, by its titles and by what stands in the same rows. */
export function partBeside(log: LogArea, part: LogArea): PartBeside {
  const [own, other] = [findHeaderRow(log), findHeaderRow(part)];
  if (own === undefined || own.row !== other?.row) return 'apart';
  const titles = titlesOver(part, other);
  const isStep = speaksOfStep(titles) && !speaksOfStep(titlesOver(log, own));
  const rows = rowsBelow(log, own).map((cells, index) => ({ cells, beside: rowsBelow(part, other)[index] }));
  const areSteps = goWithRequests(rows, own, other);
  if (isStep) return areSteps ? 'steps' : 'perhapsSteps';
  if (!areSteps || namesRequests(titles) || holdsReplies(rows, other)) return 'apart';
  return titles.length === 0 && hasGap(rows) ? 'steps' : 'perhapsSteps';
}

type Cells = ReadonlyMap<number, CellValue>;

/** A row of the log, and what stands in the same row beside it. */
interface RowPair {
  readonly cells: Cells;
  readonly beside: Cells | undefined;
}

/** What stands above the headings of a part in its own columns, the headings of groups among it. */
function titlesOver(part: LogArea, { row, rowCount, headings }: HeaderRow): readonly string[] {
  const titles: string[] = [];
  for (let above = part.sheet.head.firstRow; above < row; above += 1)
    titles.push(...rowTexts(part, above).values());
  // Alone in its row, over the first column, a heading of a group is one with the headings.
  return rowCount === 2 && titles.length === 0 ? [...headings.values()] : titles;
}

function speaksOfStep(titles: readonly string[]): boolean {
  const concepts = titles.flatMap((title) => termsOf(title).flatMap((term) => term.concepts));
  const speaksOf = (wanted: readonly Concept[]): boolean => concepts.some((one) => wanted.includes(one));
  return speaksOf(REPLIES) || (speaksOf(STEPS) && !speaksOf(REQUESTS));
}

/** Whether the part has days of replies besides its own: then its rows are requests themselves. */
function holdsReplies(rows: readonly RowPair[], { meanings }: HeaderRow): boolean {
  return [...meanings].some(
    ([column, meaning]) =>
      (meaning.get('replied') ?? 0) >= SURE_ENOUGH &&
      !meaning.has('sent') &&
      rows.some(({ beside }) => canBeDate(beside?.get(column) ?? null)),
  );
}

/** Whether titles say which requests, or of which year, stand below them. */
function namesRequests(titles: readonly string[]): boolean {
  return (
    titles.some((title) => /(?:19|20)\d\d/.test(normalForm(title))) ||
    NAMED_FIELDS.some((field) => meaningOfTitles(titles, field) !== undefined)
  );
}

function rowsBelow({ sheet: { head }, range }: LogArea, { row }: HeaderRow): readonly Cells[] {
  const first = row + 1 - head.firstRow;
  return head.rows.slice(first, range.lastRow + 1 - head.firstRow).map((cells) => {
    const filled = head.columns.flatMap((column, position): [number, CellValue][] => {
      const value = cells[position] ?? null;
      const isWithin = column >= range.firstColumn && column <= range.lastColumn;
      return isWithin && cellText(value) !== '' ? [[column, value]] : [];
    });
    return new Map(filled);
  });
}

/** Whether each row beside the log goes with the request in it: none without one, and hardly a day before the request's. */
function goWithRequests(rows: readonly RowPair[], own: HeaderRow, other: HeaderRow): boolean {
  const answered = rows.filter(({ beside }) => (beside?.size ?? 0) > 0);
  if (answered.length === 0 || answered.some(({ cells }) => cells.size === 0)) return false;
  const days = answered.flatMap(({ cells, beside = new Map() }) => {
    const [sent, later] = [valueOf(cells, own, 'sent'), valueOf(beside, other, 'sent')];
    return typeof sent === 'number' && typeof later === 'number' ? [later >= sent] : [];
  });
  if (days.filter(Boolean).length < days.length * MOSTLY) return false;
  const references = new Set(rows.map(({ cells }) => cellText(valueOf(cells, own, 'reference'))));
  return answered.every(({ cells, beside = new Map() }) => {
    const reference = cellText(valueOf(beside, other, 'reference'));
    return !references.has(reference) || reference === cellText(valueOf(cells, own, 'reference'));
  });
}

/** What a row holds below the surest heading of a field. */
function valueOf(cells: Cells, { meanings }: HeaderRow, field: Field): CellValue {
  const [surest] = [...meanings]
    .filter(([, meaning]) => (meaning.get(field) ?? 0) >= SURE_ENOUGH)
    .sort(([, a], [, b]) => (b.get(field) ?? 0) - (a.get(field) ?? 0));
  return surest === undefined ? null : (cells.get(surest[0]) ?? null);
}

/** Whether a request without anything beside it stands above one with: a list of its own would go on without a gap. */
function hasGap(rows: readonly RowPair[]): boolean {
  const last = rows.findLastIndex(({ beside }) => (beside?.size ?? 0) > 0);
  return rows.some(({ cells, beside }, index) => index < last && cells.size > 0 && (beside?.size ?? 0) === 0);
}
