import type { TimeCounts } from './timeCounts';

/** How long one thing was followed, and whether what was waited for happened then; if not, its time is censored. */
export interface Observation {
  /** zero or more, in any one unit */
  readonly time: number;
  readonly isEvent: boolean;
}

/** The curve from one time of events up to the next. */
interface SurvivalStep {
  readonly time: number;
  /** followed up to this time, those that end or are censored at it included */
  readonly atRisk: number;
  readonly events: number;
  /** the share that is estimated to last longer than this time, from 0 to 1 */
  readonly survival: number;
  /** Greenwood's standard error of `survival`; 0 where `survival` is 0 */
  readonly standardError: number;
}

/** The product-limit estimate of Kaplan and Meier (1958). */
export interface SurvivalCurve {
  readonly count: number;
  /** one for each time at which something happened, in order of time; empty where nothing happened */
  readonly steps: readonly SurvivalStep[];
  /** the longest time that anything was followed; 0 without observations */
  readonly lastTime: number;
}

/** How the limits of the survival are computed: on the scale of its logarithm, or of the logarithm of that. */
export type IntervalScale = 'log' | 'logLog';

/** Times between which a quantile lies with 95 % confidence; `undefined` is a limit that the curve does not reach. */
export interface QuantileInterval {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The 0.975 quantile of the normal distribution. */
export const NORMAL_975 = 1.959963984540054;

/** Products of many ratios are equal only up to this. */
const TOLERANCE = 1e-10;

/** How many events and how many censorings there were at one time. */
export interface TimeCount {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

/**
 * The curve of observations in any order. At ties events come before censorings: who is censored at a time was at risk
 * at it. Greenwood (1926) gives the standard errors.
 */
export function survivalCurve(observations: readonly Observation[]): SurvivalCurve {
  const counts = new Map<number, { time: number; events: number; censored: number }>();
  for (const { time, isEvent } of observations) {
    const count = counts.get(time) ?? { time, events: 0, censored: 0 };
    if (isEvent) count.events += 1;
    else count.censored += 1;
    counts.set(time, count);
  }
  return survivalCurveOfCounts([...counts.values()]);
}

/** The curve of events and censorings that are counted: for many observations. */
export function survivalCurveOfTimes(events: TimeCounts, censored: TimeCounts): SurvivalCurve {
  const counts = new Map<number, TimeCount>();
  for (const { time, count } of events.counted) counts.set(time, { time, events: count, censored: 0 });
  for (const { time, count } of censored.counted)
    counts.set(time, { time, events: counts.get(time)?.events ?? 0, censored: count });
  return survivalCurveOfCounts([...counts.values()]);
}

/** The same of observations that are counted time by time, each time once, in any order. */
export function survivalCurveOfCounts(counts: readonly TimeCount[]): SurvivalCurve {
  const rising = [...counts].sort((a, b) => a.time - b.time);
  const count = rising.reduce((sum, { events, censored }) => sum + events + censored, 0);
  const steps: SurvivalStep[] = [];
  let atRisk = count;
  let survival = 1;
  let variance = 0;
  for (const { time, events, censored } of rising) {
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      variance += atRisk === events ? 0 : events / (atRisk * (atRisk - events));
      steps.push({ time, atRisk, events, survival, standardError: survival * Math.sqrt(variance) });
    }
    atRisk -= events + censored;
  }
  return { count, steps, lastTime: rising.at(-1)?.time ?? 0 };
}

/** The share that is estimated to last longer than a time: 1 before the first event. */
export function survivalAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

/**
 * The time at which a share of all has happened, 0.5 for the median: the first at which no more than the rest lasts. Where
 * exactly the rest lasts over an interval, its midpoint. `undefined` where the curve does not come down so far.
 */
export function quantile(curve: SurvivalCurve, share: number): number | undefined {
  return firstTimeAt(
    curve,
    curve.steps.map(({ survival }) => survival),
    1 - share,
  );
}

/** The 95 % confidence interval of a quantile: the times at which the limits of the survival come down to it. */
export function quantileInterval(
  curve: SurvivalCurve,
  share: number,
  scale: IntervalScale,
): QuantileInterval {
  const limits = curve.steps.map((step) => survivalInterval(step, scale));
  const lower = limits.map((interval) => interval?.lower ?? 0);
  // At a survival of 0 nothing is known of the upper limit.
  const upper = limits.map((interval) => interval?.upper ?? 1);
  return {
    lower: firstTimeAt(curve, lower, 1 - share),
    upper: firstTimeAt(curve, upper, 1 - share),
  };
}

/** The 95 % confidence interval of the survival at a step, within 0 and 1; `undefined` at a survival of 0. */
export function survivalInterval(
  { survival, standardError }: SurvivalStep,
  scale: IntervalScale,
): { readonly lower: number; readonly upper: number } | undefined {
  if (survival === 0) return undefined;
  if (survival === 1) return { lower: 1, upper: 1 };
  const relative = (NORMAL_975 * standardError) / survival;
  if (scale === 'log') {
    return { lower: survival * Math.exp(-relative), upper: Math.min(1, survival * Math.exp(relative)) };
  }
  const exponent = Math.exp(relative / -Math.log(survival));
  return { lower: survival ** exponent, upper: survival ** (1 / exponent) };
}

/** The first step's time at which a curve is down to a value; on a plateau at that very value its midpoint. */
function firstTimeAt(
  { steps, lastTime }: SurvivalCurve,
  values: readonly number[],
  wanted: number,
): number | undefined {
  const index = values.findIndex((value) => value <= wanted + TOLERANCE);
  const time = steps[index]?.time;
  const value = values[index];
  if (time === undefined || value === undefined) return undefined;
  if (Math.abs(value - wanted) > TOLERANCE) return time;
  const next = steps.find((_, place) => place > index && (values[place] ?? 0) < wanted - TOLERANCE);
  return (time + (next?.time ?? Math.max(time, lastTime))) / 2;
}
