import type { CalendarDay } from '../../ground/calendarDay';
import { lastQuarterStart, type Period } from '../period';

/**
 * Whether all requests of a row were sent in the last quarter of the period, 16 June to 15 September, so that few of
 * them could be executed in it (footnote 13). An empty row has nothing to note.
 */
export function isLateSent(earliestSent: CalendarDay | undefined, period: Period): boolean {
  return earliestSent !== undefined && earliestSent >= lastQuarterStart(period);
}
