import loadHighs from 'highs';
import type { LinearProgram, SolveProgram, Term } from '../statistics/disclosure/linearProgram';

/** Seconds that one program may take: those of a report take milliseconds. */
const MOST_SECONDS = 10;

/**
 * Loads HiGHS, a solver of linear programs, which is as large as the rest of the program and is only needed where something
 * is shared.
 *
 * @param address where the package's `highs.wasm` is served; in Node it is found by itself
 */
export async function loadSolver(address?: string): Promise<SolveProgram> {
  const highs = await loadHighs(address === undefined ? {} : { locateFile: () => address });
  return (program) => {
    const solved = highs.solve(textOf(program), { output_flag: false, time_limit: MOST_SECONDS });
    if (solved.Status === 'Infeasible') return { status: 'infeasible' };
    if (solved.Status !== 'Optimal') return { status: 'unknown' };
    const columns = new Map<string, object>(Object.entries(solved.Columns));
    return {
      status: 'optimal',
      values: Array.from({ length: program.variables }, (_, variable) =>
        numberOf(columns.get(`x${variable}`), 'Primal'),
      ),
      duals: program.equations.map((_, index) => numberOf(solved.Rows[index], 'Dual')),
    };
  };
}

/** What a solver leaves out is nought: a variable that stands in no equation. */
function numberOf(found: object | undefined, name: 'Primal' | 'Dual'): number {
  const value: unknown = found === undefined ? 0 : Reflect.get(found, name);
  return typeof value === 'number' ? value : NaN;
}

/** The program in the format of CPLEX, which HiGHS reads. */
function textOf({ seeks, variables, objective, equations, atMost, atLeast }: LinearProgram): string {
  const bounds = Array.from({ length: variables }, (_, variable) => {
    const most = atMost.get(variable);
    const least = atLeast.get(variable) ?? 0;
    return most === undefined ? ` x${variable} >= ${least}` : ` ${least} <= x${variable} <= ${most}`;
  });
  return [
    seeks === 'greatest' ? 'Maximize' : 'Minimize',
    ` sought: ${sumText(objective)}`,
    'Subject To',
    ...equations.map(({ terms, equals }, index) => ` e${index}: ${sumText(terms)} = ${equals}`),
    'Bounds',
    ...bounds,
    'End',
    '',
  ].join('\n');
}

function sumText(terms: readonly Term[]): string {
  if (terms.length === 0) return '0 x0';
  return terms
    .map(({ variable, factor }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${variable}`)
    .join(' ');
}
