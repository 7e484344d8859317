import type { ChartType } from '../plan/workbookPlan';

/** Why a cell of a shared table holds no number: confidential, not available, not applicable, nought only by rounding. */
export const SHORTHANDS = ['c', 'x', 'z', 'low', 'r', 'p'] as const;
export type Shorthand = (typeof SHORTHANDS)[number];

/** A cell of a shared table. It is never empty: where it has nothing to say, a shorthand says why. */
export type SharedCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string }
  /** one or several shorthands */
  | { readonly kind: 'shorthand'; readonly shorthand: Shorthand }
  /** notes by their numbers in the report, from 1, and whether the figure is provisional */
  | { readonly kind: 'notes'; readonly notes: readonly number[]; readonly isProvisional: boolean };

export interface SharedColumn {
  /** the machine name */
  readonly id: string;
  readonly heading: string;
  /** a code stands on one line: it is nothing to be read, and none who copies it wants a part */
  readonly holds: 'text' | 'number' | 'code';
  /** in characters of the default font */
  readonly width: number;
  /** the years of the period that its numbers are of, where its heading says no more */
  readonly period?: string;
}

export interface SharedRow {
  /** the machine name of what the row is of */
  readonly id: string;
  /** one a column */
  readonly cells: readonly SharedCell[];
}

/** A chart of a shared table: its rows by the first column, a series for each column named. */
export interface SharedChart {
  readonly type: ChartType;
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** the ids of the columns that it draws, which follow the first */
  readonly series: readonly string[];
  readonly colours: readonly string[];
  /** how many of the rows it draws, from the first: totals stay out */
  readonly rows: number;
  /** the number format of its values; counts where it is left out */
  readonly numberFormat?: string;
}

/** A table of a shared report. */
export interface SharedTable {
  /** the machine name */
  readonly id: string;
  /** of its sheet */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly SharedRow[];
  readonly chart?: SharedChart;
}

/**
 * What goes outside: tables of figures, and nothing of a log. It is built up from the figures, and nothing is taken out of
 * the section's own report.
 */
export interface SharedReport {
  readonly title: string;
  /** the years of the period, `2022-2023` */
  readonly period: string;
  /** lines that say what the report is of: periods, the day as at which it is, the version */
  readonly about: readonly { readonly name: string; readonly value: string }[];
  readonly tables: readonly SharedTable[];
  /** the texts of the notes, by their numbers from 1 */
  readonly notes: readonly string[];
}
