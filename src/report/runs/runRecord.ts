import { z } from 'zod';
import { type CalendarDay, isoDate } from '../../ground/calendarDay';
import { columnOfAddress, rowOfAddress } from '../../ground/address';
import { digest } from '../../ground/digest';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { requestText } from '../../log/model/requestRows';
import { wordKey } from '../../log/vocabulary/wordKey';
import { pendingByStream, pendingByStreamSchema } from '../breakdowns/pendingByStream';
import { FIGURE_IDS, type FigureId } from '../figures/figures';
import type { Report } from '../report';
import { recordedRequests, recordedRequestsSchema } from './recordedRequests';

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

/**
 * What was known of single requests and findings when a run was recorded, or is known of them now; nothing where only the
 * figures of a report are left.
 */
export const RECORD_DETAILS = ['known', 'locked', 'notKept', 'figuresAlone'] as const;

/**
 * What a run leaves behind, so that the next can say what changed since. The figures and the counts tell of no single
 * request. What `requests` and `issues` hold does: the days of each request stand in them, and the keys, digests of
 * references and addressees, can be found by trying. Whoever keeps a record encrypts these two, or leaves them out.
 */
export const runRecordSchema = z.strictObject({
  version: z.literal(3),
  period: z.string(),
  /** the day of the run, ISO */
  day: z.string(),
  /** the version of the rules; a run of an earlier version of the program recorded none */
  rules: z.string().optional(),
  figures: z.partialRecord(z.enum(FIGURE_IDS), figureRecordSchema),
  counts: z.strictObject({ requests: count, issues: count }).readonly(),
  /** the requests pending at the end of the period, by stream; a run of an earlier version recorded none */
  pendingAtEnd: pendingByStreamSchema.optional(),
  /** `locked` where they were encrypted by another user, or on another machine; `notKept` where they could not be */
  details: z.enum(RECORD_DETAILS),
  /** `null` where too many or not known */
  requests: recordedRequestsSchema.nullable(),
  /** how often each issue was found, by its key; `null` where too many or not known */
  issues: z.record(z.string(), z.int().min(1)).nullable(),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

/** The record of a run, to be kept until the next. */
export function runRecord(report: Report, today: CalendarDay): RunRecord {
  return {
    version: 3,
    period: report.period.name,
    day: isoDate(today),
    rules: report.rules.edition.version,
    figures: Object.fromEntries([...report.figures.values()].map((figure) => [figure.id, recordOf(figure)])),
    counts: { requests: requestCount(report.logs), issues: report.issues.length },
    pendingAtEnd: pendingByStream(report.breakdowns.stock),
    details: 'known',
    requests: requestCount(report.logs) > MOST_RECORDED_REQUESTS ? null : recordedRequests(report),
    issues: recordedIssues(report),
  };
}

/** What a run records of a figure. */
export function recordOf({
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

function requestCount(logs: readonly RequestLog[]): number {
  return logs.reduce((sum, log) => sum + log.count, 0);
}

function recordedIssues({ issues, logs }: Report): RunRecord['issues'] {
  if (issues.length > MOST_RECORDED_ISSUES) return null;
  const keyOf = issueKeys(logs);
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/**
 * Gives the keys of issues: of the same kind, in rows of the same reference or else in the same column, about the same text.
 * Rows may have moved, and workbook and sheet have other names.
 */
function issueKeys(logs: readonly RequestLog[]): (issue: Issue) => string {
  const placeOf = ({ workbook, sheet }: Pick<Issue, 'workbook' | 'sheet'>, row: number): string =>
    `${workbook}\n${sheet}\n${row}`;
  const references = new Map<string, string>();
  for (const log of logs) {
    log.rowNumbers.forEach((number, row) => {
      references.set(placeOf(log.source, number), wordKey(requestText(log, 'reference', row)));
    });
  }
  return (issue) => {
    const { cell, found, finding } = issue;
    const field = 'field' in finding ? finding.field : '';
    const about = references.get(placeOf(issue, rowOfAddress(cell))) ?? columnOfAddress(cell);
    return digest([finding.code, field, about, found].join('\n'));
  };
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
