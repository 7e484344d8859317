import { type Category, type Organ, type Origin } from '../log/model/attribute';
import { NO_DAY } from '../ground/calendarDay';
import type { RequestLog } from '../log/model/requestLog';
import { codedValue } from '../log/model/code';
import { countSent } from './countSent';
import { isLogged, type LoggedOrgans } from './loggedOrgans';
import { monthStarts, type Period } from './period';
import type {
  Breakdowns,
  CategoryFates,
  ComparedCount,
  ComparedTotal,
  Fate,
  MonthlyCounts,
  Stream,
  TimeToReply,
} from './report';
import { FATES, STREAMS, TIME_BANDS } from './report';
import { both, type RequestTest } from './requestSort';
import { isCovered, type PreviousCounts } from './rules/baseline';
import { categoryRow, CATEGORY_ROWS, inCategoryRow } from './rules/everyRequestOnce';
import { missingField } from './rules/notInLog';
import { isRepliedByEnd } from './rules/periodEnd';
import { daysToReply } from './rules/repliedOnly';
import { isMissionNotification, isRfa } from './rules/rfaTotal';
import { isCountryOfficeRfc, isHeadquartersRfc } from './rules/rfcTotal';
import { executed, replied, sentStanding } from './standings';
import { type Classifier, type PeriodRows, tally } from './tally';

interface StreamDefinition {
  readonly organ: Organ;
  readonly origin?: Origin;
  readonly requests: RequestTest;
  /** which of them count as replied to, or executed, in the period */
  readonly answered: Classifier;
}

const STREAM_DEFINITIONS: Readonly<Record<Stream, StreamDefinition>> = {
  otp: { organ: 'OTP', requests: isRfa, answered: executed(isRfa) },
  headquarters: {
    organ: 'Registry',
    origin: 'headquarters',
    requests: isHeadquartersRfc,
    answered: replied(isHeadquartersRfc),
  },
  countryOffices: {
    organ: 'Registry',
    origin: 'countryOffice',
    requests: isCountryOfficeRfc,
    answered: replied(isCountryOfficeRfc),
  },
};

/** The last day of each band but the last, which has no end. */
const BAND_ENDS = [30, 60, 90, 180];

export interface BreakdownBasis {
  readonly period: Period;
  readonly previous: Period;
  readonly logs: readonly RequestLog[];
  readonly rows: readonly PeriodRows[];
  readonly logged: LoggedOrgans;
  readonly previousCounts: PreviousCounts;
}

/** The counts that the charts draw; streams without a log are left out. */
export function computeBreakdowns(basis: BreakdownBasis): Breakdowns {
  const streams = STREAMS.filter((stream) => {
    const { organ, origin } = STREAM_DEFINITIONS[stream];
    return isLogged(basis.logged, organ, origin);
  });
  const hasHeadquarters = streams.includes('headquarters');
  return {
    byMonth: streams.map((stream) => byMonth(stream, basis)),
    totals: totals(streams, basis),
    byCategory: hasHeadquarters ? byCategory(basis) : [],
    timeToReply: streams.flatMap((stream) => timeToReply(stream, basis)),
    fates: hasHeadquarters ? fates(basis) : [],
  };
}

function countByMonth(logs: readonly RequestLog[], period: Period, test: RequestTest): readonly number[] {
  const starts = monthStarts(period);
  const counts = new Array<number>(12).fill(0);
  for (const log of logs) {
    log.dates.sent.forEach((sent, row) => {
      if (sent < period.start || sent > period.end || log.usable[row] !== 1 || !test(log, row)) return;
      const month = starts.findIndex((start) => start > sent) - 1;
      counts[month] = (counts[month] ?? 0) + 1;
    });
  }
  return counts;
}

