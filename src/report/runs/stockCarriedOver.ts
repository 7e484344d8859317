import { isoDate } from '../../ground/calendarDay';
import type { Issue, StockPart } from '../../log/model/issue';
import { requestText } from '../../log/model/requestRows';
import type { Stream } from '../breakdowns/streams';
import type { Period } from '../period';
import type { Report } from '../report';
import { pendingStreamAt } from './recordedCounts';
import { type RecordedRequests, recordedRequests } from './recordedRequests';
import { correctedFields, isReplyNew, type KnownRequest, matchRequests } from './requestMatching';
import type { RunRecord } from './runRecord';

/** What is known of the report on the period before. */
export type FormerStock = Pick<RunRecord, 'period' | 'day' | 'pendingAtEnd' | 'requests'>;

/** So many of the requests that make the difference are named. */
const MOST_NAMED = 5;

/**
 * A finding for each stream that begins the period with another number of pending requests than the report on the period
 * before had at its end: by how much, and, as far as its single requests are known, which make the difference. None where
 * that report was computed before its period was over.
 *
 * @param former the last run over the period before; `null` where none is known
 */
function stockIssues(former: FormerStock | null, report: Report): readonly Issue[] {
  const { previous, breakdowns } = report;
  if (former?.pendingAtEnd === undefined || former.period !== previous.name) return [];
  if (!isOfWholePeriod(former.day, previous)) return [];
  const { pendingAtEnd } = former;
  const different = breakdowns.stock.filter(({ stream, pendingAtStart }) => {
    const ended = pendingAtEnd[stream];
    return ended !== undefined && ended !== pendingAtStart;
  });
  if (different.length === 0) return [];
  const partsOf = partsByStream(former, report);
  return different.map(({ stream, pendingAtStart: starts }): Issue => {
    const ended = pendingAtEnd[stream] ?? 0;
    const parts = partsOf(stream);
    const sum = parts?.reduce((total, { difference }) => total + difference, 0);
    return {
      workbook: '',
      sheet: '',
      cell: '',
      severity: 'warning',
      found: String(starts),
      finding: {
        code: 'stockDiffers',
        stream,
        period: former.period,
        ended,
        starts,
        parts: sum === starts - ended ? parts : undefined,
      },
    };
  });
}

/** Whether a report that was computed on a day, ISO, has all of its period. */
export function isOfWholePeriod(day: string, { end }: Period): boolean {
  return day > isoDate(end);
}

/** A report with what its first day has otherwise than the last day of a former one; see `stockIssues`. */
export function withFormerStock(report: Report, former: FormerStock | null): Report {
  const issues = stockIssues(former, report);
  return issues.length === 0 ? report : { ...report, issues: [...report.issues, ...issues] };
}

/** What became of a request that was pending at the end of the period before, or is pending at the start of this one, alone. */
interface Move {
  readonly cause: StockPart['cause'];
  readonly was: Stream | undefined;
  readonly is: Stream | undefined;
  readonly reference: string;
}

/** In the order in which they are told. */
const CAUSES: readonly StockPart['cause'][] = ['recordedLate', 'replied', 'corrected', 'gone'];

function partsByStream(
  { requests: before }: FormerStock,
  report: Report,
): (stream: Stream) => readonly StockPart[] | undefined {
  if (before?.counted === undefined) return () => undefined;
  const moves = movesOf(before, recordedRequests(report), report);
  return (stream) => CAUSES.flatMap((cause) => partOf(stream, cause, moves));
}

function partOf(stream: Stream, cause: StockPart['cause'], moves: readonly Move[]): readonly StockPart[] {
  const own = moves.filter((move) => move.cause === cause && (move.was === stream) !== (move.is === stream));
  if (own.length === 0) return [];
  const added = own.filter(({ is }) => is === stream).length;
  const references = own.flatMap(({ reference }) => (reference === '' ? [] : [reference]));
  return [
    {
      cause,
      requests: own.length,
      difference: added - (own.length - added),
      references: references.slice(0, MOST_NAMED),
    },
  ];
}

function movesOf(before: RecordedRequests, now: RecordedRequests, report: Report): readonly Move[] {
  const { pairs, added, gone } = matchRequests(before, now);
  const wasOf = ({ index }: KnownRequest): Stream | undefined =>
    before.counted?.ways[before.counted.of[index] ?? -1]?.pendingAtEnd;
  const rows = report.logs.flatMap((log) => Array.from({ length: log.count }, (_, row) => ({ log, row })));
  const isNow = ({ index }: KnownRequest): Pick<Move, 'is' | 'reference'> => {
    const place = rows[index];
    if (place === undefined) return { is: undefined, reference: '' };
    const { log, row } = place;
    return {
      is: pendingStreamAt(log, row, report.period.start - 1),
      reference: requestText(log, 'reference', row),
    };
  };
  return [
    ...added.map((request): Move => ({ cause: 'recordedLate', was: undefined, ...isNow(request) })),
    ...pairs.map((pair): Move => {
      const cause = isReplyNew(pair, correctedFields(pair)) ? 'replied' : 'corrected';
      return { cause, was: wasOf(pair.was), ...isNow(pair.is) };
    }),
    ...gone.map((request): Move => ({ cause: 'gone', was: wasOf(request), is: undefined, reference: '' })),
  ].filter(({ was, is }) => was !== is);
}
