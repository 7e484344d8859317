import { type CalendarDay, isoDate } from '../../ground/calendarDay';
import type { Category } from '../../log/model/attribute';
import { monthStarts, type Period } from '../period';
import type { Report } from '../report';
import type { RuleId } from '../ruleIds';
import { type BaselineCount, isCovered } from '../rules/baseline';
import { CATEGORY_ROWS } from '../rules/everyRequestOnce';
import { sentStanding } from '../standings';
import type { Classifier } from '../tally';
import { CATEGORIES_OF_HEADQUARTERS } from './byCategory';
import { monthsOf } from './byMonth';
import { type Fate, FATES, fatesOf } from './fates';
import { ofSlot } from './partition';
import { type Stream, STREAM_DEFINITIONS } from './streams';
import { replyTimesOf, TIME_BANDS, type TimeBand } from './timeToReply';
import { TOTALS } from './totals';

/** What a number of a breakdown is of; without a month, category, band or fate it is the total of them. */
export type CellOf =
  | { readonly breakdown: 'byMonth'; readonly stream: Stream; readonly month?: CalendarDay }
  | { readonly breakdown: 'totals'; readonly name: BaselineCount }
  | { readonly breakdown: 'byCategory'; readonly category?: Category }
  | { readonly breakdown: 'timeToReply'; readonly stream: Stream; readonly band?: TimeBand }
  | { readonly breakdown: 'fates'; readonly category?: Category; readonly fate?: Fate };

/** One number of a breakdown, as a chart draws it and its table shows it, and the requests that it is of. */
export interface BreakdownCell {
  /** `byMonth.otp.2022-10-16`, `byCategory.defence.previous`, `fates.total.pending` */
  readonly id: string;
  readonly of: CellOf;
  /** the report's period or the one before */
  readonly period: Period;
  readonly isPrevious: boolean;
  readonly value: number;
  /** how its requests are told; `undefined` where it was entered and comes from no log */
  readonly classify: Classifier | undefined;
  readonly rules: readonly RuleId[];
}

/** Every number of the breakdowns of a report, with the totals of their tables. */
export function breakdownCells(report: Report): readonly BreakdownCell[] {
  return [
    ...monthCells(report),
    ...totalCells(report),
    ...categoryCells(report),
    ...timeCells(report),
    ...fateCells(report),
  ];
}

/** The name of the count of a month, which begins on a day. */
export function monthId(stream: Stream, month: CalendarDay): string {
  return `byMonth.${stream}.${isoDate(month)}`;
}

/** The names of a count of the period and of the same of the one before. */
export function comparedIds(id: string): readonly [string, string] {
  return [id, `${id}.previous`];
}

interface PeriodCounts {
  readonly period: Period;
  readonly isPrevious: boolean;
  readonly counts: readonly number[];
}

function monthCells(report: Report): readonly BreakdownCell[] {
  return report.breakdowns.byMonth.flatMap(({ stream, current, previous }) =>
    periodsOf(report, current, previous).flatMap(({ counts, ...when }) => {
      const partition = monthsOf(stream, when.period);
      const rules = streamRules(stream);
      const starts = monthStarts(when.period);
      const months = counts.map((value, slot): BreakdownCell => {
        const month = starts[slot] ?? when.period.start;
        const id = monthId(stream, month);
        return {
          id,
          of: { breakdown: 'byMonth', stream, month },
          ...when,
          value,
          classify: ofSlot(partition, slot),
          rules,
        };
      });
      const id = named(`byMonth.${stream}.total`, when);
      const total = {
        id,
        of: { breakdown: 'byMonth', stream } as const,
        ...when,
        value: sum(counts),
        classify: partition.classify,
        rules,
      };
      return [...months, total];
    }),
  );
}

