import type { Ratio } from '../../ground/ratio';
import type { FigureId } from '../figures/figures';
import type { RequestTest } from '../requestSort';
import type { AttributeBreakdown } from './byAttribute';
import type { PositiveShareRow } from './positiveShareParts';
import type { PROJECTED_DAYS } from './projection';
import type { ReplyTimes, WITHIN_DAYS } from './replyTimes';
import type { Stream } from './streams';

/** The columns of a row of a table that are calculated, in their order. */
export const STOCK_STATISTICS = ['clearance', 'disposition'] as const;
export const TIMES_STATISTICS = [
  'average',
  'ofReplied',
  'quartiles',
  'range',
  'median',
  'logLog',
  'log',
] as const;
export const CURVE_STATISTICS = ['share', 'lower', 'upper'] as const;
export const PERIOD_STATISTICS = ['share', 'average'] as const;
export const WORK_STATISTICS = ['positive', 'sent', 'share', 'shareBefore', 'mix', 'rate'] as const;
export const INTERVAL_STATISTICS = ['lower', 'upper'] as const;

/** What a number that is calculated from counts, or from the times of many requests, is of. */
export type StatisticOf =
  | { readonly table: 'stock'; readonly stream: Stream; readonly part: (typeof STOCK_STATISTICS)[number] }
  | {
      readonly table: 'replyTimes';
      readonly of: ReplyTimes['of'];
      readonly part: (typeof TIMES_STATISTICS)[number];
    }
  | {
      readonly table: 'repliedWithin';
      readonly of: ReplyTimes['of'];
      readonly part: 'ofAll' | 'ofReplied';
      readonly days: (typeof WITHIN_DAYS)[number];
    }
  | {
      readonly table: 'replyCurve';
      readonly of: ReplyTimes['of'];
      readonly part: (typeof CURVE_STATISTICS)[number];
      readonly days: number;
    }
  | {
      readonly table: 'projection';
      readonly stream: Stream;
      /** `undefined` for those that are pending now */
      readonly days: (typeof PROJECTED_DAYS)[number] | undefined;
    }
  | {
      readonly table: 'byPeriod';
      readonly stream: Stream;
      readonly period: string;
      readonly part: (typeof PERIOD_STATISTICS)[number];
    }
  | {
      readonly table: 'positiveShare';
      /** `undefined` for all together */
      readonly work: PositiveShareRow['work'] | undefined;
      readonly part: (typeof WORK_STATISTICS)[number];
    }
  | {
      readonly table: 'shareIntervals';
      readonly figure: FigureId;
      readonly part: (typeof INTERVAL_STATISTICS)[number];
    }
  /** how many references the requests have */
  | {
      readonly table: 'byAttribute';
      readonly stream: Stream;
      readonly attribute: AttributeBreakdown['attribute'];
      readonly name: string | undefined;
    };

/** From and to; `undefined` where a limit is not reached. */
interface StatisticInterval {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A number of the supplementary sheet that is no count of requests, with the requests that it is calculated from. */
export interface StatisticCell {
  /** `stock.otp.clearance`, `replyTimes.headquarters.median` */
  readonly id: string;
  readonly of: StatisticOf;
  /** points are hundredths of a share */
  readonly unit: 'count' | 'share' | 'days' | 'points';
  readonly places: number;
  /** `null` where it is not available, or is an interval alone */
  readonly value: number | null;
  readonly interval: StatisticInterval | null;
  /** what it is divided by, and of what; `null` where it is no quotient */
  readonly quotient: Ratio | null;
  /** of usable requests; of a figure's interval there is none: its requests are the figure's */
  readonly counted: RequestTest | undefined;
  /** the requests that its denominator counts, where these are others */
  readonly dividedBy?: RequestTest;
}

/** By which the time of disposition is reckoned. */
export const DAYS_A_YEAR = 365;

/** The name of a share that was answered within some days. */
export function withinId(of: ReplyTimes['of'], days: number, part: 'ofAll' | 'ofReplied'): string {
  return `repliedWithin.${of}.${days}.${part}`;
}

/** The names of a point of a curve, by its place in it. */
export function curveIds(of: ReplyTimes['of'], point: number): readonly string[] {
  return CURVE_STATISTICS.map((part) => `replyCurve.${of}.${point + 1}.${part}`);
}

/** The names of a row of the table that parts the share of positive replies; `undefined` for its total. */
export function workIds(work: PositiveShareRow['work'] | undefined): readonly string[] {
  return WORK_STATISTICS.map((part) => `positiveShare.${work ?? 'total'}.${part}`);
}

/** The name of what is projected of a stream; `undefined` days for those pending now. */
export function projectionId(stream: Stream, days: number | undefined): string {
  return `projection.${stream}.${days ?? 'pending'}`;
}

/** The name of a row's count of references. */
export function referencesId(
  { stream, attribute }: Pick<AttributeBreakdown, 'stream' | 'attribute'>,
  row: number | 'total',
): string {
  return `byAttribute.${stream}.${attribute}.${row === 'total' ? row : row + 1}.references`;
}
