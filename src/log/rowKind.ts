import { readDateText } from './dateText';
import { isPlausibleSerial } from './plausibleSerial';
import { saysNoDate, opensTotals } from './vocabulary/rowTerms';
import { wordKey } from './vocabulary/wordKey';
import { cellText, type LogLayout } from './logLayout';
import type { CellValue } from './workbook';

/** What a row of the sheet is: a request, or something that stands between the requests. */
export type RowKind = 'request' | 'blank' | 'total' | 'banner' | 'repeatedHeading' | 'loneText';

function isDay(value: CellValue): boolean {
  if (typeof value === 'number') return isPlausibleSerial(value);
  return typeof value === 'string' && readDateText(value).kind !== 'unreadable';
}

/**
 * Tells what each row is, from the cells of the log's mapped columns alone, in the order of the sheet. A row with a sent
 * day is always a request; a row of totals opens with that word, which may well be an addressee's name further on.
 * `loneText` is a row of which one cell holds a text: a banner or a note, or a request of which only the reference was
 * entered; which of them can be told once the log's references are known.
 */
export function rowClassifier(layout: LogLayout): (cells: readonly CellValue[], sent: CellValue) => RowKind {
  const headingKeys = new Set([...layout.columns.values()].map(({ heading }) => wordKey(heading)));
  const columnCount = new Set([...layout.columns.values()].map(({ index }) => index)).size;
  return (cells, sent) => {
    if (isDay(sent)) return 'request';
    const texts = cells.map(cellText).filter((text) => text !== '');
    if (texts.length === 0) return 'blank';
    if (opensTotals(texts[0] ?? '')) return 'total';
    const repeated = texts.filter((text) => headingKeys.has(wordKey(text)) && wordKey(text) !== '').length;
    if (repeated >= 2 && repeated * 2 > columnCount) return 'repeatedHeading';
    const sentText = cellText(sent);
    return texts.length === 1 && (sentText === '' || saysNoDate(sentText)) ? 'loneText' : 'request';
  };
}

/** A reference's form: letters and digits by their kind, runs folded. `OTP-2022/017` is `A-9/9`. */
export function referenceForm(reference: string): string {
  return reference
    .replace(/\p{L}+/gu, 'A')
    .replace(/\p{N}+/gu, '9')
    .replace(/\s+/gu, ' ');
}
