import { missingField } from '../rules/notInLog';
import { daysToReply } from '../rules/repliedOnly';
import { sentStanding } from '../standings';
import { tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

export const TIME_BANDS = ['0-30', '31-60', '61-90', '91-180', '181+'] as const;

/** The last day of each band but the last, which has no end. */
const BAND_ENDS = [30, 60, 90, 180];

/** How many requests of the period were replied to (OTP: executed) in it, by the days that it took. */
export interface TimeToReply {
  readonly stream: Stream;
  /** in the order of {@link TIME_BANDS} */
  readonly counts: readonly number[];
}

/** The time to reply of each stream whose logs hold replies. */
export function timeToReply(basis: BreakdownBasis): readonly TimeToReply[] {
  return loggedStreams(basis.logged).flatMap((stream) => timeOfStream(stream, basis));
}

function timeOfStream(stream: Stream, { rows, period }: BreakdownBasis): readonly TimeToReply[] {
  const { requests, answered } = STREAM_DEFINITIONS[stream];
  const sent = tally(rows, period, sentStanding(requests));
  if (missingField(sent.logs, ['replied'])) return [];
  const counts = TIME_BANDS.map(() => 0);
  for (const { log, rows: ofPeriod } of rows) {
    for (const row of ofPeriod) {
      if (answered(log, row, period) !== 'counted') continue;
      const band = bandOf(daysToReply(log, row));
      counts[band] = (counts[band] ?? 0) + 1;
    }
  }
  return [{ stream, counts }];
}

function bandOf(days: number): number {
  const band = BAND_ENDS.findIndex((end) => days <= end);
  return band < 0 ? BAND_ENDS.length : band;
}
