import type { LinearProgram } from './linearProgram';
import type { LinkedCells } from './linkedCells';

/** What an attacker can compute: one variable for each withheld cell, and what the published cells say of them. */
export interface AttackerProgram {
  /** the cells that the variables stand for */
  readonly cells: readonly number[];
  readonly program: LinearProgram;
}

/**
 * The program by which anybody who knows every published cell bounds one of the withheld ones.
 *
 * @param most how large the cell is taken to be at the most, so that there is always a greatest
 */
export function attackerProgram(
  { cells, sums }: LinkedCells,
  withheld: ReadonlySet<number>,
  cell: number,
  seeks: LinearProgram['seeks'],
  most: number,
): AttackerProgram {
  const ofVariables = cells.map((_, index) => index).filter((index) => withheld.has(index));
  const variables = new Map(ofVariables.map((index, variable) => [index, variable]));
  const valueOf = (index: number): number => cells[index]?.value ?? 0;
  const equations = sums
    .map(({ total, parts }) => {
      const signed = [...parts.map((index) => ({ index, factor: 1 })), { index: total, factor: -1 }];
      const terms = signed.flatMap(({ index, factor }) => {
        const variable = variables.get(index);
        return variable === undefined ? [] : [{ variable, factor }];
      });
      const known = signed
        .filter(({ index }) => !withheld.has(index))
        .reduce((sum, { index, factor }) => sum + factor * valueOf(index), 0);
      return { terms, equals: 0 - known };
    })
    .filter(({ terms }) => terms.length > 0);
  const sought = variables.get(cell) ?? 0;
  return {
    cells: ofVariables,
    program: {
      seeks,
      variables: ofVariables.length,
      objective: [{ variable: sought, factor: 1 }],
      equations,
      atMost: seeks === 'greatest' ? new Map([[sought, most]]) : new Map(),
      atLeast: new Map(
        ofVariables.flatMap((index, variable): [number, number][] => {
          const { least = 0 } = cells[index] ?? {};
          return least > 0 ? [[variable, least]] : [];
        }),
      ),
    },
  };
}
