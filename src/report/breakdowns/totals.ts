import type { BaselineCount } from '../rules/baseline';
import { isMissionNotification, isRfa } from '../rules/rfaTotal';
import { countSent } from '../countSent';
import type { BreakdownBasis } from './breakdownBasis';
import type { ComparedCount } from './comparedCount';
import { loggedStreams, STREAM_DEFINITIONS } from './streams';

/**
 * The requests sent, this period and the one before, of each sender that has a log. The RFAs stand here without the
 * notifications of missions, which are a bar of their own.
 */
export function totals(basis: BreakdownBasis): readonly ComparedCount<BaselineCount>[] {
  const { logs, period, previousCounts, logged } = basis;
  const streams = loggedStreams(logged);
  const before = (name: BaselineCount): number | null => previousCounts[name]?.count ?? null;
  const compared: ComparedCount<BaselineCount>[] = [];
  if (streams.includes('otp')) {
    const notifications = countSent(logs, period, isMissionNotification);
    const [rfasBefore, notificationsBefore] = [before('rfas'), before('missionNotifications')];
    const previous =
      rfasBefore === null || notificationsBefore === null ? null : rfasBefore - notificationsBefore;
    compared.push({ name: 'rfas', current: countSent(logs, period, isRfa) - notifications, previous });
    compared.push({ name: 'missionNotifications', current: notifications, previous: notificationsBefore });
  }
  for (const name of ['headquarters', 'countryOffices'] as const) {
    if (!streams.includes(name)) continue;
    const current = countSent(logs, period, STREAM_DEFINITIONS[name].requests);
    compared.push({ name, current, previous: before(name) });
  }
  return compared;
}
