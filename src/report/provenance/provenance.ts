import { z } from 'zod';
import { isoDate, parseIsoDate } from '../../ground/calendarDay';
import { PROGRAM_VERSION } from '../../ground/programVersion';
import { parsePeriodName } from '../period';
import type { Report } from '../report';
import { baselineSchema } from '../rules/baseline';
import { RULES_VERSION } from '../ruleIds';
import { logFingerprint } from './logFingerprint';

/** What made a report, beside its logs. */
export const provenanceSchema = z.strictObject({
  version: z.string(),
  rules: z.string(),
  period: z.string().refine((name) => parsePeriodName(name) !== undefined),
  /** the day of the run */
  day: z.string().refine((text) => parseIsoDate(text) !== undefined),
  language: z.enum(['en', 'fr']),
  baseline: baselineSchema.nullable(),
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

/** What made a report: the program and its rules, the period, the day, and the counts that were entered. */
export function provenanceOf(report: Report, language: Provenance['language']): Provenance {
  const { period, computedOn, baseline } = report;
  return {
    version: PROGRAM_VERSION,
    rules: RULES_VERSION,
    period: period.name,
    day: isoDate(computedOn),
    language,
    baseline: baseline ?? null,
  };
}

/** The logs as they were read, before requests that stand twice were settled. */
export function logProvenance({ logsRead }: Report): readonly LogProvenance[] {
  return logsRead.map((log) => {
    const { workbook, sheet, range } = log.source;
    return { workbook, sheet, range, requests: log.count, fingerprint: logFingerprint(log) };
  });
}
