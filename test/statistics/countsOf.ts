import { TimeCounts } from '../../src/statistics/timeCounts';

/** Times, counted one after the other. */
export function countsOf(times: readonly number[]): TimeCounts {
  const counts = new TimeCounts();
  for (const time of times) counts.add(time);
  return counts;
}
