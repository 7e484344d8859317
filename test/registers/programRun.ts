import { z } from 'zod';
import { readLogs } from '../../src/cli/readLogs';
import type { ProfileFile } from '../../src/log/model/profile';
import { messagesOf } from '../../src/locales/messagesOf';
import { computeReport } from '../../src/report/computeReport';
import type { Report } from '../../src/report/report';
import { parsePeriodName } from '../../src/report/period';
import { REQUEST_COLUMNS } from '../../src/sql/requestTable';
import { describeIssue } from '../../src/wording/describeIssue';
import type { OpenedWorkbook } from '../../src/xlsx/read/openWorkbook';
import { calendarDayOf } from '../report/naiveCalendar';

/** A finding as the command prints it, with the field that it is about, if any. */
export interface Told {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly message: string;
  readonly field: string;
  readonly isError: boolean;
}

/** What the program makes of a workbook. */
export interface ProgramRun {
  readonly figures: ReadonlyMap<string, readonly [numerator: number, denominator: number] | null>;
  /** the requests that the figures can count, by sheet and row as in `List!7`, each by the columns of the table */
  readonly requests: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly told: readonly Told[];
  /** everything that could be shown to anybody, to look for what may not be */
  readonly shown: () => string;
}

const ABOUT_FIELD = z.looseObject({ field: z.string() });
const TODAY = calendarDayOf('2026-11-29');

/** Reads a workbook and computes the period that begins in a year, as the command does. */
export function runProgram(workbook: OpenedWorkbook, profile: ProfileFile, year: number): ProgramRun {
  const period = parsePeriodName(`${year}-${year + 1}`);
  if (period === undefined) throw new Error(`${year} begins no period.`);
  const read = readLogs([workbook], profile, 'profile.json', TODAY);
  const report = computeReport({ ...read, period, today: TODAY });
  const messages = messagesOf('en');
  const told = report.issues.map((issue) => {
    const about = ABOUT_FIELD.safeParse(issue.finding);
    const { sheet, cell, found, severity } = issue;
    return {
      code: issue.finding.code,
      sheet,
      cell,
      found,
      message: describeIssue(issue, messages).message,
      field: about.success ? about.data.field : '',
      isError: severity === 'error',
    };
  });
  const figures = [...report.figures].map(
    ([id, { value }]) =>
      [id, value === null ? null : ([value.numerator, value.denominator] as const)] as const,
  );
  return {
    figures: new Map(figures),
    requests: requestsOf(report.logs),
    told,
    shown: () => JSON.stringify([told, report.otherSheets, report.ledger, report.outstandingPersons]),
  };
}

function requestsOf(logs: Report['logs']): ProgramRun['requests'] {
  const requests = new Map<string, ReadonlyMap<string, string>>();
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (log.usable[row] !== 1) continue;
      const values = REQUEST_COLUMNS.map(({ name, valueOf }) => [name, String(valueOf(log, row))] as const);
      requests.set(`${log.source.sheet}!${log.rowNumbers[row] ?? 0}`, new Map(values));
    }
  }
  return requests;
}
