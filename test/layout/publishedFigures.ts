import type { Figure, Unit } from '../../src/report/figure';
import type { FigureId } from '../../src/report/figures/figures';
import type { LeftOutReason } from '../../src/report/leftOutReason';
import type { Note } from '../../src/report/note';
import type { Reason } from '../../src/report/reason';
import type { RuleId } from '../../src/report/ruleIds';
import { ratio } from '../../src/ground/ratio';

/** The notes that name nothing. */
type PlainNote = Extract<
  Note['code'],
  | 'leftOutOfRfcs'
  | 'pendingExcluded'
  | 'sentAndRecorded'
  | 'notCooperation'
  | 'lateSent'
  | 'noneReplied'
  | 'noneExecuted'
  | 'allPending'
  | 'periodNotOver'
>;

interface FigureParts {
  readonly rules?: readonly RuleId[];
  readonly notes?: readonly PlainNote[];
  readonly leftOut?: readonly (readonly [LeftOutReason, number])[];
}

function figure(
  id: FigureId,
  unit: Unit,
  places: number,
  numerator: number | null,
  denominator: number | null,
  { rules = ['period'], notes = [], leftOut = [] }: FigureParts = {},
): Figure {
  return {
    id,
    rules,
    unit,
    places,
    value: numerator === null ? null : ratio(numerator, denominator ?? 1),
    numerator,
    denominator,
    reason: null,
    notes: notes.map((code) => ({ code })),
    counted: countedOf(unit, numerator ?? 0, denominator ?? 0),
    leftOut: new Map(leftOut),
  };
}

/** A mean counts the requests that it is taken over; growth counts the requests of this period. */
function countedOf(unit: Unit, numerator: number, denominator: number): number {
  if (unit === 'days') return denominator;
  return unit === 'growth' ? numerator + denominator : numerator;
}

const count = (id: FigureId, value: number, parts?: FigureParts): Figure =>
  figure(id, 'count', 0, value, null, parts);
const share = (id: FigureId, places: number, part: number, whole: number, parts?: FigureParts): Figure =>
  figure(id, 'share', places, part, whole, { rules: ['executedShare', 'periodEnd'], ...parts });
const growth = (id: FigureId, places: number, current: number, previous: number): Figure =>
  figure(id, 'growth', places, current - previous, previous, { rules: ['evolution', 'baseline'] });
const days = (id: FigureId, places: number, sum: number, requests: number, parts?: FigureParts): Figure =>
  figure(id, 'days', places, sum, requests, { rules: ['repliedOnly', 'periodEnd'], ...parts });

/** A figure without a value. */
export function unavailable(id: FigureId, unit: Unit, places: number, reason: Reason): Figure {
  return { ...figure(id, unit, places, null, null, { rules: ['notAvailable'] }), reason };
}

/**
 * The figures of the Court's report of 2023; where a printed one is not attainable, the nearest one that is: 40.4 %
 * for the growth of the RFCs, 17.3 % for the share of positive replies.
 */
