import { NO_DAY } from '../../ground/calendarDay';
import type { CalendarDay } from '../../ground/calendarDay';
import { codeOf } from '../../log/model/code';
import type { RequestLog } from '../../log/model/requestLog';

const WITHDRAWN = codeOf('outcome', 'withdrawn');

/**
 * How a request stood on a day, in the supplementary figures: replied to, withdrawn, or pending. A request that is said to
 * be withdrawn leaves the pending on the day that stands as its reply; without such a day it is pending, as the dates say.
 */
export function stateOn(log: RequestLog, row: number, day: CalendarDay): 'replied' | 'withdrawn' | 'pending' {
  const replied = log.dates.replied[row] ?? NO_DAY;
  if (replied === NO_DAY || replied > day) return 'pending';
  return log.coded.outcome[row] === WITHDRAWN ? 'withdrawn' : 'replied';
}

/** Whether a request that is pending on a day had a reply later; one that was withdrawn later had none. */
export function isRepliedAfter(log: RequestLog, row: number, day: CalendarDay): boolean {
  const replied = log.dates.replied[row] ?? NO_DAY;
  return replied !== NO_DAY && replied > day && log.coded.outcome[row] !== WITHDRAWN;
}
