import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import type { Period } from '../period';

/** A request belongs to the period in which its sent day lies, both ends included (the title of every table). */
export function isSentIn(log: RequestLog, row: number, period: Period): boolean {
  const sent = log.dates.sent[row] ?? NO_DAY;
  return sent >= period.start && sent <= period.end;
}
