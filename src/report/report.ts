import type { CalendarDay } from '../ground/calendarDay';
import type { Category } from '../log/model/attribute';
import type { Issue, Place } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import type { Figure, FigureId, LeftOutReason } from './figure';
import type { OutstandingWarrants } from './rules/registers';
import type { Period } from './period';

/** The three flows of requests that the report tells apart. */
export const STREAMS = ['otp', 'headquarters', 'countryOffices'] as const;
export type Stream = (typeof STREAMS)[number];

/** Requests sent (RFAs with notifications of missions, or RFCs) in each month of the period, 16th to 15th. */
export interface MonthlyCounts {
  readonly stream: Stream;
  /** first days of the twelve months of the period */
  readonly monthStarts: readonly CalendarDay[];
  readonly current: readonly number[];
  /** `null` where no log covers the previous period */
  readonly previous: readonly number[] | null;
}

/** A count in the period and in the one before; `null` where nothing is known of that. */
export interface ComparedCount<Name extends string> {
  readonly name: Name;
  readonly current: number;
  readonly previous: number | null;
}

export type ComparedTotal = 'rfas' | 'missionNotifications' | 'headquarters' | 'countryOffices';

export const TIME_BANDS = ['0-30', '31-60', '61-90', '91-180', '181+'] as const;
export type TimeBand = (typeof TIME_BANDS)[number];

/** How many requests of the period were replied to (OTP: executed) in it, by the days that it took. */
export interface TimeToReply {
  readonly stream: Stream;
  /** in the order of {@link TIME_BANDS} */
  readonly counts: readonly number[];
}

/** As at the period's last day. `replied` is a reply whose outcome the log does not give. */
export const FATES = ['positive', 'partial', 'negative', 'withdrawn', 'replied', 'pending'] as const;
export type Fate = (typeof FATES)[number];

export interface CategoryFates {
  readonly category: Category;
  /** in the order of {@link FATES}; they add up to the requests sent */
  readonly counts: readonly number[];
}

/** What the charts draw: counts only, each adding up to an official figure. */
export interface Breakdowns {
  readonly byMonth: readonly MonthlyCounts[];
  readonly totals: readonly ComparedCount<ComparedTotal>[];
  /** Registry headquarters; empty where no log holds its requests */
  readonly byCategory: readonly ComparedCount<Category>[];
  readonly timeToReply: readonly TimeToReply[];
  /** Registry headquarters; empty where no log holds its requests or one of them holds no replies */
  readonly fates: readonly CategoryFates[];
}

/** Everything that a report says, exact and without a word of any language. */
export interface Report {
  readonly period: Period;
  readonly previous: Period;
  /** the day as at which the figures stand: the period's last day, or the day of the run where that is earlier */
  readonly asAt: CalendarDay;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly breakdowns: Breakdowns;
  /** public requests for arrest and surrender, by situation; empty where none is outstanding or no register was read */
  readonly outstandingWarrants: readonly OutstandingWarrants[];
  readonly logs: readonly RequestLog[];
  /** of all logs and of the report itself, errors first, then in the order of the workbooks, sheets and rows */
  readonly issues: readonly Issue[];
}

/** One request that a figure counted or left out, by its row in a section's workbook. */
export interface TracedRequest extends Place {
  readonly reference: string;
}

/** Which requests a figure counted, and which it concerned and left out, and why. */
export interface FigureTrace {
  readonly counted: readonly TracedRequest[];
  readonly leftOut: ReadonlyMap<LeftOutReason, readonly TracedRequest[]>;
}
