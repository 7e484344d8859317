import path from 'node:path';
import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { failure, type Result, success } from '../../ground/result';
import { CODED_FIELDS, type Field, isCodedField, TEXT_FIELDS } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
import { requestText } from '../../log/model/requestRows';
import { type LogHead, LogOfRowsBuilder } from '../../sql/logOfRows';
import { FIELDS_TOLD_OF } from '../../sql/storedRequests';
import { oddRequest, requestCount, requestsToStore } from '../../sql/tableFiles';
import type { CommandError } from '../commandError';
import type { StoredLog } from './computeByEngine';
import type { Engine } from './openDuckdb';
import type { RequestStore } from './requestStore';

/**
 * Stores the requests of a table, in which each row must be one that the rules can count. What stands in one workbook and sheet
 * is a log.
 *
 * @param first the place of its first log among all
 */
export async function storeTable(
  engine: Engine,
  store: RequestStore,
  file: string,
  first: number,
): Promise<Result<readonly StoredLog[], CommandError>> {
  const odd = await engine.run(oddRequest(file));
  if (!odd.ok) return failure({ code: 'badTable', fillings: { file, reason: odd.error } });
  const [row] = odd.value;
  if (row !== undefined) {
    const [workbook = '', sheet = '', line = '', column = '', value = ''] = row.map(shownValue);
    return failure({ code: 'badTableRow', fillings: { file, workbook, sheet, row: line, column, value } });
  }
  const logs = new Map<string, TableLog>();
  for await (const rows of engine.rows(requestsToStore(file))) {
    for (const log of addRows(rows, logs, first)) await log.store(store);
  }
  const stored = [...logs.values()].map((log) => log.finish(path.basename(file)));
  await store.assertCount(requestCount(file), stored);
  return success(stored);
}

function shownValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Adds rows to their logs, and gives the logs that have new ones. */
function addRows(
  rows: readonly (readonly unknown[])[],
  logs: Map<string, TableLog>,
  first: number,
): ReadonlySet<TableLog> {
  const changed = new Set<TableLog>();
  for (const [workbook, sheet, ...parts] of rows) {
    const source = { workbook: shownValue(workbook), sheet: shownValue(sheet) };
    const key = `${source.workbook}\n${source.sheet}`;
    const log = logs.get(key) ?? new TableLog(source, first + logs.size);
    logs.set(key, log);
    log.add(parts);
    changed.add(log);
  }
  return changed;
}

/** A log of a table: its requests go into the store some at a time. */
class TableLog {
  readonly #holds = new Set<Field>(['organ', 'kind', 'sent']);
  #builder = new LogOfRowsBuilder();
  #count = 0;
  #stored = 0;
  #rows = { first: Infinity, last: 0 };
  #days: { first: CalendarDay; last: CalendarDay } = { first: Infinity, last: -Infinity };

  constructor(
    private readonly source: { readonly workbook: string; readonly sheet: string },
    private readonly index: number,
  ) {}

  /** @param parts those of `REQUEST_PARTS` from the row of the sheet on, and what the log holds */
  add(parts: readonly unknown[]): void {
    const told = parts.slice(-FIELDS_TOLD_OF.length);
    FIELDS_TOLD_OF.forEach((field, place) => {
      if (told[place] === true) this.#holds.add(field);
    });
    // Of a log that names no addressees two rows of one reference are two requests, as they were when the table was written.
    this.#builder.add([this.index, this.#count, ...parts.slice(0, -FIELDS_TOLD_OF.length), this.#count + 1]);
    this.#count += 1;
  }

  async store(store: RequestStore): Promise<void> {
    const { log } = this.#builder.build(this.head('', new Set()));
    this.#builder = new LogOfRowsBuilder();
    const before = this.#stored;
    await store.addRequests(log, this.index, (row) => before + row);
    this.#stored += log.count;
    this.#look(log);
  }

  /** @param table the name of the file */
  finish(table: string): StoredLog {
    return { head: this.head(table, this.#holds), requests: this.#count, fingerprint: '' };
  }

  #look(log: RequestLog): void {
    for (let row = 0; row < log.count; row += 1) {
      const [sent = NO_DAY, number = 0] = [log.dates.sent[row], log.rowNumbers[row]];
      this.#days = { first: Math.min(this.#days.first, sent), last: Math.max(this.#days.last, sent) };
      this.#rows = { first: Math.min(this.#rows.first, number), last: Math.max(this.#rows.last, number) };
      for (const field of [...CODED_FIELDS, ...TEXT_FIELDS]) {
        const isSaid = isCodedField(field)
          ? log.coded[field][row] !== 0
          : requestText(log, field, row) !== '';
        if (isSaid && field !== 'outcome') this.#holds.add(field);
      }
    }
  }

  private head(file: string, holds: ReadonlySet<Field>): LogHead {
    const { workbook, sheet } = this.source;
    const { first, last } = this.#rows;
    return {
      source: { workbook, sheet, table: '', range: `${first}:${last}` },
      profile: { where: {}, columns: {}, fixed: {}, values: {}, dayOrder: {} },
      holds,
      columns: [],
      dateContents: new Map(),
      sample: { rowNumbers: [], cells: new Map(), days: new Map() },
      leftOut: { blank: 0, total: 0, banner: 0, reminder: 0, repeatedHeading: 0, otherTable: 0 },
      span: this.#count === 0 ? null : this.#days,
      issues: [
        {
          workbook,
          sheet,
          cell: '',
          severity: 'warning',
          found: file,
          finding: { code: 'requestsFromTable', table: file },
        },
      ],
    };
  }
}
