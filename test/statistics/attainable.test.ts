import fc from 'fast-check';
import { decimalText, round } from '../../src/ground/rounding';
import {
  type Attainability,
  attainableGrowth,
  attainableMean,
  attainableShare,
  printedFigure,
} from '../../src/statistics/attainable';

function figure(text: string): NonNullable<ReturnType<typeof printedFigure>> {
  const printed = printedFigure(text);
  if (printed === undefined) throw new Error(`${text} is no figure`);
  return printed;
}

/** The whole numbers, or the nearest with what they give: `184`, `10204–10205`, `not: 52 → 17.3, 53 → 17.6`. */
function summary({ counts, nearest }: Attainability): string {
  if (counts !== undefined)
    return counts.first === counts.last ? `${counts.first}` : `${counts.first}–${counts.last ?? ''}`;
  return `not: ${nearest.map(({ count, printed }) => `${count} → ${decimalText(printed)}`).join(', ')}`;
}

describe('a printed share', () => {
  it.each([
    ['38.49 %', 478, '184'],
    ['17.5%', 301, 'not: 52 → 17.3, 53 → 17.6'],
    ['32.5 %', 438, 'not: 142 → 32.4, 143 → 32.6'],
    ['35.6 %', 455, '162'],
    ['21.7 %', 501, 'not: 108 → 21.6, 109 → 21.8'],
    ['39,3 %', 516, '203'],
    ['0 %', 4, '0'],
    ['100 %', 3, '3'],
    ['120 %', 3, 'not: 3 → 100'],
    ['12.5 %', 8, '1'],
    ['13 %', 8, '1'],
    ['12 %', 8, '1'],
  ])('%s of %d comes from %s', (text, whole, counts) => {
    expect(summary(attainableShare(figure(text), whole))).toBe(counts);
  });

  it('is attainable exactly where counting up finds a numerator', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(0, 1),
    );
    fc.assert(
      fc.property(cases, ([whole, units, places]) => {
        const printed = { units, places };
        const found = [...Array(whole + 1).keys()].filter((count) =>
          isPrintedAs(count * 100, whole, units, 10 ** places),
        );
        const { counts, nearest } = attainableShare(printed, whole);
        expect(counts).toEqual(found.length === 0 ? undefined : { first: found[0], last: found.at(-1) });
        expect(nearest.length > 0).toBe(found.length === 0);
      }),
    );
  });
});

describe('a printed growth', () => {
  it.each([
    ['+23.83 %', 478, '386'],
    ['+42.56%', 345, '242'],
    ['+40.5 %', 455, 'not: 323 → 40.9, 324 → 40.4'],
    ['+82 %', 301, '165'],
    ['0 %', 12, '12'],
    ['−50 %', 1, '2'],
    ['−100 %', 0, '1–'],
    ['−100 %', 1, '200–'],
    ['−120 %', 1, 'not: '],
    ['−50 %', 0, 'not: '],
  ])('%s to %d comes from %s', (text, count, counts) => {
    expect(summary(attainableGrowth(figure(text), count))).toBe(counts);
  });

  it('is attainable from every count whose growth is printed so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (now, before) => {
        const printed = round({ numerator: now - before, denominator: before }, 1, 100);
        const { counts } = attainableGrowth(printed, now);
        expect(counts?.first).toBeLessThanOrEqual(before);
        expect(counts?.last ?? before).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('a printed mean', () => {
  it.each([
    ['5.27', 43, 'not: 226 → 5.26, 227 → 5.28'],
    ['5.18', 28, '145'],
    ['5.19', 28, 'not: 145 → 5.18, 146 → 5.21'],
    ['55.46', 184, '10204–10205'],
    ['47', 1, '47'],
  ])('%s over %d comes from a sum of %s', (text, over, sums) => {
    expect(summary(attainableMean(figure(text), over))).toBe(sums);
  });
});

describe('a figure as a table prints it', () => {
  it.each([
    ['38.49 %', 3849, 2],
    ['+23,83\u00a0%', 2383, 2],
    ['−5', -5, 0],
    ['10\u202f204', 10204, 0],
    ['-0', 0, 0],
  ])('%s is read with its places', (text, units, places) => {
    expect(printedFigure(text)).toEqual({ units, places });
  });

  it.each(['n/a', '', '1.2.3', 'All requests are pending – n/a', '12345678901234'])('%s is none', (text) => {
    expect(printedFigure(text)).toBeUndefined();
  });
});

/** Whether a ratio times `scale` lies within half a unit of `units`, both halves included. */
function isPrintedAs(numerator: number, denominator: number, units: number, scale: number): boolean {
  return Math.abs(2 * (numerator * scale - units * denominator)) <= denominator;
}
