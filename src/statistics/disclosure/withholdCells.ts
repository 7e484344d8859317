import { failure, type Result, success } from '../../ground/result';
import { attackerProgram } from './attackerProgram';
import type { SolveProgram } from './linearProgram';
import { isPossible, type LinkedCell, type LinkedCells, type OtherTable } from './linkedCells';
import { isSensitive, protectionInterval, type ProtectionInterval } from './protection';
import { protectingChange } from './protectingChange';

/** Why cells cannot be withheld so that all are protected: no choice does it, or none could be proven to. */
export type NotProtected = 'impossible' | 'notProven';

/**
 * Which cells of linked tables are withheld, so that nobody who knows all the others can place one of them tighter than its
 * protection interval: the small ones, and as many others as that takes. It is proven in whole numbers, without trust in the
 * solver: for each withheld cell there are tables, in keeping with all that is published, in which it lies on either side.
 */
export function withholdCells(
  linked: LinkedCells,
  threshold: number,
  solve: SolveProgram,
): Result<ReadonlySet<number>, NotProtected> {
  const small = linked.cells.flatMap(({ value, isKnown }, index) =>
    !isKnown && isSensitive(value, threshold) ? [index] : [],
  );
  const keeps = new Set<number>();
  // Each time, one more cell is known not to be fit for being withheld.
  for (let attempt = 0; attempt <= linked.cells.length; attempt += 1) {
    const chosen = chooseCells(linked, small, keeps, threshold, solve);
    if (chosen.unfit === undefined) return proven(linked, chosen.withheld, threshold, solve);
    if (small.includes(chosen.unfit)) return failure('impossible');
    keeps.add(chosen.unfit);
  }
  return failure('impossible');
}

interface Chosen {
  readonly withheld: ReadonlySet<number>;
  /** a cell that cannot be protected, whatever else is withheld */
  readonly unfit?: number;
}

function chooseCells(
  linked: LinkedCells,
  small: readonly number[],
  keeps: ReadonlySet<number>,
  threshold: number,
  solve: SolveProgram,
): Chosen {
  const withheld = new Set(small);
  const others: OtherTable[] = [];
  // What is added while it runs is looked at too.
  for (const cell of withheld) {
    const { value, least, most } = boundsOf(linked, cell, threshold);
    for (const wanted of [most, least]) {
      if (wanted === value || others.some((other) => reaches(other[cell], value, wanted))) continue;
      const change = protectingChange(linked, withheld, keeps, { cell, by: wanted - value }, solve);
      if (change === undefined) return { withheld, unfit: cell };
      change.forEach((by, index) => {
        if (by !== 0) withheld.add(index);
      });
      others.push(linked.cells.map((one, index) => one.value + (change[index] ?? 0)));
    }
  }
  return { withheld };
}

function boundsOf(
  { cells }: LinkedCells,
  cell: number,
  threshold: number,
): ProtectionInterval & Pick<LinkedCell, 'value'> {
  const { value, least = 0 } = cells[cell] ?? { value: 0 };
  return { value, ...protectionInterval({ value, least }, threshold) };
}

/** Whether a number is as far from a value as is wanted, or further. */
function reaches(number: number | undefined, value: number, wanted: number): boolean {
  if (number === undefined) return false;
  return wanted > value ? number >= wanted : number <= wanted;
}

/** Finds, for each withheld cell, whole tables in which it reaches both ends of its protection interval. */
function proven(
  linked: LinkedCells,
  withheld: ReadonlySet<number>,
  threshold: number,
  solve: SolveProgram,
): Result<ReadonlySet<number>, NotProtected> {
  const tables: OtherTable[] = [linked.cells.map(({ value }) => value)];
  for (const cell of withheld) {
    const { value, least, most } = boundsOf(linked, cell, threshold);
    for (const wanted of [most, least]) {
      if (tables.some((table) => reaches(table[cell], value, wanted))) continue;
      const table = tableWith(linked, withheld, cell, wanted, solve);
      if (table === undefined || !isPossible(table, linked, withheld)) return failure('notProven');
      tables.push(table);
    }
  }
  return success(withheld);
}

/** A table in keeping with what is published in which a cell has a value, as the solver gives it; it is still to be checked. */
function tableWith(
  linked: LinkedCells,
  withheld: ReadonlySet<number>,
  cell: number,
  wanted: number,
  solve: SolveProgram,
): OtherTable | undefined {
  const value = linked.cells[cell]?.value ?? 0;
  const seeks = wanted > value ? 'greatest' : 'least';
  const { cells, program } = attackerProgram(linked, withheld, cell, seeks, wanted);
  const bounded =
    seeks === 'least'
      ? { ...program, atLeast: new Map([...program.atLeast, [cells.indexOf(cell), wanted]]) }
      : program;
  const solution = solve(bounded);
  if (solution.status !== 'optimal') return undefined;
  const table = linked.cells.map((one) => one.value);
  cells.forEach((index, variable) => {
    table[index] = Math.round(solution.values[variable] ?? NaN);
  });
  const reached = table[cell] ?? NaN;
  return (seeks === 'greatest' ? reached >= wanted : reached <= wanted) ? table : undefined;
}
