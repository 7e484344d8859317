import fc from 'fast-check';
import { timeBands } from '../../src/statistics/timeBands';
import { countsOf } from './countsOf';

describe('bands of times', () => {
  it('hold both their ends', () => {
    expect(timeBands(countsOf([0, 30, 31, 60, 61, 400]), [30, 60])).toEqual([
      { from: 0, to: 30, count: 2 },
      { from: 31, to: 60, count: 2 },
      { from: 61, to: undefined, count: 2 },
    ]);
  });

  it('are kept where nothing lies in them', () => {
    expect(timeBands(countsOf([]), [30]).map(({ count }) => count)).toEqual([0, 0]);
  });

  it('add up to all times', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (times) => {
        const counts = timeBands(countsOf(times), [30, 60, 90, 180]).map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(times.length);
      }),
    );
  });
});
