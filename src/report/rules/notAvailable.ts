import type { LeftOutReason } from '../leftOutReason';

/** The requests of a row: how many were sent in the period, and how many were left out, by the reason. */
interface SentAndLeftOut {
  readonly sent: number;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}

/**
 * Why nothing was counted among the requests of a row, where nothing was: all of them are pending as at the period's
 * last day, or they are not, and still none is executed or replied to. An average is then not available; a share is
 * 0 %, with this as its note (areas 3 and 4).
 */
export function whyNone(
  { sent, leftOut }: SentAndLeftOut,
  measure: 'executed' | 'replied',
): 'allPending' | 'noneExecuted' | 'noneReplied' {
  const count = (reason: 'pending' | 'repliedAfterPeriod' | 'executedAfterPeriod'): number =>
    leftOut.get(reason) ?? 0;
  // As at the period's last day, a request that was replied to later was pending.
  const pending = count('pending') + count('repliedAfterPeriod') + count('executedAfterPeriod');
  if (pending === sent) return 'allPending';
  return measure === 'executed' ? 'noneExecuted' : 'noneReplied';
}
