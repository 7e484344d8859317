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
  const { head } = texts.sheet;
  for (let above = row - 1; above >= texts.firstRow; above -= 1) {
    const headings = textsOfRow(texts, above);
    if (!areLog(headings)) continue;
    return [...headings].some(([column, text]) => {
      const value = head.rows[row - head.firstRow]?.[head.columns.indexOf(column)] ?? null;
      return (headingMeaning(text).get('sent') ?? 0) >= LIKELY && canBeDate(value);
    });
  }
  return false;
}
