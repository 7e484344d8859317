import type { Organ } from '../log/model/attribute';
import { type FigureId, FIGURES, type TableId } from './figures/figures';

export interface TableRow {
  readonly figure: FigureId;
  /** shown indented, as a part of the row above it */
  readonly part?: boolean;
}

/** The rows of one organ in a table. */
export interface TableBlock {
  readonly organ: Organ;
  readonly rows: readonly TableRow[];
}

export interface ReportTable {
  readonly id: TableId;
  readonly blocks: readonly TableBlock[];
}

/** The tables of the Court's report on cooperation, as the list of figures gives them: tables, organs and rows in its order. */
export const REPORT_TABLES: readonly ReportTable[] = distinct(FIGURES.map(({ table }) => table)).map(tableOf);

/** The figures of a table, by organ. */
export function tableOf(id: TableId): ReportTable {
  const figures = FIGURES.filter(({ table }) => table === id);
  const blocks = distinct(figures.map(({ organ }) => organ)).map((organ) => ({
    organ,
    rows: figures
      .filter((figure) => figure.organ === organ)
      .map(({ id: figure, part }) => (part === true ? { figure, part } : { figure })),
  }));
  return { id, blocks };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
