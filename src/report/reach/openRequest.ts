import { CODED_FIELDS, CODED_VALUES } from '../../log/model/field';
import type { Issue, Place } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import type { RequestTest } from '../requestSort';
import { requestsInPlaces } from '../rowOfIssue';
import type { RequestRow } from '../tracing/requestSelection';
import { type Open, openInFinding, placesOfFinding, SORT_FIELDS, type SortField } from './openInFinding';

/** A request of which findings leave something open. */
export interface OpenRequest extends RequestRow {
  readonly open: ReadonlySet<Open>;
  /** logs of one request: as this one is, with each value that a field of which it is open may have */
  readonly readings: readonly RequestLog[];
}

/** Gives the requests of which some findings leave something open, each once. */
export function openRequests(
  logs: readonly RequestLog[],
): (issues: readonly Issue[]) => readonly OpenRequest[] {
  const requestsIn = requestsInPlaces(logs);
  const rowsOf = repeatedRows(logs, requestsIn);
  return (issues) => {
    const byLog = new Map<RequestLog, Map<number, ReadonlySet<Open>>>();
    for (const issue of issues) {
      const open = openInFinding(issue.finding);
      if (open.length === 0) continue;
      for (const { log, row, also } of placesOfFinding(issue).flatMap(requestsIn).flatMap(rowsOf)) {
        const rows = byLog.get(log) ?? new Map<number, ReadonlySet<Open>>();
        byLog.set(log, rows);
        rows.set(row, new Set([...(rows.get(row) ?? []), ...open, ...also]));
      }
    }
    return [...byLog].flatMap(([log, rows]) => openRequestsOf(log, rows));
  };
}

interface RepeatedRow extends RequestRow {
  /** what is open of the request besides, once something is of one of its rows */
  readonly also: readonly Open[];
}

/**
 * Gives all rows of the request that a row is of: what is mended in one of them may let it hold, and not the row that
 * held before, with all in which the two differ.
 */
function repeatedRows(
  logs: readonly RequestLog[],
  requestsIn: (place: Place) => readonly RequestRow[],
): (request: RequestRow) => readonly RepeatedRow[] {
  const known = new Map<RequestLog, Map<number, RepeatedRow[]>>();
  const groupOf = ({ log, row }: RequestRow): RepeatedRow[] => {
    const rows = known.get(log) ?? new Map<number, RepeatedRow[]>();
    known.set(log, rows);
    const group = rows.get(row) ?? [{ log, row, also: [] }];
    rows.set(row, group);
    return group;
  };
  for (const issue of logs.flatMap(({ issues }) => issues)) {
    if (issue.finding.code !== 'duplicate') continue;
    const also = openInFinding(issue.finding).filter((open) => open !== 'counted');
    const [holds] = requestsIn(issue.finding.first);
    if (holds === undefined) continue;
    const group = groupOf(holds);
    for (const { log, row } of requestsIn(issue)) {
      group.push({ log, row, also }, { ...holds, also });
      known.set(log, (known.get(log) ?? new Map<number, RepeatedRow[]>()).set(row, group));
    }
  }
  return ({ log, row }) => known.get(log)?.get(row) ?? [{ log, row, also: [] }];
}

/** Requests of the same values share their readings: there may be as many as the log has rows. */
function openRequestsOf(
  log: RequestLog,
  rows: ReadonlyMap<number, ReadonlySet<Open>>,
): readonly OpenRequest[] {
  const known = new Map<string, readonly RequestLog[]>();
  return [...rows].map(([row, open]) => {
    // Of a row that is in no figure it may not be known whose it is.
    const isOfUnknown = log.coded.organ[row] === 0;
    const fields = SORT_FIELDS.filter((field) => open.has(field) || (isOfUnknown && field === 'organ'));
    const codes = CODED_FIELDS.map((field) => log.coded[field][row] ?? 0);
    const key = [...fields, ...codes].join(' ');
    const readings = known.get(key) ?? readingsOf(log, row, fields);
    known.set(key, readings);
    return { log, row, open, readings };
  });
}

function readingsOf(log: RequestLog, row: number, fields: readonly SortField[]): readonly RequestLog[] {
  const coded = { ...log.coded };
  for (const field of CODED_FIELDS) coded[field] = Uint8Array.of(log.coded[field][row] ?? 0);
  const asRead = [{ ...log, coded }];
  return fields.reduce<readonly RequestLog[]>(
    (readings, field) => readings.flatMap((reading) => [reading, ...withEachValue(reading, field)]),
    asRead,
  );
}

function withEachValue(log: RequestLog, field: SortField): readonly RequestLog[] {
  const codes = [0, ...CODED_VALUES[field].map((_, index) => index + 1)];
  return codes.map((code) => ({ ...log, coded: { ...log.coded, [field]: Uint8Array.of(code) } }));
}

/** Whether an open request is of a sort: both where it may be, and may not. */
export function possibleSorts(test: RequestTest, { readings }: OpenRequest): ReadonlySet<boolean> {
  return new Set(readings.map((reading) => test(reading, 0)));
}
