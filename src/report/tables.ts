import type { Organ } from '../log/model/attribute';
import type { FigureDefinition } from './figures/definition';
import { definitionOf, FIGURE_IDS, type FigureId, type TableId } from './figures/figures';

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

type Placed = Pick<FigureDefinition<FigureId, TableId>, 'id' | 'table' | 'organ' | 'part'>;

/** The tables of a report, as its figures give them: tables, organs and rows in their order. */
export function tablesOf({ figures }: { readonly figures: readonly Placed[] }): readonly ReportTable[] {
  return distinct(figures.map(({ table }) => table)).map((table) => tableOf(table, { figures }));
}

/** The figures of a table, by organ; no block where the report has none of them. */
export function tableOf(id: TableId, { figures: all }: { readonly figures: readonly Placed[] }): ReportTable {
  const figures = all.filter(({ table }) => table === id);
  const blocks = distinct(figures.map(({ organ }) => organ)).map((organ) => ({
    organ,
    rows: figures
      .filter((figure) => figure.organ === organ)
      .map(({ id: figure, part }) => (part === true ? { figure, part } : { figure })),
  }));
  return { id, blocks };
}

/** The tables with the figures of all years. */
export const REPORT_TABLES: readonly ReportTable[] = tablesOf({ figures: FIGURE_IDS.map(definitionOf) });

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