export const PUBLISHED_FIGURES: readonly Figure[] = [
  count('otp.rfas.sent', 478, { rules: ['period', 'rfaTotal'], leftOut: [['rfi', 1]] }),
  count('otp.rfas.missionNotifications', 133, { rules: ['period', 'rfaTotal'] }),
  growth('otp.rfas.evolution', 2, 478, 386),
  growth('otp.rfas.evolutionWithoutNotifications', 2, 345, 242),
  days('otp.rfas.averageDays', 2, 10204, 184, {
    notes: ['pendingExcluded', 'sentAndRecorded'],
    leftOut: [
      ['pending', 241],
      ['executedAfterPeriod', 41],
      ['recordingUnderWay', 12],
    ],
  }),
  count('registry.rfcs.sent', 455, {
    rules: ['period', 'rfcTotal'],
    notes: ['leftOutOfRfcs'],
    leftOut: [
      ['decisionNotification', 67],
      ['mission', 9],
      ['agreementEffort', 1],
    ],
  }),
  count('registry.rfcs.headquarters', 301, { rules: ['period', 'rfcTotal'] }),
  count('registry.rfcs.countryOffices', 154, { rules: ['period', 'rfcTotal'] }),
  growth('registry.rfcs.evolution', 1, 455, 324),
  growth('registry.rfcs.evolutionHeadquarters', 0, 301, 165),
  days('registry.headquarters.averageDays', 0, 7520, 160, {
    notes: ['pendingExcluded'],
    leftOut: [['pending', 141]],
  }),
  share('registry.headquarters.positiveShare', 1, 52, 301, {
    rules: ['positiveShare', 'periodEnd'],
    leftOut: [
      ['pending', 141],
      ['outcomeNotPositive', 108],
    ],
  }),
  count('registry.decisionNotifications', 67),
  unavailable('area1.privileges.parties', 'count', 0, { code: 'noRegister', register: 'ratifications' }),
  unavailable('area1.legislation.adopted', 'count', 0, { code: 'noRegister', register: 'ratifications' }),
  count('area2.otp.rfas', 478, { rules: ['period', 'rfaTotal'] }),
  count('area2.otp.rfis', 1),
  share('area2.otp.executedShare', 2, 184, 478, { notes: ['sentAndRecorded'], leftOut: [['pending', 294]] }),
  days('area2.otp.averageDays', 2, 10204, 184, { notes: ['pendingExcluded', 'sentAndRecorded'] }),
  count('area2.registry.requests', 301, { rules: ['period', 'rfcTotal'] }),
  count('area2.registry.defence', 23, { rules: ['everyRequestOnce'] }),
  count('area2.registry.victims', 2, { rules: ['everyRequestOnce'] }),
  count('area2.registry.witnessProtection', 38, { rules: ['everyRequestOnce'] }),
  count('area2.registry.judicialSupport', 224, { rules: ['everyRequestOnce'] }),
  count('area2.registry.other', 14, { rules: ['everyRequestOnce'] }),
  days('area2.registry.defenceAverageDays', 0, 690, 15, { notes: ['pendingExcluded'] }),
  count('area2.questionnaire.replies', 27, { rules: ['registers'] }),
  count('area3.arrest.sent', 127),
  days('area3.arrest.averageDays', 0, 50, 5, { notes: ['pendingExcluded'] }),
  share('area3.arrest.positiveShare', 1, 0, 127, { notes: ['notCooperation'] }),
  count('area3.warrants.outstanding', 16, { rules: ['registers'] }),
  count('area3.nonCooperation.communications', 16, { rules: ['registers'] }),
  count('area4.otp.sent', 4),
  share('area4.otp.executedShare', 2, 0, 4, { notes: ['sentAndRecorded', 'lateSent'] }),
  unavailable('area4.otp.averageDays', 'days', 2, { code: 'noneExecuted' }),
  count('area4.registry.legalAid', 1),
  count('area4.registry.assetRecovery', 3),
  unavailable('area4.registry.averageDays', 'days', 0, { code: 'allPending' }),
  unavailable('area4.registry.positiveShare', 'share', 1, { code: 'allPending' }),
  count('area5.agreements.enforcement', 14, { rules: ['registers'] }),
  count('area5.agreements.enforcementSigned', 1, { rules: ['registers'] }),
  count('area5.agreements.release', 1, { rules: ['registers'] }),
  count('area5.agreements.interimRelease', 1, { rules: ['registers'] }),
  count('area5.agreements.relocation', 26, { rules: ['registers'] }),
  count('area5.agreements.relocationEntered', 1, { rules: ['registers'] }),
  count('area5.agreements.airTransport', 1, { rules: ['registers'] }),
  count('area5.agreements.others', 2, { rules: ['registers'] }),
  count('area5.familyVisits.received', 191_526, { rules: ['registers'] }),
];
