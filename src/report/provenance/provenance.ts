import { z } from 'zod';
import { isoDate, parseIsoDate } from '../../ground/calendarDay';
import { PROGRAM_VERSION } from '../../ground/programVersion';
import { pendingByStream, pendingByStreamSchema } from '../breakdowns/pendingByStream';
import { parsePeriodName } from '../period';
import { requestsRead } from '../../log/model/requestRows';
import type { Report } from '../report';
import { baselineSchema } from '../rules/baseline';
import { readingSchema, settingsOfLog } from './logReading';
import { logFingerprint } from './logFingerprint';

/** What a report contains. */
const contentsSchema = z.strictObject({
  charts: z.boolean(),
  supplementary: z.boolean(),
  checks: z.boolean(),
});

/** How a log is read; see `settingsOfLog`. */
export const logSettingsSchema = z.strictObject({
  workbook: z.string(),
  sheet: z.string(),
  fields: readingSchema,
});

/** What made a report, beside its logs. */
export const provenanceSchema = z.strictObject({
  version: z.string(),
  rules: z.string(),
  period: z.string().refine((name) => parsePeriodName(name) !== undefined),
  /** the day of the run */
  day: z.string().refine((text) => parseIsoDate(text) !== undefined),
  language: z.enum(['en', 'fr']),
  baseline: baselineSchema.nullable(),
  /** left out by earlier versions */
  contents: contentsSchema.optional(),
  /** with which the report on the period after is to begin; left out by earlier versions */
  pendingAtEnd: pendingByStreamSchema.optional(),
  /** left out by earlier versions */
  readings: z.array(logSettingsSchema).optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** A log that a report was made of, and what was read of it. */
export interface LogProvenance {
  readonly workbook: string;
  readonly sheet: string;
  readonly range: string;
  readonly requests: number;
  /** of the data that was read, 64 hexadecimal digits */
  readonly fingerprint: string;
}

/**
 * What made a report: the program and its rules, the period, the day, and every setting: the counts that were entered, what
 * the report contains, and how each log is read; and what was pending at its end.
 */
export function provenanceOf(
  report: Report,
  language: Provenance['language'],
  { charts, supplementary, checks }: NonNullable<Provenance['contents']>,
): Provenance {
  const { period, computedOn, baseline, rules, breakdowns } = report;
  return {
    version: PROGRAM_VERSION,
    rules: rules.edition.version,
    period: period.name,
    day: isoDate(computedOn),
    language,
    baseline: baseline ?? null,
    contents: { charts, supplementary, checks },
    pendingAtEnd: pendingByStream(breakdowns.stock),
    readings: logReadings(report),
  };
}

/** How each log was read. */
export function logReadings({ logsRead }: Report): NonNullable<Provenance['readings']> {
  return logsRead.map((log) => {
    const { workbook, sheet } = log.source;
    return { workbook, sheet, fields: settingsOfLog(log) };
  });
}

/** The logs as they were read, before requests that stand twice were settled. */
export function logProvenance({ logsRead }: Report): readonly LogProvenance[] {
  return logsRead.map((log) => {
    const { workbook, sheet, range } = log.source;
    const fingerprint = log.condensed?.fingerprint ?? logFingerprint(log);
    return { workbook, sheet, range, requests: requestsRead(log), fingerprint };
  });
}
