import type { Outcome } from '../../log/model/attribute';

/** What the rules fix that the Court may fix otherwise in another year. */
export interface Edition {
  /** the first report of the Court that follows it, by the year in which that report's period ends */
  readonly since: number;
  /** its name, which the provenance of a report gives */
  readonly version: string;
  /**
   * What makes a request of the OTP executed in the period: its execution lies in the period and was recorded in it, or
   * the execution alone (footnote 9).
   */
  readonly executedWhen: 'recorded' | 'replied';
  /** the outcomes that a positive reply has (overview, Registry; area 3) */
  readonly positiveOutcomes: readonly Outcome[];
}
