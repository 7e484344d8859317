import { columnsToRead } from '../../src/log/fitting/logLayout';
import { LogReader } from '../../src/log/logReader';
import { planLogs } from '../../src/log/planning/planLogs';
import type { PlannedLog } from '../../src/log/planning/logPlan';
import type { RequestLog } from '../../src/log/model/requestLog';
import type { WorkbookOutline } from '../../src/ground/outline';
import { computeReport, type ReportInput } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import type { Report } from '../../src/report/report';
import { workbookOf } from '../log/workbookOf';
import { calendarDayOf, type IsoDay } from './naiveCalendar';
import type { PlainLog } from './naiveOracle';
import { type CellStyle, PLAIN_CELLS, profileOfLog, sheetRows } from './logRows';

/** A log in its place among the workbooks, and how its cells are written. */
export interface PlacedLog {
  readonly log: PlainLog;
  /** logs of the same number stand in one workbook, a sheet each */
  readonly workbook: number;
  readonly seed: number;
}

export interface Reading {
  readonly today: IsoDay;
  /** how many rows each block holds, over and over */
  readonly blockSizes?: readonly number[];
  readonly dateSystem?: 1900 | 1904;
}

/** The logs as the engine reads them, in the order of their workbooks; each log must be one that is read. */
export function readPlacedLogs(placed: readonly PlacedLog[], reading: Reading): readonly RequestLog[] {
  const numbers = [...new Set(placed.map(({ workbook }) => workbook))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const inside = placed.filter(({ workbook }) => workbook === number);
    return readWorkbook(`book ${number}.xlsx`, inside, reading);
  });
}

function readWorkbook(
  name: string,
  placed: readonly PlacedLog[],
  { today, blockSizes = [1000], dateSystem = 1900 }: Reading,
): readonly RequestLog[] {
  const sheets = placed.map(({ log, seed }, index) => {
    const style: CellStyle = { ...PLAIN_CELLS, dateSystem, seed };
    return [`Log ${index + 1}`, sheetRows(log, style)] as const;
  });
  const workbook = workbookOf(Object.fromEntries(sheets), name, dateSystem);
  const profiles = placed.map(({ log }, index) =>
    profileOfLog(log, { workbook: name, sheet: `Log ${index + 1}` }),
  );
  const { logs, issues } = planLogs(workbook, profiles);
  if (logs.length !== placed.length) {
    const findings = JSON.stringify(issues.map(({ finding }) => finding));
    throw new Error(`${placed.length} logs were written and ${logs.length} read: ${findings}`);
  }
  return logs.map((planned) => readInBlocks(planned, workbook, today, blockSizes));
}

function readInBlocks(
  planned: PlannedLog,
  { sheets, dateSystem }: WorkbookOutline,
  today: IsoDay,
  blockSizes: readonly number[],
): RequestLog {
  const { body, sheet } = planned.layout;
  const columns = columnsToRead(planned.layout);
  const cells = sheets.find(({ name }) => name === sheet)?.head.rows ?? [];
  const reader = new LogReader(planned, dateSystem, calendarDayOf(today));
  let firstRow = body.firstRow;
  for (let block = 0; firstRow <= body.lastRow; block += 1) {
    const size = blockSizes[block % blockSizes.length] ?? 1;
    const rows = cells.slice(firstRow, Math.min(firstRow + size, body.lastRow + 1));
    reader.take({ firstRow, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) });
    firstRow += size;
  }
  return reader.finish();
}

/** Reads logs, one workbook each. */
export function readLogs(logs: readonly PlainLog[], today: IsoDay): readonly RequestLog[] {
  return readPlacedLogs(
    logs.map((log, workbook) => ({ log, workbook, seed: 0 })),
    { today },
  );
}

/** The report of the period that begins in `year`, of logs that stand in one workbook each. */
export function reportOf(
  logs: readonly PlainLog[],
  {
    year = 2022,
    today = '2026-11-24',
    ...rest
  }: { readonly year?: number; readonly today?: IsoDay } & Pick<ReportInput, 'baseline' | 'rules'> = {},
): Report {
  return computeReport({
    logs: readLogs(logs, today),
    period: periodStartingIn(year),
    today: calendarDayOf(today),
    ...rest,
  });
}
