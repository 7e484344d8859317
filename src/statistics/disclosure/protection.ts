/** Within which bounds nobody may be able to place a withheld number. */
export interface ProtectionInterval {
  readonly least: number;
  readonly most: number;
}

/** A number that is to be withheld for itself: one that is small, and not nought. */
export function isSensitive(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** From `threshold − 1` below a number to as much above it; nothing is below nought. */
export function protectionInterval(value: number, threshold: number): ProtectionInterval {
  return { least: Math.max(0, value - (threshold - 1)), most: value + (threshold - 1) };
}
