import type { DuckDBConnection } from '@duckdb/node-api';
import { failure, type Result, success } from '../../ground/result';
import type { CommandError } from '../commandError';

/** What the engine gives for a query: rows of values. */
type EngineRows = readonly (readonly unknown[])[];

/** DuckDB, in this process and with nothing in it. */
export interface Engine {
  /** Carries out a statement; the error of the engine in its own words. */
  readonly run: (statement: string) => Promise<Result<EngineRows, string>>;
  readonly close: () => void;
}

/** Loads DuckDB where it is installed. */
export async function openDuckdb(): Promise<Result<Engine, CommandError>> {
  const loaded = await import('@duckdb/node-api').catch(() => undefined);
  if (loaded === undefined) return failure({ code: 'engineMissing', fillings: {} });
  const instance = await loaded.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return success({
    run: (statement) => carriedOut(connection, statement),
    close: () => {
      connection.closeSync();
      instance.closeSync();
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
