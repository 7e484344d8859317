import { DuckDBInstance } from '@duckdb/node-api';
import { table } from 'arquero';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { knownDay } from '../../../src/ground/calendarDay';
import { dayOfSerial, serialOfDay } from '../../../src/ground/dateSerial';
import { HEAD_ROWS, type CellValue, type WorkbookOutline } from '../../../src/ground/outline';
import { LARGE_LOG_HEADINGS, LARGE_LOG_SHEET, largeLogRow } from '../largeLogRows';
import type { Workload } from './workload';

const TODAY = knownDay(2026, 1, 1);
const PERIOD = periodStartingIn(2022);
const [FIRST, LAST] = [serialOfDay(PERIOD.start), serialOfDay(PERIOD.end)];
const BLOCK = 2000;
const COLUMNS = [...LARGE_LOG_HEADINGS.keys()];

/** From blocks of cells to figures; comes to the RFAs that were sent in the period, missions among them. */
export const COMPUTING: Workload = {
  ours: (size) => {
    const rows = rowsOf(size);
    return () => {
      const { figures } = reportOfRows(rows);
      return figures.get('area2.otp.rfas')?.value?.numerator ?? 0;
    };
  },
  'a bare loop': (size) => {
    const rows = rowsOf(size);
    return () => bareLoop(rows);
  },
  DuckDB: (size) => {
    const rows = rowsOf(size);
    return () => inDuckDB(rows);
  },
  Arquero: (size) => {
    const rows = rowsOf(size);
    return () => inArquero(rows);
  },
};

/** The report of a log of so many rows. */
export function reportOfSize(size: number): Report {
  return reportOfRows(rowsOf(size));
}

function reportOfRows(rows: readonly (readonly CellValue[])[]): Report {
  const reading = new WorkbookReading(outlineOf(rows), [], []);
  reading.start(1900, TODAY);
  for (let at = 0; at < rows.length; at += BLOCK) {
    reading.take(0, { firstRow: at + 1, columns: COLUMNS, rows: rows.slice(at, at + BLOCK) });
  }
  const { logs, issues } = reading.finish();
  return computeReport({ logs, period: PERIOD, today: TODAY, issues });
}

function rowsOf(size: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: size }, (_, row) =>
    largeLogRow(row).map((value) => (value === '' ? null : value)),
  );
}

function outlineOf(rows: readonly (readonly CellValue[])[]): WorkbookOutline {
  const range = { firstRow: 0, firstColumn: 0, lastRow: rows.length, lastColumn: COLUMNS.length - 1 };
  const head = { firstRow: 0, columns: COLUMNS, rows: [LARGE_LOG_HEADINGS, ...rows.slice(0, HEAD_ROWS - 1)] };
  const sheet = { name: LARGE_LOG_SHEET, visibility: 'visible', usedRange: range, tables: [], head } as const;
  return { name: 'log.xlsx', dateSystem: 1900, sheets: [sheet] };
}

/** What a program does that knows this one log by heart: it reads no text twice, and asks for no fault but three. */
function bareLoop(rows: readonly (readonly CellValue[])[]): number {
  const references = new Map<CellValue, number>();
  const counts = COLUMNS.map(() => new Map<CellValue, number>());
  const faults: number[] = [];
  let sent = 0;
  let days = 0;
  rows.forEach((row, index) => {
    const [reference = null, kind] = row;
    if (references.has(reference)) faults.push(index);
    references.set(reference, index);
    for (const column of [1, 2, 3, 4, 5, 6, 9]) {
      const value = row[column] ?? null;
      const counted = counts[column];
      counted?.set(value, (counted.get(value) ?? 0) + 1);
    }
    const [sentOn, repliedOn] = [row[6], row[7]];
    if (typeof sentOn !== 'number' || dayOfSerial(sentOn, 1900) === undefined) faults.push(index);
    else if (sentOn >= FIRST && sentOn <= LAST) {
      if (kind !== 'Request for information') sent += 1;
      if (typeof repliedOn === 'number') days += repliedOn - sentOn;
      if (typeof repliedOn === 'number' && repliedOn < sentOn) faults.push(index);
    }
  });
  return faults.length > 0 || days < 0 ? -1 : sent;
}

async function inDuckDB(rows: readonly (readonly CellValue[])[]): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    'create table requests (reference text, kind text, addressee text, situation text, purpose text, sent integer, replied integer, outcome text)',
  );
  const appender = await connection.createAppender('requests');
  for (const row of rows) {
    for (const column of [0, 1, 2, 4, 5]) appender.appendVarchar(String(row[column] ?? ''));
    appender.appendInteger(Number(row[6]));
    if (row[7] === null) appender.appendNull();
    else appender.appendInteger(Number(row[7]));
    appender.appendVarchar(String(row[9] ?? ''));
    appender.endRow();
  }
  appender.closeSync();
  const asked = `from requests where sent between ${FIRST} and ${LAST}`;
  const numbers: number[] = [];
  for (const query of [
    `select count(*)::integer ${asked} and kind <> 'Request for information'`,
    `select count(*)::integer ${asked} and replied is not null`,
    `select sum(replied - sent)::integer ${asked}`,
    'select count(*)::integer from (select reference from requests group by reference having count(*) > 1)',
    ...['addressee', 'situation', 'purpose', 'outcome'].map(
      (column) => `select count(*)::integer from (select ${column}, count(*) ${asked} group by ${column})`,
    ),
  ]) {
    const [[value] = []] = (await connection.runAndReadAll(query)).getRows();
    numbers.push(Number(value));
  }
  connection.closeSync();
  instance.closeSync();
  return numbers[0] ?? 0;
}

/** The same eight questions as to DuckDB. Texts are its expressions: it reads functions from their source as well. */
function inArquero(rows: readonly (readonly CellValue[])[]): number {
  const columnOf = (column: number): CellValue[] => rows.map((row) => row[column] ?? null);
  const requests = table({
    reference: columnOf(0),
    kind: columnOf(1),
    addressee: columnOf(2),
    situation: columnOf(4),
    purpose: columnOf(5),
    sent: columnOf(6),
    replied: columnOf(7),
    outcome: columnOf(9),
  });
  const asked = requests.filter(`d => d.sent >= ${FIRST} && d.sent <= ${LAST}`);
  const repliedTo = asked.filter('d => d.replied !== null');
  const numbers = [
    asked.filter("d => d.kind !== 'Request for information'").numRows(),
    repliedTo.numRows(),
    Number(repliedTo.rollup({ days: 'd => op.sum(d.replied - d.sent)' }).get('days')),
    requests.groupby('reference').count().filter('d => d.count > 1').numRows(),
    ...['addressee', 'situation', 'purpose', 'outcome'].map((column) =>
      asked.groupby(column).count().numRows(),
    ),
  ];
  return numbers[0] ?? 0;
}
