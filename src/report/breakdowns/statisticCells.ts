import { NO_DAY } from '../../ground/calendarDay';
import type { Ratio } from '../../ground/ratio';
import { quantile, quantileInterval, survivalAt } from '../../statistics/kaplanMeier';
import {
  exactSum,
  shareDecomposition,
  type SharePart,
  toDouble,
  wholeOf,
} from '../../statistics/shareDecomposition';
import { wilsonInterval } from '../../statistics/wilsonInterval';
import type { Period } from '../period';
import type { Report } from '../report';
import { both, type RequestTest } from '../requestSort';
import { daysToReply } from '../rules/repliedOnly';
import { positive, sentStanding } from '../standings';
import type { Classifier } from '../tally';
import type { AttributeBreakdown } from './byAttribute';
import type { PeriodCount } from './byPeriod';
import { curvePoints, hasCurve } from './curvePoints';
import { type PositiveShareRow, requestsOfWork } from './positiveShareParts';
import { PROJECTED_DAYS, type StreamProjection } from './projection';
import { answeredOf, type ReplyTimes, WITHIN_DAYS } from './replyTimes';
import {
  CURVE_STATISTICS,
  curveIds,
  DAYS_A_YEAR,
  INTERVAL_STATISTICS,
  projectionId,
  referencesId,
  type StatisticCell,
  type TIMES_STATISTICS,
  withinId,
  WORK_STATISTICS,
  workIds,
} from './statisticCell';
import type { Stock } from './stock';
import { STREAM_DEFINITIONS } from './streams';
import { attributeIds, type SupplementCell, supplementCells } from './supplementCells';

type Cells = ReadonlyMap<string, SupplementCell>;

/** Every number of the supplementary sheet that is calculated from others, or from the times of many requests. */
export function statisticCells(report: Report): readonly StatisticCell[] {
  const cells: Cells = new Map(supplementCells(report).map((cell) => [cell.id, cell]));
  const { stock, replyTimes, projection, byPeriod, positiveShareParts, byAttribute } = report.breakdowns;
  return [
    ...stock.flatMap((one) => stockCells(one, cells)),
    ...replyTimes.flatMap((one) => timesCells(one, report, cells)),
    ...projection.flatMap((one) => projectionCells(one, report, cells)),
    ...byPeriod.flatMap((one) => periodCells(one, cells)),
    ...workCells(positiveShareParts, report),
    ...intervalCells(report),
    ...byAttribute.flatMap((one) => referenceCells(one, cells)),
  ];
}

const PLAIN = { interval: null, quotient: null } as const;

function stockCells({ stream, pendingAtEnd, replied, sent }: Stock, cells: Cells): readonly StatisticCell[] {
  const testOf = (part: string): RequestTest | undefined => cells.get(`stock.${stream}.${part}`)?.test;
  const [isReplied, isSent, isPending] = [testOf('replied'), testOf('sent'), testOf('pendingAtEnd')];
  return [
    {
      id: `stock.${stream}.clearance`,
      of: { table: 'stock', stream, part: 'clearance' },
      unit: 'share',
      places: 1,
      value: sent === 0 ? null : replied / sent,
      interval: null,
      quotient: { numerator: replied, denominator: sent },
      counted: isReplied,
      ...(isSent && { dividedBy: isSent }),
    },
    {
      id: `stock.${stream}.disposition`,
      of: { table: 'stock', stream, part: 'disposition' },
      unit: 'days',
      places: 0,
      value: replied === 0 ? null : (DAYS_A_YEAR * pendingAtEnd) / replied,
      interval: null,
      quotient: { numerator: pendingAtEnd, denominator: replied },
      counted: isPending,
      ...(isReplied && { dividedBy: isReplied }),
    },
  ];
}

