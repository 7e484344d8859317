import type { Category } from '../../log/model/attribute';
import { isCovered } from '../rules/baseline';
import { categoryRow, CATEGORY_ROWS } from '../rules/everyRequestOnce';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { sentStanding } from '../standings';
import type { BreakdownBasis } from './breakdownBasis';
import type { ComparedCount } from './comparedCount';
import { countBySlot, type Partition } from './partition';
import { loggedStreams } from './streams';

/** The requests of the Registry's headquarters, parted by the row of their category. */
export const CATEGORIES_OF_HEADQUARTERS: Partition = {
  classify: sentStanding(isHeadquartersRfc),
  slots: CATEGORY_ROWS.length,
  slotOf: (log, row) => CATEGORY_ROWS.indexOf(categoryRow(log, row)),
  partsLeftOut: true,
};

/** The requests of the Registry's headquarters by category; empty where no log holds its requests. */
export function byCategory({
  logs,
  period,
  previous,
  logged,
}: BreakdownBasis): readonly ComparedCount<Category>[] {
  if (!loggedStreams(logged).includes('headquarters')) return [];
  const current = countBySlot(logs, period, CATEGORIES_OF_HEADQUARTERS);
  const before = isCovered(logs, previous, 'Registry', 'headquarters')
    ? countBySlot(logs, previous, CATEGORIES_OF_HEADQUARTERS)
    : null;
  return CATEGORY_ROWS.map((name, slot) => ({
    name,
    current: current[slot] ?? 0,
    previous: before === null ? null : (before[slot] ?? 0),
  }));
}
