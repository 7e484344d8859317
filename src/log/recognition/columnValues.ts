import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { CODED_FIELDS, type CodedField, type DateField } from '../model/field';
import { codeOf } from '../model/code';
import { canBeDate } from '../values/canBeDate';
import { readDayBelowTitle } from '../values/dayBelowTitle';
import { dateReader } from '../values/labelledDate';
import { readShortDay } from '../values/shortDay';
import { affirms, denies, isTick, saysAnything } from '../values/tick';
import type { TitleMonth } from '../values/titleMonth';
import { meaningOf } from '../vocabulary/meaning';
import { saysNoDate, saysRequest, saysYesOrNo } from '../vocabulary/rowTerms';
import { spelledRight } from '../vocabulary/spelledRight';
import { explainedMeaning, type Legend } from './legend';

/** What the values of a column say of what it holds; shares are of its cells that hold anything. */
export interface ColumnValues {
  readonly filled: number;
  readonly distinct: number;
  /** whether its cells number the rows, 1, 2, 3 */
  readonly isRunning: boolean;
  /** share of the cells that can be dates: texts that read as one, numbers in the range of the Court's serials */
  readonly dateShare: number;
  /**
   * for a field of dates the share of the cells that say its day, alone or with what stands around them, of those that do
   * not say that there is none
   */
  readonly dayShare: (field: DateField) => number;
  /** whether its cells say yes or no, or are ticked, and nothing else */
  readonly saysYesOrNo: boolean;
  /** whether its cells say whether what its heading says holds: check boxes, 1 and 0, yes and no, and some hold */
  readonly affirms: boolean;
  /** share of the cells that are ticked, and hold nothing else */
  readonly tickedShare: number;
  /** the texts of its cells, and how often each stands there */
  readonly texts: ReadonlyMap<string, number>;
  /** share of the cells that hold text */
  readonly textShare: number;
  /** whether any of its cells says no more than that the row is a request */
  readonly saysRequest: () => boolean;
  /** what its cells would say if no word in them were mistyped; these values themselves where none is */
  readonly spelledRight: () => ColumnValues;
  /** by field, the share of the cells whose text the vocabulary knows in that field */
  readonly knownShare: ReadonlyMap<CodedField, number>;
  /** by field, the distinct values, as codes, that the column's texts stand for */
  readonly codes: ReadonlyMap<CodedField, ReadonlySet<number>>;
}

/** More distinct texts than this are names or remarks, not values of a closed set. */
const MOST_VALUES = 60;

/** What stands around the cells of a column. */
export interface ColumnContext {
  readonly heading: string;
  /** for each cell what the titles above it say of its day */
  readonly titles: readonly (TitleMonth | undefined)[];
  /** what short forms stand for */
  readonly legends: readonly Legend[];
}

/** How often each value stands in a column, in the order in which they first do. */
type Tally = ReadonlyMap<CellValue, number>;

/**
 * Describes the cells of one column below its heading. A value is judged once, however often it stands there: a column
 * holds few of them many times.
 */
