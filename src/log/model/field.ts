import {
  ADDRESSEE_TYPES,
  CATEGORIES,
  KINDS,
  ORGANS,
  ORIGINS,
  OUTCOMES,
  PURPOSES,
  STATUSES,
} from './attribute';

/** The fields of a request log; only `reference` and `sent` are required of every log. */
export const FIELDS = [
  'reference',
  'organ',
  'kind',
  'origin',
  'section',
  'category',
  'purpose',
  'addressee',
  'addresseeType',
  'situation',
  'sent',
  'replied',
  'recorded',
  'outcome',
  'status',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that hold a calendar day. */
export const DATE_FIELDS = ['sent', 'replied', 'recorded'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Fields whose text is kept as it stands. */
export const TEXT_FIELDS = ['reference', 'section', 'addressee', 'situation'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields that take one of a closed set of values. */
export const CODED_VALUES = {
  organ: ORGANS,
  kind: KINDS,
  origin: ORIGINS,
  category: CATEGORIES,
  purpose: PURPOSES,
  addresseeType: ADDRESSEE_TYPES,
  outcome: OUTCOMES,
  status: STATUSES,
} as const;
export type CodedField = keyof typeof CODED_VALUES;
export const CODED_FIELDS = [
  'organ',
  'kind',
  'origin',
  'category',
  'purpose',
  'addresseeType',
  'outcome',
  'status',
] as const satisfies readonly CodedField[];
export type CodedValue<F extends CodedField = CodedField> = (typeof CODED_VALUES)[F][number];

export function isDateField(field: Field): field is DateField {
  return (DATE_FIELDS as readonly Field[]).includes(field);
}

export function isCodedField(field: Field): field is CodedField {
  return field in CODED_VALUES;
}
