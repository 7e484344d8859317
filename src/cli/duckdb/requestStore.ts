import type { RequestLog } from '../../log/model/requestLog';
import { type LogHead, type LogOfRows, LogOfRowsBuilder } from '../../sql/logOfRows';
import {
  FIELDS_TOLD_OF,
  STORED,
  STORED_LOGS,
  StoredRows,
  type StoredTable,
  type StoredValue,
  storeStatements,
} from '../../sql/storedRequests';
import { type Engine, ROWS_TOGETHER } from './openDuckdb';

/** The requests of logs in an engine, which need not fit into memory: of each log only what is beside its requests stays here. */
export class RequestStore {
  readonly #rows = new StoredRows();

  private constructor(private readonly engine: Engine) {}

  /** Makes the tables in an engine that has none yet. */
  static async in(engine: Engine): Promise<RequestStore> {
    const store = new RequestStore(engine);
    for (const statement of storeStatements()) await store.ask(statement);
    return store;
  }

  /**
   * Stores requests of a log.
   *
   * @param index the place of the log among all
   * @param lineOf the number of a row among all requests of its log
   */
  async addRequests(
    log: RequestLog,
    index: number,
    lineOf: (row: number) => number,
    table: StoredTable = STORED,
  ): Promise<void> {
    await this.engine.append(table, this.#rows.blocks({ log, index, lineOf }, ROWS_TOGETHER));
  }

  /** Stores what the table of requests says of logs, in their order. */
  async addLogs(logs: readonly LogHead[]): Promise<void> {
    const columns = [
      logs.map((_, index) => index),
      logs.map(({ source }) => source.workbook),
      logs.map(({ source }) => source.sheet),
      ...FIELDS_TOLD_OF.map((field) => logs.map(({ holds }) => holds.has(field))),
    ];
    await this.addColumns(STORED_LOGS, columns);
  }

  /** Puts rows, given by column, into a table. */
  async addColumns(table: StoredTable, columns: readonly (readonly StoredValue[])[]): Promise<void> {
    const count = columns[0]?.length ?? 0;
    const blocks = Array.from({ length: Math.ceil(count / ROWS_TOGETHER) }, (_, block) =>
      columns.map((values) => values.slice(block * ROWS_TOGETHER, (block + 1) * ROWS_TOGETHER)),
    );
    await this.engine.append(table, blocks);
  }

  /** The rows of a query of the program's own: that it fails is a mistake of the program. */
  async ask(query: string): Promise<readonly (readonly unknown[])[]> {
    const rows = await this.engine.run(query);
    if (!rows.ok) throw new Error(rows.error);
    return rows.value;
  }

  /** Sees to it that a query counts as many requests as some logs have: it throws where any was lost, or is there twice. */
  async assertCount(query: string, logs: readonly { readonly requests: number }[]): Promise<void> {
    const [[counted] = []] = await this.ask(query);
    const requests = logs.reduce((sum, log) => sum + log.requests, 0);
    if (Number(counted) !== requests) {
      throw new RangeError(`${requests} requests were read, and ${Number(counted)} are in the engine.`);
    }
  }

  /** The logs again, of the requests that some queries give one after the other. */
  async logsOf(heads: readonly LogHead[], queries: readonly string[]): Promise<readonly LogOfRows[]> {
    const builders = heads.map(() => new LogOfRowsBuilder());
    for (const query of queries) {
      for await (const rows of this.engine.rows(query)) {
        for (const row of rows) builders[Number(row[0])]?.add(row);
      }
    }
    return heads.map((head, index) => {
      const builder = builders[index] ?? new LogOfRowsBuilder();
      return builder.build(head);
    });
  }
}
