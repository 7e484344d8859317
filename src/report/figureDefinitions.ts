import type { Organ, Origin } from '../log/model/attribute';
import type { Field } from '../log/model/field';
import type { FigureId, Note } from './figure';
import { both, forPurpose, ofOrgan, type RequestTest } from './requestSort';
import type { BaselineCount } from './rules/baseline';
import { inCategoryRow } from './rules/everyRequestOnce';
import { isMissionNotification, isRfa, isRfi } from './rules/rfaTotal';
import { isCountryOfficeRfc, isDecisionNotification, isHeadquartersRfc, isRfc } from './rules/rfcTotal';
import type { RuleId } from './ruleIds';

interface Defined {
  readonly rules: readonly RuleId[];
  /** footnotes that always stand with the figure */
  readonly notes: readonly Note[];
  /** decimal places when shown */
  readonly places: number;
  readonly organ: Organ;
  readonly origin?: Origin;
  /** a total of headquarters and the Country Offices */
  readonly isOfBothOrigins?: boolean;
}

/** How many requests of a sort were sent in the period. */
export interface CountDefinition extends Defined {
  readonly measure: 'count';
  readonly requests: RequestTest;
  /** requests near these that are left out, and are told of */
  readonly beside?: RequestTest;
  /** the field that tells these requests from the others of their kind; where a log has it not, a note says so */
  readonly toldBy?: { readonly field: Field; readonly among: RequestTest };
}

/** A share of the requests sent, or the average time over those counted. */
export interface ReplyDefinition extends Defined {
  readonly measure: 'executedShare' | 'positiveShare' | 'averageExecution' | 'averageReply';
  readonly requests: RequestTest;
  readonly needs: readonly Field[];
  /** a share of requests that are all pending is not available, where it is 0 % elsewhere */
  readonly allPendingIsNotAvailable?: boolean;
}

/** Growth of counts on the period before: of what is counted now, less what is left out of it. */
export interface GrowthDefinition extends Defined {
  readonly measure: 'growth';
  readonly requests: RequestTest;
  readonly previous: readonly BaselineCount[];
  /** taken off the previous count */
  readonly previousLess?: BaselineCount;
}

/** Counted from a register of its own, not from the requests. */
export interface RegisterDefinition extends Defined {
  readonly measure: 'register';
}

export type FigureDefinition = CountDefinition | ReplyDefinition | GrowthDefinition | RegisterDefinition;

const isArrest = both(isHeadquartersRfc, forPurpose('arrestAndSurrender'));
const isOtpAsset = both(isRfa, forPurpose('assetIdentification'));
const isLegalAid = both(isHeadquartersRfc, forPurpose('legalAidInvestigation'));
const isAssetRecovery = both(isHeadquartersRfc, forPurpose('assetRecovery'));
const isRegistryAsset = both(isHeadquartersRfc, forPurpose('legalAidInvestigation', 'assetRecovery'));
const isDefence = both(isHeadquartersRfc, inCategoryRow('defence'));

const OTP = { organ: 'OTP' } as const;
const REGISTRY = { organ: 'Registry' } as const;
const HEADQUARTERS = { organ: 'Registry', origin: 'headquarters' } as const;
const COUNTRY_OFFICES = { organ: 'Registry', origin: 'countryOffice' } as const;
const PLAIN = { notes: [], places: 0 } as const;

function rfas(): CountDefinition {
  return {
    measure: 'count',
    requests: isRfa,
    beside: ofOrgan('OTP'),
    rules: ['period', 'rfaTotal'],
    ...PLAIN,
    ...OTP,
  };
}

function headquartersRfcs(): CountDefinition {
  const rules: readonly RuleId[] = ['period', 'rfcTotal'];
  return { measure: 'count', requests: isHeadquartersRfc, rules, ...PLAIN, ...HEADQUARTERS };
}

function categoryCount(requests: RequestTest): CountDefinition {
  const rules: readonly RuleId[] = ['period', 'rfcTotal', 'everyRequestOnce'];
  const toldBy = { field: 'category', among: isHeadquartersRfc } as const;
  return {
    measure: 'count',
    requests: both(isHeadquartersRfc, requests),
    rules,
    toldBy,
    ...PLAIN,
    ...HEADQUARTERS,
  };
}

function purposeCount(requests: RequestTest): CountDefinition {
  const toldBy = { field: 'purpose', among: isHeadquartersRfc } as const;
  return { measure: 'count', requests, rules: ['period'], toldBy, ...PLAIN, ...HEADQUARTERS };
}

function executedShare(requests: RequestTest): ReplyDefinition {
  return {
    measure: 'executedShare',
    requests,
    needs: ['replied'],
    rules: ['executedShare', 'sentAndRecorded', 'periodEnd', 'notAvailable', 'notInLog', 'lateSent'],
    notes: [{ code: 'sentAndRecorded' }],
    places: 2,
    ...OTP,
  };
}

function averageExecution(requests: RequestTest): ReplyDefinition {
  return {
    measure: 'averageExecution',
    requests,
    needs: ['replied'],
    rules: ['repliedOnly', 'sentAndRecorded', 'periodEnd', 'notAvailable', 'notInLog'],
    notes: [{ code: 'pendingExcluded' }, { code: 'sentAndRecorded' }],
    places: 2,
    ...OTP,
  };
}

