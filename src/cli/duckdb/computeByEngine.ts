import { lastRowOfAddress, rowOfAddress } from '../../ground/address';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { computeReport, type ReportInput } from '../../report/computeReport';
import { openInFinding, placesOfFinding } from '../../report/reach/openInFinding';
import { repeatedBySharing } from '../../report/repeated/repeatedLogs';
import { settleAlike, settleSame } from '../../report/repeated/settleRepeated';
import type { Report } from '../../report/report';
import { closedRequests, openRequests, SENT_DAYS } from '../../sql/condensedQueries';
import type { LogHead } from '../../sql/logOfRows';
import { SHARED_REQUESTS, SHARED_TABLE, SHARING_QUERIES, sharingOf } from '../../sql/repeatedQueries';
import { SETTLED, settleStatement, TOLD } from '../../sql/storedRequests';
import type { RequestStore } from './requestStore';

/** A log whose requests are stored. */
export interface StoredLog {
  readonly head: LogHead;
  /** how many requests were read of it */
  readonly requests: number;
  /** of what was read, see `logFingerprint`; `''` where that is not known */
  readonly fingerprint: string;
}

/**
 * Settles requests that stand twice, in whichever logs, as `settleRepeated` does: only those that may do so are taken out of
 * the engine, and put back. Gives the logs with what is told of them.
 */
export async function settleStored(
  store: RequestStore,
  logs: readonly StoredLog[],
): Promise<readonly StoredLog[]> {
  const heads = logs.map(({ head }) => head);
  await store.ask(SHARED_TABLE);
  const shared = await store.logsOf(heads, [SHARED_REQUESTS]);
  const settling = settleSame(shared.map(({ log }) => log));
  for (const [index, log] of settling.settled.entries()) {
    await store.addRequests(log, index, (row) => shared[index]?.lines[row] ?? 0, SETTLED);
  }
  await store.ask(settleStatement());
  const sharing = [];
  for (const query of SHARING_QUERIES) sharing.push(sharingOf(await store.ask(query), logs.length));
  const settled = settleAlike(settling, logs.length < 2 ? [] : repeatedBySharing(heads, sharing));
  return logs.map((log, index) => {
    const issues = settled[index]?.issues ?? log.head.issues;
    return { ...log, head: { ...log.head, issues } };
  });
}

/** The logs with the days alone on which their requests were sent, of which the period follows. */
export async function sentDays(
  store: RequestStore,
  logs: readonly StoredLog[],
): Promise<readonly RequestLog[]> {
  const rows = await store.ask(SENT_DAYS);
  const empty = await store.logsOf(
    logs.map(({ head }) => head),
    [],
  );
  return empty.map(({ log }, index) => {
    const own = rows.filter(([of]) => Number(of) === index);
    const sent = Int32Array.from(own, ([, day]) => Number(day));
    return {
      ...log,
      count: own.length,
      dates: { ...log.dates, sent },
      usable: new Uint8Array(own.length).fill(1),
      condensed: {
        times: Uint32Array.from(own, ([, , times]) => Number(times)),
        requests: 0,
        fingerprint: '',
      },
    };
  });
}

/**
 * The report of a period, of requests that an engine holds and has settled: it counts those together that the report does not
 * tell apart, and gives the others one by one.
 */
export async function computeStored(
  store: RequestStore,
  logs: readonly StoredLog[],
  input: Omit<ReportInput, 'logs' | 'settled'>,
): Promise<Report> {
  await store.addColumns(TOLD, toldRows(logs, input.issues ?? []));
  const { period } = input;
  const heads = logs.map(({ head }) => head);
  const found = await store.logsOf(heads, [openRequests(period), closedRequests(period)]);
  const settled = found.map(({ log, times }, index): RequestLog => {
    const { requests = 0, fingerprint = '' } = logs[index] ?? {};
    const given = times.reduce((sum, one) => sum + one, 0);
    if (given !== requests) throw new RangeError(`Of ${requests} requests the engine gave ${given}.`);
    return { ...log, condensed: { times, requests, fingerprint } };
  });
  return computeReport({ ...input, logs: settled, settled });
}

/** The rows in which findings lie, and those of the requests that they leave open, by column. */
function toldRows(
  logs: readonly StoredLog[],
  others: readonly Issue[],
): readonly [log: readonly number[], row: readonly number[]] {
  const indexes = new Map<string, number[]>();
  logs.forEach(({ head }, index) => {
    const key = sheetKey(head.source);
    indexes.set(key, [...(indexes.get(key) ?? []), index]);
  });
  const told = new Map<string, readonly [log: number, row: number]>();
  const issues = [...others, ...logs.flatMap(({ head }) => head.issues)];
  for (const place of issues.flatMap(placesOf)) {
    const [first, last] = [rowOfAddress(place.cell), lastRowOfAddress(place.cell)];
    for (const log of indexes.get(sheetKey(place)) ?? []) {
      for (let row = first; row <= last; row += 1) told.set(`${log} ${row}`, [log, row]);
    }
  }
  const rows = [...told.values()];
  return [rows.map(([log]) => log), rows.map(([, row]) => row)];
}

function placesOf(issue: Issue): readonly Pick<Issue, 'workbook' | 'sheet' | 'cell'>[] {
  const { workbook, sheet, cell } = issue;
  const [first = ''] = cell.split(':');
  const own = { workbook, sheet, cell: first };
  return openInFinding(issue.finding).length === 0 ? [own] : [own, ...placesOfFinding(issue)];
}

function sheetKey({ workbook, sheet }: Pick<Issue, 'workbook' | 'sheet'>): string {
  return `${workbook}\n${sheet}`;
}
