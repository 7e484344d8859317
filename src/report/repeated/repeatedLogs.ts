import { NO_DAY } from '../../ground/calendarDay';
import { normalForm } from '../../ground/normalForm';
import { TextNumbers } from '../../ground/textNumbers';
import type { Place } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { wordKey } from '../../log/vocabulary/wordKey';
import { referenceForms } from './requestKeys';
import type { LogIssue } from './settlingLogs';

/** What a row says that the same request says in another list, however that is read; `undefined` where it says too little. */
type KeyOf = (log: RequestLog) => (row: number) => number | undefined;

/** Fewer days in common than this may be so by chance. */
const FEWEST_DAYS = 4;
/** With this share of its requests in another log, a log is one of the same requests. */
const HALF = 0.5;

const DAYS = 2 ** 18;
const LAGS = 2 ** 14;
const SORTS = 2 ** 5;

/**
 * The logs of which at least half of the requests that still count stand in an earlier log too, by their references and the
 * days on which they were sent, or by addressee, kind, origin and the days of sending and of reply: whichever columns the two
 * are read from, they may be one list. Each is told of once, at its headings, and its requests are counted.
 *
 * @param logs in which each request counts once
 */
export function repeatedLogs(logs: readonly RequestLog[]): readonly LogIssue[] {
  if (logs.length < 2) return [];
  return repeatedBySharing(
    logs,
    [keysByReference(), keysByDays()].map((keyOf) => sharingBy(keyOf, logs)),
  );
}

/** What a log shares with those before it, of the keys of one sort. */
export interface LogSharing {
  /** how many keys its requests have */
  readonly own: number;
  /** the logs before it that have some of these first: how many, and on how many days their requests were sent */
  readonly shared: readonly { readonly first: number; readonly keys: number; readonly days: number }[];
}

/**
 * The same from what the logs share, for each sort of keys by the logs in their order: each key counts for the first log
 * that has it.
 */
export function repeatedBySharing(
  logs: readonly Pick<RequestLog, 'source'>[],
  sorts: readonly (readonly LogSharing[])[],
): readonly LogIssue[] {
  const found = new Map<number, LogIssue>();
  for (const sharing of sorts) {
    for (const issue of repeatedBy(sharing, logs)) if (!found.has(issue.index)) found.set(issue.index, issue);
  }
  return [...found.values()];
}

function repeatedBy(
  sharing: readonly LogSharing[],
  logs: readonly Pick<RequestLog, 'source'>[],
): readonly LogIssue[] {
  return logs.flatMap((log, index): readonly LogIssue[] => {
    const { own = 0, shared = [] } = sharing[index] ?? {};
    const [most] = [...shared].sort((a, b) => b.keys - a.keys);
    if (most === undefined) return [];
    const { first, keys, days } = most;
    const earlier = logs[first];
    const isOne = days >= FEWEST_DAYS && keys >= own * HALF;
    return isOne && earlier !== undefined ? [{ index, issue: repeatedLog(log, earlier, keys) }] : [];
  });
}

function sharingBy(keyOf: KeyOf, logs: readonly RequestLog[]): readonly LogSharing[] {
  const firstOf = new Map<number, number>();
  return logs.map((log, index) => {
    const key = keyOf(log);
    const shared = new Map<number, { readonly keys: Set<number>; readonly days: Set<number> }>();
    const own = new Set<number>();
    for (let row = 0; row < log.count; row += 1) {
      const request = log.usable[row] === 1 ? key(row) : undefined;
      if (request === undefined) continue;
      own.add(request);
      const first = firstOf.get(request);
      if (first === undefined) firstOf.set(request, index);
      if (first === undefined || first === index) continue;
      const known = shared.get(first) ?? { keys: new Set(), days: new Set() };
      shared.set(first, known);
      known.keys.add(request);
      known.days.add(log.dates.sent[row] ?? NO_DAY);
    }
    return {
      own: own.size,
      shared: [...shared].map(([first, { keys, days }]) => ({ first, keys: keys.size, days: days.size })),
    };
  });
}

function repeatedLog(
  log: Pick<RequestLog, 'source'>,
  earlier: Pick<RequestLog, 'source'>,
  count: number,
): LogIssue['issue'] {
  return {
    ...headingsOf(log),
    severity: 'error',
    found: '',
    finding: { code: 'logRepeated', first: headingsOf(earlier), count },
  };
}

function headingsOf({ source: { workbook, sheet, range } }: Pick<RequestLog, 'source'>): Place {
  return { workbook, sheet, cell: range.split(':')[0] ?? '' };
}

function keysByReference(): KeyOf {
  const numbers = new TextNumbers();
  numbers.numberOf('');
  return (log) => {
    const references = referenceForms(log).map((form) => numbers.numberOf(form));
    return (row) => {
      const reference = references[log.texts.reference.codes[row] ?? 0] ?? 0;
      const sent = log.dates.sent[row] ?? NO_DAY;
      return reference === 0 || sent === NO_DAY ? undefined : reference * DAYS + dayNumber(sent);
    };
  };
}

function keysByDays(): KeyOf {
  const numbers = new TextNumbers();
  numbers.numberOf('');
  return (log) => {
    const addressees = log.texts.addressee.texts.map((text) => numbers.numberOf(wordKey(normalForm(text))));
    return (row) => {
      const addressee = addressees[log.texts.addressee.codes[row] ?? 0] ?? 0;
      const [sent = NO_DAY, replied = NO_DAY] = [log.dates.sent[row], log.dates.replied[row]];
      if (addressee === 0 || sent === NO_DAY) return undefined;
      const lag = replied === NO_DAY ? 0 : Math.min(LAGS - 1, Math.max(1, replied - sent + 1));
      const sort = (log.coded.kind[row] ?? 0) * 3 + (log.coded.origin[row] ?? 0);
      // Of four numbers one: with up to 65,536 addressees no two requests have the same.
      return ((addressee * DAYS + dayNumber(sent)) * LAGS + lag) * SORTS + sort;
    };
  };
}

/** A day as a number from 0 on. */
function dayNumber(day: number): number {
  return Math.min(DAYS - 1, Math.max(0, day + DAYS / 2));
}
