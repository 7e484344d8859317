import { NORMAL_975, type SurvivalCurve, survivalAt } from './kaplanMeier';
import type { TimeCounts } from './timeCounts';

/** How many of those that wait will be answered within some days, if nothing changes. */
export interface Projection {
  readonly expected: number;
  /** of the 95 % prediction interval, within 0 and the number of those that wait */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Projects from the curve of Kaplan and Meier how many of those still waiting are answered within `days` more. Who has
 * waited for `a` days is answered with the probability 1 − S(a + days) ÷ S(a). The variance is that of independent
 * answers, Σp(1 − p), and that of the curve by Greenwood's formula from `a` to `a + days`; the curve's errors are taken to
 * go the same way for all, which makes the interval rather too wide than too narrow. Beyond its last event the curve stays
 * as it is: what was never seen to be answered is not projected to be.
 *
 * @param ages how long they have waited
 */
export function projectedAnswers(curve: SurvivalCurve, ages: TimeCounts, days: number): Projection {
  let [expected, chance, ofCurve] = [0, 0, 0];
  for (const { time: age, count } of ages.counted) {
    const before = survivalAt(curve, age);
    if (before === 0) continue;
    const remaining = survivalAt(curve, age + days) / before;
    expected += count * (1 - remaining);
    chance += count * remaining * (1 - remaining);
    ofCurve += count * remaining * Math.sqrt(greenwood(curve, age, age + days));
  }
  const margin = NORMAL_975 * Math.sqrt(chance + ofCurve ** 2);
  return {
    expected,
    lower: Math.max(0, expected - margin),
    upper: Math.min(ages.total, expected + margin),
  };
}

/** Greenwood's sum over the events after one time and up to another. */
function greenwood({ steps }: SurvivalCurve, from: number, to: number): number {
  return steps
    .filter(({ time, atRisk, events }) => time > from && time <= to && atRisk > events)
    .reduce((sum, { atRisk, events }) => sum + events / (atRisk * (atRisk - events)), 0);
}
