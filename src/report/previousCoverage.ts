import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import type { Organ, Origin } from '../log/model/attribute';
import type { RequestLog } from '../log/model/requestLog';
import type { Note } from './note';
import { isIn, monthOf, monthStarts, type Period } from './period';
import { both, ofOrgan, ofOrigin } from './requestSort';

/** A third of the twelve months: a log with requests in fewer months hardly holds the whole period. */
const FEWEST_MONTHS = 4;

interface Sender {
  readonly organ: Organ;
  readonly origin?: Origin;
}

/**
 * A note if the logs of a sender barely cover the previous period: they begin after its first month, or they hold items
 * in fewer than a third of its months. The count of that period is then hardly complete, and growth on it says little.
 */
export function previousCoverageNotes(
  logs: readonly RequestLog[],
  previous: Period,
  sender: Sender,
): readonly Note[] {
  const { first, months } = coverage(logs, previous, sender);
  const [, secondMonth = previous.end] = monthStarts(previous);
  if (first >= secondMonth && isIn(previous, first)) return [{ code: 'previousBegins', ...sender, first }];
  return months > 0 && months < FEWEST_MONTHS ? [{ code: 'previousFewMonths', ...sender, months }] : [];
}

/** The day of a sender's first item in all logs, and in how many months of a period it sent any. */
function coverage(
  logs: readonly RequestLog[],
  period: Period,
  { organ, origin }: Sender,
): { readonly first: CalendarDay; readonly months: number } {
  const test = origin === undefined ? ofOrgan(organ) : both(ofOrgan(organ), ofOrigin(origin));
  const starts = monthStarts(period);
  const months = new Set<number>();
  let first = Infinity;
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (log.usable[row] !== 1 || !test(log, row)) continue;
      const sent = log.dates.sent[row] ?? NO_DAY;
      first = Math.min(first, sent);
      if (isIn(period, sent)) months.add(monthOf(sent, starts));
    }
  }
  return { first, months: months.size };
}
