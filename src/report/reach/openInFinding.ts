import type { Field } from '../../log/model/field';
import type { Finding, Issue, Place } from '../../log/model/issue';

/** The fields by which a figure tells its requests from others. */
export const SORT_FIELDS = ['organ', 'kind', 'origin', 'category', 'purpose'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** What a finding leaves open of a request, so that figures could be others without it. */
export type Open =
  /** its day sent */
  | 'sent'
  /** whether it is a request of its own, and counts */
  | 'counted'
  /** whether, when and with what standing it was replied to */
  | 'replies'
  /** what its outcome was */
  | 'outcome'
  | SortField;

const BY_FIELD: Readonly<Partial<Record<Field, Open>>> = {
  sent: 'sent',
  replied: 'replies',
  recorded: 'replies',
  status: 'replies',
  kind: 'kind',
  organ: 'organ',
  origin: 'origin',
  category: 'category',
  purpose: 'purpose',
  outcome: 'outcome',
};

const BY_CODE: Readonly<Partial<Record<Finding['code'], readonly Open[]>>> = {
  missingSent: ['sent'],
  enteredAgain: ['counted'],
  unreadDifference: ['counted'],
  similarReference: ['counted'],
  namelessRepeat: ['counted'],
  otherNameOfState: ['counted'],
  sharedReference: ['counted'],
  unlikeOthers: ['counted'],
  struckRowsRead: ['counted'],
  requestsTakenBack: ['counted'],
  repliedBeforeSent: ['replies'],
  outcomeWithoutReply: ['replies'],
  repliedWithoutOutcome: ['outcome'],
};

/** Findings on one field of a request. */
const OF_FIELD: readonly Finding['code'][] = [
  'unreadableDate',
  'dateInFuture',
  'dateOutOfRange',
  'unusualYear',
  'kindsInCategory',
  'kindDenied',
  'unrecognisedValue',
  'freeTexts',
];

/** What a finding leaves open of its requests; nothing where it is about none, or where it tells not which. */
export function openInFinding(finding: Finding): readonly Open[] {
  if (finding.code === 'duplicate') return ['counted', ...finding.differing.flatMap(openOf)];
  if (!OF_FIELD.includes(finding.code) || !('field' in finding)) return BY_CODE[finding.code] ?? [];
  // What nobody knows may say that the recording of an execution is under way.
  const mayBeUnderWay = 'executed' in finding;
  return [...openOf(finding.field), ...(mayBeUnderWay ? (['replies'] as const) : [])];
}

function openOf(field: Field): readonly Open[] {
  const open = BY_FIELD[field];
  return open === undefined ? [] : [open];
}

/** The places whose rows hold the requests that a finding is about, that of a request which may be the same included. */
export function placesOfFinding({ workbook, sheet, cell, finding }: Issue): readonly Place[] {
  const inSheet = (ranges: readonly string[]): readonly Place[] =>
    ranges.map((range) => ({ workbook, sheet, cell: range }));
  if ('where' in finding) return inSheet(finding.where.ranges);
  if ('ranges' in finding) return inSheet(finding.ranges);
  return 'first' in finding ? [...inSheet([cell]), finding.first] : inSheet([cell]);
}
