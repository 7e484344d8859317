import type { Organ, Origin } from '../../log/model/attribute';
import type { Field } from '../../log/model/field';
import type { RegisterId } from '../../log/registers/registers';
import type { EntryCount } from '../entriesCounted';
import type { Note } from '../note';
import type { RequestTest } from '../requestSort';
import type { RuleId } from '../ruleIds';
import type { BaselineCount } from '../rules/baseline';

/** What a figure is called and where it stands. */
interface Placed<Id extends string, Table extends string> {
  /** the machine name: `--json`, traces, defined names and texts go by it */
  readonly id: Id;
  readonly table: Table;
  /** shown indented, as a part of the row above it */
  readonly part?: boolean;
  /** the year of the first report of the Court that has it so; every earlier one too where it is left out */
  readonly since?: number;
  /** the year of the last; every later one too where it is left out */
  readonly until?: number;
}

interface Defined {
  /** whose requests: the figure stands under this heading of its table */
  readonly organ: Organ;
  readonly origin?: Origin;
  /** a total of headquarters and the Country Offices */
  readonly isOfBothOrigins?: boolean;
  readonly rules: readonly RuleId[];
  /** footnotes that always stand with the figure */
  readonly notes: readonly Note[];
  /** decimal places when shown */
  readonly places: number;
}

/** What a count is a number of. */
type Counted =
  'requests' | 'notifications' | 'persons' | 'states' | 'agreements' | 'communications' | 'euros';

/** How many requests of a sort were sent in the period. */
export interface CountDefinition extends Defined {
  readonly measure: 'count';
  readonly unit: Counted;
  readonly requests: RequestTest;
  /** requests near these that are left out, and are told of */
  readonly beside?: RequestTest;
  /** the field that tells these requests from the others of their kind; a log without it is named in a note */
  readonly toldBy?: { readonly field: Field; readonly among: RequestTest };
}

/** A share of the requests sent. */
export interface ShareDefinition extends Defined {
  readonly measure: 'executedShare' | 'positiveShare';
  readonly unit: 'share';
  readonly requests: RequestTest;
  readonly needs: readonly Field[];
  /** a share of requests that are all pending is not available, where it is 0 % elsewhere */
  readonly allPendingIsNotAvailable?: boolean;
}

/** The average time over the requests counted. */
export interface AverageDefinition extends Defined {
  readonly measure: 'averageExecution' | 'averageReply';
  readonly unit: 'days';
  readonly requests: RequestTest;
  readonly needs: readonly Field[];
}

/** A figure that needs replies. */
export type ReplyDefinition = ShareDefinition | AverageDefinition;

/** Growth of counts on the period before: of what is counted now, less what is left out of it. */
export interface GrowthDefinition extends Defined {
  readonly measure: 'growth';
  readonly unit: 'growth';
  readonly requests: RequestTest;
  readonly previous: readonly BaselineCount[];
  /** taken off the previous count */
  readonly previousLess?: BaselineCount;
}

/** Counted from a register of its own, not from the requests. */
export interface RegisterDefinition extends Defined {
  readonly measure: 'register';
  readonly unit: Counted;
  readonly from: RegisterId;
  readonly entries: EntryCount;
}

/** What a figure counts, by which rules, and how it is shown. */
type Measured = CountDefinition | ShareDefinition | AverageDefinition | GrowthDefinition | RegisterDefinition;

/** A figure of the report: its name and place, what it counts, by which rules, and how it is shown. */
export type FigureDefinition<Id extends string = string, Table extends string = string> = Measured &
  Placed<Id, Table>;

/**
 * Defines a figure. Its name, its table and its measure become part of the types that are derived from the list of figures.
 */
export function figure<
  const Id extends string,
  const Table extends string,
  const Definition extends FigureDefinition<Id, Table>,
>(
  definition: Definition & FigureDefinition<Id, Table>,
): FigureDefinition<Id, Table> & Pick<Definition, 'measure'> {
  return definition;
}
