import type { LinearProgram } from './linearProgram';

/** Numbers of a solver that are whole once they are multiplied: sums of whole tables have small denominators. */
const DENOMINATORS = [1, 2, 3, 4, 5, 6, 8, 10, 12];
const NEAR = 1e-6;

/**
 * The bound of one variable that follows from a solver's duals, checked in whole numbers so that it does not rest on the
 * solver: multiplied by them, the equations of the program say that the variable is at most (or at least) so much.
 * `undefined` where they do not say it.
 *
 * @param sought the variable; its own `atMost` is not used
 */
export function provenBound(
  { seeks, variables, equations, atLeast }: LinearProgram,
  sought: number,
  duals: readonly number[],
): number | undefined {
  const whole = wholeMultiple(duals);
  if (whole === undefined) return undefined;
  const sign = seeks === 'greatest' ? 1 : -1;
  // Whether a solver counts the duals of an equation up or down is its own affair.
  for (const direction of [1, -1]) {
    const weights = whole.numbers.map((number) => number * direction);
    const factors = new Array<number>(variables).fill(0);
    equations.forEach(({ terms }, index) => {
      for (const { variable, factor } of terms)
        factors[variable] = (factors[variable] ?? 0) + factor * (weights[index] ?? 0);
    });
    const isProof = factors.every(
      (factor, variable) => sign * factor >= sign * (variable === sought ? whole.denominator : 0),
    );
    if (!isProof) continue;
    const ofEquations = equations.reduce((all, { equals }, index) => all + equals * (weights[index] ?? 0), 0);
    // What the factors leave over is taken of the least that a variable can be.
    const sum = [...atLeast].reduce(
      (all, [variable, least]) =>
        all - ((factors[variable] ?? 0) - (variable === sought ? whole.denominator : 0)) * least,
      ofEquations,
    );
    if (!Number.isSafeInteger(sum)) return undefined;
    return seeks === 'greatest' ? Math.floor(sum / whole.denominator) : Math.ceil(sum / whole.denominator);
  }
  return undefined;
}

function wholeMultiple(
  numbers: readonly number[],
): { readonly numbers: readonly number[]; readonly denominator: number } | undefined {
  for (const denominator of DENOMINATORS) {
    const multiplied = numbers.map((number) => number * denominator);
    if (multiplied.some((number) => Math.abs(number - Math.round(number)) > NEAR)) continue;
    return { numbers: multiplied.map((number) => Math.round(number)), denominator };
  }
  return undefined;
}
