import fc from 'fast-check';
import {
  type Observation,
  quantile,
  quantileInterval,
  survivalAt,
  survivalCurve,
} from '../../src/statistics/kaplanMeier';

/** `9, 13, 13+`: times, of which `+` marks the censored. */
function observations(text: string): readonly Observation[] {
  return text
    .split(',')
    .map((part) => ({ time: Number(part.replace('+', '')), isEvent: !part.includes('+') }));
}

const LEUKAEMIA = '9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+';
const NON_MAINTAINED = '5, 5, 8, 8, 12, 16+, 23, 27, 30, 33, 43, 45';
const MERCAPTOPURINE =
  '6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+';

function rounded(values: readonly number[], places: number): readonly string[] {
  return values.map((value) => value.toFixed(places));
}

describe('the survival curve', () => {
  it('of the maintained patients of Miller has its published steps and standard errors', () => {
    const { steps } = survivalCurve(observations(LEUKAEMIA));
    expect(steps.map(({ time }) => time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect(
      rounded(
        steps.map(({ survival }) => survival),
        3,
      ),
    ).toEqual([...['0.909', '0.818', '0.716', '0.614', '0.491', '0.368', '0.184']]);
    expect(
      rounded(
        steps.map(({ standardError }) => standardError),
        4,
      ),
    ).toEqual([...['0.0867', '0.1163', '0.1397', '0.1526', '0.1642', '0.1627', '0.1535']]);
  });

  it('of the patients of Freireich with 6-mercaptopurine has its published steps', () => {
    const { steps } = survivalCurve(observations(MERCAPTOPURINE));
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(
      rounded(
        steps.map(({ survival }) => survival),
        4,
      ),
    ).toEqual([...['0.8571', '0.8067', '0.7529', '0.6902', '0.6275', '0.5378', '0.4482']]);
  });

  it('does not depend on the order of the observations', () => {
    const times = fc.array(fc.record({ time: fc.nat(50), isEvent: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(times, (given) => {
        expect(survivalCurve([...given].reverse())).toEqual(survivalCurve(given));
      }),
    );
  });

  it('is the share that lasts longer where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), fc.nat(45), (times, at) => {
        const curve = survivalCurve(times.map((time) => ({ time, isEvent: true })));
        const longer = times.filter((time) => time > at).length;
        expect(survivalAt(curve, at)).toBeCloseTo(longer / times.length, 9);
      }),
    );
  });

  it('has no steps where nothing happened, or nothing was followed', () => {
    expect(survivalCurve([])).toEqual({ count: 0, steps: [], lastTime: 0 });
    expect(survivalCurve(observations('3+, 5+'))).toEqual({ count: 2, steps: [], lastTime: 5 });
  });
});

describe('the median', () => {
  it.each([
    [LEUKAEMIA, 31, { lower: 18, upper: undefined }, 'log'],
    [NON_MAINTAINED, 23, { lower: 8, upper: undefined }, 'log'],
    [MERCAPTOPURINE, 23, { lower: 16, upper: undefined }, 'log'],
    [MERCAPTOPURINE, 23, { lower: 13, upper: undefined }, 'logLog'],
  ] as const)('of %s is %d, with its interval', (text, median, interval, scale) => {
    const curve = survivalCurve(observations(text));
    expect(quantile(curve, 0.5)).toBe(median);
    expect(quantileInterval(curve, 0.5, scale)).toEqual(interval);
  });

  it('is the midpoint where exactly half lasts over an interval', () => {
    expect(quantile(survivalCurve(observations('2, 4, 8, 9')), 0.5)).toBe(6);
  });

  it('is not reached where more than half lasts', () => {
    expect(quantile(survivalCurve(observations('2, 4+, 8+, 9+')), 0.5)).toBeUndefined();
    expect(quantile(survivalCurve([]), 0.5)).toBeUndefined();
  });
});

describe('other quantiles', () => {
  it('are the times at which their share has happened', () => {
    const curve = survivalCurve(observations('1, 2, 3, 4, 5, 6, 7, 8, 9, 10'));
    expect(quantile(curve, 0.25)).toBe(3);
    expect(quantile(curve, 0.75)).toBe(8);
  });
});
