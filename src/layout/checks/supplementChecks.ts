import { type Formula, formula, type RangeReference } from '../../plan/formula';
import { isCategory, type ReplyTimes } from '../../report/breakdowns/replyTimes';
import type {
  STOCK_PARTS,
  SupplementCell,
  SupplementOf,
  TIMES_PARTS,
} from '../../report/breakdowns/supplementCells';
import { civilDate } from '../../ground/calendarDay';
import { monthStarts, parsePeriodName, type Period } from '../../report/period';
import { answered, STREAM_SORTS } from './breakdownChecks';
import type { CheckInputs, Day, PeriodDays } from './checkInputs';
import { comparedText } from './comparedText';
import type { NumberCheck } from './figureChecks';
import { columnOf } from './requestColumns';
import {
  type Condition,
  countOf,
  HEADQUARTERS_RFCS,
  inCategory,
  named,
  ofAddresseeType,
  sentIn,
  type Sort,
  withOutcome,
} from './requestCounts';

/**
 * How a number of the supplementary sheet is recomputed by Excel's own formulas.
 *
 * @param nameCell where the sheet of checks has the name of the section, situation or addressee that it is of
 */
export function supplementCheck(
  { of }: SupplementCell,
  period: Period,
  inputs: CheckInputs,
  nameCell: RangeReference,
): NumberCheck | undefined {
  const numerator = counted(of, period, inputs, nameCell);
  return numerator && { numerator };
}

/** What the requests of one section, situation or addressee have in their column; `undefined` for any other number. */
export function comparedName({ of }: SupplementCell): string | undefined {
  if (of.table !== 'byAttribute' || of.attribute === 'addresseeType' || of.name === undefined)
    return undefined;
  return comparedText(of.name);
}

function counted(
  of: SupplementOf,
  period: Period,
  inputs: CheckInputs,
  nameCell: RangeReference,
): Formula | undefined {
  const { asAt, period: days } = inputs;
  switch (of.table) {
    case 'stock':
      return stockPart(STREAM_SORTS[of.stream], of.part, inputs);
    case 'stockByMonth': {
      const ends = monthStarts(period).map((start) => start - 1);
      return pendingOn(STREAM_SORTS[of.stream], formula`EDATE(${days.start},${ends.indexOf(of.month)})-1`);
    }
    case 'pendingAges':
      return pendingOfAge(of, asAt);
    case 'replyTimes':
      return partOfSent(sortOf(of.of), of.part, inputs);
    case 'byPeriod':
      return ofPeriod(of, period, inputs);
    case 'byAttribute': {
      const { attribute, name, part } = of;
      const sort = STREAM_SORTS[of.stream];
      if (name === undefined) return partOfSent(sort, part, inputs);
      if (attribute === 'addresseeType') return partOfSent(ofAddresseeType(sort, name), part, inputs);
      return partOfSent(named(sort, attribute, nameCell), part, inputs);
    }
  }
}

const MONTHS_A_YEAR = 12;

/** The days of the report's period and the one before have cells of their own; others are reckoned from the former. */
export function daysOfPeriod(name: string, period: Period, inputs: CheckInputs): PeriodDays | undefined {
  const asked = parsePeriodName(name);
  if (asked === undefined) return undefined;
  const years = civilDate(period.start).year - civilDate(asked.start).year;
  if (years === 0) return inputs.period;
  if (years === 1) return inputs.previous;
  const back = (day: Day): Formula => formula`EDATE(${day},${-MONTHS_A_YEAR * years})`;
  return { start: back(inputs.period.start), end: back(inputs.period.end) };
}

/** What a stream sent in a period, and what was answered of it; `undefined` for a name of no period. */
export function ofPeriod(
  { stream, period: name, part }: Omit<Extract<SupplementOf, { readonly table: 'byPeriod' }>, 'table'>,
  period: Period,
  inputs: CheckInputs,
): Formula | undefined {
  const days = daysOfPeriod(name, period, inputs);
  if (days === undefined) return undefined;
  return part === 'sent'
    ? countOf(STREAM_SORTS[stream], sentIn(days))
    : answered(stream, days, inputs.edition);
}

export function sortOf(of: ReplyTimes['of']): Sort {
  return isCategory(of) ? inCategory(HEADQUARTERS_RFCS, of) : STREAM_SORTS[of];
}

const WITHDRAWN = withOutcome('withdrawn');

function sentBy(day: Day): Condition {
  return formula`${columnOf('sent')},"<="&(${day})`;
}

function leftBy(day: Day): Condition {
  return formula`${columnOf('replied')},"<="&(${day})`;
}

/** Sent by a day, and neither replied to nor withdrawn by then. */
export function pendingOn(sort: Sort, day: Day): Formula {
  return formula`${countOf(sort, sentBy(day))}-(${countOf(sort, sentBy(day), leftBy(day))})`;
}

export function stockPart(
  sort: Sort,
  part: (typeof STOCK_PARTS)[number],
  { period: { start }, asAt }: CheckInputs,
): Formula {
  const left = formula`${columnOf('replied')},">="&${start},${leftBy(asAt)}`;
  switch (part) {
    case 'pendingAtStart':
      return pendingOn(sort, formula`${start}-1`);
    case 'sent':
      return countOf(sort, sentIn({ start, end: asAt }));
    case 'replied':
      return formula`${countOf(sort, left)}-(${countOf(sort, left, WITHDRAWN)})`;
    case 'withdrawn':
      return countOf(sort, left, WITHDRAWN);
    case 'pendingAtEnd':
      return pendingOn(sort, asAt);
  }
}

function pendingOfAge(
  { stream, from, to }: Extract<SupplementOf, { readonly table: 'pendingAges' }>,
  asAt: RangeReference,
): Formula {
  const sort = STREAM_SORTS[stream];
  const youngest = sentBy(formula`${asAt}-${from}`);
  const ofAge = to === undefined ? youngest : formula`${youngest},${columnOf('sent')},">="&(${asAt}-${to})`;
  return formula`${countOf(sort, ofAge)}-(${countOf(sort, ofAge, leftBy(asAt))})`;
}

/** What became by a day of the requests that were sent in the period. */
export function partOfSent(
  sort: Sort,
  part: (typeof TIMES_PARTS)[number] | 'positive' | 'partial' | 'negative',
  { period, asAt }: CheckInputs,
): Formula {
  const sent = sentIn(period);
  const left = leftBy(asAt);
  switch (part) {
    case 'sent':
      return countOf(sort, sent);
    case 'replied':
      return formula`${countOf(sort, sent, left)}-(${countOf(sort, sent, left, WITHDRAWN)})`;
    case 'withdrawn':
      return countOf(sort, sent, left, WITHDRAWN);
    case 'pending':
      return formula`${countOf(sort, sent)}-(${countOf(sort, sent, left)})`;
    case 'repliedLater': {
      const later = formula`${columnOf('replied')},">="&(${asAt}+1)`;
      return formula`${countOf(sort, sent, later)}-(${countOf(sort, sent, later, WITHDRAWN)})`;
    }
    case 'positive':
    case 'partial':
    case 'negative':
      return countOf(sort, sent, left, withOutcome(part));
  }
}
