import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/wilsonInterval';

describe('the Wilson interval of a share', () => {
  it('has the limits that Newcombe (1998) prints for 81 of 263, 15 of 148, 0 of 20 and 1 of 29', () => {
    const limits = [
      [81, 263],
      [15, 148],
      [0, 20],
      [1, 29],
    ].map(([numerator = 0, denominator = 1]) => {
      const { lower, upper } = wilsonInterval({ numerator, denominator });
      return `${lower.toFixed(4)}–${upper.toFixed(4)}`;
    });
    expect(limits).toEqual(['0.2553–0.3662', '0.0624–0.1605', '0.0000–0.1611', '0.0061–0.1718']);
  });

  it('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (denominator, some) => {
        const numerator = Math.min(some, denominator);
        const { lower, upper } = wilsonInterval({ numerator, denominator });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(numerator / denominator);
        expect(upper).toBeGreaterThanOrEqual(numerator / denominator);
      }),
    );
  });
});