function totalCells(report: Report): readonly BreakdownCell[] {
  return report.breakdowns.totals.flatMap(({ name, current, previous }) => {
    const { stream, requests } = TOTALS[name];
    const { organ, origin } = STREAM_DEFINITIONS[stream];
    return periodsOf(report, [current], previous === null ? null : [previous]).map(
      ({ counts: [value = 0], ...when }) => ({
        id: named(`totals.${name}`, when),
        of: { breakdown: 'totals', name } as const,
        ...when,
        value,
        classify:
          isCovered(report.logs, when.period, organ, origin) || !when.isPrevious
            ? sentStanding(requests)
            : undefined,
        rules: when.isPrevious ? [...streamRules(stream), 'baseline'] : streamRules(stream),
      }),
    );
  });
}

function categoryCells(report: Report): readonly BreakdownCell[] {
  const { byCategory } = report.breakdowns;
  if (byCategory.length === 0) return [];
  const current = byCategory.map((count) => count.current);
  const before = byCategory.flatMap(({ previous }) => previous ?? []);
  const rules = ['period', 'rfcTotal', 'everyRequestOnce'] as const;
  return periodsOf(report, current, before.length === 0 ? null : before).flatMap(({ counts, ...when }) =>
    withTotal(CATEGORY_ROWS, counts).map(({ name, slot, value }) => ({
      id: named(`byCategory.${name ?? 'total'}`, when),
      of: { breakdown: 'byCategory', ...(name === undefined ? {} : { category: name }) } as const,
      ...when,
      value,
      classify: ofSlot(CATEGORIES_OF_HEADQUARTERS, slot),
      rules,
    })),
  );
}

function timeCells({ breakdowns, period, rules: { edition } }: Report): readonly BreakdownCell[] {
  return breakdowns.timeToReply.flatMap(({ stream, counts }) =>
    withTotal(TIME_BANDS, counts).map(({ name, slot, value }) => ({
      id: `timeToReply.${stream}.${name ?? 'total'}`,
      of: { breakdown: 'timeToReply', stream, ...(name === undefined ? {} : { band: name }) } as const,
      period,
      isPrevious: false,
      value,
      classify: ofSlot(replyTimesOf(stream, edition), slot),
      rules:
        stream === 'otp'
          ? (['repliedOnly', 'sentAndRecorded', 'periodEnd'] as const)
          : (['repliedOnly', 'periodEnd'] as const),
    })),
  );
}

function fateCells({ breakdowns: { fates }, period }: Report): readonly BreakdownCell[] {
  if (fates.length === 0) return [];
  const total = FATES.map((_, slot) => sum(fates.map(({ counts }) => counts[slot] ?? 0)));
  return [...fates, { category: undefined, counts: total }].flatMap(({ category, counts }) =>
    withTotal(FATES, counts).map(({ name, slot, value }) => ({
      id: `fates.${category ?? 'total'}.${name ?? 'total'}`,
      of: {
        breakdown: 'fates',
        ...(category === undefined ? {} : { category }),
        ...(name === undefined ? {} : { fate: name }),
      } as const,
      period,
      isPrevious: false,
      value,
      classify: ofSlot(fatesOf(category), slot),
      rules: ['period', 'rfcTotal', 'everyRequestOnce', 'periodEnd'] as const,
    })),
  );
}

/** The counts of the period and, where they are known, of the one before. */
function periodsOf(
  { period, previous }: Report,
  current: readonly number[],
  before: readonly number[] | null,
): readonly PeriodCounts[] {
  const now = { period, isPrevious: false, counts: current };
  return before === null ? [now] : [now, { period: previous, isPrevious: true, counts: before }];
}

function named(id: string, { isPrevious }: Pick<PeriodCounts, 'isPrevious'>): string {
  return comparedIds(id)[isPrevious ? 1 : 0];
}

/** The rows or columns of a table by their slots, and the total of them, which has no name and no slot. */
function withTotal<N>(
  names: readonly N[],
  counts: readonly number[],
): readonly { readonly name: N | undefined; readonly slot: number | undefined; readonly value: number }[] {
  const single = names.map((name, slot) => ({ name, slot, value: counts[slot] ?? 0 }));
  return [...single, { name: undefined, slot: undefined, value: sum(counts) }];
}

function streamRules(stream: Stream): readonly RuleId[] {
  return ['period', stream === 'otp' ? 'rfaTotal' : 'rfcTotal'];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
