import { type Formula, formula, joined } from '../../plan/formula';
import type { BreakdownCell } from '../../report/breakdowns/breakdownCells';
import { type Fate } from '../../report/breakdowns/fates';
import type { Stream } from '../../report/breakdowns/streams';
import type { TimeBand } from '../../report/breakdowns/timeToReply';
import { monthStarts } from '../../report/period';
import type { Edition } from '../../report/editions/edition';
import type { BaselineCount } from '../../report/rules/baseline';
import type { CheckInputs, PeriodDays } from './checkInputs';
import type { NumberCheck } from './figureChecks';
import { columnOf } from './requestColumns';
import {
  COUNTRY_OFFICE_RFCS,
  countOf,
  HEADQUARTERS_RFCS,
  inCategory,
  MISSION_NOTIFICATIONS,
  PLAIN_RFAS,
  executedIn,
  repliedBy,
  RFAS,
  sentIn,
  sentInMonth,
  type Sort,
  withOutcome,
} from './requestCounts';

/** The requests of each stream. */
export const STREAM_SORTS: Readonly<Record<Stream, Sort>> = {
  otp: RFAS,
  headquarters: HEADQUARTERS_RFCS,
  countryOffices: COUNTRY_OFFICE_RFCS,
};

const TOTAL_SORTS: Readonly<Record<BaselineCount, Sort>> = {
  rfas: PLAIN_RFAS,
  missionNotifications: MISSION_NOTIFICATIONS,
  headquarters: HEADQUARTERS_RFCS,
  countryOffices: COUNTRY_OFFICE_RFCS,
};

/** The days of each band; the last has no end. */
const BANDS: Readonly<Record<TimeBand, readonly [number, number | undefined]>> = {
  '0-30': [0, 30],
  '31-60': [31, 60],
  '61-90': [61, 90],
  '91-180': [91, 180],
  '181+': [181, undefined],
};

/** How a number of a breakdown is recomputed by Excel's own formulas. */
export function breakdownCheck(cell: BreakdownCell, inputs: CheckInputs): NumberCheck {
  return { numerator: counted(cell, inputs, cell.isPrevious ? inputs.previous : inputs.period) };
}

function counted({ of, period, isPrevious }: BreakdownCell, inputs: CheckInputs, days: PeriodDays): Formula {
  switch (of.breakdown) {
    case 'byMonth': {
      const sort = STREAM_SORTS[of.stream];
      if (of.month === undefined) return countOf(sort, sentIn(days));
      return countOf(sort, sentInMonth(days, monthStarts(period).indexOf(of.month)));
    }
    case 'totals':
      return isPrevious ? totalBefore(of.name, inputs) : countOf(TOTAL_SORTS[of.name], sentIn(days));
    case 'byCategory':
      return countOf(headquarters(of.category), sentIn(days));
    case 'timeToReply':
      return of.band === undefined
        ? answered(of.stream, days, inputs.edition)
        : answeredWithin(of.stream, of.band, days, inputs.edition);
    case 'fates':
      return withFate(headquarters(of.category), of.fate, days);
  }
}

function headquarters(category: Parameters<typeof inCategory>[1] | undefined): Sort {
  return category === undefined ? HEADQUARTERS_RFCS : inCategory(HEADQUARTERS_RFCS, category);
}

/** The count of the RFAs of the period before has the notifications in it, which have a bar of their own. */
function totalBefore(name: BaselineCount, { before }: CheckInputs): Formula {
  return name === 'rfas' ? formula`${before.rfas}-${before.missionNotifications}` : formula`${before[name]}`;
}

/** Those sent in a period and answered in it, by the official rules. */
export function answered(stream: Stream, days: PeriodDays, edition: Edition): Formula {
  const isAnswered = stream === 'otp' ? executedIn(days, edition) : [repliedBy(days)];
  return countOf(STREAM_SORTS[stream], sentIn(days), ...isAnswered);
}

/** COUNTIFS knows no difference of two columns. */
function answeredWithin(
  stream: Stream,
  band: TimeBand,
  { start, end }: PeriodDays,
  { executedWhen }: Edition,
): Formula {
  const [sent, replied, recorded] = [columnOf('sent'), columnOf('replied'), columnOf('recorded')];
  const [least, most] = BANDS[band];
  const isRecorded = formula`(${recorded}>=${start})*(${recorded}<=${end})`;
  const isWithin = [
    formula`(${sent}>=${start})*(${sent}<=${end})*(${replied}<=${end})`,
    formula`(${replied}-${sent}>=${least})`,
    ...(most === undefined ? [] : [formula`(${replied}-${sent}<=${most})`]),
  ];
  const isOf = [isOfStream(stream), ...(stream === 'otp' && executedWhen === 'recorded' ? [isRecorded] : [])];
  return formula`SUMPRODUCT(${joined([...isOf, ...isWithin], '*')})`;
}

/** Of each request whether a stream sent it, as 1 or 0. */
export function isOfStream(stream: Stream): Formula {
  const kind = columnOf('kind');
  if (stream === 'otp') return formula`((${kind}=${'rfa'})+(${kind}=${'missionNotification'}))`;
  const origin = stream === 'headquarters' ? 'headquarters' : 'countryOffice';
  return formula`(${kind}=${'rfc'})*(${columnOf('origin')}=${origin})`;
}

function withFate(sort: Sort, fate: Fate | undefined, days: PeriodDays): Formula {
  const sent = countOf(sort, sentIn(days));
  if (fate === undefined) return sent;
  if (fate === 'pending') return formula`${sent}-${countOf(sort, sentIn(days), repliedBy(days))}`;
  const outcome = withOutcome(fate === 'replied' ? 'none' : fate);
  return countOf(sort, sentIn(days), repliedBy(days), outcome);
}