function timesCells(times: ReplyTimes, { period, rules }: Report, cells: Cells): readonly StatisticCell[] {
  const { of, average, ofReplied, curve, replied, repliedWithin } = times;
  const testOf = (part: string): RequestTest => cells.get(`replyTimes.${of}.${part}`)?.test ?? none;
  const [isSent, isReplied] = [testOf('sent'), testOf('replied')];
  const answered = answeredOf(of, rules.edition);
  const isAnswered: RequestTest = (log, row) => answered(log, row, period) === 'counted';
  const statistic = (
    part: (typeof TIMES_STATISTICS)[number],
    rest: Partial<StatisticCell>,
    counted: RequestTest,
  ): StatisticCell => ({
    id: `replyTimes.${of}.${part}`,
    of: { table: 'replyTimes', of, part },
    unit: 'days',
    places: 1,
    value: null,
    ...PLAIN,
    counted,
    ...rest,
  });
  const between = (lower: number, upper: number): Partial<StatisticCell> => ({ interval: { lower, upper } });
  return [
    statistic('average', { places: of === 'otp' ? 2 : 0, ...meanOf(average) }, isAnswered),
    statistic('ofReplied', { value: ofReplied?.median ?? null }, isReplied),
    statistic(
      'quartiles',
      ofReplied === null ? {} : between(ofReplied.lowerQuartile, ofReplied.upperQuartile),
      isReplied,
    ),
    statistic('range', ofReplied === null ? {} : between(ofReplied.least, ofReplied.most), isReplied),
    statistic('median', { value: quantile(curve, 0.5) ?? null }, isSent),
    statistic('logLog', { interval: quantileInterval(curve, 0.5, 'logLog') }, isSent),
    statistic('log', { interval: quantileInterval(curve, 0.5, 'log') }, isSent),
    ...WITHIN_DAYS.flatMap((days, index): readonly StatisticCell[] => {
      const isUnknown = days > curve.lastTime && survivalAt(curve, days) > 0;
      const within = repliedWithin[index] ?? 0;
      const share = { unit: 'share', places: 1, interval: null } as const;
      return [
        {
          id: withinId(of, days, 'ofAll'),
          of: { table: 'repliedWithin', of, part: 'ofAll', days },
          ...share,
          value: isUnknown ? null : 1 - survivalAt(curve, days),
          quotient: null,
          counted: isSent,
        },
        {
          id: withinId(of, days, 'ofReplied'),
          of: { table: 'repliedWithin', of, part: 'ofReplied', days },
          ...share,
          value: replied === 0 ? null : within / replied,
          quotient: { numerator: within, denominator: replied },
          counted: both(isReplied, (log, row) => daysToReply(log, row) <= days),
          dividedBy: isReplied,
        },
      ];
    }),
    ...(hasCurve(times) ? curvePoints(times).points : []).flatMap((point, index) => {
      const ids = curveIds(of, index);
      return CURVE_STATISTICS.map((part, column): StatisticCell => ({
        id: ids[column] ?? '',
        of: { table: 'replyCurve', of, part, days: point.time },
        unit: 'share',
        places: 1,
        value: point[part],
        ...PLAIN,
        counted: isSent,
      }));
    }),
  ];
}

/** A mean with what it is of; nothing of one that is not available. */
function meanOf(mean: Ratio | null): Partial<StatisticCell> {
  return mean === null ? {} : { value: mean.numerator / mean.denominator, quotient: mean };
}

function projectionCells(
  { stream, pending, within }: StreamProjection,
  { asAt }: Report,
  cells: Cells,
): readonly StatisticCell[] {
  const isOfTimes: RequestTest = (log, row) => {
    const sent = log.dates.sent[row] ?? NO_DAY;
    return sent !== NO_DAY && sent <= asAt && STREAM_DEFINITIONS[stream].requests(log, row);
  };
  const count = { unit: 'count', places: 0, quotient: null } as const;
  return [
    {
      id: projectionId(stream, undefined),
      of: { table: 'projection', stream, days: undefined },
      ...count,
      value: pending,
      interval: null,
      counted: cells.get(`stock.${stream}.pendingAtEnd`)?.test,
    },
    ...within.map(({ expected, lower, upper }, index): StatisticCell => {
      const days = PROJECTED_DAYS[index];
      return {
        id: projectionId(stream, days),
        of: { table: 'projection', stream, days },
        ...count,
        value: expected,
        interval: { lower, upper },
        counted: isOfTimes,
      };
    }),
  ];
}

function periodCells(count: PeriodCount, cells: Cells): readonly StatisticCell[] {
  const { stream, period, sent, answered, average } = count;
  const testOf = (part: string): RequestTest | undefined =>
    cells.get(`byPeriod.${stream}.${period}.${part}`)?.test;
  const isSent = testOf('sent');
  return [
    {
      id: `byPeriod.${stream}.${period}.share`,
      of: { table: 'byPeriod', stream, period, part: 'share' },
      unit: 'share',
      places: 1,
      value: answered === null || sent === 0 ? null : answered / sent,
      interval: null,
      quotient: answered === null ? null : { numerator: answered, denominator: sent },
      counted: testOf('answered'),
      ...(isSent && { dividedBy: isSent }),
    },
    {
      id: `byPeriod.${stream}.${period}.average`,
      of: { table: 'byPeriod', stream, period, part: 'average' },
      unit: 'days',
      places: 1,
      value: null,
      ...PLAIN,
      ...meanOf(average),
      counted: testOf('answered'),
    },
  ];
}

