import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import type { BreakdownCell, CellOf } from '../report/breakdowns/breakdownCells';
import type { StatisticCell } from '../report/breakdowns/statisticCell';
import type { SupplementCell, SupplementOf } from '../report/breakdowns/supplementCells';
import type { LeftOutReason } from '../report/leftOutReason';
import { monthStarts, type Period } from '../report/period';
import type { RuleId } from '../report/ruleIds';
import type { TracedNumber } from '../report/tracing/traceNumber';
import { attributeName } from './attributeName';
import { ageText } from './ageText';
import { dayText, periodText, shortDaySpanText } from './day';
import { describeNote } from './describeNote';
import { describeReason } from './describeReason';
import { displayFigure } from './displayFigure';
import { replyTimesName } from './replyTimesText';
import { statisticLabel, statisticNotes, statisticText } from './describeStatistic';

/** A rule that a number follows, in words, with the paragraph or footnote of the Court's report. */
export interface RuleInWords {
  readonly id: RuleId;
  readonly name: string;
  readonly says: string;
  readonly follows: string;
}

/** A number of the report in words. */
export interface NumberInWords {
  /** its machine name */
  readonly id: string;
  readonly label: string;
  /** as the report prints it */
  readonly value: string;
  /** what the value counts or sums, and what that is divided by; `null` where there is none */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** why it is not available; `null` where it is */
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly rules: readonly RuleInWords[];
}

/** Puts a number into words: what it is, what it was calculated from, and by which rules. */
export function describeNumber(number: TracedNumber, messages: Messages): NumberInWords {
  if (number.kind === 'cell') return cellInWords(number.cell, messages);
  if (number.kind === 'supplement') return supplementInWords(number.cell, messages);
  if (number.kind === 'statistic') return statisticInWords(number.cell, messages);
  const { id, numerator, denominator, reason, notes, rules } = number.figure;
  return {
    id,
    label: messages.figures[id],
    value: displayFigure(number.figure, messages),
    numerator,
    denominator,
    reason: reason === null ? null : describeReason(reason, messages),
    notes: notes.map((note) => describeNote(note, messages)),
    rules: rulesInWords(rules, messages),
  };
}

/** `12 pending`, for the requests that a number leaves out for one reason. */
export function leftOutGroupText(reason: LeftOutReason, count: number, messages: Messages): string {
  return fillPlural(messages.leftOut[reason], count, messages.format);
}

function cellInWords(
  { id, of, period, value, classify, rules }: BreakdownCell,
  messages: Messages,
): NumberInWords {
  return {
    id,
    label: [...cellParts(of, period, messages), periodText(period, messages)].join(
      messages.format.longListSeparator,
    ),
    value: wholeNumberText(value, messages.format),
    numerator: value,
    denominator: null,
    reason: null,
    notes: classify === undefined ? [messages.trace.enteredCount] : [],
    rules: rulesInWords(rules, messages),
  };
}

/** The title of the breakdown, then the row and column in which the number stands. */
function cellParts(of: CellOf, period: Period, messages: Messages): readonly string[] {
  const { charts, streams, values, fates, timeBands } = messages;
  switch (of.breakdown) {
    case 'byMonth':
      return [
        charts.byMonth.titles[of.stream],
        of.month === undefined ? charts.total : monthText(of.month, period, messages),
      ];
    case 'totals':
      return [charts.totals.title, charts.totals.names[of.name]];
    case 'byCategory':
      return [
        charts.byCategory.title,
        of.category === undefined ? charts.total : values.category[of.category],
      ];
    case 'timeToReply':
      return [
        charts.timeToReply.title,
        streams[of.stream],
        of.band === undefined ? charts.total : timeBands[of.band],
      ];
    case 'fates':
      return [
        charts.fates.title,
        of.category === undefined ? charts.total : values.category[of.category],
        of.fate === undefined ? charts.total : fates[of.fate],
      ];
  }
}

function supplementInWords({ id, of, value }: SupplementCell, messages: Messages): NumberInWords {
  return {
    id,
    label: supplementParts(of, messages).join(messages.format.longListSeparator),
    value: wholeNumberText(value, messages.format),
    numerator: value,
    denominator: null,
    reason: null,
    notes: [messages.supplementary.introduction],
    rules: rulesInWords(['period', 'periodEnd'], messages),
  };
}

/** The heading of the table, then the row and column in which the number stands. */
function supplementParts(of: SupplementOf, messages: Messages): readonly string[] {
  const { supplementary: texts, streams } = messages;
  switch (of.table) {
    case 'stock':
      return [texts.stock.heading, streams[of.stream], texts.stock[of.part]];
    case 'stockByMonth':
      return [texts.stockByMonth.heading, streams[of.stream], dayText(of.month, messages)];
    case 'pendingAges':
      return [texts.pendingAges.heading, streams[of.stream], ageText(of, messages)];
    case 'replyTimes':
      return [texts.replyTimes.heading, replyTimesName(of, messages), texts.replyTimes[of.part]];
    case 'byAttribute':
      return [
        fill(texts.byAttribute.headings[of.attribute], { stream: streams[of.stream] }),
        of.name === undefined ? texts.byAttribute.total : attributeName(of.name, of.attribute, messages),
        texts.byAttribute[of.part],
      ];
    case 'byPeriod':
      return [texts.byPeriod.heading, streams[of.stream], of.period, texts.byPeriod[of.part]];
  }
}

/** `16 Oct–15 Nov` */
function monthText(month: number, period: Period, messages: Messages): string {
  const next = monthStarts(period).find((start) => start > month) ?? period.end + 1;
  return shortDaySpanText(month, next - 1, messages);
}

function statisticInWords(cell: StatisticCell, messages: Messages): NumberInWords {
  const { id, of, quotient } = cell;
  return {
    id,
    label: statisticLabel(of, messages),
    value: statisticText(cell, messages),
    numerator: quotient?.numerator ?? null,
    denominator: quotient?.denominator ?? null,
    reason: null,
    notes: [...statisticNotes(of, messages), messages.supplementary.introduction],
    rules: rulesInWords(['period', 'periodEnd'], messages),
  };
}

function rulesInWords(rules: readonly RuleId[], messages: Messages): readonly RuleInWords[] {
  return rules.map((id) => ({ id, ...messages.rules[id] }));
}

/** A rule in one sentence, with what it follows: `RFAs sent (Overview): RFAs are …`. */
export function ruleText({ name, says, follows }: RuleInWords, { trace }: Messages): string {
  return fill(trace.rule, { name, says, follows });
}
