import { NO_DAY } from '../ground/calendarDay';
import { recordOf } from '../ground/recordOf';
import { TextColumnBuilder } from '../log/columns/textColumnBuilder';
import { CODED_FIELDS, DATE_FIELDS, TEXT_FIELDS } from '../log/model/field';
import { growingBytes, growingCodes, growingDays } from '../log/model/growingColumn';
import type { RequestLog } from '../log/model/requestLog';
import { columnOf } from './requestTable';
import { REQUEST_PARTS } from './storedRequests';

/** All of a log but its requests. */
export type LogHead = Omit<
  RequestLog,
  'count' | 'rowNumbers' | 'coded' | 'dates' | 'texts' | 'unread' | 'usable' | 'condensed'
>;

/** A log of some of its requests. */
export interface LogOfRows {
  readonly log: RequestLog;
  /** of each of its rows the number among all requests of the log */
  readonly lines: Uint32Array;
  /** how many requests each row stands for */
  readonly times: Uint32Array;
}

/** Of requests that stand in no one row of a sheet. */
const NO_ROW = 2 ** 32 - 1;

const PLACES = new Map(REQUEST_PARTS.map(({ name }, place) => [name, place]));
const TIMES = REQUEST_PARTS.length;

/** Makes a log again of rows of an engine, in the order of `REQUEST_PARTS`; a further value says how many requests a row is. */
export class LogOfRowsBuilder {
  readonly #lines = growingCodes();
  readonly #times = growingCodes();
  readonly #rowNumbers = growingCodes();
  readonly #usable = growingBytes();
  readonly #unread = growingCodes();
  readonly #coded = recordOf(CODED_FIELDS, () => growingBytes());
  readonly #dates = recordOf(DATE_FIELDS, () => growingDays());
  readonly #texts = recordOf(TEXT_FIELDS, () => new TextColumnBuilder());

  add(row: readonly unknown[]): void {
    this.#lines.push(numberIn(row, 'line') ?? 0);
    this.#times.push(Number(row[TIMES] ?? 1));
    this.#rowNumbers.push(numberIn(row, 'sheet_row') ?? NO_ROW);
    this.#usable.push(numberIn(row, 'usable') ?? 0);
    this.#unread.push(numberIn(row, 'unread') ?? 0);
    for (const field of CODED_FIELDS) this.#coded[field].push(numberIn(row, columnOf(field)) ?? 0);
    for (const field of DATE_FIELDS) this.#dates[field].push(numberIn(row, columnOf(field)) ?? NO_DAY);
    for (const field of TEXT_FIELDS) this.#texts[field].push(textIn(row, columnOf(field)));
  }

  build(head: LogHead): LogOfRows {
    const rowNumbers = this.#rowNumbers.toArray();
    const log: RequestLog = {
      ...head,
      count: rowNumbers.length,
      rowNumbers,
      usable: this.#usable.toArray(),
      coded: recordOf(CODED_FIELDS, (field) => this.#coded[field].toArray()),
      dates: recordOf(DATE_FIELDS, (field) => this.#dates[field].toArray()),
      texts: recordOf(TEXT_FIELDS, (field) => this.#texts[field].build()),
      ...(head.holds.has('addressee') ? {} : { unread: this.#unread.toArray() }),
    };
    return { log, lines: this.#lines.toArray(), times: this.#times.toArray() };
  }
}

function numberIn(row: readonly unknown[], column: string): number | undefined {
  const value = row[PLACES.get(column) ?? -1];
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}

function textIn(row: readonly unknown[], column: string): string {
  const value = row[PLACES.get(column) ?? -1];
  return typeof value === 'string' ? value : '';
}
