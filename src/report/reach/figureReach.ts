import { NO_DAY } from '../../ground/calendarDay';
import { ratio } from '../../ground/ratio';
import type { Figure } from '../figure';
import { isIn } from '../period';
import type { Reason } from '../reason';
import type { Report } from '../report';
import type { RequestTest } from '../requestSort';
import { previousRequestsOf, sentBySenderOf } from '../rules/baseline';
import { daysToReply } from '../rules/repliedOnly';
import { type Bounds, growthBounds, meanBounds, shareBounds, type Span } from './bounds';
import { type OpenRequest, possibleSorts } from './openRequest';
import { mayEnter, type RequestFigure, type Standing, standingsIn } from './possibleStandings';

/** How far requests of which something is open reach into a figure. */
interface Reach {
  /** how many of them may change it */
  readonly requests: number;
  /** between what it lies whatever becomes of them, where it is available at all; `null` where that cannot be told */
  readonly bounds: Bounds | null;
}

/** What of a report the reach of its findings follows from. */
export type ReachBasis = Pick<Report, 'period' | 'previous' | 'asAt' | 'baseline' | 'rules'>;

interface Placed {
  readonly request: OpenRequest;
  readonly now: Standing;
  readonly possible: ReadonlySet<Standing>;
}

/**
 * How far some open requests reach into a figure, by its definition: which of them may enter its numerator or its
 * denominator, or leave it, as their rows stand but for what is open. `null` where they do not reach it.
 */
export function figureReach(
  definition: RequestFigure,
  requests: readonly OpenRequest[],
  basis: ReachBasis,
  figure: Figure,
): Reach | null {
  const placed = requests
    .filter((request) => mayBeSentIn(basis.period, request))
    .map((request) => ({ request, ...standingsIn(definition, request, basis) }))
    .filter((one) => mayChange(definition, one));
  const before = definition.measure === 'growth' ? earlierRequests(definition, requests, basis) : [];
  const all = new Set([...placed.map(({ request }) => request), ...before.map(({ request }) => request)]);
  if (all.size === 0) return null;
  return { requests: all.size, bounds: boundsOf({ definition, placed, before, basis, figure }) };
}

function mayBeSentIn(period: ReachBasis['period'], { log, row, open }: OpenRequest): boolean {
  return open.has('sent') || isIn(period, log.dates.sent[row] ?? NO_DAY);
}

/** Whether a request may stand elsewhere, or count with other days. */
function mayChange({ measure }: RequestFigure, { request: { open }, possible }: Placed): boolean {
  const isTimed = measure === 'averageExecution' || measure === 'averageReply';
  return possible.size > 1 || (isTimed && open.has('replies') && possible.has('counted'));
}

type GrowthFigure = Extract<RequestFigure, { readonly measure: 'growth' }>;

/** A request that growth may compare with, or no more. */
interface Earlier {
  readonly request: OpenRequest;
  /** whether it does now */
  readonly isCounted: boolean;
}

function earlierRequests(
  definition: GrowthFigure,
  requests: readonly OpenRequest[],
  basis: ReachBasis,
): readonly Earlier[] {
  const isOfEarlier = earlierTest(definition, basis);
  // An origin's count that was entered is compared with where a log has the origin, whenever its requests were sent.
  const isOfAnyPeriod = definition.isOfBothOrigins === true && basis.baseline !== undefined;
  return requests.flatMap((request) => {
    const { log, row, open } = request;
    const sorts = possibleSorts(isOfEarlier, request);
    const mayBeOfEarlier = isOfAnyPeriod ? mayEnter(request) : mayBeSentIn(basis.previous, request);
    if (!mayBeOfEarlier || !sorts.has(true)) return [];
    const isSent = isIn(basis.previous, log.dates.sent[row] ?? NO_DAY);
    const isCounted = isSent && log.usable[row] === 1 && isOfEarlier(log, row);
    const mayLeave = open.has('sent') || open.has('counted') || sorts.has(false);
    return isCounted && !mayLeave ? [] : [{ request, isCounted }];
  });
}

