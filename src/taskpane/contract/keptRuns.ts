import { z } from 'zod';
import { runChangesSchema } from '../../report/runs/compareRuns';
import type { KeptRun } from '../../report/runs/keptRun';
import { runRecordSchema } from '../../report/runs/runRecord';
import { type LocalCipher, sealedTextSchema } from './localCipher';

/** The runs of so many periods are kept, of which people compare the last few. */
const MOST_PERIODS = 3;

/** Settings of a document hold about a megabyte in practice. */
const MOST_CHARACTERS = 600_000;

/**
 * A run as the workbook keeps it. Figures and counts stand in it as they are. What tells of single requests is encrypted
 * with a key that never leaves the user's machine: a workbook goes from hand to hand.
 */
const storedRunSchema = z
  .strictObject({
    record: runRecordSchema.omit({ details: true, requests: true, issues: true }),
    /** what the run recorded of single requests and findings; otherwise why it is not there */
    details: z.union([sealedTextSchema, z.enum(['tooMany', 'notKept'])]),
    changes: runChangesSchema.nullable(),
  })
  .readonly();
export type StoredRun = z.infer<typeof storedRunSchema>;

/** Each run by itself: one that cannot be read, as of another version, does not take the others with it. */
const storedRunsSchema = z
  .array(storedRunSchema.nullable().catch(null))
  .transform((runs) => runs.filter((run) => run !== null))
  .catch([]);

const detailsSchema = runRecordSchema.pick({ requests: true, issues: true });

/** The last runs that a workbook holds, one a period, the latest first, as far as they can be read. */
export function parseStoredRuns(stored: unknown): readonly StoredRun[] {
  return storedRunsSchema.parse(stored);
}

/** The last run over a period, with what can be decrypted of it; `null` where none is known. */
export async function lastRunOf(
  runs: readonly StoredRun[],
  period: string,
  cipher: LocalCipher,
): Promise<KeptRun | null> {
  const run = runs.find(({ record }) => record.period === period);
  if (run === undefined) return null;
  const { record, details, changes } = run;
  const unknown = { requests: null, issues: null };
  if (details === 'tooMany') return { record: { ...record, ...unknown, details: 'known' }, changes };
  if (details === 'notKept') return { record: { ...record, ...unknown, details }, changes };
  const text = await cipher.open(details);
  const known = text === null ? undefined : detailsOf(text);
  return known === undefined
    ? { record: { ...record, ...unknown, details: 'locked' }, changes }
    : { record: { ...record, ...known, details: 'known' }, changes };
}

function detailsOf(text: string): z.infer<typeof detailsSchema> | undefined {
  try {
    return detailsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A run as it may stand in a workbook. */
export async function storedRun({ record, changes }: KeptRun, cipher: LocalCipher): Promise<StoredRun> {
  const { version, period, day, rules, figures, counts, pendingAtEnd, requests, issues } = record;
  const sealed = await cipher.seal(JSON.stringify({ requests, issues }));
  const plain = {
    ...{ version, period, day, figures, counts },
    ...(rules === undefined ? {} : { rules }),
    ...(pendingAtEnd === undefined ? {} : { pendingAtEnd }),
  };
  return { record: plain, details: sealed ?? 'notKept', changes };
}

/**
 * The runs with a new one in the place of the last over its period. What would be too much for a workbook's settings goes:
 * the runs over the periods that were computed longest ago, then what the new one tells of single requests.
 */
export function withRun(runs: readonly StoredRun[], run: StoredRun): readonly StoredRun[] {
  const others = runs.filter(({ record }) => record.period !== run.record.period);
  const kept = [run, ...others].slice(0, MOST_PERIODS);
  while (kept.length > 1 && isTooMuch(kept)) kept.pop();
  return isTooMuch(kept) ? [{ ...run, details: 'tooMany' }] : kept;
}

function isTooMuch(runs: readonly StoredRun[]): boolean {
  return JSON.stringify(runs).length > MOST_CHARACTERS;
}
