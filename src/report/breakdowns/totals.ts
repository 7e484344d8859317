import type { RequestTest } from '../requestSort';
import { BASELINE_COUNTS, type BaselineCount, type PreviousCounts } from '../rules/baseline';
import { isMissionNotification, isRfa } from '../rules/rfaTotal';
import { countSent } from '../countSent';
import type { BreakdownBasis } from './breakdownBasis';
import type { ComparedCount } from './comparedCount';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** What each sender's bars are of: the RFAs stand here without the notifications of missions, which have a bar of their own. */
export const TOTALS: Readonly<
  Record<BaselineCount, { readonly stream: Stream; readonly requests: RequestTest }>
> = {
  rfas: { stream: 'otp', requests: (log, row) => isRfa(log, row) && !isMissionNotification(log, row) },
  missionNotifications: { stream: 'otp', requests: isMissionNotification },
  headquarters: { stream: 'headquarters', requests: STREAM_DEFINITIONS.headquarters.requests },
  countryOffices: { stream: 'countryOffices', requests: STREAM_DEFINITIONS.countryOffices.requests },
};

/** The requests sent, this period and the one before, of each sender that has a log. */
export function totals(basis: BreakdownBasis): readonly ComparedCount<BaselineCount>[] {
  const { logs, period, previousCounts, logged } = basis;
  const streams = loggedStreams(logged);
  return BASELINE_COUNTS.filter((name) => streams.includes(TOTALS[name].stream)).map((name) => ({
    name,
    current: countSent(logs, period, TOTALS[name].requests),
    previous: previousOf(name, previousCounts),
  }));
}

/** The count of the period before; that of the RFAs comes with the notifications, which are taken off. */
function previousOf(name: BaselineCount, previous: PreviousCounts): number | null {
  const count = previous[name]?.count ?? null;
  if (name !== 'rfas') return count;
  const notifications = previous.missionNotifications?.count ?? null;
  return count === null || notifications === null ? null : count - notifications;
}
