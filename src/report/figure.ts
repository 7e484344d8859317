import type { Ratio } from '../ground/ratio';
import type { FigureId } from './figures/figures';
import type { LeftOutReason } from './leftOutReason';
import type { Note } from './note';
import type { Reason } from './reason';
import type { RuleId } from './ruleIds';

/** What a figure's value is: a count, a mean of calendar days, a share of 1, or a growth rate of 1. */
export type Unit = 'count' | 'days' | 'share' | 'growth';

/** One figure of the report, exact, with all that is needed to show it and to say why it is what it is. */
export interface Figure {
  readonly id: FigureId;
  readonly rules: readonly RuleId[];
  readonly unit: Unit;
  /** decimal places when shown; of the percentage for shares and growth */
  readonly places: number;
  /**
   * The exact value: a count over 1, a sum of days over the requests replied to, a share or growth of 1.
   * `null` where it is not available, and then `reason` says why.
   */
  readonly value: Ratio | null;
  /** what the value counts or sums; for growth the difference; `null` where it could not be counted */
  readonly numerator: number | null;
  /** what it is divided by; `null` for counts */
  readonly denominator: number | null;
  readonly reason: Reason | null;
  /** in the order of the report's footnotes, without repetition */
  readonly notes: readonly Note[];
  /** how many requests it counted: of a share those in its numerator, of a mean those averaged */
  readonly counted: number;
  /** how many it concerned and left out, by reason; only reasons that occurred */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}
