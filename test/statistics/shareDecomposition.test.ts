import fc from 'fast-check';
import {
  type ChangedPart,
  exact,
  exactSum,
  type SharePart,
  shareDecomposition,
  toDouble,
} from '../../src/statistics/shareDecomposition';

test('where only the weights change, all comes from the mix', () => {
  const whole = [
    { before: { counted: 0, of: 100 }, now: { counted: 0, of: 150 } },
    { before: { counted: 30, of: 100 }, now: { counted: 15, of: 50 } },
  ];
  const effects = shareDecomposition(whole) ?? [];
  expect(effects.map(({ rate }) => toDouble(rate))).toEqual([0, 0]);
  expect(toDouble(exactSum(effects.map(({ mix }) => mix)))).toBeCloseTo(-0.075, 12);
});

test('where only the shares change, all comes from the rates', () => {
  const effects =
    shareDecomposition([
      { before: { counted: 10, of: 100 }, now: { counted: 20, of: 100 } },
      { before: { counted: 30, of: 100 }, now: { counted: 30, of: 100 } },
    ]) ?? [];
  expect(effects.map(({ mix }) => toDouble(mix))).toEqual([0, 0]);
  expect(effects.map(({ rate }) => toDouble(rate))).toEqual([0.05, 0]);
});

test('what a part brings that was empty before comes through its weight', () => {
  const [, fresh] =
    shareDecomposition([
      { before: { counted: 5, of: 10 }, now: { counted: 5, of: 10 } },
      { before: { counted: 0, of: 0 }, now: { counted: 10, of: 10 } },
    ]) ?? [];
  expect(fresh && toDouble(fresh.rate)).toBe(0);
  expect(fresh && toDouble(fresh.mix)).toBe(0.5);
});

test('a share of nothing has no decomposition', () => {
  expect(shareDecomposition([])).toBeUndefined();
  expect(shareDecomposition([{ before: { counted: 0, of: 0 }, now: { counted: 1, of: 2 } }])).toBeUndefined();
});

test('the effects of all parts add up to the change exactly', () => {
  const part: fc.Arbitrary<SharePart> = fc
    .tuple(fc.nat(300), fc.nat(300))
    .map(([one, other]) => ({ counted: Math.min(one, other), of: Math.max(one, other) }));
  const changed: fc.Arbitrary<ChangedPart> = fc.record({ before: part, now: part });
  fc.assert(
    fc.property(fc.array(changed, { minLength: 1, maxLength: 7 }), (parts) => {
      const effects = shareDecomposition(parts);
      const [before, now] = [wholeOf(parts.map((one) => one.before)), wholeOf(parts.map((one) => one.now))];
      if (before.denominator === 0 || now.denominator === 0) {
        expect(effects).toBeUndefined();
        return;
      }
      const sum = exactSum((effects ?? []).flatMap(({ mix, rate }) => [mix, rate]));
      const change = exactSum([exact(now), exact({ ...before, numerator: -before.numerator })]);
      expect(sum).toEqual(change);
    }),
  );
});

function wholeOf(parts: readonly SharePart[]): { readonly numerator: number; readonly denominator: number } {
  return {
    numerator: parts.reduce((sum, { counted }) => sum + counted, 0),
    denominator: parts.reduce((sum, { of }) => sum + of, 0),
  };
}
