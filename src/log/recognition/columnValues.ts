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
  /** the texts of its cells, each as often as it stands there */
  readonly texts: readonly string[];
  /** share of the cells that hold text */
  readonly textShare: number;
  /** whether any of its cells says no more than that the row is a request */
  readonly saysRequest: () => boolean;
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

/** Describes the cells of one column below its heading. */
export function describeColumn(values: readonly CellValue[], context: ColumnContext): ColumnValues {
  const judge = { isDate: once(canBeDate), saysNoDate: once(isNoDate) };
  const filled = values.filter(once(saysAnything));
  const counts = new Map<string, number>();
  for (const value of filled) {
    const text = cellText(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  // Whoever writes a dash where no reply has come yet says nothing against the days beside it.
  const telling = whenAsked(() => filled.length - filled.filter(judge.saysNoDate).length);
  const dayShare = (field: DateField): number =>
    telling() === 0 ? 0 : daysIn(field, values, context, judge) / telling();
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
  return {
    filled: filled.length,
    distinct: counts.size,
    isRunning: numberRows(filled),
    dateShare: share(filled.filter(judge.isDate).length),
    dayShare,
    saysYesOrNo: counts.size > 0 && [...counts.keys()].every((text) => saysYesOrNo(text) || isTick(text)),
    affirms:
      values.every((value) => value === null || answers(value) || !saysAnything(value)) &&
      values.some(affirms),
    tickedShare: share(filled.filter(isTick).length),
    texts: filled.filter((value) => typeof value === 'string'),
    textShare: share(filled.filter((value) => typeof value === 'string').length),
    knownShare,
    codes,
    saysRequest: () => [...counts.keys()].some(saysRequest),
  };
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

function numberRows(filled: readonly CellValue[]): boolean {
  const numbers = filled.map((value) => (typeof value === 'boolean' ? NaN : Number(value)));
  return (
    numbers.length >= FEWEST_NUMBERED &&
    (numbers[0] ?? 0) < LARGEST_OF_ROWS &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? NaN) + 1)
  );
}

type Judgement = (value: CellValue) => boolean;

/** What is found where somebody asks, and once. */
function whenAsked(find: () => number): () => number {
  let found: number | undefined;
  return () => (found ??= find());
}

/** A judgement that is made once for each text: a column holds few texts many times, or is judged several times. */
function once(judge: Judgement): Judgement {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return judge(value);
    const judged = known.get(value) ?? judge(value);
    known.set(value, judged);
    return judged;
  };
}

function isNoDate(value: CellValue): boolean {
  return typeof value === 'string' && saysNoDate(value);
}

/** How many cells say a day of a field: whole, with words that say which day it is, or as the titles above complete it. */
function daysIn(
  field: DateField,
  values: readonly CellValue[],
  { heading, titles }: ColumnContext,
  judge: { readonly isDate: Judgement; readonly saysNoDate: Judgement },
): number {
  const read = dateReader(field, heading);
  const isRead = once((value) => typeof value === 'string' && read(value).kind !== 'unreadable');
  return values.filter((value, index) => {
    if (judge.saysNoDate(value)) return false;
    if (judge.isDate(value) || isRead(value)) return true;
    const title = titles[index];
    return (
      title !== undefined &&
      (field === 'sent' ? readDayBelowTitle(value, title) !== undefined : isShortText(value))
    );
  }).length;
}

/** Only as a text: a number may be a count of days. */
function isShortText(value: CellValue): boolean {
  return typeof value === 'string' && readShortDay(value) !== undefined;
}
