import { fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { serialOfDay } from '../../ground/dateSerial';
import type { RequestLog } from '../../log/model/requestLog';
import { requestsRead } from '../../log/model/requestRows';
import { type Block, gap, stack } from '../blocks/block';
import { COVER_LAST, COVER_WIDTHS } from './coverTiles';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { otherSheetsText } from '../../wording/otherSheetsText';
import { line, type LineCell } from '../blocks/line';
import { linkTo } from '../blocks/link';
import type { SheetContext } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';

/** First and last column of each column of the table. */
const COLUMNS = {
  workbook: { column: 0, lastColumn: 3 },
  sheet: { column: 4 },
  range: { column: 5 },
  requests: { column: 6, lastColumn: 7 },
  leftOut: { column: 8 },
  first: { column: 9 },
  last: { column: 10 },
  findings: { column: 11 },
} as const;
const TEXT_COLUMNS: readonly string[] = ['workbook', 'sheet', 'range'];

/** The logs that the report was drawn from, and how many findings there are. */
export function logsRead(context: SheetContext): Block {
  const { report, messages } = context;
  const { logs, issues, otherSheets, ledger } = report;
  return stack([
    ...(logs.length === 0 ? [sentence(messages.cover.noLogs)] : logTable(logs, messages)),
    ...otherSheetsText(otherSheets, messages).map(sentence),
    ...(ledger.length === 0 ? [] : [sentence(ledgerText(ledger.length, messages))]),
    ...(logs.length + issues.length === 0 ? [] : [gap(8), findingsLine(issues.length, context)]),
  ]);
}

function ledgerText(sheets: number, { cover, format, sheetNames }: Messages): string {
  return fillPlural(cover.ledger, sheets, format, { sheet: sheetNames.dataQuality });
}

function logTable(logs: readonly RequestLog[], { cover }: Messages): readonly Block[] {
  const header = Object.entries(COLUMNS).map(([name, place]) => ({
    ...place,
    value: cover.columns[name as keyof typeof COLUMNS],
    style: TEXT_COLUMNS.includes(name) ? STYLES.header : STYLES.numberHeader,
  }));
  return [line(header, COVER_WIDTHS, 24), ...logs.map((log) => logLine(log, cover.dateFormat))];
}

function logLine(log: RequestLog, dateFormat: string): Block {
  const { source, leftOut, span, issues } = log;
  const rowsLeftOut = leftOut.blank + leftOut.total + leftOut.banner + leftOut.repeatedHeading;
  const number = (value: number, numberFormat = COUNT_FORMAT): Pick<LineCell, 'value' | 'style'> => ({
    value,
    style: { ...STYLES.number, numberFormat },
  });
  const day = (value: number | undefined): Pick<LineCell, 'value' | 'style'> =>
    value === undefined ? { value: '–', style: STYLES.noFigure } : number(serialOfDay(value), dateFormat);
  return line(
    [
      { ...COLUMNS.workbook, value: source.workbook, style: STYLES.text },
      { ...COLUMNS.sheet, value: source.sheet, style: STYLES.text },
      { ...COLUMNS.range, value: source.range, style: STYLES.text },
      { ...COLUMNS.requests, ...number(requestsRead(log)) },
      { ...COLUMNS.leftOut, ...number(rowsLeftOut) },
      { ...COLUMNS.first, ...day(span?.first) },
      { ...COLUMNS.last, ...day(span?.last) },
      { ...COLUMNS.findings, ...number(issues.length) },
    ],
    COVER_WIDTHS,
  );
}

function findingsLine(count: number, context: SheetContext): Block {
  const { messages } = context;
  const { cover, format, sheetNames } = messages;
  if (count === 0) return sentence(cover.noFindings);
  const value = fillPlural(cover.findings, count, format, { sheet: sheetNames.dataQuality });
  const link = linkTo('dataQuality', context);
  return line([{ column: 0, lastColumn: COVER_LAST, value, style: STYLES.link, link }], COVER_WIDTHS);
}

function sentence(value: string): Block {
  return line([{ column: 0, lastColumn: COVER_LAST, value, style: STYLES.line }], COVER_WIDTHS, 22);
}
