import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { failure, type Result } from '../../ground/result';
import { copyOfTable, tableOfFile } from '../../sql/tableFiles';
import type { CommandError } from '../commandError';
import { saveFile } from '../saveFile';
import { type Engine, openDuckdb } from './openDuckdb';

/** Writes a table of requests, given as CSV, as Parquet. */
export async function saveAsParquet(
  file: string,
  csv: string,
  force: boolean,
): Promise<Result<string, CommandError>> {
  const engine = await openDuckdb();
  if (!engine.ok) return engine;
  try {
    return await inFolder(async (folder) => {
      const source = path.join(folder, 'requests.csv');
      writeFileSync(source, csv);
      const made = await engine.value.run(tableOfFile(source));
      if (!made.ok) return failure({ code: 'badTable', fillings: { file, reason: made.error } });
      return saveTable(engine.value, 'requests', file, force);
    });
  } finally {
    engine.value.close();
  }
}

/** Writes a table of requests of the engine to a file: whole, or not at all. */
export async function saveTable(
  engine: Engine,
  table: string,
  file: string,
  force: boolean,
): Promise<Result<string, CommandError>> {
  return inFolder(async (folder) => {
    const unfinished = path.join(folder, path.basename(file));
    const written = await engine.run(copyOfTable(table, unfinished));
    if (!written.ok) return failure({ code: 'cannotWrite', fillings: { file, reason: written.error } });
    return saveFile(file, readFileSync(unfinished), force);
  });
}

/** Does something with a folder of its own, which nobody else may read and which goes afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
