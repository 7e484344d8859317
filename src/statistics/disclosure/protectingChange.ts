import type { LinearProgram, SolveProgram } from './linearProgram';
import type { LinkedCell, LinkedCells } from './linkedCells';

/** What it costs to withhold a cell beside those that are: large numbers are missed more, noughts tell what is not there. */
function costOf(value: number): number {
  return value === 0 ? 4 : 1 + value;
}

/**
 * The cheapest change of the tables with which all sums still hold and a cell becomes so much greater or smaller: the cells
 * that it changes have to be withheld for the cell to be protected. `undefined` where no change does it.
 *
 * @param keeps cells that are not to be withheld
 * @returns by how much each cell changes
 */
export function protectingChange(
  { cells, sums }: LinkedCells,
  withheld: ReadonlySet<number>,
  keeps: ReadonlySet<number>,
  { cell, by }: { readonly cell: number; readonly by: number },
  solve: SolveProgram,
): readonly number[] | undefined {
  // Of each cell that may change, one variable is how much it grows and the next how much it shrinks.
  const changing = cells
    .map((_, index) => index)
    .filter((index) => cells[index]?.isKnown === false && !keeps.has(index));
  const variables = new Map(changing.map((index, place) => [index, 2 * place]));
  const grows = variables.get(cell);
  if (grows === undefined) return undefined;
  const [moved, still] = by > 0 ? [grows, grows + 1] : [grows + 1, grows];
  const size = Math.abs(by);
  const program: LinearProgram = {
    seeks: 'least',
    variables: 2 * changing.length,
    objective: changing
      .filter((index) => !withheld.has(index))
      .flatMap((index) => {
        const factor = costOf(cells[index]?.value ?? 0);
        const variable = variables.get(index) ?? 0;
        return [
          { variable, factor },
          { variable: variable + 1, factor },
        ];
      }),
    equations: sums.map(({ total, parts }) => ({
      terms: [...parts.map((index) => ({ index, sign: 1 })), { index: total, sign: -1 }].flatMap(
        ({ index, sign }) => {
          const variable = variables.get(index);
          if (variable === undefined) return [];
          return [
            { variable, factor: sign },
            { variable: variable + 1, factor: -sign },
          ];
        },
      ),
      equals: 0,
    })),
    atMost: new Map([
      ...changing.map((index): [number, number] => [
        (variables.get(index) ?? 0) + 1,
        roomBelow(cells[index]),
      ]),
      [moved, size],
      [still, 0],
    ]),
    atLeast: new Map([[moved, size]]),
  };
  const solution = solve(program);
  if (solution.status !== 'optimal') return undefined;
  const changes = cells.map(() => 0);
  for (const [index, variable] of variables) {
    changes[index] = clean((solution.values[variable] ?? 0) - (solution.values[variable + 1] ?? 0));
  }
  return changes;
}

/** By how much a cell can shrink. */
function roomBelow(cell: LinkedCell | undefined): number {
  return cell === undefined ? 0 : cell.value - (cell.least ?? 0);
}

const NEAR = 1e-6;

/** What a solver's tolerance leaves of nought and of whole numbers is taken off. */
function clean(change: number): number {
  const whole = Math.round(change);
  return Math.abs(change - whole) < NEAR ? whole + 0 : change;
}
