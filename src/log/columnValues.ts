import { CODED_FIELDS, type CodedField } from './field';
import { cellText } from './logLayout';
import { explainedMeaning, type Legend } from './legend';
import { readDateText } from './dateText';
import { readDayBelowTitle } from './dayBelowTitle';
import { isPlausibleSerial } from './plausibleSerial';
import { readShortDay } from './shortDay';
import { isTick } from './tick';
import type { TitleMonth } from './titleMonth';
import { saysNoDate, saysYesOrNo } from './vocabulary/rowTerms';
import type { CellValue } from './workbook';

/** What the values of a column say of what it holds; shares are of its cells that hold anything. */
export interface ColumnValues {
  readonly filled: number;
  readonly distinct: number;
  /** share of the cells that can be dates: texts that read as one, numbers in the range of the Court's serials */
  readonly dateShare: number;
  /** share of the cells that are days, some of which only the titles above them make whole */
  readonly titledDateShare: number;
  /** share of the cells that are days, or may be days of which the request's own day says the year and the month */
  readonly shortDateShare: number;
  /** whether its cells say yes or no, or are ticked, and nothing else */
  readonly saysYesOrNo: boolean;
  /** whether its cells are ticked, and hold nothing else */
  readonly isTicked: boolean;
  /** share of the cells that hold text */
  readonly textShare: number;
  /** by field, the share of the cells whose text the vocabulary knows in that field */
  readonly knownShare: ReadonlyMap<CodedField, number>;
  /** by field, the distinct values, as codes, that the column's texts stand for */
  readonly codes: ReadonlyMap<CodedField, ReadonlySet<number>>;
}

/** More distinct texts than this are names or remarks, not values of a closed set. */
const MOST_VALUES = 60;

/** Whether a cell can hold a day: a text that reads as one, or a number in the range of the Court's serials. */
export function canBeDate(value: CellValue): boolean {
  if (typeof value === 'number') return isPlausibleSerial(value);
  return typeof value === 'string' && readDateText(value).kind !== 'unreadable';
}

/**
 * Describes the cells of one column below its heading.
 *
 * @param titles what the titles above each cell say of its day
 * @param legend what short forms stand for
 */
export function describeColumn(
  values: readonly CellValue[],
  titles: readonly (TitleMonth | undefined)[] = [],
  legend?: Legend,
): ColumnValues {
  const filled = values.filter(
    (value) => cellText(value) !== '' && !(typeof value === 'string' && saysNoDate(value)),
  );
  const counts = new Map<string, number>();
  for (const value of filled) counts.set(cellText(value), (counts.get(cellText(value)) ?? 0) + 1);
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  const knownShare = new Map<CodedField, number>();
  const codes = new Map<CodedField, ReadonlySet<number>>();
  for (const field of counts.size <= MOST_VALUES ? CODED_FIELDS : []) {
    const known = [...counts].map(([text, count]) => ({
      code: explainedMeaning(field, text, legend),
      count,
    }));
    const recognised = known.filter(({ code }) => code !== undefined);
    knownShare.set(field, share(recognised.reduce((sum, { count }) => sum + count, 0)));
    codes.set(field, new Set(recognised.map(({ code }) => code ?? 0).filter((code) => code !== 0)));
  }
  return {
    filled: filled.length,
    distinct: counts.size,
    dateShare: share(filled.filter(canBeDate).length),
    titledDateShare: share(filled.filter(canBeDate).length + completedDays(values, titles)),
    shortDateShare: share(filled.filter(canBeDate).length + shortDays(values, titles)),
    saysYesOrNo: counts.size > 0 && [...counts.keys()].every((text) => saysYesOrNo(text) || isTick(text)),
    isTicked: counts.size > 0 && [...counts.keys()].every(isTick),
    textShare: share(filled.filter((value) => typeof value === 'string').length),
    knownShare,
    codes,
  };
}

function completedDays(values: readonly CellValue[], titles: readonly (TitleMonth | undefined)[]): number {
  return values.filter((value, index) => {
    const title = titles[index];
    return title !== undefined && readDayBelowTitle(value, title) !== undefined;
  }).length;
}

/** Only in a log with such titles, and as texts: a number may be a count of days. */
function shortDays(values: readonly CellValue[], titles: readonly (TitleMonth | undefined)[]): number {
  return values.filter(
    (value, index) =>
      titles[index] !== undefined && typeof value === 'string' && readShortDay(value) !== undefined,
  ).length;
}
