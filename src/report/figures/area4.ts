import { both, forPurpose } from '../requestSort';
import { isRfa } from '../rules/rfaTotal';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { figure } from './definition';
import {
  averageExecution,
  averageReply,
  COUNT,
  executedShare,
  OTP,
  positiveShare,
  purposeCount,
} from './measures';

const isOtpAsset = both(isRfa, forPurpose('assetIdentification'));
const isLegalAid = both(isHeadquartersRfc, forPurpose('legalAidInvestigation'));
const isAssetRecovery = both(isHeadquartersRfc, forPurpose('assetRecovery'));
const isRegistryAsset = both(isHeadquartersRfc, forPurpose('legalAidInvestigation', 'assetRecovery'));

/** Priority area 4: identification, seizing and freezing of assets. */
export const AREA4 = [
  figure({
    id: 'area4.otp.sent',
    table: 'area4',
    ...COUNT,
    ...OTP,
    requests: isOtpAsset,
    toldBy: { field: 'purpose', among: isRfa },
    rules: ['period'],
  }),
  figure({ id: 'area4.otp.executedShare', table: 'area4', ...executedShare(isOtpAsset) }),
  figure({ id: 'area4.otp.averageDays', table: 'area4', ...averageExecution(isOtpAsset) }),
  figure({ id: 'area4.registry.legalAid', table: 'area4', ...purposeCount(isLegalAid) }),
  figure({ id: 'area4.registry.assetRecovery', table: 'area4', ...purposeCount(isAssetRecovery) }),
  figure({ id: 'area4.registry.averageDays', table: 'area4', ...averageReply(isRegistryAsset) }),
  figure({
    id: 'area4.registry.positiveShare',
    table: 'area4',
    ...positiveShare(isRegistryAsset),
    allPendingIsNotAvailable: true,
  }),
] as const;
