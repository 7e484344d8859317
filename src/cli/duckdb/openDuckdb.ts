import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DuckDBConnection, DuckDBInstance, DuckDBType } from '@duckdb/node-api';
import { failure, type Result, success } from '../../ground/result';
import type { StoredTable, StoredType, StoredValue } from '../../sql/storedRequests';
import type { CommandError } from '../commandError';

/** What the engine gives for a query: rows of values. */
type EngineRows = readonly (readonly unknown[])[];

/** So many rows at once go into a table: as many as the engine takes together. */
export const ROWS_TOGETHER = 2048;

/** DuckDB, in this process and with nothing in it. */
export interface Engine {
  /** Carries out a statement; the error of the engine in its own words. */
  readonly run: (statement: string) => Promise<Result<EngineRows, string>>;
  /** The rows of a query, some at a time, so that they need not all be held. It throws where the query cannot be carried out. */
  readonly rows: (query: string) => AsyncIterable<EngineRows>;
  /** Puts rows into a table, given by column, no more than {@link ROWS_TOGETHER} at a time. */
  readonly append: (
    table: StoredTable,
    blocks: Iterable<readonly (readonly StoredValue[])[]>,
  ) => Promise<void>;
  readonly close: () => void;
}

/**
 * Loads DuckDB where it is installed. What it cannot hold in memory it keeps in a folder of its own, which nobody else may
 * read and which goes when it is closed.
 */
export async function openDuckdb(): Promise<Result<Engine, CommandError>> {
  const loaded = await import('@duckdb/node-api').catch(() => undefined);
  if (loaded === undefined) return failure({ code: 'engineMissing', fillings: {} });
  const { DuckDBDataChunk, VARCHAR, INTEGER, UTINYINT, BOOLEAN } = loaded;
  const types: Readonly<Record<StoredType, DuckDBType>> = {
    text: VARCHAR,
    integer: INTEGER,
    code: UTINYINT,
    boolean: BOOLEAN,
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
  const instance = await loaded.DuckDBInstance.create(':memory:', {
    temp_directory: folder,
    // It fetches nothing by itself.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return success({
    run: (statement) => carriedOut(connection, statement),
    rows: (query) => rowsOf(instance, query),
    append: async ({ name, columns }, blocks) => {
      const appender = await connection.createAppender(name);
      const ofColumns = columns.map(({ type }) => types[type]);
      // One for all: what each takes is outside the memory that Node looks after.
      const chunk = DuckDBDataChunk.create(ofColumns);
      for (const block of blocks) {
        chunk.reset();
        chunk.rowCount = block[0]?.length ?? 0;
        block.forEach((values, column) => {
          chunk.setColumnValues(column, values);
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

async function carriedOut(
  connection: DuckDBConnection,
  statement: string,
): Promise<Result<EngineRows, string>> {
  try {
    return success((await connection.runAndReadAll(statement)).getRows());
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return failure(first);
  }
}

/** Over a connection of its own: another statement would end what is still to come, without a word. */
async function* rowsOf(instance: DuckDBInstance, query: string): AsyncIterable<EngineRows> {
  const connection = await instance.connect();
  try {
    const result = await connection.stream(query);
    for await (const rows of result.yieldRows()) yield rows;
  } finally {
    connection.closeSync();
  }
}
