import { type SurvivalCurve, survivalInterval } from './kaplanMeier';

/** A point of the curve of what has happened by a time: its share and the limits of its interval, each from 0 to 1. */
export interface StepPoint {
  readonly time: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** The points of a curve of steps, joined by straight lines. */
export interface StepPoints {
  readonly points: readonly StepPoint[];
  /** the steps that lie within as many days of each other are drawn as one; 1 where each is drawn by itself */
  readonly width: number;
}

/**
 * The corners of the steps by which 1 − S(t) rises, from 0 up to `longest` or as far as anything was followed: two at
 * each time of an event, before and after it. Where there are more than `most` steps, those within a width are one, at
 * the last of them, with its own values.
 */
export function stepPoints({ steps, lastTime }: SurvivalCurve, longest: number, most: number): StepPoints {
  const within = steps.filter(({ time }) => time <= longest);
  const width = widthOf(
    within.map(({ time }) => time),
    most,
  );
  const drawn = within.filter(
    ({ time }, index) => slotOf(time, width) !== slotOf(within[index + 1]?.time ?? Infinity, width),
  );
  let last: StepPoint = { time: 0, share: 0, lower: 0, upper: 0 };
  const points = [last];
  for (const step of drawn) {
    const { lower, upper } = survivalInterval(step, 'logLog') ?? { lower: 0, upper: 0 };
    const next = { time: step.time, share: 1 - step.survival, lower: 1 - upper, upper: 1 - lower };
    points.push({ ...last, time: step.time }, next);
    last = next;
  }
  const end = Math.min(longest, lastTime);
  return { points: end > last.time ? [...points, { ...last, time: end }] : points, width };
}

function widthOf(times: readonly number[], most: number): number {
  let width = 1;
  while (new Set(times.map((time) => slotOf(time, width))).size > most) width += 1;
  return width;
}

function slotOf(time: number, width: number): number {
  return Math.floor(time / width);
}
