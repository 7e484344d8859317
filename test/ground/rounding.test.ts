import fc from 'fast-check';
import { decimalText, round, toNumber } from '../../src/ground/rounding';

function shown(numerator: number, denominator: number, places: number, scale = 1): string {
  return decimalText(round({ numerator, denominator }, places, scale));
}

/** Whether `text` is the ratio rounded half away from zero, by comparing whole numbers only. */
function isRounded(text: string, numerator: number, denominator: number, places: number): boolean {
  const units = BigInt(text.replace('-', '').replace('.', ''));
  const top = BigInt(Math.abs(numerator)) * 10n ** BigInt(places);
  const bottom = BigInt(denominator);
  // |top / bottom| lies in [units - 1/2, units + 1/2): a half goes up, away from zero.
  const isBelow = 2n * top < (2n * units + 1n) * bottom;
  const isAbove = 2n * top >= (2n * units - 1n) * bottom;
  return isBelow && isAbove && text.startsWith('-') === (numerator < 0 && units !== 0n);
}

describe('rounding a ratio', () => {
  it.each([
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [1005, 1000, 2, '1.01'],
    [1, 3, 2, '0.33'],
    [2, 3, 2, '0.67'],
    [1, 2, 0, '1'],
    [-1, 2, 0, '-1'],
    [3, 2, 0, '2'],
    [5, 2, 0, '3'],
    [-5, 2, 0, '-3'],
    [49, 100, 0, '0'],
    [0, 7, 2, '0.00'],
    [10204, 184, 2, '55.46'],
    [995, 1000, 2, '1.00'],
    [9995, 1000, 2, '10.00'],
    [7, 1, 3, '7.000'],
  ])('takes %d/%d with %d places to %s, half away from zero', (numerator, denominator, places, text) => {
    expect(shown(numerator, denominator, places)).toBe(text);
  });

  it.each([
    [184, 478, 2, '38.49'],
    [92, 386, 2, '23.83'],
    [103, 242, 2, '42.56'],
    [136, 165, 0, '82'],
    [131, 324, 1, '40.4'],
    [132, 323, 1, '40.9'],
    [52, 301, 1, '17.3'],
    [53, 301, 1, '17.6'],
    [1, 16, 1, '6.3'],
    [-1, 16, 1, '-6.3'],
    [1, 2000, 1, '0.1'],
  ])('takes %d of %d in percent with %d places to %s', (numerator, denominator, places, text) => {
    expect(shown(numerator, denominator, places, 100)).toBe(text);
  });

  it('has no sign where nothing but noughts is left', () => {
    expect(shown(-1, 1000, 2)).toBe('0.00');
    expect(Object.is(toNumber(round({ numerator: -1, denominator: 1000 }, 2)), 0)).toBe(true);
  });

  it('is exact where a double is not', () => {
    expect(shown(Number.MAX_SAFE_INTEGER, 2, 0)).toBe('4503599627370496');
    expect(shown(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 2)).toBe('1.00');
    expect(shown(1, Number.MAX_SAFE_INTEGER, 2)).toBe('0.00');
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(shown(1005, 1000, 2)).toBe('1.01');
  });

  it('is the nearest decimal for every ratio, a half going away from zero', () => {
    const numerators = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.integer());
    const denominators = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1 }));
    fc.assert(
      fc.property(numerators, denominators, fc.nat(4), (numerator, denominator, places) => {
        expect(isRounded(shown(numerator, denominator, places), numerator, denominator, places)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every exact half away from zero', () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.nat(4), (units, places) => {
        const denominator = 2 * 10 ** places;
        const up = shown(2 * units + 1, denominator, places);
        expect(up.replace('.', '')).toMatch(new RegExp(`^0*${units + 1}$`));
        expect(shown(-2 * units - 1, denominator, places)).toBe(`-${up}`);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for a ratio and its multiples', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 999 }),
        (numerator, denominator, factor) => {
          expect(shown(numerator * factor, denominator * factor, 2)).toBe(shown(numerator, denominator, 2));
        },
      ),
    );
  });
});

describe('a rounded number', () => {
  it('is the double nearest to its text, for a cell', () => {
    expect(toNumber(round({ numerator: 10204, denominator: 184 }, 2))).toBe(55.46);
    expect(toNumber(round({ numerator: -1, denominator: 8 }, 2))).toBe(-0.13);
    expect(toNumber(round({ numerator: 478, denominator: 1 }, 0))).toBe(478);
  });

  it('is written in full, with its noughts', () => {
    expect(decimalText({ units: 5, places: 2 })).toBe('0.05');
    expect(decimalText({ units: -50, places: 2 })).toBe('-0.50');
    expect(decimalText({ units: 0, places: 2 })).toBe('0.00');
    expect(decimalText({ units: 1234567, places: 0 })).toBe('1234567');
  });
});
