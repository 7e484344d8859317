import { luminance } from './contrast';
import type { ChartType } from './workbookPlan';

/** How every chart looks beyond what its plan says: sizes in points, widths in points, gaps in percent of a bar. */
export const CHART_LOOK = {
  titleSize: 12,
  axisSize: 9,
  labelSize: 8,
  lineWidth: 2.25,
  markerSize: 7,
  gridlineColour: '#D9D9D9',
  gridlineWidth: 0.5,
  gap: 50,
} as const;

/** Where a data label stands: on its bar or at its end, over a point of a line. */
export const LABEL_PLACES = {
  column: 'end',
  columnStacked: 'middle',
  bar: 'end',
  barStacked: 'middle',
  line: 'above',
  steps: 'above',
} as const satisfies Record<ChartType, string>;

/** One line another than the next, so that they differ without colour too. */
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;

export function markerOf(line: number): (typeof MARKERS)[number] {
  return MARKERS[line % MARKERS.length] ?? 'circle';
}

/** Lines without markers differ by their dashes: the second and the third, the limits of an interval, are alike. */
const DASHES = ['solid', 'dash', 'dash', 'dot'] as const;

export function dashOf(line: number): (typeof DASHES)[number] {
  return DASHES[line % DASHES.length] ?? 'solid';
}

/** Whether a chart consists of lines, and not of bars. */
export function isLineChart(type: ChartType): boolean {
  return type === 'line' || type === 'steps';
}

export function isBarChart(type: ChartType): boolean {
  return type === 'bar' || type === 'barStacked';
}

export function isStacked(type: ChartType): boolean {
  return type === 'columnStacked' || type === 'barStacked';
}

/** The colour of a label on a bar of a colour: white where that is easier to read than black (WCAG 2). */
export function labelColour(fill: string): '#FFFFFF' | '#000000' {
  return luminance(fill) < 0.179 ? '#FFFFFF' : '#000000';
}
