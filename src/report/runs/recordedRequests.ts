import { z } from 'zod';
import { hash } from '../../ground/digest';
import { NO_DAY } from '../../ground/calendarDay';
import { type Field, FIELDS, isCodedField, isDateField } from '../../log/model/field';
import { fixedValues } from '../../log/model/profile';
import type { RequestLog } from '../../log/model/requestLog';
import { requestText } from '../../log/model/requestRows';
import { wordKey } from '../../log/vocabulary/wordKey';

/** What a log was read from, field by field: a digest of the column's heading, or of the value that holds for all rows. */
const readingSchema = z.partialRecord(z.enum(FIELDS), z.string());
type RecordedReading = z.infer<typeof readingSchema>;

/**
 * A request: the number of its log's reading, the days of `sent` and `replied` as whole numbers, and a digest of what each
 * other field of that reading says, in the order of the fields.
 */
const requestSchema = z.tuple([z.int().min(0), z.number(), z.number(), z.string()]);
type RecordedRequest = z.infer<typeof requestSchema>;

/** The requests of all logs, in their order, as they were read. Neither workbook nor sheet nor row is in it. */
export const recordedRequestsSchema = z.strictObject({
  readings: z.array(readingSchema),
  requests: z.array(requestSchema),
});
export type RecordedRequests = z.infer<typeof recordedRequestsSchema>;

/** What became of a request since a run. */
export const REQUEST_CHANGES = ['added', 'replied', 'corrected', 'gone'] as const;
type RequestChange = (typeof REQUEST_CHANGES)[number];

export function recordedRequests(logs: readonly RequestLog[]): RecordedRequests {
  const requests = logs.flatMap((log, reading) => {
    const fields = digestedFields((field) => log.holds.has(field));
    return Array.from({ length: log.count }, (_, row): RecordedRequest => [
      reading,
      log.dates.sent[row] ?? NO_DAY,
      log.dates.replied[row] ?? NO_DAY,
      fields.map((field) => shortDigest(textOf(log, field, row))).join(''),
    ]);
  });
  return { readings: logs.map(readingOf), requests };
}

/**
 * How many requests changed between two runs, and how. A request is known by its reference, kind and addressee, wherever
 * it stands. What is read from elsewhere now, or not at all, was corrected by nobody.
 */
export function changedRequests(
  before: RecordedRequests,
  after: RecordedRequests,
): Record<RequestChange, number> {
  const named = KEY_FIELDS.filter((field) => isReadAsBefore(field, before, after));
  const [was, is] = [byKey(before, named), byKey(after, named)];
  const counts = { added: 0, replied: 0, corrected: 0, gone: 0 };
  for (const [key, now] of is) {
    const then = was.get(key);
    const change = then === undefined ? 'added' : changeOf(then, now);
    if (change !== undefined) counts[change] += 1;
  }
  counts.gone = [...was.keys()].filter((key) => !is.has(key)).length;
  return counts;
}

const KEY_FIELDS: readonly Field[] = ['reference', 'kind', 'addressee'];

/** Whether every log that the earlier run read has the field from where it had it then. */
function isReadAsBefore(field: Field, before: RecordedRequests, after: RecordedRequests): boolean {
  const now = new Set(after.readings.map((reading) => reading[field]));
  return before.readings.every((reading) => now.has(reading[field]));
}

/** A request with its reading, and the digests of its fields. */
interface KnownRequest {
  readonly reading: RecordedReading;
  readonly sent: number;
  readonly replied: number;
  readonly digests: ReadonlyMap<Field, string>;
}

/** Of requests with the same key the first stands under it, the next as `#2`. */
function byKey(
  { readings, requests }: RecordedRequests,
  fields: readonly Field[],
): ReadonlyMap<string, KnownRequest> {
  const known = new Map<string, KnownRequest>();
  const uses = new Map<string, number>();
  const digested = readings.map((reading) => digestedFields((field) => reading[field] !== undefined));
  for (const [number, sent, replied, rest] of requests) {
    const digests = new Map((digested[number] ?? []).map((field, index) => [field, digestAt(rest, index)]));
    const names = fields.map((field) => digests.get(field) ?? NO_TEXT);
    // Without a reference it is known by its day.
    if (names[0] === NO_TEXT) names.push(String(sent));
    const key = names.join(' ');
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    known.set(use === 1 ? key : `${key}#${use}`, {
      reading: readings[number] ?? {},
      sent,
      replied,
      digests,
    });
  }
  return known;
}

/** A reply that came is no correction, whatever else was entered with it; all other differences are. */
function changeOf(was: KnownRequest, is: KnownRequest): 'replied' | 'corrected' | undefined {
  const isSameReading = (field: Field): boolean => was.reading[field] === is.reading[field];
  if (isSameReading('replied') && was.replied !== is.replied) {
    return was.replied === NO_DAY ? 'replied' : 'corrected';
  }
  if (isSameReading('sent') && was.sent !== is.sent) return 'corrected';
  const isOther = (field: Field): boolean =>
    isSameReading(field) && was.digests.get(field) !== is.digests.get(field);
  return FIELDS.some(isOther) ? 'corrected' : undefined;
}

/** The fields that stand in a request's digests: the days stand by themselves. */
function digestedFields(isHeld: (field: Field) => boolean): readonly Field[] {
  return FIELDS.filter((field) => field !== 'sent' && field !== 'replied' && isHeld(field));
}

function readingOf(log: RequestLog): RecordedReading {
  const fixed = fixedValues(log.profile);
  const headings = new Map(log.columns.map(({ field, heading }) => [field, heading]));
  return Object.fromEntries(
    FIELDS.filter((field) => log.holds.has(field)).map((field) => {
      const heading = headings.get(field);
      return [field, shortDigest(heading === undefined ? `= ${fixed.get(field) ?? ''}` : wordKey(heading))];
    }),
  );
}

/** References and addressees are compared as they are elsewhere: however they are spelled. */
function textOf(log: RequestLog, field: Field, row: number): string {
  if (isDateField(field)) return String(log.dates[field][row] ?? NO_DAY);
  if (isCodedField(field)) return String(log.coded[field][row] ?? 0);
  const text = requestText(log, field, row);
  return KEY_FIELDS.includes(field) ? wordKey(text) : text;
}

const DIGEST_LENGTH = 7;

function shortDigest(text: string): string {
  return hash(text).toString(36).padStart(DIGEST_LENGTH, '0');
}

const NO_TEXT = shortDigest('');

function digestAt(rest: string, index: number): string {
  return rest.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);
}
