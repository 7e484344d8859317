import type { CalendarDay } from '../ground/calendarDay';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import { periodOf, previousPeriod } from '../report/period';
import { reportStatements, type SqlDialect } from '../sql/reportSql';
import type { CommandResult } from './commandResult';
import type { Options } from './options';

/**
 * Prints the rules as SQL for an engine, and reads no workbook. The period is the one that was asked for, else the latest
 * complete one.
 */
export function sqlAsAsked(
  { sql: dialect, period: asked, language }: Options & { readonly sql: SqlDialect },
  today: CalendarDay,
): CommandResult {
  const period = asked ?? previousPeriod(periodOf(today));
  const { heading } = messagesOf(language).cli.sql;
  const comments = fill(heading, { period: period.name })
    .split('\n')
    .map((line) => `-- ${line}`);
  const statements = reportStatements(dialect, period).map((statement) => `${statement};\n`);
  return { exitCode: 0, stdout: [...comments, '', ...statements].join('\n'), stderr: '', language };
}
