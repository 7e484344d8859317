import type { Category } from '../../log/model/attribute';
import { both } from '../requestSort';
import { isCovered } from '../rules/baseline';
import { CATEGORY_ROWS, inCategoryRow } from '../rules/everyRequestOnce';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { countSent } from '../countSent';
import type { BreakdownBasis } from './breakdownBasis';
import type { ComparedCount } from './comparedCount';
import { loggedStreams } from './streams';

/** The requests of the Registry's headquarters by category; empty where no log holds its requests. */
export function byCategory({
  logs,
  period,
  previous,
  logged,
}: BreakdownBasis): readonly ComparedCount<Category>[] {
  if (!loggedStreams(logged).includes('headquarters')) return [];
  const isPreviousCovered = isCovered(logs, previous, 'Registry', 'headquarters');
  return CATEGORY_ROWS.map((name) => {
    const test = both(isHeadquartersRfc, inCategoryRow(name));
    return {
      name,
      current: countSent(logs, period, test),
      previous: isPreviousCovered ? countSent(logs, previous, test) : null,
    };
  });
}
