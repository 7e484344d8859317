import type { CalendarDay } from '../../ground/calendarDay';
import { lastQuarterStart, type Period } from '../period';

/**
 * Whether all requests of a figure were sent in the last quarter of the period, 16 June to 15 September. Few of them could
 * then be executed in the period (footnote 13). `false` for a figure without requests.
 */
export function isLateSent(earliestSent: CalendarDay | undefined, period: Period): boolean {
  return earliestSent !== undefined && earliestSent >= lastQuarterStart(period);
}
