import { survivalCurve, type Observation } from '../../src/statistics/kaplanMeier';
import { projectedAnswers } from '../../src/statistics/projection';
import { countsOf } from './countsOf';

const event = (time: number): Observation => ({ time, isEvent: true });
const censored = (time: number): Observation => ({ time, isEvent: false });

/** A curve that comes down by a fifth at 10, 20, 30 and 40. */
const CURVE = survivalCurve([event(10), event(20), event(30), event(40), censored(50)]);

test('who has just been asked is answered as the curve says', () => {
  expect(projectedAnswers(CURVE, countsOf([0, 0, 0, 0, 0]), 20).expected).toBeCloseTo(2, 12);
});

test('who has waited longer is answered with the chance of those who waited as long', () => {
  // S(25) = 0.6 and S(45) = 0.2: two thirds are answered between.
  expect(projectedAnswers(CURVE, countsOf([25, 25, 25]), 20).expected).toBeCloseTo(2, 12);
});

test('what was never seen to be answered is not projected to be', () => {
  expect(projectedAnswers(CURVE, countsOf([60, 90]), 365)).toEqual({ expected: 0, lower: 0, upper: 0 });
  expect(projectedAnswers(survivalCurve([]), countsOf([5, 6]), 90)).toEqual({
    expected: 0,
    lower: 0,
    upper: 0,
  });
});

test('where all were answered in the end, all are projected to be', () => {
  const curve = survivalCurve([event(10), event(20)]);
  expect(projectedAnswers(curve, countsOf([0, 15]), 30)).toEqual({ expected: 2, lower: 2, upper: 2 });
});

test('the interval has the chance of each answer and the error of the curve, and stays within what waits', () => {
  // One who waits, one chance in five: variance 0.2 × 0.8 of the answer, 0.8² × 1 ÷ (5 × 4) of the curve.
  const { expected, lower, upper } = projectedAnswers(CURVE, countsOf([0]), 10);
  expect([expected, lower]).toEqual([expect.closeTo(0.2, 12), 0]);
  expect(upper).toBe(1);
  const many = projectedAnswers(CURVE, countsOf(Array.from({ length: 100 }, () => 0)), 10);
  const margin = 1.959963984540054 * Math.sqrt(100 * 0.16 + (100 * 0.8) ** 2 / 20);
  expect(many.upper - many.expected).toBeCloseTo(margin, 9);
});
