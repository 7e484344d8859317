import type { ReplacedReport } from '../contract/paneService';
import { chosenPeriodOf } from './chosenPeriod';
import type { PaneState } from './paneState';
import { shownReport } from './shownReport';

/**
 * The report of another period that stands in the workbook, and that the computation of the chosen one would replace; `null`
 * where there is none, or the chosen period has sheets of its own.
 */
export function reportInTheWay(state: PaneState): ReplacedReport | null {
  const { standing } = state;
  const chosen = chosenPeriodOf(state)?.period.name;
  if (standing === null || chosen === undefined) return null;
  const { period, periods, otherReports } = standing;
  if (period === null) return null;
  if (periods.includes(chosen) || otherReports.some((other) => other.period === chosen)) return null;
  return { period: period.name, canComeBack: shownReport(state).kind === 'computed' };
}
