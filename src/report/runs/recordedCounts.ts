import { z } from 'zod';
import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { stateOn } from '../breakdowns/stateOn';
import { type Stream, STREAM_DEFINITIONS, STREAMS } from '../breakdowns/streams';
import { classifierOf } from '../computeFigure';
import type { FigureDefinition } from '../figures/definition';
import { FIGURE_IDS, type FigureId } from '../figures/figures';
import type { Report } from '../report';
import type { RequestTest } from '../requestSort';
import { previousRequests } from '../rules/baseline';
import { isSentIn } from '../rules/period';
import { type Classifier, isOfPeriod } from '../tally';

/** What a request is to a figure: what it is counted in, its days to reply, or one of the period before. */
const COUNTED_AS = ['numerator', 'denominator', 'both', 'days', 'previous'] as const;
type CountedAs = (typeof COUNTED_AS)[number];

/** How the figures count a request, and whether it is one that they can count. */
const standingSchema = z.strictObject({
  isUsable: z.boolean(),
  in: z.partialRecord(z.enum(FIGURE_IDS), z.enum(COUNTED_AS)),
  /** the stream among whose pending requests it is on the day as at which the figures stand */
  pendingAtEnd: z.enum(STREAMS).optional(),
});
/** How the figures count a request; a figure that has no value counts none. */
export type RecordedStanding = z.infer<typeof standingSchema>;

/** The ways in which requests are counted, each once, and of each request in its order the number of its way. */
export const recordedCountsSchema = z.strictObject({
  ways: z.array(standingSchema),
  of: z.array(z.int().min(0)),
});
export type RecordedCounts = z.infer<typeof recordedCountsSchema>;

/** How a figure counts a request. */
interface Counting {
  readonly id: FigureId;
  readonly countedAs: (log: RequestLog, row: number) => CountedAs | undefined;
}

/** What the figures of a report do with each request of its logs. */
export function recordedCounts(report: Report): RecordedCounts {
  const countings = countingsOf(report);
  const numbers = new Map<string, number>();
  const ways: RecordedStanding[] = [];
  const of = report.logs.flatMap((log) =>
    Array.from({ length: log.count }, (_, row) => {
      const standing = standingOf(log, row, countings, report.asAt);
      const key = JSON.stringify(standing);
      const number = numbers.get(key) ?? ways.length;
      if (number === ways.length) ways.push(standing);
      numbers.set(key, number);
      return number;
    }),
  );
  return { ways, of };
}

function standingOf(
  log: RequestLog,
  row: number,
  countings: readonly Counting[],
  asAt: CalendarDay,
): RecordedStanding {
  const isUsable = log.usable[row] === 1;
  if (!isUsable) return { isUsable, in: {} };
  const counted = countings.flatMap(({ id, countedAs }): [FigureId, CountedAs][] => {
    const as = countedAs(log, row);
    return as === undefined ? [] : [[id, as]];
  });
  const pendingAtEnd = pendingStreamAt(log, row, asAt);
  return {
    isUsable,
    in: Object.fromEntries(counted),
    ...(pendingAtEnd === undefined ? {} : { pendingAtEnd }),
  };
}

/** The stream among whose pending requests a request is on a day, as the stock counts it; `undefined` where it is in none. */
export function pendingStreamAt(log: RequestLog, row: number, day: CalendarDay): Stream | undefined {
  const sent = log.dates.sent[row] ?? NO_DAY;
  if (log.usable[row] !== 1 || sent === NO_DAY || sent > day || stateOn(log, row, day) !== 'pending') {
    return undefined;
  }
  return STREAMS.find((stream) => STREAM_DEFINITIONS[stream].requests(log, row));
}

function countingsOf(report: Report): readonly Counting[] {
  const { period, figures, rules } = report;
  return rules.figures
    .filter(({ id }) => (figures.get(id)?.value ?? null) !== null)
    .map((definition) => {
      const classify = classifierOf(definition, rules.edition);
      const isPrevious = previousTest(report, definition);
      return {
        id: definition.id,
        countedAs: (log, row) => {
          if (isPrevious(log, row)) return 'previous';
          return isOfPeriod(log, row, period) ? asCounted(definition, classify(log, row, period)) : undefined;
        },
      };
    });
}

/** Which requests of the period before a growth is divided by. */
function previousTest({ logs, previous }: Report, definition: FigureDefinition): RequestTest {
  if (definition.measure !== 'growth') return () => false;
  const test = previousRequests(logs, previous, definition.previous, definition.previousLess);
  return (log, row) => isSentIn(log, row, previous) && test(log, row);
}

/** As `tally` counts it: who was sent before the period is in no denominator. */
function asCounted({ measure }: FigureDefinition, standing: ReturnType<Classifier>): CountedAs | undefined {
  const isCounted = standing === 'counted';
  switch (measure) {
    case 'count':
    case 'growth':
      return isCounted ? 'numerator' : undefined;
    case 'averageExecution':
    case 'averageReply':
      return isCounted ? 'days' : undefined;
    case 'executedShare':
    case 'positiveShare':
      if (isCounted) return 'both';
      return standing === undefined || standing === 'sentBeforePeriod' ? undefined : 'denominator';
    case 'register':
      return undefined;
  }
}
