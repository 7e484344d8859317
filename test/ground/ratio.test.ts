import { ratio } from '../../src/ground/ratio';

describe('a ratio', () => {
  it('keeps its whole numbers as they are given, unreduced', () => {
    expect(ratio(184, 478)).toEqual({ numerator: 184, denominator: 478 });
    expect(ratio(-2, 4)).toEqual({ numerator: -2, denominator: 4 });
    expect(ratio(0, 1)).toEqual({ numerator: 0, denominator: 1 });
  });

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 2],
    [1, 2.5],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    [Number.MAX_SAFE_INTEGER + 1, 1],
    [1, Number.MAX_SAFE_INTEGER + 1],
  ])('refuses %d over %d, which is no ratio of whole numbers', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError);
  });
});
