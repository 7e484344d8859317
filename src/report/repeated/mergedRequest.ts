import { NO_DAY } from '../../ground/calendarDay';
import { normalForm } from '../../ground/normalForm';
import { requestText } from '../../log/model/requestRows';
import { codedValue } from '../../log/model/code';
import {
  CODED_FIELDS,
  DATE_FIELDS,
  type Field,
  isCodedField,
  isDateField,
  TEXT_FIELDS,
} from '../../log/model/field';
import type { RequestRow, SameRequests } from './requestKeys';

/** A request that stands in several rows: the row that holds, and what it takes from others. */
export interface MergedRequest {
  readonly holds: RequestRow;
  /** the fields that the row leaves empty, and the row that says them */
  readonly taken: ReadonlyMap<Field, RequestRow>;
}

/** From what says nothing yet to what says most. */
const OUTCOMES = ['', 'withdrawn', 'negative', 'partial', 'positive'];

/** What decides between rows that contradict each other; then all else, so that no order of rows, sheets or files does. */
const DECIDING: readonly Field[] = ['replied', 'recorded', 'outcome'];
const FIELDS_IN_ORDER: readonly Field[] = [
  ...DECIDING,
  ...[...DATE_FIELDS, ...CODED_FIELDS, ...TEXT_FIELDS].filter((field) => !DECIDING.includes(field)),
];

/**
 * Of rows that are one request, the one with the later reply holds; then the one with the later recording, then the one
 * whose outcome says more. What it leaves empty is taken from the next that says it.
 */
export function mergedRequest(rows: SameRequests): MergedRequest {
  const ranked = [...rows].sort((a, b) => -compared(a, b));
  const [holds = rows[0]] = ranked;
  if (holds === undefined) throw new RangeError('No rows to merge.');
  const taken = new Map<Field, RequestRow>();
  for (const field of FIELDS_IN_ORDER) {
    if (isSaid(holds, field)) continue;
    const source = ranked.find(
      (row) => isSaid(row, field) && !(field === 'status' && isEarlierState(row, holds)),
    );
    if (source !== undefined) taken.set(field, source);
  }
  return { holds, taken };
}

/** The fields of which two rows do not say the same, among those that both logs hold, in the order of a log's fields. */
export function differingFields(a: RequestRow, b: RequestRow): readonly Field[] {
  return [...DATE_FIELDS, ...CODED_FIELDS, ...TEXT_FIELDS].filter(
    (field) => field !== 'reference' && isHeld(a, field) && isHeld(b, field) && comparedIn(field, a, b) !== 0,
  );
}

/** Whether two rows contradict each other: both say a field, or one still waits for the reply that the other has. */
export function contradict(a: RequestRow, b: RequestRow): boolean {
  return differingFields(a, b).some(
    (field) => DECIDING.includes(field) || (isSaid(a, field) && isSaid(b, field)),
  );
}

/** Whether a row was written before another: its status, “recording under way”, is over since. */
function isEarlierState(row: RequestRow, holds: RequestRow): boolean {
  return DECIDING.some((field) => comparedIn(field, row, holds) !== 0);
}

function isHeld({ log }: RequestRow, field: Field): boolean {
  return log.holds.has(field);
}

function isSaid(row: RequestRow, field: Field): boolean {
  return isDateField(field) ? dayOf(row, field) !== NO_DAY : valueOf(row, field) !== '';
}

function compared(a: RequestRow, b: RequestRow): number {
  for (const field of FIELDS_IN_ORDER) {
    const order = comparedIn(field, a, b);
    if (order !== 0) return order;
  }
  // Rows that say the same count differently where the log of one has a column, of recordings for example, more.
  const more = DECIDING.find((field) => isHeld(a, field) !== isHeld(b, field));
  if (more === undefined) return 0;
  return isHeld(a, more) ? 1 : -1;
}

function comparedIn(field: Field, a: RequestRow, b: RequestRow): number {
  if (isDateField(field)) return dayOf(a, field) - dayOf(b, field);
  const [value, other] = [valueOf(a, field), valueOf(b, field)];
  if (field === 'outcome') return OUTCOMES.indexOf(value) - OUTCOMES.indexOf(other);
  if (value === other) return 0;
  return value < other ? -1 : 1;
}

function dayOf({ log, row }: RequestRow, field: (typeof DATE_FIELDS)[number]): number {
  return log.dates[field][row] ?? NO_DAY;
}

/** The value of a coded field, or the normal form of a text; `''` where the row says nothing. */
function valueOf({ log, row }: RequestRow, field: Exclude<Field, (typeof DATE_FIELDS)[number]>): string {
  if (isCodedField(field)) return codedValue(field, log.coded[field][row] ?? 0) ?? '';
  return normalForm(requestText(log, field, row));
}
