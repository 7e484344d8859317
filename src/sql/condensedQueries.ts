import type { CalendarDay } from '../ground/calendarDay';
import { CODED_FIELDS } from '../log/model/field';
import { monthStarts, type Period, previousPeriod } from '../report/period';
import { columnOf } from './requestTable';
import { REQUEST_PARTS, shownPart } from './storedRequests';

const CODES = CODED_FIELDS.map(columnOf);

/** The periods before the report's that are told apart: more than it draws. */
const PERIODS_BEFORE = 12;

/** How many requests of each log were sent on each day. */
export const SENT_DAYS =
  'select log, sent_day, count(*) from stored where usable = 1 group by log, sent_day order by log, sent_day';

/**
 * The requests, each by itself, that the report of a period looks at one by one: those that were sent by its end and not
 * replied to before its first day; and those in the rows of findings.
 */
export function openRequests(period: Period): string {
  return `select ${REQUEST_PARTS.map(({ name }) => shownPart(name)).join(', ')} from stored where ${isOpen(period)} order by log, line`;
}

/**
 * All others, as many together as the report of a period does not tell apart: of one log, with the same codes and time to a
 * reply, and each day in the same period (of the one before, in the same month). The days are those of the one sent first. In the
 * order of `REQUEST_PARTS`, and then how many.
 */
export function closedRequests(period: Period): string {
  const boundaries = boundariesOf(period);
  const keys = [
    'log',
    'usable',
    ...CODES,
    ...['sent_day', 'replied_day', 'recorded_day'].map((day) => placeAmong(day, boundaries)),
    'case when usable = 1 then replied_day - sent_day end',
  ];
  const values = REQUEST_PARTS.map(({ name }) => valueOfGroup(name));
  return `select ${values.join(', ')}, count(*) from stored where not (${isOpen(period)}) group by ${keys.join(', ')} order by log, min(line)`;
}

/** Of requests that count in no figure, no day is looked at. */
function valueOfGroup(name: string): string {
  if (name === 'log' || name === 'usable' || CODES.includes(name)) return name;
  if (name === 'line') return 'min(line)';
  if (name === 'sent_day') return 'case when usable = 1 then min(sent_day) end';
  if (name === 'replied_day' || name === 'recorded_day') {
    return `case when usable = 1 then arg_min(${name}, sent_day) end`;
  }
  return name === 'sheet_row' || name === 'unread' ? 'null' : "''";
}

function isOpen({ start, end }: Period): string {
  const isPending = `sent_day >= ${start} or replied_day is null or replied_day >= ${start}`;
  return `(usable = 1 and sent_day <= ${end} and (${isPending})) or (log, sheet_row) in (select (log, sheet_row) from told)`;
}

/** First days of all that is told apart, rising. */
function boundariesOf(period: Period): readonly CalendarDay[] {
  const previous = previousPeriod(period);
  const periods = [period, previous];
  while (periods.length <= PERIODS_BEFORE) periods.push(previousPeriod(periods.at(-1) ?? previous));
  const days = [...periods.map(({ start }) => start), ...monthStarts(previous), period.end + 1];
  return [...new Set(days)].sort((a, b) => a - b);
}

/** How many of the boundaries a day has reached; -1 where there is none, and for one that is not looked at. */
function placeAmong(day: string, boundaries: readonly CalendarDay[]): string {
  const whens = boundaries.map((boundary, place) => `when ${day} < ${boundary} then ${place}`);
  return `case when usable = 0 or ${day} is null then -1 ${whens.join(' ')} else ${boundaries.length} end`;
}
