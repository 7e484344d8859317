import { canBeDate } from '../values/canBeDate';
import { readShortDay } from '../values/shortDay';
import { cellText } from '../../ground/cellText';
import { plainText } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import type { DateSystem } from '../../ground/calendarDay';
import { CODED_FIELDS, DATE_FIELDS, type Field } from '../model/field';
import { isPlausibleSerial } from '../values/plausibleSerial';
import { opensTotals, saysNoDate, spellsDate } from '../vocabulary/rowTerms';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { termsOf } from '../vocabulary/lexicon';
import { meaningOf } from '../vocabulary/meaning';
import { wordKey } from '../vocabulary/wordKey';
import { GROUP_SEPARATOR, fieldNamed, namesFields } from '../headings/headerRow';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import { titleOfRow } from '../values/titleMonth';
import { isMost } from './mostOf';
import { rowOpening } from './rowOpening';
import type { CellValue } from '../../ground/outline';

/** What a row of the sheet is: a request, or something that stands between the requests. */
export type RowKind =
  'request' | 'reminder' | 'blank' | 'total' | 'banner' | 'repeatedHeading' | 'otherHeadings' | 'loneText';

const MOST_CELLS_OF_CLOSING_LINE = 2;
const FEWEST_NUMBERED_COLUMNS = 3;
const FEWEST_COUNTS = 2;

/**
 * Tells what each row is, from the cells of the log's mapped columns alone, in the order of the sheet. A row with a sent
 * day is a request, but for a reminder of the one above it and a row of totals with the latest day; a row of totals opens
 * with that word, which may well be an addressee's name further on. `loneText` is a row of which one cell holds a text: a banner or a note, or a
 * request of which only the reference was entered; which of them can be told once the log's references are known.
 * `otherHeadings` are those of another table: what stands below them is not read by this log's columns.
 */
export function rowClassifier(
  layout: LogLayout,
  dateSystem: DateSystem,
): (cells: readonly CellValue[], sent: CellValue) => RowKind {
  const headings = headingsByPosition(layout);
  const groups = mappedColumns(layout).map((column) => wordKey(layout.groups.get(column) ?? ''));
  const telling = tellingPositions(layout);
  const positionOf = (field: Field): number =>
    mappedColumns(layout).indexOf(layout.columns.get(field)?.index ?? -1);
  const referencePosition = positionOf('reference');
  const naming = [referencePosition, positionOf('kind')];
  const isReminder = (cells: readonly CellValue[]): boolean => {
    for (const at of naming) {
      const value = at < 0 ? null : cells[at];
      if (typeof value !== 'string' || !rowOpening(value).isReminder) continue;
      return cells.filter((other) => cellText(other) !== '').length > 1;
    }
    return false;
  };
  /** A month that is typed in where the days sent are becomes the first of it; a count may stand beside it. */
  const isLoneMonth = (cells: readonly CellValue[], sent: CellValue): boolean =>
    typeof sent === 'number' &&
    cellText(cells[referencePosition] ?? null) === '' &&
    titleOfRow(cells, dateSystem) !== undefined;
  /** Totals and summaries may show the latest day sent: then their word stands where a reference, which has a number, would. */
  const isTotal = (cells: readonly CellValue[]): boolean => {
    const reference = cells[referencePosition];
    if (typeof reference !== 'string') return false;
    const { isTotals, isSummary } = rowOpening(reference);
    return (
      ((isTotals && (!/\d/.test(reference) || /^[^\d:]+[: ] ?\p{L}{0,2}\d/u.test(reference))) ||
        (isSummary && !/\d/.test(reference))) &&
      countsBeside(cells, referencePosition)
    );
  };
  return (cells, sent) => {
    if (isReminder(cells)) return 'reminder';
    // Nearly every row ends here, and of a million of them not every cell need be looked at.
    if (canBeDate(sent)) {
      if (isRemark(cells)) return 'banner';
      if (isTotal(cells)) return 'total';
      return isLoneMonth(cells, sent) ? 'loneText' : 'request';
    }
    const texts = cells.map(cellText);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) return 'blank';
    if (isRemark(cells)) return 'banner';
    if (titleOfRow(cells, dateSystem)?.month !== undefined) return 'loneText';
    const [first = ''] = filled;
    if (countsColumns(filled) || texts.some(looksLikeForm)) return 'repeatedHeading';
    if (!holdsLastFirst(texts, (text, position) => groups[position] !== keyOf(text)))
      return 'repeatedHeading';
    const reference = texts[referencePosition] ?? '';
    // An addressee may be called so too; then the row has a reference, and no count in its place.
    const hasReference = reference !== first && /\D/.test(reference);
    if ((rowOpening(first).isTotals && !hasReference) || holdsCounts(cells) || isTotal(cells)) return 'total';
    // Below the title of a month, 16 is a day.
    if (readShortDay(sent) === undefined && isLabelledCount(cells, referencePosition)) return 'total';
    if (telling.every((position) => saysNothing(texts[position] ?? ''))) return 'banner';
    const isOwnHeading = (text: string, position: number): boolean =>
      text !== '' && (headings[position]?.has(keyOf(text)) ?? false);
    if (isMost(texts, isOwnHeading)) return 'repeatedHeading';
    const sentText = cellText(sent);
    if (filled.length === 1 && !looksLikeDay(sentText)) return 'loneText';
    const isOther = isMost(texts, (text) => text !== '' && headings.some((keys) => keys.has(keyOf(text))));
    const isHeading = headingMeaning(sentText).get('sent') === 1 && filled.length >= FEWEST_NUMBERED_COLUMNS;
    if (!isOther && !isHeading && !areHeadings(texts)) return 'request';
    return translateHeadings(texts, layout) ? 'repeatedHeading' : 'otherHeadings';
  };
}

