/** The words of a request log: each list is the closed set of values that an attribute may take. */

export const ORGANS = ['OTP', 'Registry'] as const;
export type Organ = (typeof ORGANS)[number];

/** The OTP's kinds first, then the Registry's. */
export const KINDS = [
  'rfa',
  'missionNotification',
  'rfi',
  'rfc',
  'decisionNotification',
  'mission',
  'agreementEffort',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where in the Registry a request was sent from. */
export const ORIGINS = ['headquarters', 'countryOffice'] as const;
export type Origin = (typeof ORIGINS)[number];

/** On whose behalf, or for what work, a Registry request was sent. */
export const CATEGORIES = ['defence', 'victims', 'witnessProtection', 'judicialSupport', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The work of priority areas 3 and 4 that a request serves, if any. */
export const PURPOSES = [
  'arrestAndSurrender',
  'assetIdentification',
  'legalAidInvestigation',
  'assetRecovery',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What became of a request; a request without a reply is pending and has none. */
export const OUTCOMES = ['positive', 'partial', 'negative', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ADDRESSEE_TYPES = [
  'stateParty',
  'stateNotParty',
  'internationalOrganisation',
  'privateEntity',
] as const;

/** The one status that a rule reads: the reply came, its entry in the register is under way. */
export const STATUSES = ['recordingUnderWay'] as const;

const ORGAN_OF_KIND: Record<Kind, Organ> = {
  rfa: 'OTP',
  missionNotification: 'OTP',
  rfi: 'OTP',
  rfc: 'Registry',
  decisionNotification: 'Registry',
  mission: 'Registry',
  agreementEffort: 'Registry',
};

/** The organ that sends items of a kind. */
export function organOfKind(kind: Kind): Organ {
  return ORGAN_OF_KIND[kind];
}
