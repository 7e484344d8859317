import { type Formula, formula, joined, type RangeReference } from '../../plan/formula';
import { isCategory } from '../../report/breakdowns/replyTimes';
import { DAYS_A_YEAR, type StatisticCell, type StatisticOf } from '../../report/breakdowns/statisticCell';
import type { Period } from '../../report/period';
import { NORMAL_975 } from '../../statistics/kaplanMeier';
import { isOfStream, STREAM_SORTS } from './breakdownChecks';
import type { CheckInputs, PeriodDays } from './checkInputs';
import { figureCheck, type NumberCheck } from './figureChecks';
import { columnOf } from './requestColumns';
import {
  countOf,
  daysOf,
  executedIn,
  forPurposes,
  HEADQUARTERS_RFCS,
  inCategory,
  narrowed,
  repliedBy,
  sentIn,
  type Sort,
  withOutcome,
  withoutPurposes,
} from './requestCounts';
import { daysOfPeriod, ofPeriod, partOfSent, pendingOn, sortOf, stockPart } from './supplementChecks';

/**
 * How a statistic of the supplementary sheet is recomputed by Excel's own formulas. `undefined` for what takes more than
 * these: curves, medians, projections, the parts of a change, and references that are counted once.
 */
export function statisticCheck(
  { of, value, quotient }: StatisticCell,
  period: Period,
  inputs: CheckInputs,
): NumberCheck | undefined {
  // What a log does not hold cannot be counted again.
  const isKnown = value !== null || quotient?.denominator === 0;
  return isKnown ? checkOf(of, period, inputs) : undefined;
}

function checkOf(of: StatisticOf, period: Period, inputs: CheckInputs): NumberCheck | undefined {
  switch (of.table) {
    case 'stock':
      return ofStock(of, inputs);
    case 'replyTimes':
      return of.part === 'average' ? officialAverage(of.of, inputs) : undefined;
    case 'repliedWithin':
      return of.part === 'ofReplied' ? repliedWithin(of, inputs) : undefined;
    case 'projection':
      return of.days === undefined
        ? { numerator: pendingOn(STREAM_SORTS[of.stream], inputs.asAt) }
        : undefined;
    case 'byPeriod':
      return inPeriod(of, period, inputs);
    case 'positiveShare':
      return ofWork(of, inputs);
    case 'shareIntervals':
      return { ...figureCheck(of.figure, inputs), result: WILSON_LIMITS[of.part] };
    case 'replyCurve':
    case 'byAttribute':
      return undefined;
  }
}

function quotientOf(numerator: RangeReference, denominator: RangeReference): Formula {
  return formula`${numerator}/${denominator}`;
}

function ofStock(
  { stream, part }: Extract<StatisticOf, { readonly table: 'stock' }>,
  inputs: CheckInputs,
): NumberCheck {
  const sort = STREAM_SORTS[stream];
  const replied = stockPart(sort, 'replied', inputs);
  if (part === 'clearance')
    return { numerator: replied, denominator: stockPart(sort, 'sent', inputs), result: quotientOf };
  return {
    numerator: stockPart(sort, 'pendingAtEnd', inputs),
    denominator: replied,
    result: (pending, answered) => formula`${DAYS_A_YEAR}*${pending}/${answered}`,
  };
}

/** The OTP's is of what was recorded, and has two places (footnote 9). */
function officialAverage(
  of: Extract<StatisticOf, { readonly table: 'replyTimes' }>['of'],
  { period, edition }: CheckInputs,
): NumberCheck {
  const sort = sortOf(of);
  const answered = of === 'otp' ? executedIn(period, edition) : [repliedBy(period)];
  const conditions = [sentIn(period), ...answered];
  const places = of === 'otp' ? 2 : 0;
  return {
    numerator: daysOf(sort, ...conditions),
    denominator: countOf(sort, ...conditions),
    result: (days, count) => formula`ROUND(${days}*${10 ** places}/${count},0)/${10 ** places}`,
  };
}

