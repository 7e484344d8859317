import { Color, DocProperties, Format, FormatAlign, FormatBorder, type Worksheet } from 'wasm-xlsxwriter';
import type { CalendarDay } from '../../src/ground/calendarDay';
import { serialOfDay } from '../../src/ground/dateSerial';

/** One column of a log: a number that its cell gives is a calendar day. */
export interface LogColumn<Entry> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (entry: Entry) => string | CalendarDay | null;
}

/** How a log looks. */
export interface LogStyle {
  readonly font: string;
  /** RGB */
  readonly headingFill: number;
  /** RGB */
  readonly bannerFill: number;
  /** number format of the dates */
  readonly dateFormat: string;
}

/** The formats of a log; a format of the library belongs to no workbook until it is used. */
export interface LogFormats {
  readonly title: Format;
  readonly note: Format;
  readonly heading: Format;
  readonly banner: Format;
  readonly total: Format;
  readonly text: Format;
  readonly date: Format;
}

const GRID = 0xbfbfbf;

/** The formats of a log of a style. */
export function logFormats(style: LogStyle): LogFormats {
  const plain = (): Format => new Format().setFontName(style.font).setFontSize(10);
  const framed = (): Format =>
    plain().setBorder(FormatBorder.Thin).setBorderColor(Color.rgb(GRID)).setAlign(FormatAlign.Top);
  return {
    title: plain().setFontSize(14).setBold(),
    note: plain().setItalic().setFontColor(Color.rgb(0x595959)),
    heading: framed()
      .setBold()
      .setTextWrap()
      .setAlign(FormatAlign.VerticalCenter)
      .setBackgroundColor(Color.rgb(style.headingFill)),
    banner: framed().setBold().setBackgroundColor(Color.rgb(style.bannerFill)),
    total: framed().setBold().setBorderTop(FormatBorder.Medium).setNumFormat('0'),
    text: framed(),
    date: framed().setNumFormat(style.dateFormat).setAlign(FormatAlign.Center),
  };
}

/** Sets the widths of a log's columns, from `firstColumn` on. */
export function setWidths<Entry>(
  sheet: Worksheet,
  firstColumn: number,
  columns: readonly LogColumn<Entry>[],
): void {
  columns.forEach((column, index) => {
    sheet.setColumnWidth(firstColumn + index, column.width);
  });
}

/** Writes the headings of a log into a row. */
export function writeHeadings<Entry>(
  sheet: Worksheet,
  row: number,
  firstColumn: number,
  columns: readonly LogColumn<Entry>[],
  format: Format,
): void {
  sheet.setRowHeight(row, 32);
  columns.forEach((column, index) => {
    sheet.writeStringWithFormat(row, firstColumn + index, column.heading, format);
  });
}

/** Writes one entry of a log into a row. */
export function writeEntry<Entry>(
  sheet: Worksheet,
  row: number,
  firstColumn: number,
  columns: readonly LogColumn<Entry>[],
  entry: Entry,
  formats: LogFormats,
): void {
  columns.forEach((column, index) => {
    const value = column.cell(entry);
    const at = firstColumn + index;
    if (typeof value === 'number') sheet.writeNumberWithFormat(row, at, serialOfDay(value), formats.date);
    else if (value === null || value === '') sheet.writeBlank(row, at, formats.text);
    else sheet.writeStringWithFormat(row, at, value, formats.text);
  });
}

/** Has a sheet printed on A4 across, as wide as its columns, with the rows of the headings on every page. */
export function setUpPrinting(sheet: Worksheet, lastHeadingRow: number, footer: string): void {
  const A4 = 9;
  sheet
    .setLandscape()
    .setPaperSize(A4)
    .setPrintFitToPages(1, 0)
    .setRepeatRows(lastHeadingRow, lastHeadingRow)
    .setFreezePanes(lastHeadingRow + 1, 0)
    .setFooter(`&L${footer}&R&P / &N`);
}

/** The properties of a sample workbook. */
export function sampleProperties(title: string): DocProperties {
  return new DocProperties().setTitle(title).setComment('Fictitious data, made by "npm run samples".');
}
