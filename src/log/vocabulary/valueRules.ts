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
  'arrest-act|surrender ? arrest-act surrender request provisional person to court state or statute priority area arrest todo',
  'arrest-act warrant ? surrender request execute-act person to provisional',
  'warrant execute-act ? request',
];

const LEGAL_AID = [
  'legalAid ? financial investigation indigence asset means assess examination person purpose information identify trace location freeze seize seizure',
  // A “demande d’aide judiciaire” may be one of judicial assistance, for anything.
  'legalAid financial|investigation|indigence|asset|means|assess|examination|information|identify|trace ? financial investigation indigence asset means assess examination person purpose information identify trace location freeze seize seizure request situation',
  'indigence ? investigation financial assess asset means information request person examination',
];

const RECOVERY = [
  'recover asset ? fine reparation forfeit request financial investigation decision enforce',
  'fine reparation ? recover asset forfeit enforce request decision',
  'fine|reparation|forfeit recover|asset|enforce|execute-act|collect|seize ? recover asset enforce execute-act fine reparation forfeit request decision',
  'forfeit|seize execute-act|enforce ? asset decision request',
  'forfeit decision',
  'freeze|seize|seizure fine|reparation ? asset decision request',
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
  `asset ${TRACES} ? identify trace location freeze seize seizure financial investigation request person priority area todo`,
  'financial investigation|assess|trace ? asset request person trace',
  'asset investigation ? financial request person',
  'asset person|financial ? financial person information assess investigation request',
];

/** What says of a request of any kind how it is sent. */
const SENDER_OF_REQUEST = 'state noteVerbale first addressee';

/** What a request for assistance may be for, where it is named beside the kind. */
const SUBJECTS_OF_ASSISTANCE =
  'interview document evidence collect forensic access telecommunication expertise witness person investigation';

export const VALUE_RULES: { readonly [F in RuledField]: Rules<F> } = {
  organ: {
    OTP: ['otp ? office prosecutor court organ', 'prosecutor ? office court organ'],
    Registry: ['registry ? court office organ service'],
    none: [],
  },
  kind: {
    // What assistance is asked for may stand beside it: `RFA – interview`.
    rfa: [
      'rfa to state',
      `rfa ? request assistance judicial further statute ${SENDER_OF_REQUEST} otp office prosecutor ${SUBJECTS_OF_ASSISTANCE}`,
      `request assistance ? judicial legal further statute ${SENDER_OF_REQUEST} otp office prosecutor ${SUBJECTS_OF_ASSISTANCE}`,
    ],
    missionNotification: [
      'notification mission ? rfa otp field further to state noteVerbale investigation assess travel place item date',
      'noteVerbale notify mission ? further to state',
      'notify mission ? further otp field to state',
      'nom ? notification mission rfa further otp office prosecutor investigation assess',
    ],
    rfi: [
      `rfi ? request information further preliminary examination statute ${SENDER_OF_REQUEST} otp office prosecutor`,
      `request information ? further preliminary examination statute ${SENDER_OF_REQUEST} otp office prosecutor`,
    ],
    rfc: [
      'rfc to state',
      `rfc ? request cooperation operational further statute ${SENDER_OF_REQUEST} registry headquarters office country countryOffice immunity travel`,
      `request cooperation|operational ? cooperation operational judicial further statute to ${SENDER_OF_REQUEST} registry immunity travel`,
    ],
    decisionNotification: [
      'notification|service decision|document ? notification service decision document judicial chamber court noteVerbale or further to state warrant technical',
      'transmission judicial document ? chamber noteVerbale further to state',
      'transmission decision ? judicial chamber noteVerbale further to state',
      'notify decision ? judicial chamber further to state or',
      'notification judicial',
      'serve decision|document|judicial ? decision document judicial',
    ],
    mission: [
      'mission ? organisation logistics request field registry technical assess travel security support by to situation country service state liaison further cooperation place office countryOffice officeSeat',
      'travel technical|field ? registry mission assess technical field',
    ],
    agreementEffort: [
      'agreement ? cooperation voluntary negotiation edition relocate enforce provisional further send on state',
      'agreement negotiation underWay ? cooperation voluntary relocate enforce state',
    ],
    none: [],
  },
  origin: {
    headquarters: [
      'headquarters|hague ? headquarters hague registry court section service from send by office',
    ],
    countryOffice: [
      'countryOffice ? registry from office country officeSeat send by court field external',
      'office country|field|external ? country field external registry from officeSeat send by court',
      'office officeSeat ? registry from send court',
      'field ? from send officeSeat origin',
    ],
    none: [],
  },
  category: {
    defence: [
      'counsel person ? team request behalf by',
      'defence|def ? team counsel request assistance behalf send transmission by from registry to person investigation mission support immunity',
    ],
    victims: [
      'victims|lrv ? victims lrv representative legal team counsel request behalf send transmission by from registry mission',
      'representative legal ? team counsel request behalf send by registry',
    ],
    witnessProtection: [
      'witness protect|relocate|security ? protect relocate security victims vws measure person request section support further court',
      'vws ? victims witness section protect request relocate',
      'protect measure|relocate ? person victims vws request further',
      'victims witness section ? assistance support legalAid vws',
    ],
    judicialSupport: [
      'judicial ? proceedings support request to',
      'support proceedings|testimony|chamber ? judicial request to interview proceedings testimony chamber',
      'chamber',
      'proceedings court|chamber ? support judicial to',
      'chamber behalf|request|decision ? behalf request decision by execute-act enforce from on',
      'testimony ? witness judicial support proceedings court interview request to by',
      'judicial proceedings ? support cooperation assistance request to',
      'judicial support cooperation',
      // What serves an arrest or assets is support to judicial proceedings; the purpose holds which of them it is.
      ...ARREST,
      ...IDENTIFICATION,
      ...LEGAL_AID,
      ...RECOVERY,
    ],
    other: ['other ? request cooperation subject'],
    none: [],
  },
  purpose: {
    arrestAndSurrender: ARREST,
    assetIdentification: IDENTIFICATION,
    legalAidInvestigation: LEGAL_AID,
    assetRecovery: RECOVERY,
    none: [
      `${OTHER_SUBJECTS.join('|')} ? ${OTHER_SUBJECTS.join(' ')} request assistance transmission receive item collect support judicial place person witness field legal surrender from to`,
      // An escort, or a transport, and a surrender may be one to the Court.
      `practicality ? practicality ${OTHER_SUBJECTS.join(' ')} request support judicial place witness victims field legal from to record-act examination private third measure chamber testimony`,
      'trace|location person',
      'witness protect|relocate|security ? person measure victims vws request',
      'testimony ? witness judicial support proceedings court request to by',
      'support proceedings|testimony|chamber ? judicial request to',
      'negotiation underWay ? agreement',
      'preliminary examination',
      // The areas that are none of 3 and 4, in words: support to investigations, and agreements.
      'support|investigation|prosecutor investigation|prosecutor ? support proceedings judicial prosecutor investigation preliminary examination cooperation area measure',
      'agreement ? cooperation voluntary area',
      'voluntary cooperation ? area',
      'record-act ? telecommunication',
      'protect',
      'no',
    ],
  },
  addresseeType: {
    stateParty: ['party ? state to court statute status'],
    stateNotParty: ['not party ? state third to court statute status no', 'third state ? statute status'],
    internationalOrganisation: [
      'organisation|io ? international io organisation unitedNations or',
      'international entity',
      'unitedNations ? entity organisation io international mission',
    ],
    privateEntity: ['private entity|company|organisation ? entity company', 'company ? telecommunication'],
    none: [],
  },
};
