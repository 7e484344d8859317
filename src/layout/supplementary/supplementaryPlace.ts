import type { ChartPlace } from '../blocks/chartBlock';

/** The columns of the supplementary sheet: a table at the left, its chart at the right. */
export const SUPPLEMENTARY_WIDTHS: readonly number[] = [28, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11];

/**
 * Where a chart and its table stand on the supplementary sheet.
 *
 * @param chartFrom the first column that the chart covers
 */
export function supplementaryPlace(chartFrom: number): ChartPlace {
  return {
    columnWidths: SUPPLEMENTARY_WIDTHS,
    left: 0,
    chartFrom,
    chartTo: SUPPLEMENTARY_WIDTHS.length - 1,
    rows: 11,
  };
}