/** Whether all texts of a row name the fields of their own columns, as the same headings in another language do. */
function translateHeadings(texts: readonly string[], layout: LogLayout): boolean {
  const columns = mappedColumns(layout);
  const isOwn = (text: string, position: number): boolean => {
    const named = fieldNamed(headingMeaning(text));
    return named !== undefined && layout.columns.get(named)?.index === columns[position];
  };
  const filled = texts.filter((text) => text !== '').length;
  return (
    filled >= FEWEST_NUMBERED_COLUMNS && texts.every((text, position) => text === '' || isOwn(text, position))
  );
}

/** The texts of cells that a log repeats; its references, which stand once, are not asked for it. */
const keyOf = remembering(wordKey);

/** Whether texts name fields; what is a value as well, “Country Office” or “Executed”, tells nothing of the row. */
function areHeadings(texts: readonly string[]): boolean {
  const all = new Map(texts.entries());
  // Fewer texts name no more fields, and whether one is a value takes longer to find out.
  if (!namesFields(all)) return false;
  return namesFields(new Map([...all].filter(([, text]) => !isValue(text))));
}

/** Whether a text is a value of a column, of whichever. */
export function isValue(text: string): boolean {
  return CODED_FIELDS.some((field) => (meaningOf(field, text) ?? 0) !== 0);
}

/** A line about the register itself, with a day beside it perhaps, or a row that shows how to fill it in. */
function isRemark(cells: readonly CellValue[]): boolean {
  let first = '';
  let filled = 0;
  for (const value of cells) {
    const text = cellText(value);
    if (text === '') continue;
    if (filled === 0) first = text;
    filled += 1;
    if (filled > MOST_CELLS_OF_CLOSING_LINE) break;
  }
  const { isExample, isClosingLine } = rowOpening(first);
  return isExample || (filled <= MOST_CELLS_OF_CLOSING_LINE && isClosingLine);
}

/** Whether what stands beside the word for a total is numbers and days only: no addressee, no outcome. */
function countsBeside(cells: readonly CellValue[], reference: number): boolean {
  const texts = cells.filter(
    (value, at) => at !== reference && typeof value === 'string' && value.trim() !== '' && !canBeDate(value),
  );
  return texts.every((text) => opensTotals(cellText(text)) || COUNT.test(plainText(cellText(text))));
}

