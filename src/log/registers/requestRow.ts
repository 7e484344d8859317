import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { Field } from '../model/field';
import { readHeadings } from '../headings/headerRow';
import { canBeDate } from '../values/canBeDate';
import { referenceForm } from '../values/referenceForm';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { type RowTexts, type SheetTexts, textsOfRow } from './sheetTexts';

/** How sure a heading must be of the day sent to name it. */
const LIKELY = 0.5;

/** So many requests have a reference of one form, where it is the log's. */
const FEWEST_ALIKE = 2;

/**
 * Whether a row is a request of the log above it: it has a day where that log's headings, `areLog`, name the day sent; or,
 * as a draft, or where no heading names that day, a reference of the form that those with a day have. Headings have neither there, whatever their words: the
 * purpose of a request may be “Arrest warrant – cooperation”.
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
  for (let above = row - 1; above >= texts.firstRow; above -= 1) {
    const headings = headingsAbove(texts, above);
    if (headings === undefined || !areLog(headings)) continue;
    const columnsOf = (field: Field): readonly number[] =>
      [...headings].flatMap(([column, text]) =>
        (headingMeaning(text).get(field) ?? 0) >= LIKELY ? column : [],
      );
    // “Sent to” speaks of sending, and rather of whom it was sent to.
    const sent = columnsOf('sent').filter((column) => isLikeliest('sent', headings.get(column) ?? ''));
    const days = sent.length > 0 ? sent : columnsOfDays(texts, above, headings);
    const hasDay = (at: number): boolean => days.some((column) => canBeDate(cellAt(texts, at, column)));
    if (sent.length > 0 && hasDay(row)) return headings;
    const requests = (): readonly number[] =>
      texts.rows.flatMap((_, offset) => {
        const at = texts.firstRow + offset;
        return at > above && at !== row && hasDay(at) ? at : [];
      });
    const isAlike = columnsOf('reference').some((column) => isLikeThose(texts, row, requests, column));
    return isAlike ? headings : undefined;
  }
  return undefined;
}

function isLikeliest(field: Field, heading: string): boolean {
  const meaning = headingMeaning(heading);
  return Math.max(...meaning.values()) === meaning.get(field);
}

/** With this share of the rows below, a heading is one of the days of a log that names none as the day sent. */
const MOSTLY = 0.8;

/** Where no heading names the day sent: the columns of which nearly every row below the headings holds a day. */
function columnsOfDays(texts: SheetTexts, headings: number, named: RowTexts): readonly number[] {
  const rows = texts.rows.flatMap((_, offset) => {
    const at = texts.firstRow + offset;
    return at > headings ? at : [];
  });
  return [...named.keys()].filter(
    (column) => rows.filter((at) => canBeDate(cellAt(texts, at, column))).length >= MOSTLY * rows.length,
  );
}

function cellAt({ sheet: { head } }: SheetTexts, row: number, column: number): CellValue {
  return head.rows[row - head.firstRow]?.[head.columns.indexOf(column)] ?? null;
}

/** Between two groups of digits: a mere number counts anything. */
const BETWEEN_NUMBERS = /\p{N}[-./ ]\p{N}/u;

/** Whether a row's reference has the form of those in some others, and is neither a number nor a day: digits with letters, or several groups of them. */
function isLikeThose(
  texts: SheetTexts,
  row: number,
  others: () => readonly number[],
  column: number,
): boolean {
  const reference = cellText(cellAt(texts, row, column));
  const isReference = /\p{L}/u.test(reference)
    ? /\p{N}/u.test(reference)
    : BETWEEN_NUMBERS.test(reference) && !canBeDate(reference);
  if (!isReference) return false;
  const form = referenceForm(reference);
  const alike = others().filter((other) => referenceForm(cellText(cellAt(texts, other, column))) === form);
  return alike.length >= FEWEST_ALIKE;
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
