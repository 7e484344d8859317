import type { PlacedChart, PlacedSeries } from './placedChart';
import type { Sheet } from './sheet';

export type Chart = PlacedChart<Sheet>;
export type ChartSeries = PlacedSeries<Sheet>;
