import { z } from 'zod';
import { NO_DAY } from '../../ground/calendarDay';
import { type Field, FIELDS, isCodedField, isDateField } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
import { requestText } from '../../log/model/requestRows';
import { answersOf, DIGEST_LENGTH, readingOf, readingSchema, shortDigest } from '../provenance/logReading';
import type { Report } from '../report';
import { recordedCounts, recordedCountsSchema } from './recordedCounts';
import { wordKey } from '../../log/vocabulary/wordKey';

/**
 * A request: the number of its log's reading, the days of `sent` and `replied` as whole numbers, and a digest of what each
 * other field of that reading says, in the order of the fields.
 */
const requestSchema = z.tuple([z.int().min(0), z.number(), z.number(), z.string()]);
type RecordedRequest = z.infer<typeof requestSchema>;

/** The requests of all logs, in their order, as they were read. Neither workbook nor sheet nor row is in it. */
export const recordedRequestsSchema = z.strictObject({
  readings: z.array(readingSchema),
  /** of each reading and field a digest of what else was said of it: what its texts mean, the order of its days */
  answers: z.array(readingSchema).optional(),
  requests: z.array(requestSchema),
  /** what the figures did with each of the requests; a run of an earlier version recorded nothing of it */
  counted: recordedCountsSchema.optional(),
});
export type RecordedRequests = z.infer<typeof recordedRequestsSchema>;

/** What is recorded of the requests of a report. */
export function recordedRequests(report: Report): RecordedRequests {
  const { logs } = report;
  const requests = logs.flatMap((log, reading) => {
    const fields = digestedFields((field) => log.holds.has(field));
    return Array.from({ length: log.count }, (_, row): RecordedRequest => [
      reading,
      log.dates.sent[row] ?? NO_DAY,
      log.dates.replied[row] ?? NO_DAY,
      fields.map((field) => shortDigest(textOf(log, field, row))).join(''),
    ]);
  });
  return {
    readings: logs.map(readingOf),
    answers: logs.map(answersOf),
    requests,
    counted: recordedCounts(report),
  };
}

/** By which a request is known. */
export const KEY_FIELDS: readonly Field[] = ['reference', 'kind', 'addressee'];

/** The fields that stand in a request's digests: the days stand by themselves. */
export function digestedFields(isHeld: (field: Field) => boolean): readonly Field[] {
  return FIELDS.filter((field) => field !== 'sent' && field !== 'replied' && isHeld(field));
}

/** References and addressees are compared as they are elsewhere: however they are spelled. */
function textOf(log: RequestLog, field: Field, row: number): string {
  if (isDateField(field)) return String(log.dates[field][row] ?? NO_DAY);
  if (isCodedField(field)) return String(log.coded[field][row] ?? 0);
  const text = requestText(log, field, row);
  return KEY_FIELDS.includes(field) ? wordKey(text) : text;
}

/** The digest of an empty text. */
export const NO_TEXT = shortDigest('');

/** One of the digests of a request. */
export function digestAt(rest: string, index: number): string {
  return rest.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH);
}
