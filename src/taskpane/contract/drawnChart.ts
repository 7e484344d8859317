import type { ChartType } from '../../plan/workbookPlan';
import type { PositiveShareRow } from '../../report/breakdowns/positiveShareParts';
import type { Figure } from '../../report/figure';
import type { Period } from '../../report/period';

/** A chart of the report with the numbers that its sheet has for it. */
export interface DrawnChart {
  /** unlike all others of the report */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** whether its values are shares, shown in percent */
  readonly isShare: boolean;
  /** what it shows, in a sentence or several */
  readonly altText: string;
  readonly series: readonly string[];
  readonly rows: readonly DrawnRow[];
}

/** One category, or in a chart of steps one point. */
export interface DrawnRow {
  readonly name: string | number;
  /** by series; `null` where it has none here, or where none is known */
  readonly values: readonly (number | null)[];
}

/** What the logs of a report give for another of the periods that they cover. */
export interface FiguresOfPeriod {
  readonly period: Period;
  readonly figures: readonly Figure[];
  /** what the share of positive replies is made of; empty where it is not known */
  readonly shareParts: readonly PositiveShareRow[];
}
