import fc from 'fast-check';
import { loadSolver } from '../../../src/solver/loadSolver';
import { derivableInterval } from '../../../src/statistics/disclosure/derivableInterval';
import type { SolveProgram } from '../../../src/statistics/disclosure/linearProgram';
import type { CellSum, LinkedCells } from '../../../src/statistics/disclosure/linkedCells';
import { protectionInterval } from '../../../src/statistics/disclosure/protection';
import { withholdCells } from '../../../src/statistics/disclosure/withholdCells';

let solve: SolveProgram;
beforeAll(async () => {
  solve = await loadSolver();
});

/** A table with known totals of its rows and columns; cells come row by row. */
function tableOf(rows: readonly (readonly number[])[], knownTotals = true): LinkedCells {
  const width = rows[0]?.length ?? 0;
  const inner = rows.flat();
  const rowTotals = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columnTotals = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const grand = rowTotals.reduce((sum, value) => sum + value, 0);
  const cells = [
    ...inner.map((value) => ({ value, isKnown: false })),
    ...rowTotals.map((value) => ({ value, isKnown: knownTotals })),
    ...columnTotals.map((value) => ({ value, isKnown: true })),
    { value: grand, isKnown: true },
  ];
  const firstRowTotal = inner.length;
  const firstColumnTotal = firstRowTotal + rows.length;
  const sums: readonly CellSum[] = [
    ...rows.map((row, index) => ({
      total: firstRowTotal + index,
      parts: row.map((_, column) => index * width + column),
    })),
    ...columnTotals.map((_, column) => ({
      total: firstColumnTotal + column,
      parts: rows.map((_row, index) => index * width + column),
    })),
    { total: cells.length - 1, parts: rows.map((_, index) => firstRowTotal + index) },
  ];
  return { cells, sums };
}

describe('the published example of a table with two gaps in every line', () => {
  const table = tableOf([
    [30, 47, 64, 89],
    [90, 124, 5, 31],
    [92, 100, 59, 85],
    [800, 991, 651, 685],
  ]);
  const place = (name: string): number => 'wxyz'.indexOf(name.charAt(0)) * 4 + 'abcd'.indexOf(name.charAt(1));
  const gaps = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'].map(place);

  it('still gives one of them away exactly', () => {
    expect(derivableInterval(table, new Set(gaps), place('wb'), solve)).toEqual({
      least: 47,
      most: 47,
      isExact: true,
    });
  });

  it('leaves it between 0 and 141 with one more gap', () => {
    const withheld = new Set([...gaps, place('xb')]);
    expect(derivableInterval(table, withheld, place('wb'), solve)).toEqual({
      least: 0,
      most: 141,
      isExact: true,
    });
  });
});

describe('withholding cells', () => {
  it('withholds nothing where nothing is small', () => {
    expect(
      withholdCells(
        tableOf([
          [3, 4],
          [5, 0],
        ]),
        3,
        solve,
      ),
    ).toEqual({ ok: true, value: new Set() });
  });

  it('withholds others with a small one', () => {
    const withheld = withholdCells(
      tableOf([
        [1, 14, 9],
        [12, 8, 7],
        [10, 6, 11],
      ]),
      3,
      solve,
    );
    expect(withheld.ok && withheld.value.has(0)).toBe(true);
    expect(withheld.ok && withheld.value.size).toBeGreaterThanOrEqual(4);
  });

  it('says where a total gives a small one away whatever else is withheld', () => {
    expect(
      withholdCells(
        tableOf([
          [1, 0],
          [0, 9],
        ]),
        3,
        solve,
      ),
    ).toEqual({ ok: false, error: 'impossible' });
  });

  it('takes no solver at its word', () => {
    const table = tableOf([
      [1, 14, 9],
      [12, 8, 7],
      [10, 6, 11],
    ]);
    const givesUp: SolveProgram = () => ({ status: 'unknown' });
    expect(withholdCells(table, 3, givesUp).ok).toBe(false);
    const lies: SolveProgram = (program) => {
      const solution = solve(program);
      return solution.status !== 'optimal' || program.seeks === 'least'
        ? solution
        : { ...solution, values: solution.values.map((value) => value + 1) };
    };
    expect(withholdCells(table, 3, lies).ok).toBe(false);
    const wrongDuals: SolveProgram = (program) => {
      const solution = solve(program);
      return solution.status === 'optimal' ? { ...solution, duals: solution.duals.map(() => 0) } : solution;
    };
    expect(derivableInterval(table, new Set([0, 1, 3, 4]), 0, wrongDuals)?.isExact).toBe(false);
  });
});

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 8);

test('nobody who knows every published number can place a withheld one within its protection interval', () => {
  const line = fc.array(fc.nat({ max: 7 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 3 }), fc.boolean(), (rows, knownTotals) => {
      const table = tableOf(rows, knownTotals);
      const chosen = withholdCells(table, 3, solve);
      fc.pre(chosen.ok);
      const withheld = chosen.value;
      table.cells.forEach(({ value, isKnown }, index) => {
        if (!isKnown && value > 0 && value < 3) expect(withheld.has(index)).toBe(true);
      });
      const possible = possibleTables(table, withheld);
      for (const cell of withheld) {
        const { least, most } = protectionInterval(table.cells[cell] ?? { value: 0 }, 3);
        const values = possible.map((one) => one[cell] ?? NaN);
        expect(Math.min(...values)).toBeLessThanOrEqual(least);
        expect(Math.max(...values)).toBeGreaterThanOrEqual(most);
      }
    }),
    { numRuns: RUNS },
  );
});

/** Every table of whole numbers that agrees with what is published, found by trying: cells one by one, sums as they fill. */
function possibleTables({ cells, sums }: LinkedCells, withheld: ReadonlySet<number>): readonly number[][] {
  const open = [...withheld].sort((one, other) => one - other);
  const values: (number | undefined)[] = cells.map(({ value }, index) =>
    withheld.has(index) ? undefined : value,
  );
  const found: number[][] = [];
  const holds = (): boolean =>
    sums.every(({ total, parts }) => {
      const known = parts.flatMap((part) => values[part] ?? []);
      const sum = known.reduce((all, value) => all + value, 0);
      const wanted = values[total];
      if (wanted === undefined) return true;
      return known.length === parts.length ? sum === wanted : sum <= wanted;
    });
  const most = Math.max(...cells.map(({ value }) => value));
  const fillFrom = (place: number): void => {
    if (found.length >= 20_000) return;
    const index = open[place];
    if (index === undefined) {
      found.push(values.map((value) => value ?? 0));
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      values[index] = value;
      if (holds()) fillFrom(place + 1);
    }
    values[index] = undefined;
  };
  fillFrom(0);
  return found;
}