export function describeColumn(values: readonly CellValue[], context: ColumnContext): ColumnValues {
  const all = tallyOf(values);
  const told = new Map([...all].filter(([value]) => saysAnything(value)));
  const filled = sumOf(told);
  const counts = new Map<string, number>();
  for (const [value, count] of told) {
    const text = cellText(value);
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const texts = new Map<string, number>();
  for (const [value, count] of told) if (typeof value === 'string') texts.set(value, count);
  // Whoever writes a dash where no reply has come yet says nothing against the days beside it.
  const telling = whenAsked(() => filled - sumOf(told, isNoDate));
  const dayShare = (field: DateField): number =>
    telling() === 0 ? 0 : daysIn(field, all, values, context) / telling();
  const knownShare = new Map<CodedField, number>();
  const codes = new Map<CodedField, ReadonlySet<number>>();
  for (const field of counts.size <= MOST_VALUES ? CODED_FIELDS : []) {
    const known = [...counts].map(([text, count]) => ({
      text,
      code: explainedMeaning(field, text, context.legends),
      count,
    }));
    const recognised = known.filter(({ code }) => code !== undefined);
    const requests =
      field === 'kind' ? known.filter(({ text, code }) => code === undefined && saysRequest(text)) : [];
    knownShare.set(field, share([...recognised, ...requests].reduce((sum, { count }) => sum + count, 0)));
    codes.set(field, new Set(recognised.map(({ code }) => code ?? 0).filter((code) => code !== 0)));
  }
  const isMistyped = (text: string): boolean => spelledRight(text) !== text;
  const described: ColumnValues = {
    filled,
    distinct: counts.size,
    isRunning: counts.size === filled && numberRows([...told.keys()]),
    dateShare: share(sumOf(told, canBeDate)),
    dayShare,
    saysYesOrNo: counts.size > 0 && [...counts.keys()].every((text) => saysYesOrNo(text) || isTick(text)),
    affirms:
      [...all.keys()].every((value) => value === null || answers(value) || !saysAnything(value)) &&
      [...all.keys()].some(affirms),
    tickedShare: share(sumOf(told, isTick)),
    texts,
    textShare: share(sumOf(texts)),
    knownShare,
    codes,
    saysRequest: () => [...counts.keys()].some(saysRequest),
    spelledRight: whenAsked(() =>
      [...texts.keys()].some(isMistyped) ? describeColumn(values.map(mended), context) : described,
    ),
  };
  return described;
}

function mended(value: CellValue): CellValue {
  return typeof value === 'string' ? spelledRight(value) : value;
}

function tallyOf(values: readonly CellValue[]): Tally {
  const tally = new Map<CellValue, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}

/** How many cells hold values that pass a judgement. */
function sumOf(tally: Tally, judge: Judgement = () => true): number {
  let sum = 0;
  for (const [value, count] of tally) if (judge(value)) sum += count;
  return sum;
}

const PARTIAL = codeOf('outcome', 'partial');

/** Yes, no, or in part. */
function answers(value: CellValue): boolean {
  const isPartial = typeof value === 'string' && meaningOf('outcome', value) === PARTIAL;
  return affirms(value) || denies(value) || isPartial;
}

/** Fewer numbers may follow each other by chance. */
const FEWEST_NUMBERED = 3;

/** `20220001` is no number of a row, though the next one is `20220002`. */
const LARGEST_OF_ROWS = 100_000;

/** @param filled each of which stands once */
function numberRows(filled: readonly CellValue[]): boolean {
  const numberAt = (at: number): number => {
    const value = filled[at] ?? null;
    return typeof value === 'boolean' ? NaN : Number(value);
  };
  return (
    filled.length >= FEWEST_NUMBERED &&
    numberAt(0) < LARGEST_OF_ROWS &&
    filled.every((_, at) => at === 0 || numberAt(at) === numberAt(at - 1) + 1)
  );
}

type Judgement = (value: CellValue) => boolean;

/** What is found where somebody asks, and once. */
function whenAsked<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

function isNoDate(value: CellValue): boolean {
  return typeof value === 'string' && saysNoDate(value);
}

/** How many cells say a day of a field: whole, with words that say which day it is, or as the titles above complete it. */
function daysIn(
  field: DateField,
  all: Tally,
  values: readonly CellValue[],
  { heading, titles }: ColumnContext,
): number {
  const read = dateReader(field, heading);
  const isRead: Judgement = (value) =>
    canBeDate(value) || (typeof value === 'string' && read(value).kind !== 'unreadable');
  const isDay: Judgement = (value) => !isNoDate(value) && isRead(value);
  if (titles.every((title) => title === undefined)) return sumOf(all, isDay);
  const judged = new Map([...all.keys()].map((value) => [value, isNoDate(value) || isRead(value)]));
  const below = values.filter((value, index) => {
    const title = titles[index];
    if (title === undefined || judged.get(value) === true) return false;
    return field === 'sent' ? readDayBelowTitle(value, title) !== undefined : isShortText(value);
  });
  return sumOf(all, isDay) + below.length;
}

/** Only as a text: a number may be a count of days. */
function isShortText(value: CellValue): boolean {
  return typeof value === 'string' && readShortDay(value) !== undefined;
}
