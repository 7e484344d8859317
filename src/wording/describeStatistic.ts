import { fill } from '../locales/fill';
import type { Ratio } from '../ground/ratio';
import type { Messages } from '../locales/messages';
import type { StatisticCell, StatisticOf } from '../report/breakdowns/statisticCell';
import { attributeName } from './attributeName';
import { replyTimesName } from './replyTimesText';
import { plainText, shareText } from './statisticText';

/** The heading of the table, then the row and column in which a statistic stands. */
export function statisticLabel(of: StatisticOf, messages: Messages): string {
  return statisticParts(of, messages).join(messages.format.longListSeparator);
}

function statisticParts(of: StatisticOf, messages: Messages): readonly string[] {
  const { supplementary: texts, streams } = messages;
  switch (of.table) {
    case 'stock':
      return [texts.stock.heading, streams[of.stream], texts.stock[of.part]];
    case 'replyTimes':
      return [texts.replyTimes.heading, replyTimesName(of, messages), texts.replyTimes[of.part]];
    case 'repliedWithin': {
      const column = fill(texts.repliedWithin[of.part], { days: String(of.days) });
      return [texts.repliedWithin.heading, replyTimesName(of, messages), column];
    }
    case 'replyCurve': {
      const title = fill(texts.replyCurve.title, { name: replyTimesName(of, messages) });
      const days = fill(texts.projection.within, { days: String(of.days) });
      return [title, days, texts.replyCurve.series[of.part]];
    }
    case 'projection': {
      const { heading, pending, within } = texts.projection;
      const column = of.days === undefined ? pending : fill(within, { days: String(of.days) });
      return [heading, streams[of.stream], column];
    }
    case 'byPeriod':
      return [texts.byPeriod.answeredHeading, streams[of.stream], of.period, texts.byPeriod[of.part]];
    case 'positiveShare': {
      const { heading, works, total } = texts.positiveShare;
      return [heading, of.work === undefined ? total : works[of.work], texts.positiveShare[of.part]];
    }
    case 'shareIntervals':
      return [texts.shareIntervals.heading, messages.figures[of.figure], texts.shareIntervals[of.part]];
    case 'byAttribute': {
      const { headings, total, references } = texts.byAttribute;
      const row = of.name === undefined ? total : attributeName(of.name, of.attribute, messages);
      return [fill(headings[of.attribute], { stream: streams[of.stream] }), row, references];
    }
  }
}

/** What the table says of its numbers. */
export function statisticNotes({ table }: StatisticOf, { supplementary }: Messages): readonly string[] {
  if (table === 'byAttribute') return [supplementary.byAttribute.severalTimes];
  if (table === 'replyCurve') return [supplementary.replyTimes.explanation];
  return [supplementary[table].explanation];
}

/** A statistic as its table prints it: `95.4%`, `31`, `31 to 40`, `12 (8–16)`. */
export function statisticText(cell: StatisticCell, messages: Messages): string {
  const { of, value, interval } = cell;
  const { supplementary, notAvailable } = messages;
  const text = (number: number | Ratio | undefined): string =>
    number === undefined ? supplementary.notReached : numberText(number, cell, messages);
  if (interval === null && value === null) return isMedian(of) ? supplementary.notReached : notAvailable;
  if (interval === null) return text(exactValue(cell));
  if (interval.lower === undefined) return supplementary.notReached;
  const limits = { lower: text(interval.lower), upper: text(interval.upper) };
  if (value === null) return fill(supplementary.interval, limits);
  return fill(supplementary.projection.interval, { expected: text(value), ...limits });
}

/** Of the pending too: fewer than half of them may have been answered. */
function isMedian(of: StatisticOf): boolean {
  return of.table === 'replyTimes' && of.part === 'median';
}

/** The quotient of a statistic where that is its value; other values are calculated from theirs. */
function exactValue({ value, quotient }: StatisticCell): Ratio | number | undefined {
  if (value === null) return undefined;
  return quotient !== null && value === quotient.numerator / quotient.denominator ? quotient : value;
}

function numberText(value: number | Ratio, { unit, places }: StatisticCell, messages: Messages): string {
  if (unit === 'share') return shareText(value, places, messages);
  const isWhole = Number.isInteger(typeof value === 'number' ? value : value.numerator / value.denominator);
  return plainText(value, unit === 'days' && places === 1 && isWhole ? 0 : places, messages);
}