function byMonth(stream: Stream, { logs, period, previous }: BreakdownBasis): MonthlyCounts {
  const { organ, origin, requests } = STREAM_DEFINITIONS[stream];
  return {
    stream,
    monthStarts: monthStarts(period).slice(0, 12),
    current: countByMonth(logs, period, requests),
    previous: isCovered(logs, previous, organ, origin) ? countByMonth(logs, previous, requests) : null,
  };
}

/** The RFAs stand here without the notifications of missions, which are a bar of their own. */
function totals(streams: readonly Stream[], basis: BreakdownBasis): readonly ComparedCount<ComparedTotal>[] {
  const { logs, period, previousCounts } = basis;
  const before = (name: ComparedTotal): number | null => previousCounts[name]?.count ?? null;
  const compared: ComparedCount<ComparedTotal>[] = [];
  if (streams.includes('otp')) {
    const notifications = countSent(logs, period, isMissionNotification);
    const [rfasBefore, notificationsBefore] = [before('rfas'), before('missionNotifications')];
    const previous =
      rfasBefore === null || notificationsBefore === null ? null : rfasBefore - notificationsBefore;
    compared.push({ name: 'rfas', current: countSent(logs, period, isRfa) - notifications, previous });
    compared.push({ name: 'missionNotifications', current: notifications, previous: notificationsBefore });
  }
  for (const name of ['headquarters', 'countryOffices'] as const) {
    if (!streams.includes(name)) continue;
    const current = countSent(logs, period, STREAM_DEFINITIONS[name].requests);
    compared.push({ name, current, previous: before(name) });
  }
  return compared;
}

function byCategory({ logs, period, previous }: BreakdownBasis): readonly ComparedCount<Category>[] {
  const isPreviousCovered = isCovered(logs, previous, 'Registry', 'headquarters');
  return CATEGORY_ROWS.map((name) => {
    const test = both(isHeadquartersRfc, inCategoryRow(name));
    return {
      name,
      current: countSent(logs, period, test),
      previous: isPreviousCovered ? countSent(logs, previous, test) : null,
    };
  });
}

function timeToReply(stream: Stream, { rows, period }: BreakdownBasis): readonly TimeToReply[] {
  const { requests, answered } = STREAM_DEFINITIONS[stream];
  const sent = tally(rows, period, sentStanding(requests));
  if (missingField(sent.logs, ['replied'])) return [];
  const counts = TIME_BANDS.map(() => 0);
  for (const { log, rows: ofPeriod } of rows) {
    for (const row of ofPeriod) {
      if (answered(log, row, period) !== 'counted') continue;
      const band = bandOf(daysToReply(log, row));
      counts[band] = (counts[band] ?? 0) + 1;
    }
  }
  return [{ stream, counts }];
}

function bandOf(days: number): number {
  const band = BAND_ENDS.findIndex((end) => days <= end);
  return band < 0 ? BAND_ENDS.length : band;
}

function fateOf(log: RequestLog, row: number, period: Period): Fate {
  if (log.dates.replied[row] === NO_DAY || !isRepliedByEnd(log, row, period)) return 'pending';
  return codedValue('outcome', log.coded.outcome[row] ?? 0) ?? 'replied';
}

function fates({ rows, period }: BreakdownBasis): readonly CategoryFates[] {
  const isSent = sentStanding(isHeadquartersRfc);
  if (missingField(tally(rows, period, isSent).logs, ['replied'])) return [];
  const counts = new Map(CATEGORY_ROWS.map((category) => [category, FATES.map(() => 0)]));
  for (const { log, rows: ofPeriod } of rows) {
    for (const row of ofPeriod) {
      if (isSent(log, row, period) !== 'counted') continue;
      const ofCategory = counts.get(categoryRow(log, row)) ?? [];
      const fate = FATES.indexOf(fateOf(log, row, period));
      ofCategory[fate] = (ofCategory[fate] ?? 0) + 1;
    }
  }
  return [...counts].map(([category, ofCategory]) => ({ category, counts: ofCategory }));
}
