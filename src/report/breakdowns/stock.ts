import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { Place } from '../../log/model/issue';
import { requestPlace, requestText } from '../../log/model/requestRows';
import type { RequestLog } from '../../log/model/requestLog';
import { type TimeBand, timeBands } from '../../statistics/timeBands';
import { TimeCounts } from '../../statistics/timeCounts';
import { monthStarts } from '../period';
import { missingField } from '../rules/notInLog';
import type { BreakdownBasis } from './breakdownBasis';
import { stateOn } from './stateOn';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';
import { BAND_ENDS } from './timeToReply';

/** A request that is still pending. */
interface PendingRequest extends Place {
  readonly reference: string;
  readonly addressee: string;
  readonly sent: CalendarDay;
  /** calendar days from its sent day to the day as at which the figures are */
  readonly age: number;
}

/**
 * The pending requests of a stream, and how they became more and fewer:
 * `pendingAtStart` + `sent` − `replied` − `withdrawn` = `pendingAtEnd`.
 */
export interface Stock {
  readonly stream: Stream;
  /** at the beginning of the first day of the period */
  readonly pendingAtStart: number;
  readonly sent: number;
  /** in the period, whenever they were sent */
  readonly replied: number;
  readonly withdrawn: number;
  /** on the last day of the period, or the day of the run while it is not over */
  readonly pendingAtEnd: number;
  /** pending at the end of each month of the period; `null` for months that have not ended */
  readonly byMonth: readonly (number | null)[];
  /** the pending at the end by their age in days */
  readonly ages: readonly TimeBand[];
  /** the ten that have been pending for longest, oldest first */
  readonly oldest: readonly PendingRequest[];
}

const OLDEST = 10;

/** The stock of each stream whose logs hold replies; requests sent before the period are counted as far as logs hold them. */
export function stock(basis: BreakdownBasis): readonly Stock[] {
  return loggedStreams(basis.logged).flatMap((stream) => stockOf(stream, basis));
}

function stockOf(stream: Stream, { logs, period, asAt }: BreakdownBasis): readonly Stock[] {
  const { requests } = STREAM_DEFINITIONS[stream];
  const ends = monthStarts(period)
    .slice(1)
    .map((start) => start - 1);
  const counts = { pendingAtStart: 0, sent: 0, replied: 0, withdrawn: 0 };
  const byMonth = ends.map(() => 0);
  const ages = new TimeCounts();
  const oldest = new OldestRequests();
  const counted = new Set<RequestLog>();
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      const sent = log.dates.sent[row] ?? NO_DAY;
      if (log.usable[row] !== 1 || sent === NO_DAY || sent > asAt || !requests(log, row)) continue;
      counted.add(log);
      const isOlder = sent < period.start;
      if (isOlder && stateOn(log, row, period.start - 1) !== 'pending') continue;
      counts[isOlder ? 'pendingAtStart' : 'sent'] += 1;
      const state = stateOn(log, row, asAt);
      if (state === 'pending') {
        ages.add(asAt - sent);
        oldest.add(log, row, asAt - sent);
      } else {
        counts[state] += 1;
      }
      addMonths(byMonth, ends, { sent, left: log.dates.replied[row] ?? NO_DAY });
    }
  }
  if (missingField(counted, ['replied'])) return [];
  return [
    {
      stream,
      ...counts,
      pendingAtEnd: ages.total,
      byMonth: byMonth.map((count, month) => ((ends[month] ?? 0) <= asAt ? count : null)),
      ages: timeBands(ages, BAND_ENDS),
      oldest: oldest.requests(asAt),
    },
  ];
}

/** Counts a request at each end of a month on which it is pending. */
function addMonths(
  byMonth: number[],
  ends: readonly CalendarDay[],
  { sent, left }: { readonly sent: CalendarDay; readonly left: CalendarDay },
): void {
  for (let month = 0; month < ends.length; month += 1) {
    const end = ends[month] ?? NO_DAY;
    if (sent <= end && (left === NO_DAY || left > end)) byMonth[month] = (byMonth[month] ?? 0) + 1;
  }
}

interface Pending {
  readonly log: RequestLog;
  readonly row: number;
  readonly age: number;
}

/** Keeps the oldest of the pending; of those of one age the first in the order of the logs. */
class OldestRequests {
  readonly #kept: Pending[] = [];

  add(log: RequestLog, row: number, age: number): void {
    const youngest = this.#kept.at(-1);
    if (this.#kept.length === OLDEST && youngest !== undefined && age <= youngest.age) return;
    const place = this.#kept.findIndex((one) => one.age < age);
    this.#kept.splice(place < 0 ? this.#kept.length : place, 0, { log, row, age });
    this.#kept.splice(OLDEST);
  }

  requests(asAt: CalendarDay): readonly PendingRequest[] {
    return this.#kept.map(({ log, row, age }) => ({
      ...requestPlace(log, row),
      reference: requestText(log, 'reference', row),
      addressee: requestText(log, 'addressee', row),
      sent: asAt - age,
      age,
    }));
  }
}
