import type { LinkedCell } from './linkedCells';

/** Within which bounds nobody may be able to place a withheld number. */
export interface ProtectionInterval {
  readonly least: number;
  readonly most: number;
}

/** A number that is to be withheld for itself: one that is small, and not nought. */
export function isSensitive(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** From `threshold − 1` below a number to as much above it, but for what everybody knows that it is not below: nought, or more. */
export function protectionInterval(
  { value, least = 0 }: Pick<LinkedCell, 'value' | 'least'>,
  threshold: number,
): ProtectionInterval {
  return { least: Math.max(least, value - (threshold - 1)), most: value + (threshold - 1) };
}
