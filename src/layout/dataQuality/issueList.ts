import { fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Issue } from '../../log/model/issue';
import { reachOfIssues } from '../../report/reach/reachOfIssues';
import type { Report } from '../../report/report';
import { requestsOfIssues } from '../../report/requestOfIssue';
import { type Block, stack } from '../blocks/block';
import { describeIssue } from '../../wording/describeIssue';
import { requestText, tablesTouchedText } from '../../wording/findingContext';
import { line, type LineCell } from '../blocks/line';
import { linkToCell } from '../blocks/link';
import { STYLES } from '../blocks/styles';
import { tableName } from '../../plan/tableName';

/** The columns of the sheet on data quality, which the list of findings sets. */
export const DATA_QUALITY_WIDTHS: readonly number[] = [18, 13, 9, 22, 12, 22, 16, 40, 32];
export const DATA_QUALITY_LAST = DATA_QUALITY_WIDTHS.length - 1;

const CELL = 2;
const SEVERITY = 4;
/** From this column on the cells hold sentences, which are indented. */
const FOUND = 7;

/** How many findings are listed one by one; the others are only counted. */
const MOST_LISTED = 10_000;

/**
 * The findings one by one, as an Excel table with filter buttons, and a sentence on those beyond the limit.
 *
 * @param workbook the workbook that the list is written into: a finding in it leads to its cell
 */
export function issueList(report: Report, messages: Messages, workbook = ''): Block {
  const { issues, logs } = report;
  const listed = issues.slice(0, MOST_LISTED);
  const [requestOf, reachOf] = [requestsOfIssues(logs), reachOfIssues(report)];
  const lines = listed.map((issue) => {
    const request = requestText(requestOf(issue), messages);
    const figures = reachOf([issue]).map(({ id }) => id);
    return issueLine({ issue, request, figures: tablesTouchedText(figures, messages) }, messages, workbook);
  });
  const list = stack([headerLine(messages), ...lines]);
  const table = {
    name: tableName('CooperationFindings'),
    range: { firstRow: 0, lastRow: listed.length, firstColumn: 0, lastColumn: DATA_QUALITY_LAST },
  };
  return stack([...moreLines(issues.length - listed.length, messages), { ...list, tables: [table] }]);
}

function moreLines(more: number, { dataQuality, format }: Messages): readonly Block[] {
  if (more <= 0) return [];
  const value = fillPlural(dataQuality.more, more, format);
  return [
    line([{ column: 0, lastColumn: DATA_QUALITY_LAST, value, style: STYLES.line }], DATA_QUALITY_WIDTHS),
  ];
}

function headerLine({ dataQuality }: Messages): Block {
  const { columns } = dataQuality;
  const names = [
    columns.workbook,
    columns.sheet,
    columns.cell,
    columns.request,
    columns.severity,
    columns.kind,
    columns.figures,
    columns.found,
    columns.action,
  ];
  return line(
    names.map((value, column) => ({
      column,
      value,
      style: column >= FOUND ? STYLES.indentedHeader : STYLES.header,
    })),
    DATA_QUALITY_WIDTHS,
    20,
  );
}

interface ListedIssue {
  readonly issue: Issue;
  /** the request in whose row it lies */
  readonly request: string;
  /** what it touches */
  readonly figures: string;
}

function issueLine({ issue, request, figures }: ListedIssue, messages: Messages, workbook: string): Block {
  const { title, message, action } = describeIssue(issue, messages);
  const severityStyle = issue.severity === 'error' ? STYLES.errorText : STYLES.warningText;
  const texts = [issue.workbook, issue.sheet, issue.cell, request, messages.severities[issue.severity]];
  const cells = [...texts, title, figures, message, action].map((value, column) => ({
    column,
    value,
    style: column === SEVERITY ? severityStyle : column >= FOUND ? STYLES.indentedTopText : STYLES.topText,
  }));
  const leads = issue.workbook === workbook && issue.sheet !== '' && issue.cell !== '';
  return line(leads ? cells.map((cell) => withLink(cell, issue, messages)) : cells, DATA_QUALITY_WIDTHS);
}

/** The cell's address leads to it. */
function withLink(cell: LineCell, issue: Issue, messages: Messages): LineCell {
  if (cell.column !== CELL) return cell;
  return { ...cell, style: { ...STYLES.ruledLink, vertical: 'top' }, link: linkToCell(issue, messages) };
}
