/** A linear program over variables that are not below zero: the greatest or the least of a sum, under equations. */
export interface LinearProgram {
  readonly seeks: 'greatest' | 'least';
  /** how many variables there are; they are numbered from 0 */
  readonly variables: number;
  /** what is sought is the sum of these */
  readonly objective: readonly Term[];
  readonly equations: readonly Equation[];
  /** how large a variable may be, by its number; the others may be of any size */
  readonly atMost: ReadonlyMap<number, number>;
  /** how large a variable is at least, by its number; the others are not below zero */
  readonly atLeast: ReadonlyMap<number, number>;
}

/** A variable times a whole number. */
export interface Term {
  readonly variable: number;
  readonly factor: number;
}

/** The sum of some terms is a whole number. */
interface Equation {
  readonly terms: readonly Term[];
  readonly equals: number;
}

/** What a solver says: its numbers are no proof, they are checked. */
type Solution =
  | { readonly status: 'optimal'; readonly values: readonly number[]; readonly duals: readonly number[] }
  | { readonly status: 'infeasible' }
  /** the solver gave up, or the program has no bound */
  | { readonly status: 'unknown' };

export type SolveProgram = (program: LinearProgram) => Solution;
