import type { Inconsistency } from './inconsistency';
import type { PublishedRow } from './publishedTable';
import { isOfGrowth } from './subject';

const DAY = '(?:\\d{1,2}[./-]\\d{1,2}[./-]|\\d{1,2}(?:er|st|nd|rd|th)?\\s\\p{L}{3,10}\\.?\\s)';
/** A period as labels name it, by its first and its last day; the years are captured. */
const PERIOD = new RegExp(`${DAY}(\\d{4})\\s(?:to|and|au|et|[-–])\\s(?:le\\s)?${DAY}(\\d{4})`, 'u');

/**
 * Rows that are labelled with another period than the table's, which is the latest that a row names. Rows of growth name
 * the period before.
 */
export function namedPeriods(rows: readonly PublishedRow[]): readonly Inconsistency[] {
  const named = rows
    .filter(({ label }) => !isOfGrowth(label))
    .flatMap(({ line, label, cells }) => {
      const [period, , end] = PERIOD.exec(label) ?? PERIOD.exec(cells.join(' ')) ?? [];
      return period === undefined ? [] : [{ line, label, period, end: Number(end) }];
    });
  const [latest] = named.toSorted((one, other) => other.end - one.end);
  if (latest === undefined) return [];
  return named
    .filter(({ end }) => end !== latest.end)
    .map(({ line, label, period }) => ({
      code: 'otherPeriod',
      line,
      label,
      named: period,
      table: latest.period,
    }));
}