/** What the share of positive replies is made of, the total last; nothing where no request was sent. */
function workCells(parts: readonly PositiveShareRow[], report: Report): readonly StatisticCell[] {
  const changed = parts.flatMap(({ now, before }) => (before === undefined ? [] : [{ now, before }]));
  const effects = changed.length === parts.length ? shareDecomposition(changed) : undefined;
  const total = {
    now: wholeOf(parts.map(({ now }) => now)),
    before: effects && wholeOf(changed.map(({ before }) => before)),
    mix: effects && toDouble(exactSum(effects.map(({ mix }) => mix))),
    rate: effects && toDouble(exactSum(effects.map(({ rate }) => rate))),
  };
  if (total.now.of === 0) return [];
  return [
    ...parts.flatMap(({ work, now, before }, index) => {
      const effect = effects?.[index];
      const [mix, rate] = [effect && toDouble(effect.mix), effect && toDouble(effect.rate)];
      return cellsOfWork(work, { now, before: effects && before, mix, rate }, report);
    }),
    ...cellsOfWork(undefined, total, report),
  ];
}

interface WorkNumbers {
  readonly now: SharePart;
  /** `undefined`, as what follows from it, where the period before is not known */
  readonly before: SharePart | undefined;
  readonly mix: number | undefined;
  readonly rate: number | undefined;
}

function cellsOfWork(
  work: PositiveShareRow['work'] | undefined,
  { now, before, mix, rate }: WorkNumbers,
  { period, previous, rules }: Report,
): readonly StatisticCell[] {
  const requests = requestsOfWork(work);
  const [isSent, isPositive] = [sentStanding(requests), positive(requests, rules.edition)];
  const inPeriod =
    (classify: Classifier, days: Period): RequestTest =>
    (log, row) =>
      classify(log, row, days) === 'counted';
  const [sent, counted] = [inPeriod(isSent, period), inPeriod(isPositive, period)];
  const count = { unit: 'count', places: 0, ...PLAIN } as const;
  const points = (value: number | undefined) => ({
    unit: 'points' as const,
    places: 1,
    ...PLAIN,
    value: value === undefined ? null : value * 100,
    counted: sent,
  });
  const byPart: Readonly<Record<(typeof WORK_STATISTICS)[number], Omit<StatisticCell, 'id' | 'of'>>> = {
    positive: { ...count, value: now.counted, counted },
    sent: { ...count, value: now.of, counted: sent },
    share: { ...shareOf(now), counted, dividedBy: sent },
    shareBefore: {
      ...shareOf(before ?? { counted: 0, of: 0 }),
      counted: inPeriod(isPositive, previous),
      dividedBy: inPeriod(isSent, previous),
    },
    mix: points(mix),
    rate: points(rate),
  };
  const ids = workIds(work);
  return WORK_STATISTICS.flatMap((part, index): readonly StatisticCell[] => {
    const isKnown = before !== undefined || part === 'positive' || part === 'sent' || part === 'share';
    if (!isKnown) return [];
    return [{ id: ids[index] ?? '', of: { table: 'positiveShare', work, part }, ...byPart[part] }];
  });
}

function shareOf({
  counted,
  of,
}: SharePart): Pick<StatisticCell, 'unit' | 'places' | 'value' | 'interval' | 'quotient'> {
  const quotient = { numerator: counted, denominator: of };
  return { unit: 'share', places: 1, value: of === 0 ? null : counted / of, interval: null, quotient };
}

/** The limits of the official shares. */
function intervalCells({ figures }: Report): readonly StatisticCell[] {
  return [...figures.values()].flatMap((figure): readonly StatisticCell[] => {
    const { id, unit, value, numerator, denominator } = figure;
    if (unit !== 'share' || value === null || numerator === null || denominator === null) return [];
    const quotient = { numerator, denominator };
    const limits = wilsonInterval(quotient);
    return INTERVAL_STATISTICS.map((part) => ({
      id: `shareIntervals.${id}.${part}`,
      of: { table: 'shareIntervals', figure: id, part },
      unit: 'share',
      places: 1,
      value: limits[part],
      interval: null,
      quotient,
      counted: undefined,
    }));
  });
}

function referenceCells(breakdown: AttributeBreakdown, cells: Cells): readonly StatisticCell[] {
  const { stream, attribute, counts, total } = breakdown;
  const cellOf = (row: number | 'total', name: string | undefined, references: number): StatisticCell => ({
    id: referencesId(breakdown, row),
    of: { table: 'byAttribute', stream, attribute, name },
    unit: 'count',
    places: 0,
    value: references,
    ...PLAIN,
    counted: cells.get(attributeIds(breakdown, row)[0] ?? '')?.test,
  });
  return [
    ...counts.map(({ name, references }, row) => cellOf(row, name, references)),
    cellOf('total', undefined, total.references),
  ];
}

const none: RequestTest = () => false;
