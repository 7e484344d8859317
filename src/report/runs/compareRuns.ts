import { z } from 'zod';
import { FIGURE_IDS } from '../figures/figures';
import { changedRequests, REQUEST_CHANGES } from './changedRequests';
import { revisionPartSchema, revisionsOf } from './revisions';
import { figureRecordSchema, RECORD_DETAILS, recordedFigures, type RunRecord } from './runRecord';

const count = z.int().min(0);

const figureChangeSchema = z
  .strictObject({
    id: z.enum(FIGURE_IDS),
    before: figureRecordSchema,
    after: figureRecordSchema,
    /** what the difference adds up from; `null` where single requests cannot be compared */
    parts: z.array(revisionPartSchema).readonly().nullable().default(null),
  })
  .readonly();
/** A figure that is not what it was. */
type FigureChange = z.infer<typeof figureChangeSchema>;

const countsSchema = z.strictObject({ before: count, after: count }).readonly();

/** What changed since the run before, of the same period. */
export const runChangesSchema = z
  .strictObject({
    /** the day of that run, ISO */
    since: z.string(),
    /** the versions of the rules, where that run had others */
    rules: z.strictObject({ before: z.string(), after: z.string() }).readonly().nullable().default(null),
    /** in the order of the report; empty where all figures are as they were */
    figures: z.array(figureChangeSchema).readonly(),
    /** whether what the run before recorded of single requests and findings can be read here */
    details: z.enum(RECORD_DETAILS),
    /** how many requests and findings there were then, and are now; `null` where a report does not say */
    counts: z.strictObject({ requests: countsSchema, issues: countsSchema.nullable() }).readonly(),
    /** how many requests changed, and how; `null` where one of the runs had too many to record, or none can be read */
    requests: z.record(z.enum(REQUEST_CHANGES), count).readonly().nullable(),
    /** how many issues are new, mended, still there; `null` where one of the runs had too many to record, or none can be read */
    issues: z.strictObject({ added: count, mended: count, remaining: count }).readonly().nullable(),
  })
  .readonly();
export type RunChanges = z.infer<typeof runChangesSchema>;

/** Whether anything is not as it was. */
export function hasChanged({ figures, counts, requests, issues }: RunChanges): boolean {
  const changed = [...Object.values(requests ?? {}), issues?.added ?? 0, issues?.mended ?? 0];
  const isOtherCount = Object.values(counts).some((one) => one?.before !== one?.after);
  return figures.length > 0 || isOtherCount || changed.some((number) => number > 0);
}

/** Compares the records of two runs; `undefined` where they were of different periods. */
export function compareRuns(before: RunRecord, after: RunRecord): RunChanges | undefined {
  if (before.period !== after.period) return undefined;
  return {
    since: before.day,
    rules: changedRules(before, after),
    figures: changedFigures(before, after),
    details: before.details,
    counts: {
      requests: { before: before.counts.requests, after: after.counts.requests },
      issues: { before: before.counts.issues, after: after.counts.issues },
    },
    requests: before.requests && after.requests && changedRequests(before.requests, after.requests),
    issues: before.issues && after.issues && changedIssues(before.issues, after.issues),
  };
}

function changedFigures(before: RunRecord, after: RunRecord): readonly FigureChange[] {
  const earlier = recordedFigures(before);
  const parts = revisionsOf(before, after);
  return [...recordedFigures(after)].flatMap(([id, figure]) => {
    const was = earlier.get(id);
    const isSame = was === undefined || JSON.stringify(was) === JSON.stringify(figure);
    return isSame ? [] : [{ id, before: was, after: figure, parts: parts?.get(id) ?? null }];
  });
}

function changedRules({ rules: was }: RunRecord, { rules: is }: RunRecord): RunChanges['rules'] {
  return was === undefined || is === undefined || was === is ? null : { before: was, after: is };
}

type RecordedIssues = NonNullable<RunRecord['issues']>;

function changedIssues(before: RecordedIssues, after: RecordedIssues): RunChanges['issues'] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changes = { added: 0, mended: 0, remaining: 0 };
  for (const key of keys) {
    const [was, is] = [before[key] ?? 0, after[key] ?? 0];
    changes.remaining += Math.min(was, is);
    changes.added += Math.max(0, is - was);
    changes.mended += Math.max(0, was - is);
  }
  return changes;
}
