import { type CalendarDay, isoDate, NO_DAY } from '../../ground/calendarDay';
import { normalForm } from '../../ground/normalForm';
import type { Outcome } from '../../log/model/attribute';
import { codedValue } from '../../log/model/code';
import type { RequestLog } from '../../log/model/requestLog';
import { monthStarts, parsePeriodName } from '../period';
import type { Report } from '../report';
import { both, type RequestTest } from '../requestSort';
import { sentStanding } from '../standings';
import type { AttributeBreakdown, AttributeCount } from './byAttribute';
import type { PeriodCount } from './byPeriod';
import { type ReplyTimes, requestsOf } from './replyTimes';
import { isRepliedAfter, stateOn } from './stateOn';
import type { Stock } from './stock';
import { type Stream, STREAM_DEFINITIONS } from './streams';

/** The counts of a row of a table on the supplementary sheet, in the order of its columns. */
export const STOCK_PARTS = ['pendingAtStart', 'sent', 'replied', 'withdrawn', 'pendingAtEnd'] as const;
export const TIMES_PARTS = ['sent', 'replied', 'withdrawn', 'pending', 'repliedLater'] as const;
const ATTRIBUTE_PARTS = [
  'sent',
  'replied',
  'withdrawn',
  'pending',
  'positive',
  'partial',
  'negative',
] as const;
const PERIOD_PARTS = ['sent', 'answered'] as const;

/** What a number of the supplementary sheet is of. */
export type SupplementOf =
  | { readonly table: 'stock'; readonly stream: Stream; readonly part: (typeof STOCK_PARTS)[number] }
  /** pending at the end of a month, by its last day */
  | { readonly table: 'stockByMonth'; readonly stream: Stream; readonly month: CalendarDay }
  | {
      readonly table: 'pendingAges';
      readonly stream: Stream;
      readonly from: number;
      readonly to: number | undefined;
    }
  | {
      readonly table: 'replyTimes';
      readonly of: ReplyTimes['of'];
      readonly part: (typeof TIMES_PARTS)[number];
    }
  | {
      readonly table: 'byAttribute';
      readonly stream: Stream;
      readonly attribute: AttributeBreakdown['attribute'];
      /** `undefined` for all of them */
      readonly name: string | undefined;
      readonly part: (typeof ATTRIBUTE_PARTS)[number];
    }
  /** of one of the periods that the logs cover, by its name */
  | {
      readonly table: 'byPeriod';
      readonly stream: Stream;
      readonly period: string;
      readonly part: (typeof PERIOD_PARTS)[number];
    };

/** A number of the supplementary sheet that counts requests, and the test that tells which. */
export interface SupplementCell {
  /** `stock.otp.pendingAtEnd`, `byAttribute.otp.section.3.replied` */
  readonly id: string;
  readonly of: SupplementOf;
  readonly value: number;
  /** of usable requests, those sent before the period included */
  readonly test: RequestTest;
}

/** Every number of the supplementary sheet that counts requests. */
export function supplementCells(report: Report): readonly SupplementCell[] {
  const { stock, replyTimes, byAttribute, byPeriod } = report.breakdowns;
  return [
    ...stock.flatMap((one) => stockCells(one, report)),
    ...replyTimes.flatMap((one) => timesCells(one, report)),
    ...byAttribute.flatMap((one) => attributeCells(one, report)),
    ...byPeriod.flatMap((one) => periodCells(one, report)),
  ];
}

/** The name of the number of requests pending at the end of a month. */
export function monthEndId(stream: Stream, end: CalendarDay): string {
  return `stockByMonth.${stream}.${isoDate(end)}`;
}

/** The name of the number of pending requests of an age. */
export function ageId(stream: Stream, from: number): string {
  return `pendingAges.${stream}.${from}`;
}

/** The names of the counts of a row of a breakdown by an attribute, by its place; `total` for the last. */
export function attributeIds(
  { stream, attribute }: Pick<AttributeBreakdown, 'stream' | 'attribute'>,
  row: number | 'total',
): readonly string[] {
  const name = row === 'total' ? row : String(row + 1);
  return ATTRIBUTE_PARTS.map((part) => `byAttribute.${stream}.${attribute}.${name}.${part}`);
}

/** The names of what a stream sent in a period, and of what was answered of it. */
export function periodIds({ stream, period }: Pick<PeriodCount, 'stream' | 'period'>): readonly string[] {
  return PERIOD_PARTS.map((part) => `byPeriod.${stream}.${period}.${part}`);
}

function periodCells(count: PeriodCount, { rules: { edition } }: Report): readonly SupplementCell[] {
  const { stream, period: name } = count;
  const period = parsePeriodName(name);
  if (period === undefined) return [];
  const { requests, answered } = STREAM_DEFINITIONS[stream];
  const classifiers = { sent: sentStanding(requests), answered: answered(edition) };
  const ids = periodIds(count);
  return PERIOD_PARTS.flatMap((part, index): SupplementCell[] => {
    const value = count[part];
    if (value === null) return [];
    const test: RequestTest = (log, row) => classifiers[part](log, row, period) === 'counted';
    return [{ id: ids[index] ?? '', of: { table: 'byPeriod', stream, period: name, part }, value, test }];
  });
}

