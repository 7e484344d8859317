import type { RequestLog } from '../../log/model/requestLog';
import { requestsOfRow } from '../../log/model/requestRows';
import type { Period } from '../period';
import { type Classifier, isOfPeriod } from '../tally';

/** The requests that a classifier counts, parted: each lies in one slot. What is counted and what is traced follow from it. */
export interface Partition {
  readonly classify: Classifier;
  readonly slots: number;
  readonly slotOf: (log: RequestLog, row: number, period: Period) => number;
  /** whether what is left out lies in a slot too, and is told of there alone */
  readonly partsLeftOut: boolean;
}

/** How many requests lie in each slot. */
export function countBySlot(
  logs: readonly RequestLog[],
  period: Period,
  { classify, slots, slotOf }: Partition,
): readonly number[] {
  const counts = new Array<number>(slots).fill(0);
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (!isOfPeriod(log, row, period) || classify(log, row, period) !== 'counted') continue;
      const slot = slotOf(log, row, period);
      counts[slot] = (counts[slot] ?? 0) + requestsOfRow(log, row);
    }
  }
  return counts;
}

/** Counts the requests of one slot; `undefined` stands for all slots together. */
export function ofSlot({ classify, slotOf, partsLeftOut }: Partition, slot: number | undefined): Classifier {
  if (slot === undefined) return classify;
  return (log, row, period) => {
    const standing = classify(log, row, period);
    const isParted = standing === 'counted' || (standing !== undefined && partsLeftOut);
    return isParted && slotOf(log, row, period) !== slot ? undefined : standing;
  };
}
