import { REPORT_SHEET_MARK } from '../../ground/reportSheet';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { Issue } from '../../log/model/issue';
import { sheetName } from '../../plan/sheetName';
import { tableName } from '../../plan/tableName';
import type { CellStyle, SheetPlan } from '../../plan/workbookPlan';
import type { IssueRequest } from '../../report/requestOfIssue';
import { describeIssue } from '../../wording/describeIssue';
import { describePlace } from '../../wording/describePlace';
import { requestText } from '../../wording/findingContext';
import { stack } from '../blocks/block';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import { STYLES } from '../blocks/styles';

/** A finding, with the request in whose row it lies. */
export interface FindingToSend extends Issue {
  readonly request?: IssueRequest;
}

export interface FindingsToSend {
  readonly findings: readonly FindingToSend[];
  /** how many there are; more than are listed where the list ends before */
  readonly count: number;
}

const WIDTHS: readonly number[] = [20, 16, 10, 24, 12, 24, 44, 40, 30];
const LAST = WIDTHS.length - 1;

/**
 * A sheet with findings as one Excel table, for those who keep the log and are to correct it. It holds what the sheet on
 * data quality holds of them, and bears the mark of a report's sheets, so that no run takes it for a log.
 */
export function planFindings({ findings, count }: FindingsToSend, messages: Messages): SheetPlan {
  const { dataQuality, format } = messages;
  const { toSend, columns } = dataQuality;
  const whole = (value: string, style: CellStyle) => ({ column: 0, lastColumn: LAST, value, style });
  const numbers = {
    listed: wholeNumberText(findings.length, format),
    count: wholeNumberText(count, format),
  };
  const above = [
    line([whole(titleOf(findings, messages), STYLES.title)], WIDTHS, 24),
    line([whole(toSend.introduction, STYLES.line)], WIDTHS),
    ...(count > findings.length ? [line([whole(fill(toSend.notAll, numbers), STYLES.line)], WIDTHS)] : []),
    line([whole(REPORT_SHEET_MARK, STYLES.note)], WIDTHS, 14),
  ];
  const { workbook, sheet, cell, request, severity, kind, found, action } = columns;
  const headings = [workbook, sheet, cell, request, severity, kind, found, action, toSend.answer];
  const block = stack([
    ...above,
    line(
      headings.map((value, column) => ({ column, value, style: STYLES.header })),
      WIDTHS,
      20,
    ),
    ...findings.map((finding) => findingLine(finding, messages)),
  ]);
  const name = sheetName(toSend.sheetName, []);
  const heading = above.reduce((rows, { rows: more }) => rows + more, 0);
  return {
    id: 'findingsToSend',
    name,
    tabColour: PALETTE.navy,
    columnWidths: WIDTHS,
    rowHeights: block.rowHeights,
    cells: block.cells,
    merges: block.merges,
    frozenRows: heading + 1,
    tables: [
      {
        name: tableName(name),
        range: {
          firstRow: heading,
          lastRow: heading + Math.max(1, findings.length),
          firstColumn: 0,
          lastColumn: LAST,
        },
      },
    ],
    charts: [],
    print: {
      orientation: 'landscape',
      repeatRows: { first: heading, last: heading },
      header: '',
      footer: '',
    },
  };
}

/** The log is named where all findings are of one. */
function titleOf(findings: readonly Issue[], messages: Messages): string {
  const { toSend } = messages.dataQuality;
  const [first] = findings;
  const isOfOne = findings.every(
    ({ workbook, sheet }) => workbook === first?.workbook && sheet === first.sheet,
  );
  if (first === undefined || first.sheet === '' || !isOfOne) return toSend.title;
  return fill(toSend.ofLog, { log: describePlace({ ...first, cell: '' }, messages) });
}

function findingLine(finding: FindingToSend, messages: Messages) {
  const { title, message, action } = describeIssue(finding, messages);
  const { workbook, sheet, cell, request, severity } = finding;
  const severityStyle = severity === 'error' ? STYLES.errorText : STYLES.warningText;
  const texts = [workbook, sheet, cell, requestText(request, messages), messages.severities[severity]];
  return line(
    [...texts, title, message, action, ''].map((value, column) => ({
      column,
      value,
      style: column === texts.length - 1 ? severityStyle : STYLES.topText,
    })),
    WIDTHS,
  );
}
