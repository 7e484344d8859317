import { z } from 'zod';
import type { CalendarDay } from '../../ground/calendarDay';
import { compareRuns, hasChanged, type RunChanges, runChangesSchema } from './compareRuns';
import type { Report } from '../report';
import { type RunRecord, runRecord, runRecordSchema } from './runRecord';

/** The last run over a period, and what had changed since the one before. */
export interface KeptRun {
  readonly record: RunRecord;
  /** `null` while nothing has changed since the first run */
  readonly changes: RunChanges | null;
}

export const keptRunSchema = z.strictObject({
  record: runRecordSchema,
  changes: runChangesSchema.nullable(),
});

/**
 * What is to be kept of a run. If nothing changed since the run before, the changes that were told then are kept:
 * computing once more loses nothing.
 *
 * @param before the last run over the same period
 * @param today the day of the run
 */
export function nextRun(before: KeptRun | null, report: Report, today: CalendarDay): KeptRun {
  const record = runRecord(report, today);
  if (before === null) return { record, changes: null };
  const changes = compareRuns(before.record, record);
  return { record, changes: changes && hasChanged(changes) ? changes : before.changes };
}
