import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import { CODED_FIELDS, CODED_VALUES, DATE_FIELDS } from '../log/model/field';
import type { RequestLog } from '../log/model/requestLog';
import { requestsOfRow } from '../log/model/requestRows';
import type { Period } from './period';
import { daysToReply } from './rules/repliedOnly';

/**
 * Requests of a log that no figure tells apart: their coded values are the same, and their days lie alike to the ends of
 * the period.
 */
export interface LikeRequests {
  /** the first of them, which stands for all */
  readonly row: number;
  readonly count: number;
  /** calendar days from sent to replied, summed over those with a reply */
  readonly days: number;
  readonly earliestSent: CalendarDay;
}

interface Known {
  readonly period: Period;
  readonly groups: readonly LikeRequests[];
}

const known = new WeakMap<Uint32Array, Known>();

/**
 * Requests of a period in groups, in the order of their first ones; found once for the rows of a log. A log of a million
 * requests has a few dozen such groups, and each figure looks at those alone.
 *
 * @param rows of the log, those that the period can concern
 */
export function likeRequests(log: RequestLog, rows: Uint32Array, period: Period): readonly LikeRequests[] {
  const before = known.get(rows);
  if (before?.period === period) return before.groups;
  const groups = groupsOf(log, rows, period);
  known.set(rows, { period, groups });
  return groups;
}

type Growing = { -readonly [K in keyof LikeRequests]: LikeRequests[K] };

function groupsOf(log: RequestLog, rows: Uint32Array, period: Period): readonly LikeRequests[] {
  const keys = keysOf(log, rows, period);
  const byKey = new Map<number, Growing>();
  let [lastKey, last]: [number, Growing | undefined] = [-1, undefined];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const key = keys[at] ?? 0;
    if (key !== lastKey || last === undefined) {
      last = byKey.get(key) ?? { row, count: 0, days: 0, earliestSent: Infinity };
      byKey.set(key, last);
      lastKey = key;
    }
    const times = requestsOfRow(log, row);
    last.count += times;
    if (log.dates.replied[row] !== NO_DAY) last.days += times * daysToReply(log, row);
    const sent = log.dates.sent[row] ?? NO_DAY;
    if (sent < last.earliestSent) last.earliestSent = sent;
  }
  return [...byKey.values()];
}

/** How a day can lie to a period: there is none, or it is before it, in it, or after it. */
const PLACES = 4;

/** Of each row a number that is the same for two requests of which no figure tells one from the other; column by column. */
function keysOf({ coded, dates }: RequestLog, rows: Uint32Array, period: Period): Float64Array {
  const keys = new Float64Array(rows.length);
  for (const field of CODED_FIELDS) addCodes(keys, rows, coded[field], CODED_VALUES[field].length + 1);
  for (const field of DATE_FIELDS) addPlaces(keys, rows, dates[field], period);
  return keys;
}

function addCodes(keys: Float64Array, rows: Uint32Array, codes: Uint8Array, values: number): void {
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (keys[at] ?? 0) * values + (codes[rows[at] ?? 0] ?? 0);
}

function addPlaces(keys: Float64Array, rows: Uint32Array, days: Int32Array, period: Period): void {
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (keys[at] ?? 0) * PLACES + placeOf(days[rows[at] ?? 0] ?? NO_DAY, period);
}

function placeOf(day: CalendarDay, { start, end }: Period): number {
  if (day === NO_DAY) return 0;
  if (day < start) return 1;
  return day <= end ? 2 : 3;
}
