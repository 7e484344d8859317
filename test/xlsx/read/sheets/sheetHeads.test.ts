import { CellTexts } from '../../../../src/xlsx/read/sheets/cellTexts';
import { SheetCells } from '../../../../src/xlsx/read/sheets/sheetCells';
import { headsOf } from '../../../../src/xlsx/read/sheets/sheetHeads';

function filled(rows: number, columns: number): SheetCells {
  const cells = new SheetCells(new CellTexts());
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells.addNumber(row, column, row);
  }
  return cells;
}

describe('the first rows of very many sheets', () => {
  it('come to four million cells at the most, and to twenty rows of each sheet at the least', () => {
    const sheets = Array.from({ length: 90 }, (_, index) => (index === 0 ? filled(25, 3) : filled(300, 180)));
    const heads = headsOf(sheets);
    const sizes = heads.map(({ rows, columns }) => rows.length * columns.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
    expect(Math.min(...heads.map(({ rows }) => rows.length))).toBe(20);
    expect(heads[1]?.rows.length).toBeGreaterThan(200);
  });

  it('are a thousand of each sheet where that is not too much', () => {
    expect(headsOf([filled(1200, 2), filled(3, 1)]).map(({ rows }) => rows.length)).toEqual([1000, 3]);
  });
});
