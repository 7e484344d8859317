import { civilDate, type DateSystem } from '../../ground/calendarDay';
import { dayOfSerial } from '../../ground/dateSerial';
import { plainText } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import { isPlausibleSerial } from './plausibleSerial';
import { atBrackets } from '../vocabulary/brackets';
import type { Concept } from '../vocabulary/concept';
import { rowWords } from '../vocabulary/languages';
import { termsOf } from '../vocabulary/lexicon';
import { monthOfName } from '../vocabulary/monthName';
import { wordsOf } from '../vocabulary/wordKey';
import type { CellValue } from '../../ground/outline';

/** What the titles above a request say of when it was sent. */
export interface TitleMonth {
  readonly year: number;
  /** 1 to 12; `undefined` where they name only the year */
  readonly month: number | undefined;
}

/** What one title says: a month, a year, or both. */
export type NamedMonth =
  | { readonly year: number; readonly month: number | undefined }
  | { readonly year: undefined; readonly month: number };

/** What may stand beside a month in a title: it says no more than the month, or that nothing stands below it. */
const BESIDE: readonly Concept[] = ['span', 'continued', 'outcome', 'request', 'send', 'nothing', 'no'];

/** `(19)`, `: 19 demandes` */
const COUNT_BEHIND = /[:-]? \d{1,3} (?:requests?|demandes?)$/i;
const COUNT = /^\(?\d{1,3}\)?(?: (?:requests?|demandes?))?$/i;

const isCount = remembering((text): boolean => COUNT.test(plainText(text)));

const SHORT_PART_OF_YEAR = /^(?:[qt][1-4]|fy\d*)$/;
const PARTS_OF_YEAR = new Set(rowWords('partsOfYear'));
/** A year of these begins in one calendar year and ends in the next. */
const OTHER_YEARS = new Set(rowWords('otherYears'));

const YEAR = /^20\d\d$/;

/** A title, and a count or a remark beside it. */
const MOST_CELLS_OF_TITLE = 2;

/** Months further apart in the order of a list have a turn of the year between them. */
const MONTHS_WITHIN_A_YEAR = 6;

/** A longer text is a note. */
const LONGEST_TITLE = 60;

/**
 * Reads a title as that of a month or a year: `Octobre 2021`, `Month of October`, `10/2021`, `— 2022 —`,
 * `OCT. 2021 (suite)`. `undefined` for a text that says more than that.
 */
export function monthInTitle(text: string): NamedMonth | undefined {
  const title = plainText(text);
  if (title.length > LONGEST_TITLE) return undefined;
  const words = wordsOf(atBrackets(title).outside.trim().replace(COUNT_BEHIND, ' ')).filter(
    (word) => !isBeside(word),
  );
  const [first = '', second] = words;
  if (words.length > 2) return undefined;
  if (second === undefined) {
    const month = monthOfName(first);
    if (month !== undefined) return { year: undefined, month };
    return YEAR.test(first) ? { year: Number(first), month: undefined } : undefined;
  }
  // `Oct 21` is a month; `17 septembre` is a day.
  const isDay = /^\d{1,2}$/.test(first) && monthOfName(second) !== undefined;
  return isDay ? undefined : (monthAndYear(first, second) ?? monthAndYear(second, first));
}

function isBeside(word: string): boolean {
  return termsOf(word).every(
    ({ concepts }) => concepts.length > 0 && concepts.every((one) => BESIDE.includes(one)),
  );
}

function isPartOfYear(word: string): boolean {
  return SHORT_PART_OF_YEAR.test(word) || PARTS_OF_YEAR.has(word);
}

/** Whether a cell is the title of a month, in words. */
export function namesMonth(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && monthInTitle(value)?.month !== undefined;
}

/** Whether a text speaks of a month, a year or a part of one, so that the title above it holds no longer. */
function speaksOfTime(text: string): boolean {
  return wordsOf(text.slice(0, LONGEST_TITLE)).some(
    (word) => YEAR.test(word) || monthOfName(word) !== undefined || isPartOfYear(word),
  );
}

