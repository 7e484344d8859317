import { isLineChart } from './chartLook';
import type { ChartType } from './workbookPlan';

/** An axis that reaches so far, in the unit that it shows, has whole steps. */
const WHOLE_STEPS_FROM = 10;

/**
 * The number format of a value axis by that of its chart's labels: without decimals where the steps of the axis are whole,
 * `0" "%` for `0.00" "%`. An axis of small numbers keeps them, since its steps would look alike.
 */
export function axisFormat(labels: string, type: ChartType, values: readonly number[]): string {
  // Bars begin at nought, lines where their numbers do.
  const drawn = isLineChart(type) ? values : [0, ...values];
  const extent = Math.max(...drawn) - Math.min(...drawn);
  const shown = labels.includes('%') ? extent * 100 : extent;
  return shown >= WHOLE_STEPS_FROM ? labels.replace(/\.0+/g, '') : labels;
}
