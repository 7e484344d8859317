import type { Ratio } from '../ground/ratio';
import type { Origin, Organ } from '../log/model/attribute';
import type { Field } from '../log/model/field';
import type { RuleId } from './ruleIds';

/** The machine names of the report's figures, in the order of its tables. */
export const FIGURE_IDS = [
  'otp.rfas.sent',
  'otp.rfas.missionNotifications',
  'otp.rfas.evolution',
  'otp.rfas.evolutionWithoutNotifications',
  'otp.rfas.averageDays',
  'registry.rfcs.sent',
  'registry.rfcs.headquarters',
  'registry.rfcs.countryOffices',
  'registry.rfcs.evolution',
  'registry.rfcs.evolutionHeadquarters',
  'registry.headquarters.averageDays',
  'registry.headquarters.positiveShare',
  'registry.decisionNotifications',
  'area2.otp.rfas',
  'area2.otp.rfis',
  'area2.otp.executedShare',
  'area2.otp.averageDays',
  'area2.registry.requests',
  'area2.registry.defence',
  'area2.registry.victims',
  'area2.registry.witnessProtection',
  'area2.registry.judicialSupport',
  'area2.registry.other',
  'area2.registry.defenceAverageDays',
  'area3.arrest.sent',
  'area3.arrest.averageDays',
  'area3.arrest.positiveShare',
  'area3.warrants.outstanding',
  'area4.otp.sent',
  'area4.otp.executedShare',
  'area4.otp.averageDays',
  'area4.registry.legalAid',
  'area4.registry.assetRecovery',
  'area4.registry.averageDays',
  'area4.registry.positiveShare',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** What a figure's value is: a count, a mean of calendar days, a share of 1, or a growth rate of 1. */
export type Unit = 'count' | 'days' | 'share' | 'growth';

/** Why a figure has no value. */
export type Reason =
  | { readonly code: 'noLog'; readonly organ: Organ; readonly origin?: Origin }
  | { readonly code: 'noRegister' }
  | { readonly code: 'noRequests' }
  | { readonly code: 'noneReplied' }
  | { readonly code: 'noneExecuted' }
  | { readonly code: 'allPending' }
  | { readonly code: 'notInLog'; readonly field: Field; readonly workbook: string; readonly sheet: string }
  | { readonly code: 'noPreviousPeriod' }
  | { readonly code: 'previousPeriodZero' };

/** What a reader must know beside the figure; the first four are footnotes 7, 8, 9 and 11 of the Court's report. */
export type Note =
  | { readonly code: 'leftOutOfRfcs' }
  | { readonly code: 'pendingExcluded' }
  | { readonly code: 'sentAndRecorded' }
  | { readonly code: 'notCooperation' }
  | { readonly code: 'lateSent' }
  | { readonly code: 'noneReplied' }
  | { readonly code: 'noneExecuted' }
  | { readonly code: 'allPending' }
  | { readonly code: 'previousFromBaseline' }
  | { readonly code: 'withoutOrigin'; readonly origin: Origin }
  /** a log holds nothing of what tells these requests from others */
  | { readonly code: 'notTold'; readonly field: Field; readonly workbook: string; readonly sheet: string }
  | { readonly code: 'periodNotOver' };

/** Why a request that a figure concerns is not counted in it. */
export type LeftOutReason =
  | 'pending'
  | 'repliedAfterPeriod'
  | 'executedAfterPeriod'
  | 'recordingUnderWay'
  | 'recordedBeforePeriod'
  | 'recordedAfterPeriod'
  | 'sentBeforePeriod'
  | 'outcomeNotPositive'
  | 'missionNotification'
  | 'decisionNotification'
  | 'mission'
  | 'agreementEffort'
  | 'rfi';

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
