import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { monthOf, monthStarts, type Period } from '../period';
import { isCovered } from '../rules/baseline';
import { sentStanding } from '../standings';
import type { BreakdownBasis } from './breakdownBasis';
import { countBySlot, type Partition } from './partition';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** Requests sent (RFAs with notifications of missions, or RFCs) in each month of the period, 16th to 15th. */
export interface MonthlyCounts {
  readonly stream: Stream;
  /** first days of the twelve months of the period */
  readonly monthStarts: readonly CalendarDay[];
  readonly current: readonly number[];
  /** `null` where no log covers the previous period */
  readonly previous: readonly number[] | null;
}

/** The requests by month, one entry for each stream that has a log. */
export function byMonth(basis: BreakdownBasis): readonly MonthlyCounts[] {
  return loggedStreams(basis.logged).map((stream) => monthlyCounts(stream, basis));
}

function monthlyCounts(stream: Stream, { logs, period, previous }: BreakdownBasis): MonthlyCounts {
  const { organ, origin } = STREAM_DEFINITIONS[stream];
  return {
    stream,
    monthStarts: monthStarts(period).slice(0, 12),
    current: countBySlot(logs, period, monthsOf(stream, period)),
    previous: isCovered(logs, previous, organ, origin)
      ? countBySlot(logs, previous, monthsOf(stream, previous))
      : null,
  };
}

/** The requests of a stream, parted by the twelve months of a period in which they were sent. */
export function monthsOf(stream: Stream, period: Period): Partition {
  const { requests, beside } = STREAM_DEFINITIONS[stream];
  const starts = monthStarts(period);
  return {
    classify: sentStanding(requests, beside),
    slots: 12,
    slotOf: ({ dates }, row) => monthOf(dates.sent[row] ?? NO_DAY, starts),
    partsLeftOut: true,
  };
}
