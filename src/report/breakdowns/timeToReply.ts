import type { Edition } from '../editions/edition';
import { missingField } from '../rules/notInLog';
import { daysToReply } from '../rules/repliedOnly';
import { sentStanding } from '../standings';
import { tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { countBySlot, type Partition } from './partition';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

export const TIME_BANDS = ['0-30', '31-60', '61-90', '91-180', '181+'] as const;
export type TimeBand = (typeof TIME_BANDS)[number];

/** The last day of each band but the last, which has no end. */
export const BAND_ENDS = [30, 60, 90, 180];

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

function timeOfStream(
  stream: Stream,
  { logs, rows, period, edition }: BreakdownBasis,
): readonly TimeToReply[] {
  const { requests } = STREAM_DEFINITIONS[stream];
  const sent = tally(rows, period, sentStanding(requests));
  if (missingField(sent.logs, ['replied'])) return [];
  return [{ stream, counts: countBySlot(logs, period, replyTimesOf(stream, edition)) }];
}

/** The requests of a stream that were replied to (OTP: executed) in the period, parted by the time that it took. */
export function replyTimesOf(stream: Stream, edition: Edition): Partition {
  return {
    classify: STREAM_DEFINITIONS[stream].answered(edition),
    slots: TIME_BANDS.length,
    slotOf: (log, row) => bandOf(daysToReply(log, row)),
    partsLeftOut: false,
  };
}

function bandOf(days: number): number {
  const band = BAND_ENDS.findIndex((end) => days <= end);
  return band < 0 ? BAND_ENDS.length : band;
}
