import { z } from 'zod';
import { type KeptRun, keptRunSchema } from '../../report/runs/keptRun';

/** The runs of so many periods are kept, of which people compare the last few. */
const MOST_PERIODS = 3;

/** Settings of a document hold about a megabyte in practice. */
const MOST_CHARACTERS = 600_000;

/** Each run by itself: one that cannot be read, as of another version, does not take the others with it. */
const keptRunsSchema = z
  .array(keptRunSchema.nullable().catch(null))
  .transform((runs) => runs.filter((run) => run !== null))
  .catch([]);

/** The last runs that a workbook holds, one a period, the latest first, as far as they can be read. */
export function parseKeptRuns(stored: unknown): readonly KeptRun[] {
  return keptRunsSchema.parse(stored);
}

/** The last run over a period; `null` where none is known. */
export function lastRunOf(runs: readonly KeptRun[], period: string): KeptRun | null {
  return runs.find(({ record }) => record.period === period) ?? null;
}

/**
 * The runs with a new one in the place of the last over its period. What would be too much for a workbook's settings goes:
 * the runs over the periods that were computed longest ago, then the requests of the new one.
 */
export function withRun(runs: readonly KeptRun[], run: KeptRun): readonly KeptRun[] {
  const others = runs.filter(({ record }) => record.period !== run.record.period);
  const kept = [run, ...others].slice(0, MOST_PERIODS);
  while (kept.length > 1 && isTooMuch(kept)) kept.pop();
  if (!isTooMuch(kept)) return kept;
  return [{ ...run, record: { ...run.record, requests: null } }];
}

function isTooMuch(runs: readonly KeptRun[]): boolean {
  return JSON.stringify(runs).length > MOST_CHARACTERS;
}
