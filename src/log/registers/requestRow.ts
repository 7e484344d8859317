import { readHeadings } from '../headings/headerRow';
import { canBeDate } from '../values/canBeDate';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { type RowTexts, type SheetTexts, textsOfRow } from './sheetTexts';

/** How sure a heading must be of the day sent to name it. */
const LIKELY = 0.5;

/**
 * Whether a row is a request of the log above it: it has a day where that log's headings, `areLog`, name the day sent.
 * Headings have none there, whatever their words: the purpose of a request may be “Arrest warrant – cooperation”.
 *
 * @param row of the sheet, from 0
 */
export function isRequestRow(texts: SheetTexts, row: number, areLog: (texts: RowTexts) => boolean): boolean {
  return headingsOfRequest(texts, row, areLog) !== undefined;
}

/** The headings, by column, of the log of which a row is a request; `undefined` where it is none. */
export function headingsOfRequest(
  texts: SheetTexts,
  row: number,
  areLog: (texts: RowTexts) => boolean,
): RowTexts | undefined {
  const { head } = texts.sheet;
  for (let above = row - 1; above >= texts.firstRow; above -= 1) {
    const headings = headingsAbove(texts, above);
    if (headings === undefined || !areLog(headings)) continue;
    const isRequest = [...headings].some(([column, text]) => {
      const value = head.rows[row - head.firstRow]?.[head.columns.indexOf(column)] ?? null;
      return (headingMeaning(text).get('sent') ?? 0) >= LIKELY && canBeDate(value);
    });
    return isRequest ? headings : undefined;
  }
  return undefined;
}

/** Fewer texts name nothing that a request has; and days are none of headings. */
const FEWEST_HEADINGS = 3;

/** The texts of a row that may hold headings, each under that of its group: below “Request”, “Date” is the day sent. */
function headingsAbove(texts: SheetTexts, row: number): RowTexts | undefined {
  const own = textsOfRow(texts, row);
  if (own.size < FEWEST_HEADINGS || [...own.values()].some(canBeDate)) return undefined;
  const columns = [...own.keys()];
  const range = {
    firstRow: texts.firstRow,
    lastRow: row,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const area = {
    sheet: texts.sheet,
    table: '',
    range,
    tableEnd: undefined,
    totalsRow: undefined,
    hasNeighbour: false,
  };
  return readHeadings(area, row).headings;
}