/** A row of numbers that can be no days: the counts of a total whose word stands in a column that is not read. */
function holdsCounts(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => cellText(value) !== '');
  const isCount = (value: CellValue): boolean =>
    /^\d+([.,]\d+)?$/.test(cellText(value)) && !isPlausibleSerial(Number(cellText(value)));
  return filled.length >= FEWEST_COUNTS && filled.every(isCount);
}

/** A name and how many there are of it, `Mali` beside `3`: a summary, and no request, which would have a day or a reference. */
function isLabelledCount(cells: readonly CellValue[], reference: number): boolean {
  const filled = cells.flatMap((value, at) => (cellText(value) === '' ? [] : { value, at }));
  const [label, ...counts] = filled;
  if (label === undefined || counts.length === 0) return false;
  const isName = typeof label.value === 'string' && /\p{L}/u.test(label.value) && !/\d/.test(label.value);
  return isName && counts.every(({ value, at }) => at !== reference && isCount(value));
}

const COUNT = /^(\d+(?:[.,]\d+)?) ?(\p{L}+|%)?$/u;

/** A number that can be no day, or a text of one: `3`, `67 %`, `30 days`. */
function isCount(value: CellValue): boolean {
  if (typeof value === 'boolean') return false;
  const [, number = '', unit = ''] = COUNT.exec(plainText(cellText(value))) ?? [];
  if (number === '' || isPlausibleSerial(Number(number.replace(',', '.')))) return false;
  return unit === '' || unit === '%' || termsOf(unit).some(({ concepts }) => concepts.includes('day'));
}

/** Whether a text is the form of a date, `dd/mm/yyyy`, which has no digit in it. */
function looksLikeForm(text: string): boolean {
  return text !== '' && !/\d/.test(text) && spellsDate(text);
}

/** A day that cannot be read, `31/04/2023`; any other text alone in the column of the days sent is a title. */
function looksLikeDay(text: string): boolean {
  return /\d\s*[-./]\s*\d/.test(text);
}

/** Without any of these a row was prepared for a request, or it is a note: nothing tells one from the next. */
const TELLING_FIELDS: readonly Field[] = ['reference', 'addressee', 'situation', ...DATE_FIELDS];

function tellingPositions(layout: LogLayout): readonly number[] {
  const columns = mappedColumns(layout);
  const telling = TELLING_FIELDS.flatMap((field) => layout.columns.get(field)?.index ?? []);
  return [...new Set(telling)].map((column) => columns.indexOf(column));
}

function saysNothing(text: string): boolean {
  return text === '' || saysNoDate(text);
}

/** A row under the headings that numbers the columns, `(1) (2) (3)`. */
function countsColumns(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^\(?(\d{1,3})\)?$/.exec(text)?.[1] ?? NaN));
  return (
    numbers.length >= FEWEST_NUMBERED_COLUMNS &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? NaN)) &&
    (numbers[0] ?? NaN) <= 2
  );
}

/** The keys of each mapped column's heading; under a group, those of its parts too. */
function headingsByPosition(layout: LogLayout): readonly ReadonlySet<string>[] {
  const byColumn = new Map([...layout.columns.values()].map(({ index, heading }) => [index, heading]));
  return mappedColumns(layout).map((column) => {
    const heading = byColumn.get(column) ?? '';
    const keys = [heading, ...heading.split(GROUP_SEPARATOR)].map(wordKey);
    return new Set(keys.filter((key) => key !== ''));
  });
}

/** Whether any text that is not empty passes: the last first, as a reference stands in front and is known of no other row. */
function holdsLastFirst(
  texts: readonly string[],
  test: (text: string, position: number) => boolean,
): boolean {
  for (let position = texts.length - 1; position >= 0; position -= 1) {
    const text = texts[position] ?? '';
    if (text !== '' && test(text, position)) return true;
  }
  return false;
}
