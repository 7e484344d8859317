import { REPORT_SHEET_MARK } from '../../ground/reportSheet';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { Issue } from '../../log/model/issue';
import { sheetName } from '../../plan/sheetName';
import { tableName } from '../../plan/tableName';
import type { CellStyle, SheetPlan } from '../../plan/workbookPlan';
import type { Figure } from '../../report/figure';
import type { FigureReach } from '../../report/reach/reachOfIssues';
import type { IssueRequest } from '../../report/requestOfIssue';
import { describeIssue } from '../../wording/describeIssue';
import { describePlace } from '../../wording/describePlace';
import { requestText } from '../../wording/findingContext';
import { figureTouchedText } from '../../wording/reachText';
import { type Block, stack } from '../blocks/block';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import { STYLES } from '../blocks/styles';

/** A finding, with the request in whose row it lies, and how far it reaches into figures of a report. */
export interface FindingToSend extends Issue {
  readonly request?: IssueRequest;
  readonly reach?: readonly FigureReach[];
}

export interface FindingsToSend {
  readonly findings: readonly FindingToSend[];
  /** how many there are; more than are listed where the list ends before */
  readonly count: number;
  /** those of the report that the findings reach into; none where no report was computed */
  readonly figures: readonly Figure[];
}

const WIDTHS: readonly number[] = [20, 16, 8, 22, 11, 22, 40, 36, 46, 26];
const LAST = WIDTHS.length - 1;
/** The column of the severity; the longer texts that follow it have room before them. */
const SEVERITY = 4;

/**
 * A sheet with findings as one Excel table, for those who keep the log and are to correct it. It holds what the sheet on
 * data quality holds of them, says of each what the figures that it touches could be, and bears the mark of a report's sheets, so that no run takes it for a log.
 */
export function planFindings({ findings, count, figures }: FindingsToSend, messages: Messages): SheetPlan {
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
  const { reach, answer } = toSend;
  const headings = [workbook, sheet, cell, request, severity, kind, found, action, reach, answer];
  const block = stack([
    ...above,
    line(
      headings.map((value, column) => ({
        column,
        value,
        style: column > SEVERITY ? STYLES.indentedHeader : STYLES.header,
      })),
      WIDTHS,
      20,
    ),
    ...findings.map((finding) => findingLine(finding, figures, messages)),
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

function findingLine(finding: FindingToSend, figures: readonly Figure[], messages: Messages): Block {
  const { title, message, action } = describeIssue(finding, messages);
  const { workbook, sheet, cell, request, severity, reach = [] } = finding;
  const severityStyle = severity === 'error' ? STYLES.errorText : STYLES.warningText;
  const texts = [workbook, sheet, cell, requestText(request, messages), messages.severities[severity]];
  const touched = reach.flatMap((one) => {
    const figure = figures.find(({ id }) => id === one.id);
    return figure === undefined ? [] : [figureTouchedText(figure, one, messages)];
  });
  return line(
    [...texts, title, message, action, touched.join('\n'), ''].map((value, column) => ({
      column,
      value,
      style:
        column === SEVERITY ? severityStyle : column > SEVERITY ? STYLES.indentedTopText : STYLES.topText,
    })),
    WIDTHS,
  );
}