function stockCells(stock: Stock, { period, asAt }: Report): readonly SupplementCell[] {
  const { stream } = stock;
  const inStock: RequestTest = (log, row) => {
    const sent = sentDay(log, row);
    if (sent === NO_DAY || sent > asAt || !STREAM_DEFINITIONS[stream].requests(log, row)) return false;
    return sent >= period.start || stateOn(log, row, period.start - 1) === 'pending';
  };
  const isOlder: RequestTest = (log, row) => sentDay(log, row) < period.start;
  const isNow =
    (state: ReturnType<typeof stateOn>): RequestTest =>
    (log, row) =>
      stateOn(log, row, asAt) === state;
  const tests: Readonly<Record<(typeof STOCK_PARTS)[number], RequestTest>> = {
    pendingAtStart: isOlder,
    sent: (log, row) => !isOlder(log, row),
    replied: isNow('replied'),
    withdrawn: isNow('withdrawn'),
    pendingAtEnd: isNow('pending'),
  };
  const ends = monthStarts(period)
    .slice(1)
    .map((start) => start - 1);
  return [
    ...STOCK_PARTS.map((part): SupplementCell => {
      const test = both(inStock, tests[part]);
      return {
        id: `stock.${stream}.${part}`,
        of: { table: 'stock', stream, part },
        value: stock[part],
        test,
      };
    }),
    ...stock.byMonth.flatMap((value, month): readonly SupplementCell[] => {
      const end = ends[month];
      if (value === null || end === undefined) return [];
      const test = both(inStock, (log, row) => sentDay(log, row) <= end && isPendingOn(log, row, end));
      return [
        { id: monthEndId(stream, end), of: { table: 'stockByMonth', stream, month: end }, value, test },
      ];
    }),
    ...stock.ages.map(({ from, to = Infinity, count }): SupplementCell => {
      const test = both(both(inStock, tests.pendingAtEnd), (log, row) => {
        const age = asAt - sentDay(log, row);
        return age >= from && age <= to;
      });
      const of = { table: 'pendingAges', stream, from, to: Number.isFinite(to) ? to : undefined } as const;
      return { id: ageId(stream, from), of, value: count, test };
    }),
  ];
}

function timesCells(times: ReplyTimes, { period, asAt }: Report): readonly SupplementCell[] {
  const isSent = sentStanding(requestsOf(times.of));
  const sent: RequestTest = (log, row) => isSent(log, row, period) === 'counted';
  const tests: Readonly<Record<(typeof TIMES_PARTS)[number], RequestTest>> = {
    sent: () => true,
    replied: (log, row) => stateOn(log, row, asAt) === 'replied',
    withdrawn: (log, row) => stateOn(log, row, asAt) === 'withdrawn',
    pending: (log, row) => stateOn(log, row, asAt) === 'pending',
    repliedLater: (log, row) => isRepliedAfter(log, row, asAt),
  };
  return TIMES_PARTS.map((part) => ({
    id: `replyTimes.${times.of}.${part}`,
    of: { table: 'replyTimes', of: times.of, part },
    value: times[part],
    test: both(sent, tests[part]),
  }));
}

function attributeCells(breakdown: AttributeBreakdown, { period, asAt }: Report): readonly SupplementCell[] {
  const { stream, attribute, counts, total } = breakdown;
  const isSent = sentStanding(STREAM_DEFINITIONS[stream].requests);
  const withOutcome =
    (outcome: Outcome): RequestTest =>
    (log, row) =>
      stateOn(log, row, asAt) === 'replied' && codedValue('outcome', log.coded.outcome[row] ?? 0) === outcome;
  const tests: Readonly<Record<(typeof ATTRIBUTE_PARTS)[number], RequestTest>> = {
    sent: () => true,
    replied: (log, row) => stateOn(log, row, asAt) === 'replied',
    withdrawn: (log, row) => stateOn(log, row, asAt) === 'withdrawn',
    pending: (log, row) => stateOn(log, row, asAt) === 'pending',
    positive: withOutcome('positive'),
    partial: withOutcome('partial'),
    negative: withOutcome('negative'),
  };
  const cellsOf = (
    row: number | 'total',
    name: string | undefined,
    values: Omit<AttributeCount, 'name'>,
  ): readonly SupplementCell[] => {
    const ids = attributeIds(breakdown, row);
    const isNamed = name === undefined ? (): boolean => true : attributeTest(attribute, name);
    const isOfName: RequestTest = (log, line) =>
      isSent(log, line, period) === 'counted' && isNamed(log, line);
    return ATTRIBUTE_PARTS.map((part, index) => ({
      id: ids[index] ?? '',
      of: { table: 'byAttribute', stream, attribute, name, part },
      value: values[part],
      test: both(isOfName, tests[part]),
    }));
  };
  return [
    ...counts.flatMap((count, row) => cellsOf(row, count.name, count)),
    ...cellsOf('total', undefined, total),
  ];
}

/** Each different text of a log is compared once. */
function attributeTest(attribute: AttributeBreakdown['attribute'], name: string): RequestTest {
  if (attribute === 'addresseeType') {
    return (log, row) => (codedValue('addresseeType', log.coded.addresseeType[row] ?? 0) ?? '') === name;
  }
  const form = normalForm(name);
  const matching = new Map<RequestLog, Uint8Array>();
  return (log, row) => {
    const { codes, texts } = log.texts[attribute];
    const found = matching.get(log) ?? Uint8Array.from(texts, (text) => (normalForm(text) === form ? 1 : 0));
    matching.set(log, found);
    return found[codes[row] ?? 0] === 1;
  };
}

function sentDay({ dates }: RequestLog, row: number): CalendarDay {
  return dates.sent[row] ?? NO_DAY;
}

function isPendingOn({ dates }: RequestLog, row: number, day: CalendarDay): boolean {
  const replied = dates.replied[row] ?? NO_DAY;
  return replied === NO_DAY || replied > day;
}
