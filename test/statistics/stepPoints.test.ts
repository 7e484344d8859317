import { survivalCurve } from '../../src/statistics/kaplanMeier';
import { stepPoints } from '../../src/statistics/stepPoints';

describe('the corners of a curve of steps', () => {
  // 9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+
  const curve = survivalCurve(
    [
      [9, true],
      [13, true],
      [13, false],
      [18, true],
      [23, true],
      [28, false],
      [31, true],
      [34, true],
      [45, false],
      [48, true],
      [161, false],
    ].map(([time, isEvent]) => ({ time: Number(time), isEvent: isEvent === true })),
  );
  const drawn = (longest: number, most: number) =>
    stepPoints(curve, longest, most).points.map(({ time, share }) => [time, Math.round(share * 1000)]);

  it('are two at each event, before and after it, and the curve is level up to the last that was followed', () => {
    expect(drawn(364, 30)).toEqual([
      [0, 0],
      [9, 0],
      [9, 91],
      [13, 91],
      [13, 182],
      [18, 182],
      [18, 284],
      [23, 284],
      [23, 386],
      [31, 386],
      [31, 509],
      [34, 509],
      [34, 632],
      [48, 632],
      [48, 816],
      [161, 816],
    ]);
  });

  it('end where no longer times are asked for', () => {
    expect(drawn(20, 30).at(-1)).toEqual([20, 284]);
  });

  it('are fewer where many steps lie close together, each with the value of its last day', () => {
    const { width } = stepPoints(curve, 364, 3);
    expect(width).toBeGreaterThan(1);
    const shares = drawn(364, 3).map(([, share]) => share);
    expect(new Set(shares).size).toBeLessThanOrEqual(4);
    expect(shares.at(-1)).toBe(816);
  });

  it('have the interval of their step, which lies around the share', () => {
    for (const { share, lower, upper } of stepPoints(curve, 364, 30).points) {
      expect(lower <= share && share <= upper).toBe(true);
    }
  });
});
