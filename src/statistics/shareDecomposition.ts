import type { Ratio } from '../ground/ratio';

/** A part of a whole: how many of how many. */
export interface SharePart {
  readonly counted: number;
  readonly of: number;
}

/** A part as it was and as it is. */
export interface ChangedPart {
  readonly before: SharePart;
  readonly now: SharePart;
}

/** What a part brings to the change of a share, as exact differences of shares. */
export interface PartEffect {
  /** through how much of the whole the part is */
  readonly mix: ExactRatio;
  /** through its own share */
  readonly rate: ExactRatio;
}

/** Of whole numbers too large for {@link Ratio}; the denominator is above zero. */
export interface ExactRatio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Why a share changed, part by part: through the parts' weights, and through their own shares. The effects of all parts
 * add up to the change exactly (Kitagawa 1955: each difference at the mean of the other's two values). A part that was
 * empty before or is empty now had or has no share of its own: all that it brings comes through its weight.
 *
 * Both wholes, the sums of the parts' `of`, are above zero; otherwise there is no share, and it gives `undefined`.
 */
export function shareDecomposition(parts: readonly ChangedPart[]): readonly PartEffect[] | undefined {
  const wholeBefore = BigInt(parts.reduce((sum, { before }) => sum + before.of, 0));
  const wholeNow = BigInt(parts.reduce((sum, { now }) => sum + now.of, 0));
  if (wholeBefore === 0n || wholeNow === 0n) return undefined;
  return parts.map(({ before, now }) => {
    const [rateBefore, rateNow] = [rateOf(before, now), rateOf(now, before)];
    const weightBefore = { numerator: BigInt(before.of), denominator: wholeBefore };
    const weightNow = { numerator: BigInt(now.of), denominator: wholeNow };
    return {
      mix: times(minus(weightNow, weightBefore), meanOf(rateBefore, rateNow)),
      rate: times(minus(rateNow, rateBefore), meanOf(weightBefore, weightNow)),
    };
  });
}

/** The sum of ratios, exact. */
export function exactSum(ratios: readonly ExactRatio[]): ExactRatio {
  return ratios.reduce(plus, { numerator: 0n, denominator: 1n });
}

/** A ratio of any size as the nearest double. */
export function toDouble({ numerator, denominator }: ExactRatio): number {
  const scale = 10n ** 15n;
  return Number((numerator * scale) / denominator) / Number(scale);
}

/** A ratio of the report as one that can be added up. */
export function exact({ numerator, denominator }: Ratio): ExactRatio {
  return reduced(BigInt(numerator), BigInt(denominator));
}

function rateOf(part: SharePart, other: SharePart): ExactRatio {
  const { counted, of } = part.of === 0 ? other : part;
  return of === 0 ? { numerator: 0n, denominator: 1n } : reduced(BigInt(counted), BigInt(of));
}

function plus(one: ExactRatio, other: ExactRatio): ExactRatio {
  return reduced(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

function minus(one: ExactRatio, other: ExactRatio): ExactRatio {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

function times(one: ExactRatio, other: ExactRatio): ExactRatio {
  return reduced(one.numerator * other.numerator, one.denominator * other.denominator);
}

function meanOf(one: ExactRatio, other: ExactRatio): ExactRatio {
  return times(plus(one, other), { numerator: 1n, denominator: 2n });
}

function reduced(numerator: bigint, denominator: bigint): ExactRatio {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}

/** All parts together. */
export function wholeOf(parts: readonly SharePart[]): SharePart {
  return {
    counted: parts.reduce((sum, { counted }) => sum + counted, 0),
    of: parts.reduce((sum, { of }) => sum + of, 0),
  };
}
