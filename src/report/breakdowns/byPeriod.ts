import type { Ratio } from '../../ground/ratio';
import { type Period, periodOf, previousPeriod } from '../period';
import { missingField } from '../rules/notInLog';
import { sentStanding } from '../standings';
import { rowsOfPeriod, tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** What a stream sent in a period, and what was answered in it, by the official rules. */
export interface PeriodCount {
  readonly stream: Stream;
  readonly period: string;
  readonly sent: number;
  /** sent in the period and answered in it; `null` where a log does not hold replies */
  readonly answered: number | null;
  /** of these, the official average in calendar days; `null` where there is none */
  readonly average: Ratio | null;
}

/** A series of more periods would not be drawn legibly. */
const MOST_PERIODS = 10;

/**
 * Each stream over the periods that its logs cover, up to the report's: the latest ten, oldest first. The first may be
 * covered in part only.
 */
export function byPeriod(basis: BreakdownBasis): readonly PeriodCount[] {
  const periods = coveredPeriods(basis);
  const streams = loggedStreams(basis.logged);
  return periods
    .flatMap((period) => {
      const rows =
        period.name === basis.period.name
          ? basis.rows
          : basis.logs.map((log) => ({ log, rows: rowsOfPeriod(log, period) }));
      return streams.map((stream) => countOf(stream, period, { ...basis, rows }));
    })
    .sort((a, b) => streams.indexOf(a.stream) - streams.indexOf(b.stream));
}

function countOf(stream: Stream, period: Period, { rows, edition }: BreakdownBasis): PeriodCount {
  const { requests, answered } = STREAM_DEFINITIONS[stream];
  const sent = tally(rows, period, sentStanding(requests));
  const replies = tally(rows, period, answered(edition));
  const isUnknown = missingField(sent.logs, ['replied']) !== undefined;
  return {
    stream,
    period: period.name,
    sent: sent.counted,
    answered: isUnknown ? null : replies.counted,
    average:
      isUnknown || replies.counted === 0 ? null : { numerator: replies.days, denominator: replies.counted },
  };
}

/** The periods from the first day that a log has a request of, oldest first; at least the report's own. */
function coveredPeriods({ period, logs }: BreakdownBasis): readonly Period[] {
  const firsts = logs.flatMap(({ span }) => span?.first ?? []);
  const earliest = periodOf(Math.min(period.start, ...firsts));
  const periods = [period];
  while (periods.length < MOST_PERIODS && (periods[0]?.start ?? 0) > earliest.start) {
    periods.unshift(previousPeriod(periods[0] ?? period));
  }
  return periods;
}
