import { type Block, EMPTY_BLOCK, gap, stack } from '../../../src/layout/blocks/block';

const range = { firstRow: 0, lastRow: 1, firstColumn: 2, lastColumn: 3 };
const block: Block = {
  ...EMPTY_BLOCK,
  rows: 2,
  cells: [{ row: 1, column: 2, value: 'x', style: {} }],
  merges: [range],
  rowHeights: new Map([[1, 20]]),
  tables: [{ name: 'T', range }],
  names: [{ name: 'N', range }],
};

test('what is stacked below moves down with all that stands on it', () => {
  const moved = { ...range, firstRow: 3, lastRow: 4 };
  const stacked = stack([gap(8), block, block]);
  expect(stacked.rows).toBe(5);
  expect(stacked.cells.map(({ row }) => row)).toEqual([2, 4]);
  expect(stacked.merges[1]).toEqual(moved);
  expect(stacked.tables[1]?.range).toEqual(moved);
  expect(stacked.names[1]?.range).toEqual(moved);
  expect([...stacked.rowHeights]).toEqual([
    [0, 8],
    [2, 20],
    [4, 20],
  ]);
});
