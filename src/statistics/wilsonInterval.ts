import type { Ratio } from '../ground/ratio';
import { NORMAL_975 } from './kaplanMeier';

/** The limits of an interval, as ratios from 0 to 1. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95 % confidence interval of a share, by Wilson (1927): it keeps within 0 and 1 and holds for small counts, for a
 * share of 0 and of 1 too. The numerator lies between 0 and the denominator.
 */
export function wilsonInterval({ numerator, denominator }: Ratio): ShareInterval {
  const share = numerator / denominator;
  const square = NORMAL_975 ** 2;
  const middle = share + square / (2 * denominator);
  const half = NORMAL_975 * Math.sqrt((share * (1 - share)) / denominator + square / (4 * denominator ** 2));
  const scale = 1 + square / denominator;
  return {
    lower: numerator === 0 ? 0 : (middle - half) / scale,
    upper: numerator === denominator ? 1 : (middle + half) / scale,
  };
}
