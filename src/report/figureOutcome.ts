import type { Ratio } from '../ground/ratio';
import type { RegisterRead } from '../log/registers/registerEntry';
import type { Edition } from './editions/edition';
import type { CountedWhen } from './entriesCounted';
import type { Figure } from './figure';
import type { LeftOutReason } from './leftOutReason';
import type { Note } from './note';
import type { Reason } from './reason';
import type { LoggedOrgans } from './loggedOrgans';
import type { PreviousCounts } from './rules/baseline';
import type { PeriodRows, Tally } from './tally';

/** Everything that a figure is computed from. */
export interface FigureBasis extends CountedWhen {
  readonly edition: Edition;
  readonly logged: LoggedOrgans;
  /** the rows of the logs that the period can concern */
  readonly rows: readonly PeriodRows[];
  readonly previous: PreviousCounts;
  /** the tables that were read and are no logs */
  readonly registers: readonly RegisterRead[];
  /** whether the period's last day is past */
  readonly isOver: boolean;
}

/** What a computed figure says besides its definition. */
export interface FigureOutcome extends Pick<
  Figure,
  'value' | 'numerator' | 'denominator' | 'reason' | 'counted' | 'leftOut'
> {
  readonly notes: readonly Note[];
}

const NONE_LEFT_OUT: ReadonlyMap<LeftOutReason, number> = new Map();

/** A figure without a value; what could be counted all the same stands beside its reason. */
export function notAvailable(reason: Reason, counts?: Tally, numerator: number | null = null): FigureOutcome {
  return {
    value: null,
    numerator,
    denominator: counts?.sent ?? null,
    reason,
    notes: [],
    counted: counts?.counted ?? 0,
    leftOut: counts?.leftOut ?? NONE_LEFT_OUT,
  };
}

interface Available {
  readonly value: Ratio;
  readonly numerator: number;
  readonly denominator: number | null;
  /** the requests that it was counted from */
  readonly counts: Tally;
  readonly notes?: readonly Note[];
}

/** A figure with a value. */
export function available({
  value,
  numerator,
  denominator,
  counts: { counted, leftOut },
  notes = [],
}: Available): FigureOutcome {
  return { value, numerator, denominator, reason: null, notes, counted, leftOut };
}
