import fc from 'fast-check';
import { orderStatistics } from '../../src/statistics/orderStatistics';
import { countsOf } from './countsOf';

test('the quartiles of 1, 2, 3, 4 are those of Excel’s QUARTILE.INC', () => {
  expect(orderStatistics(countsOf([4, 1, 3, 2]))).toEqual({
    count: 4,
    least: 1,
    lowerQuartile: 1.75,
    median: 2.5,
    upperQuartile: 3.25,
    most: 4,
  });
});

test('of one value all are that value, and of none nothing is known', () => {
  expect(orderStatistics(countsOf([7]))).toEqual({
    count: 1,
    least: 7,
    lowerQuartile: 7,
    median: 7,
    upperQuartile: 7,
    most: 7,
  });
  expect(orderStatistics(countsOf([]))).toBeUndefined();
});

test('numbers are ordered as numbers and not as texts', () => {
  expect(orderStatistics(countsOf([10, 9, 100]))?.median).toBe(10);
});

test('the five values rise, and do not depend on the order in which values come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1 }), (values) => {
      const found = orderStatistics(countsOf(values));
      expect(orderStatistics(countsOf([...values].reverse()))).toEqual(found);
      const { least, lowerQuartile, median, upperQuartile, most } = found ?? fail();
      const five = [least, lowerQuartile, median, upperQuartile, most];
      expect([...five].sort((a, b) => a - b)).toEqual(five);
      expect(values.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(values.length);
    }),
  );
});

function fail(): never {
  throw new Error('Values have order statistics.');
}
