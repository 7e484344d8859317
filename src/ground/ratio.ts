/** An exact ratio of two whole numbers; the denominator is above zero. It is rounded only when it is shown. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The ratio of two whole numbers. It throws a RangeError where one is not a safe integer or the denominator is not
 * above zero: whether there is a ratio at all is for the caller to decide, with a reason that people can read.
 */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`No ratio of whole numbers: ${numerator} / ${denominator}`);
  }
  return { numerator, denominator };
}
