import { both } from '../requestSort';
import { inCategoryRow } from '../rules/everyRequestOnce';
import { isRfa, isRfi } from '../rules/rfaTotal';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { statesToDate } from '../rules/statesToDate';
import { figure } from './definition';
import {
  averageExecution,
  averageReply,
  categoryCount,
  COUNT,
  executedShare,
  headquartersRfcs,
  OTP,
  rfas,
  registerCount,
} from './measures';

const isDefence = both(isHeadquartersRfc, inCategoryRow('defence'));

/** Priority area 2: support to preliminary examinations, investigations, prosecutions and judicial proceedings. */
export const AREA2 = [
  figure({ id: 'area2.otp.rfas', table: 'area2', ...rfas() }),
  figure({ id: 'area2.otp.rfis', table: 'area2', ...COUNT, ...OTP, requests: isRfi, rules: ['period'] }),
  figure({ id: 'area2.otp.executedShare', table: 'area2', ...executedShare(isRfa) }),
  figure({ id: 'area2.otp.averageDays', table: 'area2', ...averageExecution(isRfa) }),
  figure({ id: 'area2.registry.requests', table: 'area2', ...headquartersRfcs() }),
  figure({
    id: 'area2.registry.defence',
    table: 'area2',
    part: true,
    ...categoryCount(inCategoryRow('defence')),
  }),
  figure({
    id: 'area2.registry.victims',
    table: 'area2',
    part: true,
    ...categoryCount(inCategoryRow('victims')),
  }),
  figure({
    id: 'area2.registry.witnessProtection',
    table: 'area2',
    part: true,
    ...categoryCount(inCategoryRow('witnessProtection')),
  }),
  figure({
    id: 'area2.registry.judicialSupport',
    table: 'area2',
    part: true,
    ...categoryCount(inCategoryRow('judicialSupport')),
  }),
  figure({
    id: 'area2.registry.other',
    table: 'area2',
    part: true,
    ...categoryCount(inCategoryRow('other')),
  }),
  figure({ id: 'area2.registry.defenceAverageDays', table: 'area2', ...averageReply(isDefence) }),
  figure({
    id: 'area2.questionnaire.replies',
    table: 'area2',
    ...registerCount('questionnaire', 'states', statesToDate('replied'), ['toDate']),
  }),
] as const;
