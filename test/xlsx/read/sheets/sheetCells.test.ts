import fc from 'fast-check';
import { MergedCells } from '../../../../src/ground/mergedCells';
import type { CellValue } from '../../../../src/ground/outline';
import { CellTexts, cutText } from '../../../../src/xlsx/read/sheets/cellTexts';
import { SheetCells } from '../../../../src/xlsx/read/sheets/sheetCells';

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

const NO_MERGES = new MergedCells([]);

function add(cells: SheetCells, { row, column, value }: Placed): void {
  if (typeof value === 'string') cells.addText(row, column, value);
  else if (typeof value === 'number') cells.addNumber(row, column, value);
  else cells.addTruthValue(row, column, value);
}

const placed = fc.record({
  row: fc.nat({ max: 40 }),
  column: fc.oneof(fc.nat({ max: 8 }), fc.constant(16_383)),
  value: fc.oneof(
    fc.string({ minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    fc.boolean(),
  ),
});
const asked = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.constant(16_383)), { maxLength: 6 });

describe('the cells of a sheet', () => {
  it('are given for any rows and columns as they were put there, in whatever order; the last one holds', () => {
    fc.assert(
      fc.property(
        fc.array(placed),
        asked,
        fc.nat({ max: 45 }),
        fc.nat({ max: 45 }),
        (all, columns, one, other) => {
          const cells = new SheetCells(new CellTexts());
          const expected = new Map<string, CellValue>();
          for (const cell of all) {
            add(cells, cell);
            expected.set(
              `${cell.row} ${cell.column}`,
              typeof cell.value === 'number' ? cell.value + 0 : cell.value,
            );
          }
          const range = {
            firstRow: Math.min(one, other),
            lastRow: Math.max(one, other),
            firstColumn: 1,
            lastColumn: 16_383,
          };
          const rows = [...cells.blocks(range, columns, NO_MERGES)].flatMap((block) => block.rows);
          const naive = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, index) =>
            columns.map((column) =>
              column === 0 ? null : (expected.get(`${range.firstRow + index} ${column}`) ?? null),
            ),
          );
          expect(rows).toEqual(naive);
        },
      ),
    );
  });

  it('have the smallest range around them', () => {
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1 }), (all) => {
        const cells = new SheetCells(new CellTexts());
        for (const cell of all) add(cells, cell);
        const [rows, columns] = [all.map(({ row }) => row), all.map(({ column }) => column)];
        expect(cells.usedRange).toEqual({
          firstRow: Math.min(...rows),
          lastRow: Math.max(...rows),
          firstColumn: Math.min(...columns),
          lastColumn: Math.max(...columns),
        });
      }),
    );
  });

  it('that show an error, or nothing since they were never computed, are marked', () => {
    const cells = new SheetCells(new CellTexts());
    cells.addText(3, 1, '#N/A');
    cells.addError(3, 2, '#N/A');
    cells.addFormulaWithoutValue(4, 5);
    expect(cells.usedRange).toEqual({ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 2 });
    expect(cells.block(3, 4, [1, 2, 5])).toEqual({
      firstRow: 3,
      columns: [1, 2, 5],
      rows: [
        ['#N/A', '#N/A', null],
        [null, null, null],
      ],
      marked: [
        { row: 3, column: 2, holds: 'error' },
        { row: 4, column: 5, holds: 'formulaWithoutValue' },
      ],
    });
    expect(cells.block(3, 4, [1])).not.toHaveProperty('marked');
  });

  it('are more than a page', () => {
    const cells = new SheetCells(new CellTexts());
    for (let row = 0; row < 150_000; row++) cells.addNumber(row, row % 3, row + 0.5);
    const [block] = cells.blocks(
      { firstRow: 131_070, firstColumn: 0, lastRow: 131_073, lastColumn: 2 },
      [0, 1, 2],
      NO_MERGES,
    );
    expect(block?.rows).toEqual([
      [131_070.5, null, null],
      [null, 131_071.5, null],
      [null, null, 131_072.5],
      [131_073.5, null, null],
    ]);
  });
});

describe('a text', () => {
  it('is kept once', () => {
    const texts = new CellTexts();
    expect(['a', 'b', 'a', 'a', 'b'].map((text) => texts.place(text))).toEqual([0, 1, 0, 0, 1]);
    expect(texts.length).toBe(2);
  });

  it('is cut to the 32,767 characters that Excel keeps, not within a character', () => {
    expect(cutText('x'.repeat(32_767))).toHaveLength(32_767);
    expect(cutText(`${'x'.repeat(32_766)}😀`)).toBe('x'.repeat(32_766));
    const texts = new CellTexts();
    expect(texts.at(texts.place('y'.repeat(40_000)))).toHaveLength(32_767);
  });
});
