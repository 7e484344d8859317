import { NO_DAY } from '../../ground/calendarDay';
import type { Category } from '../../log/model/attribute';
import type { RequestLog } from '../../log/model/requestLog';
import { codedValue } from '../../log/model/code';
import type { Period } from '../period';
import { categoryRow, CATEGORY_ROWS } from '../rules/everyRequestOnce';
import { missingField } from '../rules/notInLog';
import { isRepliedByEnd } from '../rules/periodEnd';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { sentStanding } from '../standings';
import { tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { loggedStreams } from './streams';

/** As at the period's last day. `replied` is a reply whose outcome the log does not give. */
export const FATES = ['positive', 'partial', 'negative', 'withdrawn', 'replied', 'pending'] as const;
type Fate = (typeof FATES)[number];

/** The outcomes of the requests of one category. */
export interface CategoryFates {
  readonly category: Category;
  /** in the order of {@link FATES}; they add up to the requests sent */
  readonly counts: readonly number[];
}

/**
 * The outcomes of the requests of the Registry's headquarters by category; empty where no log holds its requests, or one
 * of them holds no replies.
 */
export function fates({ rows, period, logged }: BreakdownBasis): readonly CategoryFates[] {
  if (!loggedStreams(logged).includes('headquarters')) return [];
  const isSent = sentStanding(isHeadquartersRfc);
  if (missingField(tally(rows, period, isSent).logs, ['replied'])) return [];
  const counts = new Map(CATEGORY_ROWS.map((category) => [category, FATES.map(() => 0)]));
  for (const { log, rows: ofPeriod } of rows) {
    for (const row of ofPeriod) {
      if (isSent(log, row, period) !== 'counted') continue;
      const ofCategory = counts.get(categoryRow(log, row)) ?? [];
      const fate = FATES.indexOf(fateOf(log, row, period));
      ofCategory[fate] = (ofCategory[fate] ?? 0) + 1;
    }
  }
  return [...counts].map(([category, ofCategory]) => ({ category, counts: ofCategory }));
}

function fateOf(log: RequestLog, row: number, period: Period): Fate {
  if (log.dates.replied[row] === NO_DAY || !isRepliedByEnd(log, row, period)) return 'pending';
  return codedValue('outcome', log.coded.outcome[row] ?? 0) ?? 'replied';
}
