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

function texts(rows: number, columns: number, sheet: number): SheetCells {
  const cells = new SheetCells(new CellTexts());
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) cells.addText(row, column, `${sheet} ${row} ${column}`);
  }
  return cells;
}

function textsIn(heads: ReturnType<typeof headsOf>): number {
  return new Set(heads.flatMap(({ rows }) => rows.flat())).size;
}

describe('the first rows of very many sheets', () => {
  it('hold some hundred thousand different texts at the most, and none of the last sheets where all have too many', () => {
    const long = headsOf(Array.from({ length: 30 }, (_, sheet) => texts(500, 10, sheet)));
    expect(textsIn(long)).toBeLessThanOrEqual(100_000);
    expect(Math.min(...long.map(({ rows }) => rows.length))).toBeGreaterThan(300);
    const wide = headsOf(Array.from({ length: 60 }, (_, sheet) => texts(20, 150, sheet)));
    expect(textsIn(wide)).toBeLessThanOrEqual(150_000);
    expect(wide.map(({ rows }) => rows.length).slice(48)).toEqual(expect.arrayContaining([20, 0]));
  });

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
