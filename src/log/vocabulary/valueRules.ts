import type { CodedField, CodedValue } from '../model/field';

/** The fields whose values are told by which concepts a text holds, and by nothing else. */
export type RuledField = Exclude<CodedField, 'outcome' | 'status'>;

/**
 * What a text speaks of that stands for a value, in whatever order and language. Each word of a rule is a concept, or
 * several of which one is needed at the least, `decision|document`; after `?` stand those that may be there besides.
 * A text that speaks of anything else, or has a word that is not known, is no such value.
 */
type Rules<F extends RuledField> = Readonly<Record<CodedValue<F> | 'none', readonly string[]>>;

const TRACES = 'identify|trace|location|freeze|seize|seizure';

const ARREST = [
  'arrest-act|surrender ? arrest-act surrender request provisional person to state or',
  'arrest-act warrant ? surrender request execute-act person',
  'warrant execute-act ? request',
];

const LEGAL_AID = [
  'legalAid ? financial investigation indigence asset identify trace location freeze seize seizure request',
  'indigence investigation ? financial request',
];

const RECOVERY = [
  'recover asset ? fine reparation request financial investigation',
  'fine reparation ? recover asset request',
  'fine|reparation recover|asset ? recover asset fine reparation request',
];

/** What a request may be for that is none of the purposes. */
const OTHER_SUBJECTS = [
  'interview',
  'document',
  'information',
  'evidence',
  'forensic',
  'access',
  'telecommunication',
  'expertise',
  'logistics',
  'security',
  'travel',
  'immunity',
  'mission',
  'other',
];

const IDENTIFICATION = [
  `asset ${TRACES} ? identify trace location freeze seize seizure financial investigation request person`,
  'financial investigation ? request person',
];

export const VALUE_RULES: { readonly [F in RuledField]: Rules<F> } = {
  organ: {
    OTP: ['otp ? office prosecutor court', 'prosecutor ? office court'],
    Registry: ['registry ? court'],
    none: [],
  },
  kind: {
    rfa: ['rfa ? request assistance judicial further', 'request assistance ? judicial further'],
    missionNotification: [
      'notification mission ? rfa otp field further to state',
      'nom ? notification mission rfa',
    ],
    rfi: ['rfi ? request information further', 'request information ? further'],
    rfc: [
      'rfc ? request cooperation operational further',
      'request cooperation|operational ? cooperation operational judicial further',
    ],
    decisionNotification: [
      'notification|service decision|document ? notification service decision document judicial or further to state',
      'notification judicial',
      'serve ? decision document judicial',
    ],
    mission: ['mission ? request field'],
    agreementEffort: ['agreement ? cooperation voluntary negotiation'],
    none: [],
  },
  origin: {
    headquarters: ['headquarters|hague ? headquarters hague registry court section from'],
    countryOffice: [
      'countryOffice ? registry from office country',
      'office country|field|external ? field external registry from',
      'field',
    ],
    none: [],
  },
  category: {
    defence: ['defence|def ? team counsel request behalf send by from registry to'],
    victims: [
      'victims|lrv ? victims lrv representative legal team counsel request behalf send by from registry',
      'representative legal ? team counsel request behalf send by registry',
    ],
    witnessProtection: [
      'witness protect ? victims vws measure request section support',
      'vws ? victims witness section protect request',
      'victims witness section ? assistance support legalAid vws',
    ],
    judicialSupport: [
      'judicial ? proceedings support request to',
      'support proceedings ? judicial request to',
      // What serves an arrest or assets is support to judicial proceedings; the purpose holds which of them it is.
      ...ARREST,
      ...IDENTIFICATION,
      ...LEGAL_AID,
      ...RECOVERY,
    ],
    other: ['other ? request'],
    none: [],
  },
  purpose: {
    arrestAndSurrender: ARREST,
    assetIdentification: IDENTIFICATION,
    legalAidInvestigation: LEGAL_AID,
    assetRecovery: RECOVERY,
    none: [
      `${OTHER_SUBJECTS.join('|')} ? ${OTHER_SUBJECTS.join(' ')} request assistance transmission receive item collect support judicial place person witness field legal surrender from to`,
      'trace|location person',
      'preliminary examination',
      'record-act ? telecommunication',
      'protect',
      'no',
    ],
  },
  addresseeType: {
    stateParty: ['party ? state to court'],
    stateNotParty: ['not party ? state to', 'third state'],
    internationalOrganisation: ['organisation|io ? international io organisation'],
    privateEntity: ['private entity|company|organisation ? entity company', 'company'],
    none: [],
  },
};
