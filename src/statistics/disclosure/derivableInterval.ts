import { attackerProgram } from './attackerProgram';
import type { LinearProgram, SolveProgram } from './linearProgram';
import { isPossible, type LinkedCells } from './linkedCells';
import { provenBound } from './provenBound';

/** What anybody who knows every published cell can derive of a withheld one. */
export interface DerivableInterval {
  /** there is a table of whole numbers, in keeping with all that is published, in which the cell is so small */
  readonly least: number;
  /** the same for the greatest */
  readonly most: number;
  /** whether it is proven that nothing smaller or greater is possible; without that, an outsider may know less, never more */
  readonly isExact: boolean;
}

/**
 * The least and the greatest that a withheld cell can be, each with a table of whole numbers that has it: no outsider can
 * bound the cell tighter. `undefined` where no such table was found, which is then no proof of anything.
 */
export function derivableInterval(
  linked: LinkedCells,
  withheld: ReadonlySet<number>,
  cell: number,
  solve: SolveProgram,
): DerivableInterval | undefined {
  const least = extreme(linked, withheld, cell, 'least', solve);
  const most = extreme(linked, withheld, cell, 'greatest', solve);
  if (least === undefined || most === undefined) return undefined;
  return { least: least.value, most: most.value, isExact: least.isExact && most.isExact };
}

function extreme(
  linked: LinkedCells,
  withheld: ReadonlySet<number>,
  cell: number,
  seeks: LinearProgram['seeks'],
  solve: SolveProgram,
): { readonly value: number; readonly isExact: boolean } | undefined {
  const cap = 2 * linked.cells.reduce((sum, { value }) => sum + value, 1);
  const { cells, program } = attackerProgram(linked, withheld, cell, seeks, cap);
  const solution = solve(program);
  if (solution.status !== 'optimal') return undefined;
  const values = linked.cells.map(({ value }) => value);
  cells.forEach((index, variable) => {
    values[index] = Math.round(solution.values[variable] ?? NaN);
  });
  const value = values[cell];
  if (value === undefined || !isPossible(values, linked, withheld)) return undefined;
  const bound = provenBound(program, cells.indexOf(cell), solution.duals);
  return {
    value,
    isExact: bound === value || (seeks === 'least' && value === (linked.cells[cell]?.least ?? 0)),
  };
}
