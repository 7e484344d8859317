import type { Issue } from '../log/model/issue';
import type { LeftOutRows } from '../log/model/requestLog';
import { requestsRead } from '../log/model/requestRows';
import { basisText } from '../wording/basisText';
import { dayText, periodText } from '../wording/day';
import { describeIssue } from '../wording/describeIssue';
import { describePlace } from '../wording/describePlace';
import { describeReason } from '../wording/describeReason';
import { displayFigure } from '../wording/displayFigure';
import { issueEffect } from '../wording/issueEffect';
import { computedText } from '../wording/computedText';
import { columnsNotReadText } from '../wording/sheetLedgerText';
import { otherSheetsText } from '../wording/otherSheetsText';
import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import type { Figure } from '../report/figure';
import type { Report } from '../report/report';
import { tablesOf, type ReportTable, type TableRow } from '../report/tables';
import { terminalLine } from './terminalText';

/** How many places of each kind of issue are printed; all of them are in the workbook. */
const PLACES_SHOWN = 3;

/** The report for a terminal: the tables, the logs that were read, and the issues in brief. */
export function textReport(report: Report, textsOfAllYears: Messages): string {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  const { period, asAt } = report;
  const title = fill(messages.cli.period, {
    period: period.name,
    span: periodText(period, messages),
    asAt: dayText(asAt, messages),
  });
  const tables = tablesOf(report.rules).map((table) => tableLines(table, report, messages));
  const computed = fill(messages.report.named, {
    name: messages.report.computed,
    value: computedText(report, messages),
  });
  const parts = [
    [title, computed],
    ...tables,
    logLines(report, messages),
    issueLines(report.issues, messages),
  ];
  return parts.map((lines) => lines.map(terminalLine).join('\n')).join('\n\n');
}

function tableLines(
  table: ReportTable,
  report: Pick<Report, 'figures'>,
  messages: Messages,
): readonly string[] {
  const shown = (row: TableRow): string => {
    const figure = report.figures.get(row.figure);
    return figure ? displayFigure(figure, messages) : '';
  };
  const rows = table.blocks.flatMap((block) => block.rows);
  // The longest text is a sentence of its own and would push every figure to the right.
  const width = Math.max(...rows.map(shown).map(({ length }) => (length > 12 ? 0 : length)));
  const lines = table.blocks.flatMap(({ organ, rows: ofBlock }) => [
    `  ${messages.organs[organ]}`,
    ...ofBlock.map((row) =>
      rowText(row, shown(row).padStart(width), report.figures.get(row.figure), messages),
    ),
  ]);
  return [messages.tables[table.id], ...lines];
}

function rowText(row: TableRow, value: string, figure: Figure | undefined, messages: Messages): string {
  const label = `    ${value}  ${row.part === true ? '  ' : ''}${messages.figures[row.figure]}`;
  const basis = figure ? basisText(figure, messages) : '';
  if (basis !== '') return `${label} (${basis})`;
  return figure?.reason ? `${label} – ${describeReason(figure.reason, messages)}` : label;
}

function logLines({ logs, issues, otherSheets, ledger }: Report, messages: Messages): readonly string[] {
  const lines = logs.map((log) => {
    const { source, leftOut } = log;
    const place = describePlace({ workbook: source.workbook, sheet: source.sheet, cell: '' }, messages);
    const read = fillPlural(messages.cli.logRead, requestsRead(log), messages.format, {
      place,
      range: source.range,
    });
    const parts = leftOutText(leftOut, messages);
    return `  ${read}${parts === '' ? '' : `; ${fill(messages.cli.leftOut, { parts })}`}`;
  });
  const others = otherSheetsText(otherSheets, messages).map((sentence) => `  ${sentence}`);
  const columns = ledger.flatMap((entry) => columnsNotReadText(entry, messages)).map((line) => `  ${line}`);
  return [messages.cli.logsRead, ...lines, ...columns, ...others, ...logsNotRead(issues, messages)];
}

/** The logs that a question keeps out of all figures. */
function logsNotRead(issues: readonly Issue[], messages: Messages): readonly string[] {
  const places = issues
    .filter((issue) => issueEffect(issue) === 'logLeftOut')
    .map((issue) => describePlace({ ...issue, cell: '' }, messages));
  return [...new Set(places)].map((place) => `  ${fill(messages.cli.logNotRead, { place })}`);
}

function leftOutText(leftOut: LeftOutRows, { cli, format }: Messages): string {
  const parts = (['blank', 'total', 'banner', 'repeatedHeading'] as const)
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => fillPlural(cli.leftOutRows[reason], leftOut[reason], format));
  return parts.join(', ');
}

function issueLines(issues: readonly Issue[], messages: Messages): readonly string[] {
  if (issues.length === 0) return [messages.cli.noIssues];
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.finding.code}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const lines = [...groups.values()].flatMap((group) => groupLines(group, messages));
  return [fillPlural(messages.cli.issues, issues.length, messages.format), ...lines];
}

function groupLines(group: readonly Issue[], messages: Messages): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { title, effect } = describeIssue(first, messages);
  const severity = messages.severities[first.severity];
  const heading = fill(messages.cli.issueGroup, { count: String(group.length), title, severity, effect });
  const places = group.slice(0, PLACES_SHOWN).map((issue) => {
    const { message, action } = describeIssue(issue, messages);
    return `    ${fill(messages.cli.issuePlace, { place: describePlace(issue, messages), message, action })}`;
  });
  const more = group.length - PLACES_SHOWN;
  const rest = more > 0 ? [`    ${fillPlural(messages.cli.moreIssues, more, messages.format)}`] : [];
  return [`  ${heading}`, ...places, ...rest];
}
