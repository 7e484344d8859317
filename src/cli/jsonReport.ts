import { PROGRAM_VERSION } from '../ground/programVersion';
import { isoDate } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import { requestsRead } from '../log/model/requestRows';
import { describeIssue } from '../wording/describeIssue';
import { describeNote } from '../wording/describeNote';
import { describeReason } from '../wording/describeReason';
import { displayFigure } from '../wording/displayFigure';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import type { Figure } from '../report/figure';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
import { jsonSupplement } from './jsonSupplement';
import { type SharedFile, sharedFileObject } from './shareCopy';
import { sinceObject } from './sinceFormer';
import { terminalJson } from './terminalText';

const JSON_SCHEMA_VERSION = 1;

function figureObject(figure: Figure, messages: Messages): Record<string, unknown> {
  const { value, numerator, denominator, reason, notes } = figure;
  return {
    // Exact up to the precision of a double, and not rounded: 0.3849… for 38.49 %.
    value: value === null ? null : value.numerator / value.denominator,
    numerator,
    denominator,
    display: displayFigure(figure, messages),
    reason: reason === null ? null : describeReason(reason, messages),
    notes: notes.map((note) => describeNote(note, messages)),
  };
}

function logObject(log: RequestLog): Record<string, unknown> {
  const { source, leftOut, columns } = log;
  const { workbook, sheet, range } = source;
  return {
    workbook,
    sheet,
    range,
    rows: requestsRead(log),
    leftOut,
    columns: Object.fromEntries(columns.map(({ field, column, heading }) => [field, { column, heading }])),
  };
}

function issueObject(issue: Issue, messages: Messages): Record<string, unknown> {
  const { finding, severity, workbook, sheet, cell, found } = issue;
  const { message, action } = describeIssue(issue, messages);
  return { code: finding.code, severity, workbook, sheet, cell, found, message: `${message} ${action}` };
}

/** What was asked for beside the report. */
interface BesideReport {
  /** the copy to share that was written */
  readonly shared: SharedFile | undefined;
  /** the file of the former report, and what changed since */
  readonly since: string | undefined;
  readonly changes: RunChanges | undefined;
}

/** The report as the one JSON object that `--json` prints; dates in ISO form, texts in the language asked for. */
export function jsonReport(
  report: Report,
  textsOfAllYears: Messages,
  { shared, since = '', changes }: Partial<BesideReport> = {},
): string {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  const { period, rules, figures, logs, issues, computedOn, otherSheets, ledger } = report;
  const object = {
    schema: JSON_SCHEMA_VERSION,
    computed: { day: isoDate(computedOn), version: PROGRAM_VERSION, rules: rules.edition.version },
    period: { name: period.name, start: isoDate(period.start), end: isoDate(period.end) },
    figures: Object.fromEntries([...figures].map(([id, figure]) => [id, figureObject(figure, messages)])),
    supplement: jsonSupplement(report),
    logs: logs.map(logObject),
    otherSheets,
    sheets: ledger,
    issues: issues.map((issue) => issueObject(issue, messages)),
    ...(shared === undefined ? {} : { share: sharedFileObject(shared) }),
    ...(changes === undefined ? {} : { since: sinceObject(since, changes, report, messages) }),
  };
  return `${terminalJson(object)}\n`;
}
