import type { CellRange } from '../../src/ground/address';
import type { Bag } from './bag';
import type { RangeTarget } from './rangeTarget';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export interface ChartSeries {
  /** a name that was set; otherwise the header cell names it */
  name: string | undefined;
  nameCell: RangeTarget | undefined;
  values: RangeTarget;
  categories: RangeTarget | undefined;
  readonly look: Bag;
}

/** A native chart: what Excel draws, which the host only keeps. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: RangeTarget;
  seriesBy: SeriesBy;
  series: ChartSeries[];
  /** the cells that it covers, once it was placed by cells */
  position: CellRange | undefined;
  /** titles, axes, legend, formats, by their path */
  readonly look: Bag;
}
