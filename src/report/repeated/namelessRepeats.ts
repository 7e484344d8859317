import { NO_DAY } from '../../ground/calendarDay';
import type { RequestLog } from '../../log/model/requestLog';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { referenceForms, type RequestRow } from './requestKeys';
import type { LogIssue } from './settlingLogs';

/**
 * Names the requests without an addressee, in logs that have addressees, for which another row of the same reference, kind
 * and day sent names one: they may be one request, and each is counted.
 *
 * @param logs in which each request counts once
 */
export function namelessRepeats(logs: readonly RequestLog[]): readonly LogIssue[] {
  const nameless = logs.flatMap((log, index) =>
    log.holds.has('addressee') ? rowsWhere(log, index, (row) => log.texts.addressee.codes[row] === 0) : [],
  );
  if (nameless.length === 0) return [];
  const keys = new Set(nameless.map(keyOf));
  const named = new Map<string, RequestRow>();
  logs.forEach((log, index) => {
    for (const request of rowsWhere(log, index, (row) => log.texts.addressee.codes[row] !== 0)) {
      const key = keyOf(request);
      if (keys.has(key) && !named.has(key)) named.set(key, request);
    }
  });
  return nameless.flatMap((request) => {
    const first = named.get(keyOf(request));
    if (first === undefined) return [];
    const { log, index, row } = request;
    const found = requestText(log, 'reference', row);
    const finding = { code: 'namelessRepeat', first: requestPlace(first.log, first.row) } as const;
    return [{ index, issue: { ...requestPlace(log, row), severity: 'warning', found, finding } }];
  });
}

/** The requests of a log that count and have a reference, of those that are wanted. */
function rowsWhere(log: RequestLog, index: number, isWanted: (row: number) => boolean): RequestRow[] {
  const { codes } = log.texts.reference;
  const found: RequestRow[] = [];
  for (let row = 0; row < log.count; row += 1) {
    if (codes[row] !== 0 && log.usable[row] === 1 && isWanted(row)) found.push({ log, index, row });
  }
  return found;
}

function keyOf({ log, row }: RequestRow): string {
  const reference = referenceForms(log)[log.texts.reference.codes[row] ?? 0] ?? '';
  return `${log.dates.sent[row] ?? NO_DAY} ${log.coded.kind[row] ?? 0} ${log.coded.origin[row] ?? 0} ${reference}`;
}