function repliedWithin(
  { of, days }: Extract<StatisticOf, { readonly table: 'repliedWithin' }>,
  inputs: CheckInputs,
): NumberCheck {
  const [sent, replied] = [columnOf('sent'), columnOf('replied')];
  const { start, end } = inputs.period;
  const isOf = isCategory(of)
    ? formula`${isOfStream('headquarters')}*(${columnOf('category')}=${of})`
    : isOfStream(of);
  const within = [
    isOf,
    formula`(${sent}>=${start})*(${sent}<=${end})`,
    // An empty cell is less than any day.
    formula`(${replied}>0)*(${replied}<=${inputs.asAt})*(${columnOf('outcome')}<>${'withdrawn'})`,
    formula`(${replied}-${sent}<=${days})`,
  ];
  return {
    numerator: formula`SUMPRODUCT(${joined(within, '*')})`,
    denominator: partOfSent(sortOf(of), 'replied', inputs),
    result: quotientOf,
  };
}

function inPeriod(
  { stream, period: name, part }: Extract<StatisticOf, { readonly table: 'byPeriod' }>,
  period: Period,
  inputs: CheckInputs,
): NumberCheck | undefined {
  const days = daysOfPeriod(name, period, inputs);
  const answered = ofPeriod({ stream, period: name, part: 'answered' }, period, inputs);
  const sent = ofPeriod({ stream, period: name, part: 'sent' }, period, inputs);
  if (days === undefined || answered === undefined || sent === undefined) return undefined;
  if (part === 'share') return { numerator: answered, denominator: sent, result: quotientOf };
  const isAnswered = stream === 'otp' ? executedIn(days, inputs.edition) : [repliedBy(days)];
  return {
    numerator: daysOf(STREAM_SORTS[stream], sentIn(days), ...isAnswered),
    denominator: answered,
    result: quotientOf,
  };
}

const ASSETS = ['assetRecovery', 'legalAidInvestigation', 'assetIdentification'] as const;

function ofWork(
  { work, part }: Extract<StatisticOf, { readonly table: 'positiveShare' }>,
  { period, previous, edition }: CheckInputs,
): NumberCheck | undefined {
  const sort = sortOfWork(work);
  const isPositive = edition.positiveOutcomes.flatMap((outcome) => narrowed(sort, withOutcome(outcome)));
  const counts = (days: PeriodDays): Pick<NumberCheck, 'numerator'> & { readonly denominator: Formula } => ({
    numerator: countOf(isPositive, sentIn(days), repliedBy(days)),
    denominator: countOf(sort, sentIn(days)),
  });
  switch (part) {
    case 'positive':
      return { numerator: counts(period).numerator };
    case 'sent':
      return { numerator: counts(period).denominator };
    case 'share':
      return { ...counts(period), result: quotientOf };
    case 'shareBefore':
      return { ...counts(previous), result: quotientOf };
    case 'mix':
    case 'rate':
      return undefined;
  }
}

function sortOfWork(work: Extract<StatisticOf, { readonly table: 'positiveShare' }>['work']): Sort {
  if (work === undefined) return HEADQUARTERS_RFCS;
  if (work === 'arrestAndSurrender') return forPurposes(HEADQUARTERS_RFCS, work);
  if (work === 'assets') return forPurposes(HEADQUARTERS_RFCS, ...ASSETS);
  return withoutPurposes(inCategory(HEADQUARTERS_RFCS, work), 'arrestAndSurrender', ...ASSETS);
}

/** The limits of Wilson's interval, of a count and of how many it is. */
const WILSON_LIMITS = { lower: wilsonLimit('-'), upper: wilsonLimit('+') } as const;

function wilsonLimit(sign: '-' | '+'): NonNullable<NumberCheck['result']> {
  const half = NORMAL_975 ** 2 / 2;
  return (counted, of) => {
    const middle = formula`${counted}+${half}`;
    const width = formula`${NORMAL_975}*SQRT(${counted}*(${of}-${counted})/${of}+${half / 2})`;
    const top = sign === '-' ? formula`${middle}-${width}` : formula`${middle}+${width}`;
    return formula`(${top})/(${of}+${half * 2})`;
  };
}
