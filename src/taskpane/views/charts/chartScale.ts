/** An axis of values: its ticks, from its least to its most. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly most: number;
}

/** Steps that people read at a glance, in each power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** How many parts an axis has at most. */
const MOST_PARTS = 5;

/** An axis from 0 to at least `most`, in whole steps of 1, 2, 2.5 or 5 times a power of ten; to 1 where `most` is 0. */
export function scaleTo(most: number): Scale {
  const least = (most > 0 ? most : 1) / MOST_PARTS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (STEPS.find((one) => one * power >= least * (1 - 1e-9)) ?? 10);
  const parts = Math.max(1, Math.ceil((most > 0 ? most : 1) / step - 1e-9));
  const ticks = Array.from({ length: parts + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  return { ticks, most: ticks.at(-1) ?? 1 };
}
