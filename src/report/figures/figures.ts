import { AREA1 } from './area1';
import { AREA2 } from './area2';
import { AREA3 } from './area3';
import { AREA4 } from './area4';
import { AREA5 } from './area5';
import type { FigureDefinition } from './definition';
import { OVERVIEW } from './overview';

/**
 * Every figure that the report of some year has, in the order of its tables. Names, tables and types are derived from this
 * list.
 */
export const FIGURES = [...OVERVIEW, ...AREA1, ...AREA2, ...AREA3, ...AREA4, ...AREA5] as const;

export type FigureId = (typeof FIGURES)[number]['id'];
/** The figures that count the entries of a register. */
export type RegisterFigureId = Extract<(typeof FIGURES)[number], { readonly measure: 'register' }>['id'];
export type TableId = (typeof FIGURES)[number]['table'];

/** The machine names of the figures, in the order of the tables; one that changed with a year has several definitions. */
export const FIGURE_IDS: readonly FigureId[] = [...new Set(FIGURES.map(({ id }) => id))];

const DEFINITIONS: ReadonlyMap<string, FigureDefinition<FigureId, TableId>> = new Map(
  FIGURES.map((definition) => [definition.id, definition]),
);

/**
 * The definition of a figure in the latest year that has it. Its table, its measure and its unit are those of every year;
 * what it counts, and by which rules, is asked of the rules of a year (`figureIn`).
 */
export function definitionOf(id: FigureId): FigureDefinition<FigureId, TableId> {
  const definition = DEFINITIONS.get(id);
  if (definition === undefined) throw new RangeError(`No figure is called ${id}.`);
  return definition;
}

/** Whether a figure counts the entries of a register, as its definition says. */
export function isOfRegister(id: FigureId): id is RegisterFigureId {
  return definitionOf(id).measure === 'register';
}
