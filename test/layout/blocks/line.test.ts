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
});
