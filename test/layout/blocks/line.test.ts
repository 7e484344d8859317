import { line } from '../../../src/layout/blocks/line';
import { STYLES } from '../../../src/layout/blocks/styles';

const WIDTHS = [20, 20, 20];

describe('a cell that spans several columns', () => {
  it('is not merged where its text is one line, which runs over the empty cells beside it', () => {
    const { cells, merges } = line(
      [{ column: 0, lastColumn: 2, value: 'Months', style: STYLES.band }],
      WIDTHS,
    );
    expect(merges).toEqual([]);
    expect(cells.map(({ value, style }) => [value, style.wrap, style.fill])).toEqual([
      ['Months', false, STYLES.band.fill],
      ['', false, STYLES.band.fill],
      ['', false, STYLES.band.fill],
    ]);
  });

  it.each([
    ['its text takes several lines', { value: 'several words '.repeat(9).trim(), style: STYLES.text }],
    ['it is a number, which stands at the right', { value: 478, style: STYLES.number }],
    ['its text stands at the right', { value: '478', style: STYLES.numberHeader }],
    [
      'a click on it leads somewhere',
      { value: 'Months', style: STYLES.link, link: { sheet: 'months', cell: 'A1', tip: '' } },
    ],
  ])('is merged where %s', (_, cell) => {
    expect(line([{ column: 0, lastColumn: 2, ...cell }], WIDTHS).merges).toHaveLength(1);
  });

  it('is merged where something stands behind it: in a wider font its text would be cut off there', () => {
    const label = { column: 0, lastColumn: 1, value: 'Months', style: STYLES.text };
    const number = { column: 2, value: 7, style: STYLES.number };
    expect(line([label, number], WIDTHS).merges).toHaveLength(1);
    expect(line([label, number], WIDTHS).cells[0]?.style.wrap).toBe(true);
  });

  it('keeps the style of a cell of one column as it is', () => {
    const { cells } = line([{ column: 0, value: 'requests', style: STYLES.unit }], WIDTHS);
    expect(cells[0]?.style).toBe(STYLES.unit);
  });
});

describe('a row of a table whose texts begin at the top', () => {
  const verticals = (...texts: readonly string[]): readonly unknown[] =>
    line(
      texts.map((value, column) => ({ column, value, style: STYLES.topText })),
      WIDTHS,
    ).cells.map(({ style }) => style.vertical);

  it('has them in the middle where none takes more than two lines', () => {
    expect(verticals('a word', 'several words '.repeat(2).trim())).toEqual(['center', 'center']);
  });

  it('has them all at the top where one takes more', () => {
    expect(verticals('a word', 'several words '.repeat(9).trim())).toEqual(['top', 'top']);
  });

  it('is not what a paragraph is, which begins at the top', () => {
    const { cells } = line([{ column: 0, value: 'a word', style: STYLES.paragraph }], WIDTHS);
    expect(cells[0]?.style.vertical).toBe('top');
  });
});
