import fc from 'fast-check';
import { countsOf } from './countsOf';

test('times are counted once each, whole or not, short or long, in the order in which they came first', () => {
  expect(countsOf([5000, 3, -2, 3, 0.5, 5000, 4095, 4096, 3]).counted).toEqual([
    { time: 5000, count: 2 },
    { time: 3, count: 3 },
    { time: -2, count: 1 },
    { time: 0.5, count: 1 },
    { time: 4095, count: 1 },
    { time: 4096, count: 1 },
  ]);
});

test('those up to a time are as many as a loop finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 9000 })),
      fc.integer({ min: -50, max: 9000 }),
      (times, longest) => {
        const counts = countsOf(times);
        expect(counts.total).toBe(times.length);
        expect(counts.within(longest)).toBe(times.filter((time) => time <= longest).length);
      },
    ),
  );
});
