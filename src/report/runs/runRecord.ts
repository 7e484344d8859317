import { z } from 'zod';
import { type CalendarDay, isoDate, NO_DAY } from '../../ground/calendarDay';
import { columnOfAddress } from '../../ground/address';
import { digest } from '../../ground/digest';
import { CODED_FIELDS, TEXT_FIELDS } from '../../log/model/field';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { requestText } from '../../log/model/requestRows';
import { wordKey } from '../../log/vocabulary/wordKey';
import { FIGURE_IDS, type FigureId } from '../figures/figures';
import type { Report } from '../report';

/** Beyond this a record would weigh on the workbook that keeps it; then the figures alone are compared. */
export const MOST_RECORDED_REQUESTS = 10_000;
const MOST_RECORDED_ISSUES = 2000;

export const figureRecordSchema = z.strictObject({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.tuple([z.number(), z.number()]).nullable(),
});
/** What a figure was: exact, as a ratio `[numerator, denominator]`. */
export type FigureRecord = z.infer<typeof figureRecordSchema>;

const count = z.int().min(0);

/** What was known of single requests and findings when a run was recorded, or is known of them now. */
export const RECORD_DETAILS = ['known', 'locked', 'notKept'] as const;

/**
 * What a run leaves behind, so that the next can say what changed since. The figures and the counts tell of no single
 * request. What `requests` and `issues` hold does: the days of each request stand in them, and the keys, digests of
 * references and addressees, can be found by trying. Whoever keeps a record encrypts these two, or leaves them out.
 */
export const runRecordSchema = z.strictObject({
  version: z.literal(2),
  period: z.string(),
  /** the day of the run, ISO */
  day: z.string(),
  figures: z.partialRecord(z.enum(FIGURE_IDS), figureRecordSchema),
  counts: z.strictObject({ requests: count, issues: count }).readonly(),
  /** `locked` where they were encrypted by another user, or on another machine; `notKept` where they could not be */
  details: z.enum(RECORD_DETAILS),
  /** by the request's key: `[sent, replied, all else]`, the days as whole numbers; `null` where too many or not known */
  requests: z.record(z.string(), z.tuple([z.number(), z.number(), z.string()])).nullable(),
  /** how often each issue was found, by its key; `null` where too many or not known */
  issues: z.record(z.string(), z.int().min(1)).nullable(),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

/** The state of a request that a run recorded: day sent, day replied, a digest of all else. */
export type RequestState = readonly [sent: number, replied: number, rest: string];

/** The record of a run, to be kept until the next. */
export function runRecord(report: Report, today: CalendarDay): RunRecord {
  return {
    version: 2,
    period: report.period.name,
    day: isoDate(today),
    figures: Object.fromEntries([...report.figures.values()].map((figure) => [figure.id, recordOf(figure)])),
    counts: { requests: requestCount(report.logs), issues: report.issues.length },
    details: 'known',
    requests: recordedRequests(report.logs),
    issues: recordedIssues(report.issues),
  };
}

function recordOf({
  numerator,
  denominator,
  value,
}: {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: { readonly numerator: number; readonly denominator: number } | null;
}): FigureRecord {
  return { numerator, denominator, value: value && [value.numerator, value.denominator] };
}

function recordedRequests(logs: readonly RequestLog[]): RunRecord['requests'] {
  if (requestCount(logs) > MOST_RECORDED_REQUESTS) return null;
  return Object.fromEntries([...requestStates(logs)].map(([key, state]) => [key, [...state]]));
}

function requestCount(logs: readonly RequestLog[]): number {
  return logs.reduce((sum, log) => sum + log.count, 0);
}

/** The requests of all logs by their keys. Of requests with the same key the first stands under it, the next as `#2`. */
function requestStates(logs: readonly RequestLog[]): ReadonlyMap<string, RequestState> {
  const states = new Map<string, RequestState>();
  const uses = new Map<string, number>();
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      const key = requestKey(log, row);
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      states.set(use === 1 ? key : `${key}#${use}`, stateOf(log, row));
    }
  }
  return states;
}

/** By its reference, kind and addressee; a request without a reference by its place. */
function requestKey(log: RequestLog, row: number): string {
  const reference = wordKey(requestText(log, 'reference', row));
  const { workbook, sheet } = log.source;
  const place = `${workbook}\n${sheet}\n${log.rowNumbers[row] ?? 0}`;
  if (reference === '') return digest(place);
  return digest(
    [reference, log.coded.kind[row] ?? 0, wordKey(requestText(log, 'addressee', row))].join('\n'),
  );
}

function stateOf(log: RequestLog, row: number): RequestState {
  const rest = [
    log.usable[row],
    log.dates.recorded[row],
    ...CODED_FIELDS.map((field) => log.coded[field][row]),
    ...TEXT_FIELDS.map((field) => requestText(log, field, row)),
  ];
  return [log.dates.sent[row] ?? NO_DAY, log.dates.replied[row] ?? NO_DAY, digest(rest.join('\n'))];
}

function recordedIssues(issues: readonly Issue[]): RunRecord['issues'] {
  return issues.length > MOST_RECORDED_ISSUES ? null : Object.fromEntries(issueCounts(issues));
}

/** How often each issue was found: of the same kind, in the same column, about the same text. Rows may have moved. */
function issueCounts(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(issueKey(issue), (counts.get(issueKey(issue)) ?? 0) + 1);
  return counts;
}

function issueKey({ workbook, sheet, cell, found, finding }: Issue): string {
  const field = 'field' in finding ? finding.field : '';
  return digest([finding.code, field, workbook, sheet, columnOfAddress(cell), found].join('\n'));
}

/** The figures that a record holds, in the order of the report. */
export function recordedFigures({ figures }: RunRecord): ReadonlyMap<FigureId, FigureRecord> {
  return new Map(
    FIGURE_IDS.flatMap((id): [FigureId, FigureRecord][] => {
      const figure = figures[id];
      return figure === undefined ? [] : [[id, figure]];
    }),
  );
}
