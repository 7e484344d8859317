import type { CalendarDay } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import type { SheetLedger } from '../log/ledger/sheetLedger';
import type { OtherSheets } from '../log/planning/otherSheets';
import type { Breakdowns } from './breakdowns/breakdowns';
import type { RulesOfYear } from './editions/rulesOfYear';
import type { EntryPart } from './entriesCounted';
import type { Figure } from './figure';
import type { FigureId } from './figures/figures';
import type { Baseline, PreviousCounts } from './rules/baseline';
import type { Recommendation } from './rules/listedRecommendations';
import type { OutstandingPerson } from './rules/outstandingPersons';
import type { OutstandingWarrants } from './rules/registers';
import type { Period } from './period';

/** Everything that a report says, exact and without a word of any language. */
export interface Report {
  readonly period: Period;
  readonly previous: Period;
  /** the day as at which the figures stand: the period's last day, or the day of the run where that is earlier */
  readonly asAt: CalendarDay;
  /** the day of the run */
  readonly computedOn: CalendarDay;
  /** the rules that it was computed by */
  readonly rules: RulesOfYear;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly breakdowns: Breakdowns;
  /** what growth compares with, and whether it comes from the logs */
  readonly previousCounts: PreviousCounts;
  /** public requests for arrest and surrender, by situation; empty where none is outstanding or no register was read */
  readonly outstandingWarrants: readonly OutstandingWarrants[];
  /** the same, person by person; empty likewise */
  readonly outstandingPersons: readonly OutstandingPerson[];
  /** of the registers of recommendations; empty where none was read */
  readonly recommendations: readonly Recommendation[];
  /** what the figures of registers add up from, by figure; none of those that are not available */
  readonly registerParts: ReadonlyMap<FigureId, readonly EntryPart[]>;
  readonly logs: readonly RequestLog[];
  /** the same before requests that stand twice were settled */
  readonly logsRead: readonly RequestLog[];
  /** the counts of the period before that were entered */
  readonly baseline?: Baseline;
  readonly otherSheets: OtherSheets;
  /** what became of each sheet that may be shown, and of its cells */
  readonly ledger: readonly SheetLedger[];
  /** of all logs and of the report itself, errors first, then in the order of the workbooks, sheets and rows */
  readonly issues: readonly Issue[];
}
