import type { CodedField, CodedValue } from '../../src/log/model/field';

/** What a text of a log sets; an empty meaning says that the text is known and sets nothing. */
type Meaning = { readonly [F in CodedField]?: CodedValue<F> };

/** One column that holds coded texts, and all that the samples write into it (an empty cell apart). */
export interface CodedColumn {
  readonly heading: string;
  readonly fields: readonly CodedField[];
  readonly meanings: Readonly<Record<string, Meaning>>;
}

/** The coded columns of the OTP's log. */
export const otpCodedColumns = {
  type: {
    heading: 'Type',
    fields: ['kind'],
    meanings: {
      "Demande d'assistance": { kind: 'rfa' },
      'Notification de mission': { kind: 'missionNotification' },
      'Demande de renseignements': { kind: 'rfi' },
    },
  },
  addresseeType: {
    heading: 'Type de destinataire',
    fields: ['addresseeType'],
    meanings: {
      'État partie': { addresseeType: 'stateParty' },
      'État non partie': { addresseeType: 'stateNotParty' },
      'Organisation internationale': { addresseeType: 'internationalOrganisation' },
      'Entité privée': { addresseeType: 'privateEntity' },
    },
  },
  subject: {
    heading: 'Objet',
    fields: ['purpose'],
    meanings: {
      "Identification d'avoirs": { purpose: 'assetIdentification' },
      'Audition de témoins': {},
      'Communication de documents': {},
      'Données de télécommunication': {},
      'Localisation de personnes': {},
      'Mission sur le terrain': {},
      'Examen préliminaire': {},
    },
  },
  outcome: {
    heading: 'Suite donnée',
    fields: ['outcome'],
    meanings: {
      Exécutée: { outcome: 'positive' },
      'Partiellement exécutée': { outcome: 'partial' },
      Refusée: { outcome: 'negative' },
      Retirée: { outcome: 'withdrawn' },
    },
  },
  status: {
    heading: 'Statut',
    fields: ['status'],
    meanings: {
      'Enregistrement en cours': { status: 'recordingUnderWay' },
      'En cours': {},
      Clôturée: {},
    },
  },
} as const satisfies Record<string, CodedColumn>;

/** The coded columns of the register of headquarters: one column says kind, category and purpose at once. */
export const headquartersCodedColumns = {
  type: {
    heading: 'Type of request',
    fields: ['kind', 'category', 'purpose'],
    meanings: {
      'Defence team request': { kind: 'rfc', category: 'defence' },
      'Legal representatives of victims': { kind: 'rfc', category: 'victims' },
      'Witness protection': { kind: 'rfc', category: 'witnessProtection' },
      'Support to judicial proceedings': { kind: 'rfc', category: 'judicialSupport' },
      'Arrest and surrender': { kind: 'rfc', category: 'judicialSupport', purpose: 'arrestAndSurrender' },
      'Financial investigation – legal aid': {
        kind: 'rfc',
        category: 'judicialSupport',
        purpose: 'legalAidInvestigation',
      },
      'Asset recovery (fines and reparations)': {
        kind: 'rfc',
        category: 'judicialSupport',
        purpose: 'assetRecovery',
      },
      Other: { kind: 'rfc', category: 'other' },
      'Notification of judicial decision': { kind: 'decisionNotification' },
      Mission: { kind: 'mission' },
      'Voluntary cooperation agreement': { kind: 'agreementEffort' },
    },
  },
  addresseeType: {
    heading: 'Type of addressee',
    fields: ['addresseeType'],
    meanings: {
      'State Party': { addresseeType: 'stateParty' },
      'State not Party': { addresseeType: 'stateNotParty' },
      'International organisation': { addresseeType: 'internationalOrganisation' },
      'Private entity': { addresseeType: 'privateEntity' },
    },
  },
  outcome: {
    heading: 'Result',
    fields: ['outcome'],
    meanings: {
      Positive: { outcome: 'positive' },
      Partial: { outcome: 'partial' },
      Negative: { outcome: 'negative' },
      Withdrawn: { outcome: 'withdrawn' },
      Pending: {},
    },
  },
} as const satisfies Record<string, CodedColumn>;

/** The coded columns of the Country Offices' log. */
export const countryOfficesCodedColumns = {
  addresseeType: headquartersCodedColumns.addresseeType,
  outcome: {
    heading: 'Outcome',
    fields: ['outcome'],
    meanings: {
      Granted: { outcome: 'positive' },
      'Partially granted': { outcome: 'partial' },
      Refused: { outcome: 'negative' },
      Withdrawn: { outcome: 'withdrawn' },
      Pending: {},
    },
  },
} as const satisfies Record<string, CodedColumn>;

/** A text that stands in a coded column. */
export type TextOf<Column extends CodedColumn> = keyof Column['meanings'] & string;
