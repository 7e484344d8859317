import { REPORT_SHEET_MARK } from '../../ground/reportSheet';
import { fillPlural } from '../../locales/fill';
import type { CellPlan, CellStyle } from '../../plan/workbookPlan';
import type { RequestRow } from '../../report/tracing/requestSelection';
import { type Block, EMPTY_BLOCK, stack } from '../blocks/block';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';
import { checkedRequests } from './checkedRequests';
import { REQUEST_COLUMNS, type RequestColumn, REQUESTS_TABLE } from './requestColumns';

const COLUMNS: readonly (readonly [string, RequestColumn])[] = Object.entries(REQUEST_COLUMNS);
const WIDTHS: readonly number[] = COLUMNS.map(([, { width }]) => width);

/**
 * The sheet of the requests in normalised form, from which the checks recompute every figure. It holds single requests,
 * so it is made only where the user asks for it, and never for a copy that is shared.
 */
export const requestsSheet: SheetDefinition = {
  id: 'requests',
  isWanted: ({ checks }) => checks,
  content,
};

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const requests = checkedRequests(report);
  const text = requests === undefined ? messages.checks.tooMany : messages.checks.requests;
  const paragraph = { column: 0, lastColumn: 6, value: text, style: STYLES.paragraph };
  const above = stack([
    titleBlock(messages.sheetNames.requests, context, WIDTHS),
    line([paragraph], WIDTHS),
    ...(requests === undefined ? [] : [countLine(requests.length, context)]),
  ]);
  return {
    columnWidths: WIDTHS,
    block: stack([above, ...(requests === undefined ? [] : [requestTable(requests, context)])]),
    frozenRows: requests === undefined ? TITLE_ROWS : above.rows + 1,
    orientation: 'landscape',
    ...(requests === undefined ? {} : { repeatRows: { first: above.rows, last: above.rows } }),
  };
}

function countLine(count: number, { messages }: SheetContext): Block {
  const value = fillPlural(messages.checks.requestCount, count, messages.format);
  return line(
    [
      { column: 0, lastColumn: 6, value, style: STYLES.line },
      { column: 7, lastColumn: WIDTHS.length - 1, value: REPORT_SHEET_MARK, style: STYLES.note },
    ],
    WIDTHS,
    22,
  );
}

/** The table; a table has at least one row below its headings, which is empty where there is no request. */
function requestTable(requests: readonly RequestRow[], { messages }: SheetContext): Block {
  const header = line(
    COLUMNS.map(([value], column) => ({ column, value, style: STYLES.header })),
    WIDTHS,
    20,
  );
  const styles = COLUMNS.map(([, column]) => styleOf(column, messages.cover.dateFormat));
  const cells = requests.flatMap((request, index): readonly CellPlan[] =>
    COLUMNS.map(([, { valueOf }], column) => ({
      row: index + 1,
      column,
      value: valueOf(request),
      style: styles[column] ?? {},
    })),
  );
  const rows = Math.max(1, requests.length) + 1;
  const range = { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: COLUMNS.length - 1 };
  return {
    ...EMPTY_BLOCK,
    rows,
    cells: [...header.cells, ...cells],
    rowHeights: header.rowHeights,
    tables: [{ name: REQUESTS_TABLE, range }],
  };
}

function styleOf({ isDay, isNumber }: RequestColumn, dateFormat: string): CellStyle {
  const style = { fontSize: 10, fontColour: PALETTE.ink };
  // As its heading, and apart from the text that follows it.
  if (isDay) return { ...style, numberFormat: dateFormat, horizontal: 'left' };
  return isNumber ? { ...style, numberFormat: '0' } : { ...style, numberFormat: '@' };
}