function monthAndYear(monthWord: string, yearWord: string): NamedMonth | undefined {
  const named = monthOfName(monthWord);
  if (named !== undefined && /^\d{2}$/.test(yearWord)) return { year: 2000 + Number(yearWord), month: named };
  const month = named ?? (/^(0?[1-9]|1[0-2])$/.test(monthWord) ? Number(monthWord) : undefined);
  return month === undefined || !YEAR.test(yearWord) ? undefined : { year: Number(yearWord), month };
}

/**
 * What the titles say below a row: a month without a year is of the year of the titles above it, unless the turn of a
 * year lies between them. A row of one or two cells that speaks of a time otherwise, `Q1 2023`, ends what was said
 * above; then, and where the year is not known, that gives `undefined`.
 *
 * @param above what the titles above say; `undefined` where none does
 * @param cells of the row, those that are empty too
 */
export function titleBelowRow(
  above: TitleMonth | undefined,
  cells: readonly CellValue[],
  system: DateSystem,
): TitleMonth | undefined {
  const named = titleOfRow(cells, system);
  if (named !== undefined) return titleBelow(above, named);
  const filled = cells.filter((value) => value !== null && value !== '');
  const [first] = filled;
  return filled.length <= MOST_CELLS_OF_TITLE && typeof first === 'string' && speaksOfTime(first)
    ? undefined
    : above;
}

function titleBelow(above: TitleMonth | undefined, named: NamedMonth): TitleMonth | undefined {
  if (named.year !== undefined) return named;
  if (above === undefined) return undefined;
  const isNear = above.month === undefined || Math.abs(above.month - named.month) < MONTHS_WITHIN_A_YEAR;
  return isNear ? { year: above.year, month: named.month } : undefined;
}

/**
 * The one year that the titles of a log name, `Registre 2021`. `undefined` where none does, where they name several or
 * a span, `2021-2022`, or where a year is part of something longer, such as the day of the last change.
 *
 * @param titles those that speak of the log
 * @param workbook the workbook's name, which is heard where none of the titles names any year
 */
export function yearInTitles(titles: readonly string[], workbook = ''): number | undefined {
  const naming = titles.filter(namesYear);
  const years = new Set((naming.length > 0 ? naming : [workbook]).map(onlyYear));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function namesYear(title: string): boolean {
  return numbersOf(title).some((number) => YEAR.test(number));
}

function onlyYear(title: string): number | undefined {
  const [year = '', ...others] = numbersOf(title);
  const saysMore = wordsOf(title).some((word) => monthOfName(word) !== undefined || OTHER_YEARS.has(word));
  return others.length > 0 || saysMore || !YEAR.test(year) ? undefined : Number(year);
}

function numbersOf(title: string): readonly string[] {
  return plainText(title).match(/\d+/g) ?? [];
}

/**
 * What a row says that holds nothing but a title, `Octobre 2021`, or a month with the count of its requests beside it. A
 * spreadsheet makes a date of a month that is typed in, the first of it. `undefined` for any other row.
 *
 * @param cells of the row, those that are empty too
 */
export function titleOfRow(cells: readonly CellValue[], system: DateSystem): NamedMonth | undefined {
  const filled = cells.filter((value) => value !== null && value !== '');
  const [first, ...beside] = filled;
  if (first === undefined || !beside.every((value) => isCount(String(value)))) return undefined;
  const named = typeof first === 'number' ? monthOfSerial(first, system) : monthInTitle(String(first));
  return beside.length > 0 && named?.month === undefined ? undefined : named;
}

function monthOfSerial(serial: number, system: DateSystem): NamedMonth | undefined {
  const day = isPlausibleSerial(serial) ? dayOfSerial(serial, system) : undefined;
  if (day === undefined) return monthInTitle(String(serial));
  const { year, month, day: dayOfMonth } = civilDate(day);
  return dayOfMonth === 1 ? { year, month } : undefined;
}

/** For each row what the titles above it say of its day. */
export function titlesOfRows(
  rows: readonly (readonly CellValue[])[],
  yearOfLog: number | undefined,
  system: DateSystem,
): readonly (TitleMonth | undefined)[] {
  let title = titleOfLog(yearOfLog);
  return rows.map((row) => {
    title = titleBelowRow(title, row, system);
    return title;
  });
}

/** What the titles of a whole log say of its days. */
export function titleOfLog(year: number | undefined): TitleMonth | undefined {
  return year === undefined ? undefined : { year, month: undefined };
}
