import type { CellRange } from '../../src/ground/address';
import type { Bag } from './bag';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Cells of a sheet, whatever a sheet is. */
interface Cells<S> {
  readonly sheet: S;
  readonly area: CellRange;
}

export interface PlacedSeries<S> {
  /** a name that was set; otherwise the header cell names it */
  name: string | undefined;
  nameCell: Cells<S> | undefined;
  values: Cells<S>;
  categories: Cells<S> | undefined;
  readonly look: Bag;
}

/** A native chart: what Excel draws, which the host only keeps. */
export interface PlacedChart<S> {
  readonly id: string;
  name: string;
  type: string;
  source: Cells<S>;
  seriesBy: SeriesBy;
  series: PlacedSeries<S>[];
  /** the cells that it covers, once it was placed by cells */
  position: CellRange | undefined;
  /** titles, axes, legend, formats, by their path */
  readonly look: Bag;
}
