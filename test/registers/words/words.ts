/** A language that a register of the generator is written in. */
export type Tongue = 'en' | 'fr' | 'es';

/** What a column of a register can hold. Those of `BESIDE` belong to no field of the report. */
export const BESIDE = [
  'number',
  'subject',
  'remarks',
  'officer',
  'language',
  'channel',
  'urgency',
  'acknowledged',
  'deadline',
  'reminder',
  'internalRequest',
  'year',
  'month',
  'delay',
  'closed',
] as const;
export type Column =
  | 'reference'
  | 'organ'
  | 'kind'
  | 'origin'
  | 'section'
  | 'category'
  | 'purpose'
  | 'addressee'
  | 'addresseeType'
  | 'situation'
  | 'sent'
  | 'replied'
  | 'recorded'
  | 'outcome'
  | 'status'
  | (typeof BESIDE)[number];

/** What a cell can say, by its meaning in the rules. `pending`, `closed` and the like are no value of the report. */
export type Meaning =
  | 'organ.OTP'
  | 'organ.Registry'
  | 'kind.rfa'
  | 'kind.missionNotification'
  | 'kind.rfi'
  | 'kind.rfc'
  | 'kind.rfcAsAssistance'
  | 'kind.decisionNotification'
  | 'kind.mission'
  | 'kind.agreementEffort'
  | 'origin.headquarters'
  | 'origin.countryOffice'
  | 'category.defence'
  | 'category.victims'
  | 'category.witnessProtection'
  | 'category.judicialSupport'
  | 'category.other'
  | 'purpose.arrestAndSurrender'
  | 'purpose.assetIdentification'
  | 'purpose.legalAidInvestigation'
  | 'purpose.assetRecovery'
  | 'addresseeType.stateParty'
  | 'addresseeType.stateNotParty'
  | 'addresseeType.internationalOrganisation'
  | 'addresseeType.privateEntity'
  | 'outcome.positive'
  | 'outcome.partial'
  | 'outcome.negative'
  | 'outcome.withdrawn'
  | 'outcome.pending'
  | 'status.recordingUnderWay'
  | 'status.closed'
  | 'status.pending'
  | 'yes.yes'
  | 'yes.no'
  | 'yes.partly'
  | 'aim.ofProsecutor'
  | 'aim.ofRegistry'
  | 'draft'
  | 'copyOfOther';

/** The places of a register that hold words, but no request. */
export type Passage =
  | 'titleProsecutor'
  | 'titleHeadquarters'
  | 'titleCountryOffice'
  | 'titleRegistry'
  | 'sheetProsecutor'
  | 'sheetHeadquarters'
  | 'sheetCountryOffice'
  | 'sheetRegistry'
  | 'sheetPlain'
  | 'total'
  | 'note'
  | 'groupRequest'
  | 'groupReply'
  | 'underDate'
  | 'underReply'
  | 'noReply'
  | 'updated'
  | 'askedYesNo'
  | 'letterheadCourt'
  | 'letterheadClass'
  | 'summary'
  | 'summarySent'
  | 'summaryReplied'
  | 'summaryPending'
  | 'contactHead'
  | 'contactPhone'
  | 'daysHint';

/** Headings and texts of a register of warrants. */
export type WarrantWord =
  | 'title'
  | 'sheet'
  | 'person'
  | 'situation'
  | 'issued'
  | 'unsealed'
  | 'classification'
  | 'surrendered'
  | 'withdrawn'
  | 'died'
  | 'public'
  | 'underSeal';

/** What some registers write in a letter or two, and explain below. */
export const CODED = [
  'outcome.positive',
  'outcome.partial',
  'outcome.negative',
  'outcome.withdrawn',
] as const;
export type CodedMeaning = (typeof CODED)[number];

/** The wordings of one language, each as some civil servant writes it. */
export interface Wordings {
  readonly headings: Readonly<Record<Column, readonly string[]>>;
  readonly values: Readonly<Record<Meaning, readonly string[]>>;
  readonly passages: Readonly<Record<Passage, readonly string[]>>;
  /** each with the word that its code stands for */
  readonly codes: Readonly<Record<CodedMeaning, readonly [code: string, word: string]>>;
  readonly files: Readonly<Record<'prosecutor' | 'registry' | 'plain', readonly string[]>>;
  readonly warrants: Readonly<Record<WarrantWord, readonly string[]>>;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}
