import type { CellRange } from '../../ground/address';
import type { CellPlan, ChartPlan, NumberPlan, TablePlan } from '../../plan/workbookPlan';

/** Some rows of a sheet with everything on them. Row 0 is the first row of the block. */
export interface Block {
  readonly rows: number;
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  /** in points, by row */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** cells that formulas may refer to by name */
  readonly names: readonly { readonly name: string; readonly range: CellRange }[];
  /** the rows of headings: none of them may end a printed page */
  readonly headings: readonly number[];
  /** the cells that show numbers of the report */
  readonly numbers: readonly NumberPlan[];
}

export const EMPTY_BLOCK: Block = {
  rows: 0,
  cells: [],
  merges: [],
  rowHeights: new Map(),
  tables: [],
  charts: [],
  names: [],
  headings: [],
  numbers: [],
};

/** An empty row. */
export function gap(height: number): Block {
  return { ...EMPTY_BLOCK, rows: 1, rowHeights: new Map([[0, height]]) };
}

/** One block of all the blocks, one below the other. */
export function stack(blocks: readonly Block[]): Block {
  const cells: CellPlan[] = [];
  const merges: CellRange[] = [];
  const rowHeights = new Map<number, number>();
  const tables: TablePlan[] = [];
  const charts: ChartPlan[] = [];
  const names: Block['names'][number][] = [];
  const headings: number[] = [];
  const numbers: NumberPlan[] = [];
  let top = 0;
  for (const block of blocks) {
    const offset = top;
    for (const cell of block.cells) cells.push({ ...cell, row: cell.row + offset });
    for (const merge of block.merges) merges.push(moveDown(merge, offset));
    for (const [row, height] of block.rowHeights) rowHeights.set(row + offset, height);
    for (const table of block.tables) tables.push({ ...table, range: moveDown(table.range, offset) });
    for (const { name, range } of block.names) names.push({ name, range: moveDown(range, offset) });
    for (const row of block.headings) headings.push(row + offset);
    for (const number of block.numbers) numbers.push({ ...number, row: number.row + offset });
    for (const chart of block.charts) {
      charts.push({
        ...chart,
        data: moveDown(chart.data, offset),
        position: moveDown(chart.position, offset),
      });
    }
    top += block.rows;
  }
  return { rows: top, cells, merges, rowHeights, tables, charts, names, headings, numbers };
}

function moveDown(range: CellRange, rows: number): CellRange {
  return { ...range, firstRow: range.firstRow + rows, lastRow: range.lastRow + rows };
}
