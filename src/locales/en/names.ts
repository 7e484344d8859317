/** What the report's own words are called. */
export const organs = { OTP: 'Office of the Prosecutor', Registry: 'Registry' };

export const origins = { headquarters: 'Headquarters', countryOffice: 'Country Offices' };

/** Inside a sentence: "no log of … was read". */
export const senders = {
  otp: 'the Office of the Prosecutor',
  registry: 'the Registry',
  headquarters: 'the Registry’s headquarters',
  countryOffice: 'the Country Offices',
  eitherOrigin: 'the Registry’s headquarters or of the Country Offices',
};

export const streams = {
  otp: 'Office of the Prosecutor',
  headquarters: 'Registry headquarters',
  countryOffices: 'Country Offices',
};

export const fields = {
  reference: 'Reference',
  organ: 'Organ',
  kind: 'Kind of request',
  origin: 'Origin',
  section: 'Section',
  category: 'Category',
  purpose: 'Purpose',
  addressee: 'Addressee',
  addresseeType: 'Kind of addressee',
  situation: 'Situation',
  sent: 'Date sent',
  replied: 'Date of reply',
  recorded: 'Date of recording',
  outcome: 'Outcome',
  status: 'Status',
};

export const values = {
  organ: organs,
  kind: {
    rfa: 'Request for assistance (RFA)',
    missionNotification: 'Notification of mission',
    rfi: 'Request for information (RFI)',
    rfc: 'Request for cooperation (RFC)',
    decisionNotification: 'Notification of a decision or order',
    mission: 'Mission',
    agreementEffort: 'Work towards a cooperation agreement',
  },
  origin: origins,
  category: {
    defence: 'Defence teams',
    victims: 'Legal Representatives for Victims',
    witnessProtection: 'Witness protection',
    judicialSupport: 'Support to judicial proceedings',
    other: 'Other requests',
  },
  purpose: {
    arrestAndSurrender: 'Arrest and surrender',
    assetIdentification: 'Identification of assets',
    legalAidInvestigation: 'Financial investigations for legal aid',
    assetRecovery: 'Asset recovery for fines and reparations',
  },
  addresseeType: {
    stateParty: 'State Party',
    stateNotParty: 'State not Party',
    internationalOrganisation: 'International organisation',
    privateEntity: 'Private entity',
  },
  outcome: { positive: 'Positive', partial: 'Partial', negative: 'Negative', withdrawn: 'Withdrawn' },
  status: { recordingUnderWay: 'Recording under way' },
};

/** The outcome of a request, as at the last day of the period. */
export const fates = {
  positive: 'Positive',
  partial: 'Partial',
  negative: 'Negative',
  withdrawn: 'Withdrawn',
  replied: 'Replied, no outcome given',
  pending: 'Pending',
};

export const timeBands = {
  '0-30': '0–30 days',
  '31-60': '31–60 days',
  '61-90': '61–90 days',
  '91-180': '91–180 days',
  '181+': 'Over 180 days',
};

/** Counts of the previous period that a user may enter. */
export const baselineCounts = {
  rfas: 'RFAs, notifications of missions included',
  missionNotifications: 'Notifications of missions',
  headquarters: 'RFCs sent by the HQ',
  countryOffices: 'Operational requests sent by the Country Offices',
};

/** What a figure is given in; beside the figure, never in its cell. */
export const units = {
  requests: 'requests',
  notifications: 'notifications',
  persons: 'persons',
  states: 'States',
  agreements: 'agreements',
  communications: 'communications',
  euros: 'euros',
  days: 'days',
  share: 'of requests sent',
  growth: 'on previous period',
};

/** Requests that a figure concerns and leaves out. */
export const leftOut = {
  pending: { one: '{count} pending', other: '{count} pending' },
  repliedAfterPeriod: {
    one: '{count} replied to after the period',
    other: '{count} replied to after the period',
  },
  executedAfterPeriod: {
    one: '{count} executed after the period',
    other: '{count} executed after the period',
  },
  recordingUnderWay: {
    one: '{count} whose recording is under way',
    other: '{count} whose recording is under way',
  },
  recordedAfterPeriod: {
    one: '{count} recorded after the period',
    other: '{count} recorded after the period',
  },
  recordedBeforePeriod: {
    one: '{count} recorded before the period',
    other: '{count} recorded before the period',
  },
  sentBeforePeriod: { one: '{count} sent before the period', other: '{count} sent before the period' },
  outcomeNotPositive: {
    one: '{count} with a reply that is not positive',
    other: '{count} with a reply that is not positive',
  },
  missionNotification: { one: '{count} notification of mission', other: '{count} notifications of missions' },
  decisionNotification: {
    one: '{count} notification of a decision or order',
    other: '{count} notifications of decisions or orders',
  },
  mission: { one: '{count} mission', other: '{count} missions' },
  agreementEffort: {
    one: '{count} effort towards a cooperation agreement',
    other: '{count} efforts towards cooperation agreements',
  },
  rfi: { one: '{count} request for information', other: '{count} requests for information' },
};

/** The registers that the report counts entries of, within a sentence. */
export const registers = {
  warrants: 'the register of warrants of arrest',
  agreements: 'the register of cooperation agreements',
  familyVisits: 'the register of contributions to the Trust Fund for Family Visits',
  nonCooperation: 'the register of communications on non-cooperation',
  questionnaire: 'the register of replies to the questionnaire',
  ratifications: 'the register of ratifications and legislation',
  recommendations: 'the register of recommendations',
};

/** What figures need of registers, within a sentence. */
export const countedFields = {
  signed: 'the day of signature',
  inForce: 'the day of entry into force',
  ratified: 'the day of ratification',
  legislation: 'the day on which legislation was adopted',
};