function averageReply(requests: RequestTest): ReplyDefinition {
  return {
    measure: 'averageReply',
    requests,
    needs: ['replied'],
    rules: ['repliedOnly', 'periodEnd', 'notAvailable', 'notInLog'],
    notes: [{ code: 'pendingExcluded' }],
    places: 0,
    ...HEADQUARTERS,
  };
}

function positiveShare(requests: RequestTest, more: readonly RuleId[] = []): ReplyDefinition {
  return {
    measure: 'positiveShare',
    requests,
    needs: ['replied', 'outcome'],
    rules: ['positiveShare', 'periodEnd', 'notAvailable', 'notInLog', 'lateSent', ...more],
    notes: more.includes('notCooperation') ? [{ code: 'notCooperation' }] : [],
    places: 1,
    ...HEADQUARTERS,
  };
}

/** Every figure of the report, by its machine name: what it counts, by which rules, and how it is shown. */
export const FIGURE_DEFINITIONS: Readonly<Record<FigureId, FigureDefinition>> = {
  'otp.rfas.sent': rfas(),
  'otp.rfas.missionNotifications': { ...rfas(), requests: isMissionNotification, beside: () => false },
  'otp.rfas.evolution': {
    measure: 'growth',
    requests: isRfa,
    previous: ['rfas'],
    rules: ['evolution', 'rfaTotal', 'baseline'],
    notes: [],
    places: 2,
    ...OTP,
  },
  'otp.rfas.evolutionWithoutNotifications': {
    measure: 'growth',
    requests: (log, row) => isRfa(log, row) && !isMissionNotification(log, row),
    previous: ['rfas'],
    previousLess: 'missionNotifications',
    rules: ['evolution', 'rfaTotal', 'baseline'],
    notes: [],
    places: 2,
    ...OTP,
  },
  'otp.rfas.averageDays': averageExecution(isRfa),
  'registry.rfcs.sent': {
    measure: 'count',
    requests: isRfc,
    beside: ofOrgan('Registry'),
    isOfBothOrigins: true,
    rules: ['period', 'rfcTotal'],
    notes: [{ code: 'leftOutOfRfcs' }],
    places: 0,
    ...REGISTRY,
  },
  'registry.rfcs.headquarters': headquartersRfcs(),
  'registry.rfcs.countryOffices': { ...headquartersRfcs(), requests: isCountryOfficeRfc, ...COUNTRY_OFFICES },
  'registry.rfcs.evolution': {
    measure: 'growth',
    requests: isRfc,
    previous: ['headquarters', 'countryOffices'],
    isOfBothOrigins: true,
    rules: ['evolution', 'rfcTotal', 'baseline'],
    notes: [],
    places: 1,
    ...REGISTRY,
  },
  'registry.rfcs.evolutionHeadquarters': {
    measure: 'growth',
    requests: isHeadquartersRfc,
    previous: ['headquarters'],
    rules: ['evolution', 'rfcTotal', 'baseline'],
    notes: [],
    places: 0,
    ...HEADQUARTERS,
  },
  'registry.headquarters.averageDays': averageReply(isHeadquartersRfc),
  'registry.headquarters.positiveShare': positiveShare(isHeadquartersRfc),
  'registry.decisionNotifications': {
    measure: 'count',
    requests: isDecisionNotification,
    rules: ['period'],
    ...PLAIN,
    ...REGISTRY,
  },
  'area2.otp.rfas': rfas(),
  'area2.otp.rfis': { measure: 'count', requests: isRfi, rules: ['period'], ...PLAIN, ...OTP },
  'area2.otp.executedShare': executedShare(isRfa),
  'area2.otp.averageDays': averageExecution(isRfa),
  'area2.registry.requests': headquartersRfcs(),
  'area2.registry.defence': categoryCount(inCategoryRow('defence')),
  'area2.registry.victims': categoryCount(inCategoryRow('victims')),
  'area2.registry.witnessProtection': categoryCount(inCategoryRow('witnessProtection')),
  'area2.registry.judicialSupport': categoryCount(inCategoryRow('judicialSupport')),
  'area2.registry.other': categoryCount(inCategoryRow('other')),
  'area2.registry.defenceAverageDays': averageReply(isDefence),
  'area3.arrest.sent': purposeCount(isArrest),
  'area3.arrest.averageDays': averageReply(isArrest),
  'area3.arrest.positiveShare': positiveShare(isArrest, ['notCooperation']),
  'area3.warrants.outstanding': { measure: 'register', rules: ['registers'], ...PLAIN, ...REGISTRY },
  'area4.otp.sent': {
    measure: 'count',
    requests: isOtpAsset,
    rules: ['period'],
    toldBy: { field: 'purpose', among: isRfa },
    ...PLAIN,
    ...OTP,
  },
  'area4.otp.executedShare': executedShare(isOtpAsset),
  'area4.otp.averageDays': averageExecution(isOtpAsset),
  'area4.registry.legalAid': purposeCount(isLegalAid),
  'area4.registry.assetRecovery': purposeCount(isAssetRecovery),
  'area4.registry.averageDays': averageReply(isRegistryAsset),
  'area4.registry.positiveShare': { ...positiveShare(isRegistryAsset), allPendingIsNotAvailable: true },
};
