import { type Result, success } from '../../ground/result';
import { derivableInterval } from '../../statistics/disclosure/derivableInterval';
import type { SolveProgram } from '../../statistics/disclosure/linearProgram';
import type { CellSum, LinkedCell, LinkedCells } from '../../statistics/disclosure/linkedCells';
import { protectionInterval } from '../../statistics/disclosure/protection';
import { type NotProtected, withholdCells } from '../../statistics/disclosure/withholdCells';

/** How numbers are withheld: those below the threshold, and what it takes to protect them. */
export interface DisclosureControl {
  /** 2 to 10: a number below it, and not nought, is small */
  readonly threshold: number;
  readonly solve: SolveProgram;
}

/** The counts of a table, `null` where one is withheld. Its columns' totals are known in any case. */
export interface ControlledCounts {
  /** by row, then column */
  readonly rows: readonly (readonly (number | null)[])[];
  /** of the rows; where a table has one column, the counts themselves */
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly number[];
  readonly workedOut: readonly WorkedOutCount[];
}

/** What an outsider can derive of a withheld count. */
export interface WorkedOutCount {
  readonly row: number;
  /** `undefined` for the total of the row */
  readonly column: number | undefined;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  /** whether it is proven that no other number is possible */
  readonly isExact: boolean;
}

/**
 * Withholds the small counts of a table, and others with them, until none can be computed back. It fails where no choice
 * protects them all, or none is proven to: then nothing of the table goes outside.
 *
 * @param leastOfRows what the total of each row is at the least, as it stands in the table at all; 0 where left out
 */
export function controlledCounts(
  rows: readonly (readonly number[])[],
  { threshold, solve }: DisclosureControl,
  leastOfRows: readonly number[] = [],
): Result<ControlledCounts, NotProtected> {
  const table = linkedTable(rows, leastOfRows);
  const chosen = withholdCells(table.linked, threshold, solve);
  if (!chosen.ok) return chosen;
  const withheld = chosen.value;
  const shown = (cell: number): number | null =>
    withheld.has(cell) ? null : (table.linked.cells[cell]?.value ?? null);
  return success({
    rows: table.cells.map((cells) => cells.map(shown)),
    rowTotals: table.rowTotals.map(shown),
    columnTotals: columnTotalsOf(rows),
    workedOut: table.places
      .filter(({ cell }) => withheld.has(cell))
      .map(({ cell, row, column }) => {
        const { value: count, least: known = 0 } = table.linked.cells[cell] ?? { value: 0 };
        const interval = derivableInterval(table.linked, withheld, cell, solve);
        // What protects it is proven already.
        const least = { ...protectionInterval({ value: count, least: known }, threshold), isExact: false };
        return { row, column, count, ...(interval ?? least) };
      }),
  });
}

interface TableOfCells {
  readonly linked: LinkedCells;
  /** the places of the counts among the cells */
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly places: readonly (Pick<WorkedOutCount, 'row' | 'column'> & { readonly cell: number })[];
}

/** The cells of a table and its sums: of its rows, which are withheld like counts, and of its columns, which are known. */
function linkedTable(rows: readonly (readonly number[])[], leastOfRows: readonly number[]): TableOfCells {
  const width = rows[0]?.length ?? 0;
  const hasRowTotals = width > 1;
  const cells = rows.map((row, index) => row.map((_, column) => index * width + column));
  const total = (value: number, row: number): LinkedCell => ({
    value,
    isKnown: false,
    least: Math.min(value, leastOfRows[row] ?? 0),
  });
  const inner = hasRowTotals
    ? rows.flat().map((value) => ({ value, isKnown: false }))
    : rows.map(([value = 0], row) => total(value, row));
  const totals = hasRowTotals ? rows.map((row, index) => total(sumOf(row), index)) : [];
  const rowTotals = hasRowTotals ? rows.map((_, row) => inner.length + row) : cells.map(([cell = 0]) => cell);
  const columnTotals = columnTotalsOf(rows);
  const firstColumnTotal = inner.length + totals.length;
  const sums: readonly CellSum[] = [
    ...(hasRowTotals ? cells.map((parts, row) => ({ total: inner.length + row, parts })) : []),
    ...columnTotals.map((_, column) => ({
      total: firstColumnTotal + column,
      parts: cells.map((row) => row[column] ?? 0),
    })),
  ];
  return {
    linked: {
      cells: [...inner, ...totals, ...columnTotals.map((value) => ({ value, isKnown: true }))],
      sums,
    },
    cells,
    rowTotals,
    places: [
      ...cells.flatMap((row, index) => row.map((cell, column) => ({ cell, row: index, column }))),
      ...(hasRowTotals ? rowTotals.map((cell, row) => ({ cell, row, column: undefined })) : []),
    ],
  };
}

function columnTotalsOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, column) => sumOf(rows.map((row) => row[column] ?? 0)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