/**
 * The requests that the earlier count is of. Where counts were entered, whatever their senders sent: by it the logs cover
 * the earlier period or do not.
 */
function earlierTest({ previous, previousLess: less }: GrowthFigure, { baseline }: ReachBasis): RequestTest {
  const tests = previous.map(baseline === undefined ? previousRequestsOf : sentBySenderOf);
  const isLess = less === undefined || baseline !== undefined ? () => false : previousRequestsOf(less);
  return (log, row) => tests.some((is) => is(log, row)) && !isLess(log, row);
}

interface Reached {
  readonly definition: RequestFigure;
  readonly placed: readonly Placed[];
  readonly before: readonly Earlier[];
  readonly basis: ReachBasis;
  readonly figure: Figure;
}

/** A figure without a value for one of these reasons is counted from nothing so far, and could have one. */
const COUNTED_NOTHING: readonly Reason['code'][] = [
  'noRequests',
  'noneReplied',
  'noneExecuted',
  'allPending',
];

function boundsOf(reached: Reached): Bounds | null {
  const { definition, figure, placed } = reached;
  if (figure.reason !== null && !COUNTED_NOTHING.includes(figure.reason.code)) return null;
  switch (definition.measure) {
    case 'count': {
      const { least, most } = spanOf(figure.value?.numerator ?? 0, placed, 'counted');
      return { least: ratio(least, 1), most: ratio(most, 1) };
    }
    case 'executedShare':
    case 'positiveShare': {
      const counted = figure.numerator ?? 0;
      const notCounted = (figure.denominator ?? 0) - counted;
      return shareBounds(spanOf(counted, placed, 'counted'), spanOf(notCounted, placed, 'notCounted'));
    }
    case 'averageExecution':
    case 'averageReply':
      return averageBounds(reached);
    case 'growth':
      return growthBoundsOf(reached);
  }
}

/** Of a number of requests that stand somewhere, without those that may leave, and with those that may come. */
function spanOf(count: number, placed: readonly Placed[], standing: Standing): Span {
  const least = count - placed.filter(({ now }) => now === standing).length;
  return { least, most: least + placed.filter(({ possible }) => possible.has(standing)).length };
}

function averageBounds({ figure, placed, basis }: Reached): Bounds | null {
  const counted = figure.value === null ? 0 : (figure.denominator ?? 0);
  const days = figure.value === null ? 0 : (figure.numerator ?? 0);
  const left = placed.filter(({ now }) => now === 'counted').map(({ request }) => request);
  const daysLeft = left.reduce((sum, { log, row }) => sum + daysToReply(log, row), 0);
  const coming = placed.filter(({ possible }) => possible.has('counted'));
  return meanBounds(
    days - daysLeft,
    counted - left.length,
    coming.map(({ request }) => daysSpan(request, basis)),
  );
}

/** Between how many days a request may have taken: up to the day as at which the figures stand. */
function daysSpan(request: OpenRequest, { period, asAt }: ReachBasis): Span {
  const { log, row, open } = request;
  if (open.has('sent')) return { least: 0, most: Math.max(0, asAt - period.start) };
  if (open.has('replies')) return { least: 0, most: Math.max(0, asAt - (log.dates.sent[row] ?? NO_DAY)) };
  const days = daysToReply(log, row);
  return { least: days, most: days };
}

/**
 * Nothing can be told where a count that was entered may come in, or go: one of the logs takes its place, and that of an
 * origin is compared with only where a log has the origin.
 */
function growthBoundsOf({ figure, placed, before, basis }: Reached): Bounds | null {
  const { numerator, denominator } = figure;
  if (numerator === null || denominator === null) return null;
  if (before.length > 0 && basis.baseline !== undefined) return null;
  const current = spanOf(numerator + denominator, placed, 'counted');
  const counted = before.filter(({ isCounted }) => isCounted).length;
  return growthBounds(current, {
    least: denominator - counted,
    most: denominator - counted + before.length,
  });
}
