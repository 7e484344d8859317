import { NO_DAY } from '../../ground/calendarDay';
import type { Category } from '../../log/model/attribute';
import type { RequestLog } from '../../log/model/requestLog';
import { codedValue } from '../../log/model/code';
import type { Period } from '../period';
import { both, type RequestTest } from '../requestSort';
import { CATEGORY_ROWS, inCategoryRow } from '../rules/everyRequestOnce';
import { missingField } from '../rules/notInLog';
import { isRepliedByEnd } from '../rules/periodEnd';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { sentStanding } from '../standings';
import { tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { countBySlot, type Partition } from './partition';
import { loggedStreams } from './streams';

/** As at the period's last day. `replied` is a reply whose outcome the log does not give. */
export const FATES = ['positive', 'partial', 'negative', 'withdrawn', 'replied', 'pending'] as const;
export type Fate = (typeof FATES)[number];

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
export function fates({ logs, rows, period, logged }: BreakdownBasis): readonly CategoryFates[] {
  if (!loggedStreams(logged).includes('headquarters')) return [];
  if (missingField(tally(rows, period, sentStanding(isHeadquartersRfc)).logs, ['replied'])) return [];
  return CATEGORY_ROWS.map((category) => ({
    category,
    counts: countBySlot(logs, period, fatesOf(category)),
  }));
}

/** The requests of headquarters in the row of a category, or in all of them, parted by their outcomes. */
export function fatesOf(category: Category | undefined): Partition {
  const requests = category === undefined ? isHeadquartersRfc : inHeadquartersRow(category);
  return {
    classify: sentStanding(requests),
    slots: FATES.length,
    slotOf: (log, row, period) => FATES.indexOf(fateOf(log, row, period)),
    partsLeftOut: true,
  };
}

function inHeadquartersRow(category: Category): RequestTest {
  return both(isHeadquartersRfc, inCategoryRow(category));
}

function fateOf(log: RequestLog, row: number, period: Period): Fate {
  if (log.dates.replied[row] === NO_DAY || !isRepliedByEnd(log, row, period)) return 'pending';
  return codedValue('outcome', log.coded.outcome[row] ?? 0) ?? 'replied';
}
