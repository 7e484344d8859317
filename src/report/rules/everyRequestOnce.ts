import { CATEGORIES, type Category } from '../../log/model/attribute';
import type { RequestLog } from '../../log/model/requestLog';
import { codedValue, codeOf } from '../../log/model/code';
import type { RequestTest } from '../requestSort';

/**
 * The row of a breakdown by category in which a request is counted: the row of its category, or `other` if it has none.
 * The rows therefore add up to their total; the categories that the Court's report names add up to 287 of 301 (area 2,
 * Registry).
 */
export function categoryRow(log: RequestLog, row: number): Category {
  return codedValue('category', log.coded.category[row] ?? 0) ?? 'other';
}

/** Whether a request is counted in the row of a category. */
export function inCategoryRow(category: Category): RequestTest {
  const code = codeOf('category', category);
  const takesTheRest = category === 'other';
  return ({ coded }, row) => coded.category[row] === code || (takesTheRest && coded.category[row] === 0);
}

export const CATEGORY_ROWS: readonly Category[] = CATEGORIES;
