import { both, ofOrgan, type RequestTest } from '../requestSort';
import type { RuleId } from '../ruleIds';
import { isRfa } from '../rules/rfaTotal';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import type { RegisterId } from '../../log/registers/registers';
import type { EntryCount } from '../entriesCounted';
import type { AverageDefinition, CountDefinition, RegisterDefinition, ShareDefinition } from './definition';

export const OTP = { organ: 'OTP' } as const;
export const REGISTRY = { organ: 'Registry' } as const;
export const HEADQUARTERS = { organ: 'Registry', origin: 'headquarters' } as const;
export const COUNTRY_OFFICES = { organ: 'Registry', origin: 'countryOffice' } as const;

/** How many requests of a sort were sent; no footnote stands with it. */
export const COUNT = { measure: 'count', unit: 'requests', notes: [], places: 0 } as const;

/** The RFAs sent. */
export function rfas(): CountDefinition {
  return { ...COUNT, ...OTP, requests: isRfa, beside: ofOrgan('OTP'), rules: ['period', 'rfaTotal'] };
}

/** The RFCs that headquarters sent. */
export function headquartersRfcs(): CountDefinition {
  return { ...COUNT, ...HEADQUARTERS, requests: isHeadquartersRfc, rules: ['period', 'rfcTotal'] };
}

/** The RFCs of headquarters in one row of the breakdown by category. */
export function categoryCount(requests: RequestTest): CountDefinition {
  return {
    ...COUNT,
    ...HEADQUARTERS,
    requests: both(isHeadquartersRfc, requests),
    toldBy: { field: 'category', among: isHeadquartersRfc },
    rules: ['period', 'rfcTotal', 'everyRequestOnce'],
  };
}

/** The RFCs of headquarters that serve a purpose. */
export function purposeCount(requests: RequestTest): CountDefinition {
  return {
    ...COUNT,
    ...HEADQUARTERS,
    requests,
    toldBy: { field: 'purpose', among: isHeadquartersRfc },
    rules: ['period'],
  };
}

/** The share of the OTP's requests that were executed in the period. */
export function executedShare(requests: RequestTest): ShareDefinition {
  return {
    measure: 'executedShare',
    unit: 'share',
    ...OTP,
    requests,
    needs: ['replied'],
    rules: ['executedShare', 'sentAndRecorded', 'periodEnd', 'notAvailable', 'notInLog', 'lateSent'],
    notes: [{ code: 'sentAndRecorded' }],
    places: 2,
  };
}

/** The average time that the OTP's requests took until they were executed. */
export function averageExecution(requests: RequestTest): AverageDefinition {
  return {
    measure: 'averageExecution',
    unit: 'days',
    ...OTP,
    requests,
    needs: ['replied'],
    rules: ['repliedOnly', 'sentAndRecorded', 'periodEnd', 'notAvailable', 'notInLog'],
    notes: [{ code: 'pendingExcluded' }, { code: 'sentAndRecorded' }],
    places: 2,
  };
}

/** The average time that headquarters' requests took until they were replied to. */
export function averageReply(requests: RequestTest): AverageDefinition {
  return {
    measure: 'averageReply',
    unit: 'days',
    ...HEADQUARTERS,
    requests,
    needs: ['replied'],
    rules: ['repliedOnly', 'periodEnd', 'notAvailable', 'notInLog'],
    notes: [{ code: 'pendingExcluded' }],
    places: 0,
  };
}

/** The share of headquarters' requests that had a positive reply in the period. */
export function positiveShare(requests: RequestTest, more: readonly RuleId[] = []): ShareDefinition {
  return {
    measure: 'positiveShare',
    unit: 'share',
    ...HEADQUARTERS,
    requests,
    needs: ['replied', 'outcome'],
    rules: ['positiveShare', 'periodEnd', 'notAvailable', 'notInLog', 'lateSent', ...more],
    notes: more.includes('notCooperation') ? [{ code: 'notCooperation' }] : [],
    places: 1,
  };
}

/** What a register of the Registry gives. */
export function registerCount(
  from: RegisterId,
  unit: RegisterDefinition['unit'],
  entries: EntryCount,
  rules: readonly RuleId[],
): RegisterDefinition {
  return {
    ...REGISTRY,
    measure: 'register',
    from,
    entries,
    unit,
    rules: ['registers', ...rules, 'marked'],
    notes: [],
    places: 0,
  };
}
