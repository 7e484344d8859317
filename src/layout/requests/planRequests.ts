import { serialOfDay } from '../../ground/dateSerial';
import { REPORT_SHEET_MARK } from '../../ground/reportSheet';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { sheetName } from '../../plan/sheetName';
import { tableName } from '../../plan/tableName';
import type { CellPlan, CellStyle, SheetPlan } from '../../plan/workbookPlan';
import type { RequestStanding } from '../../report/tracing/requestGroup';
import type { TracedRequest } from '../../report/tracing/tracedRequest';
import type { NumberInWords } from '../../wording/describeNumber';
import { requestHeadings, requestTexts } from '../../wording/requestTable';
import { stack } from '../blocks/block';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import { STYLES } from '../blocks/styles';

/** A request behind a number, and how it stands to it. */
interface StandingRequest extends TracedRequest {
  readonly standing: RequestStanding;
}

const WIDTHS: readonly number[] = [30, 24, 24, 13, 13, 13, 16, 10, 24, 34];
const LAST = WIDTHS.length - 1;

/**
 * A sheet with the requests behind a number as one Excel table, for who wants to go on with them. It bears the mark of a
 * report's sheets, so that no run takes it for a log.
 */
export function planRequests(
  { id, label, value }: NumberInWords,
  requests: readonly StandingRequest[],
  messages: Messages,
): SheetPlan {
  const { trace, report } = messages;
  const whole = (text: string, style: CellStyle) => ({ column: 0, lastColumn: LAST, value: text, style });
  const head = stack([
    line([whole(label, STYLES.title)], WIDTHS, 24),
    line([whole(fill(report.named, { name: id, value }), STYLES.line)], WIDTHS),
    line([whole(REPORT_SHEET_MARK, STYLES.note)], WIDTHS, 14),
    line(
      [trace.columns.standing, ...requestHeadings(messages)].map((text, column) => ({
        column,
        value: text,
        style: STYLES.header,
      })),
      WIDTHS,
      20,
    ),
  ]);
  const name = sheetName(trace.view.sheetName, []);
  return {
    id: 'requestsBehind',
    name,
    tabColour: PALETTE.navy,
    columnWidths: WIDTHS,
    rowHeights: head.rowHeights,
    cells: [
      ...head.cells,
      ...requests.flatMap((request, index) => rowOf(request, head.rows + index, messages)),
    ],
    merges: head.merges,
    frozenRows: head.rows,
    tables: [
      {
        name: tableName(name),
        range: {
          firstRow: head.rows - 1,
          lastRow: head.rows - 1 + Math.max(1, requests.length),
          firstColumn: 0,
          lastColumn: LAST,
        },
      },
    ],
    charts: [],
    print: {
      orientation: 'landscape',
      repeatRows: { first: head.rows - 1, last: head.rows - 1 },
      header: '',
      footer: '',
    },
  };
}

const STYLE: CellStyle = { fontSize: 10, fontColour: PALETTE.ink, numberFormat: '@' };

/** Days are days, so that they can be sorted and compared; all else is text. */
function rowOf(request: StandingRequest, row: number, messages: Messages): readonly CellPlan[] {
  const { sent, replied, recorded, standing } = request;
  const texts = [messages.trace.standings[standing], ...requestTexts(request, messages)];
  const days = new Map([sent, replied, recorded].map((day, index) => [3 + index, day]));
  return texts.map((text, column): CellPlan => {
    const day = days.get(column) ?? null;
    if (day === null) return { row, column, value: text, style: STYLE };
    return {
      row,
      column,
      value: serialOfDay(day),
      style: { ...STYLE, numberFormat: messages.cover.dateFormat },
    };
  });
}
