import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { contradict, differingFields, mergedRequest } from './mergedRequest';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { type RequestRow, type SameRequests, sameRequests, sentDay } from './requestKeys';
import { byUnreadTexts } from './unreadTexts';
import { namelessRepeats } from './namelessRepeats';
import { namesOfOneState } from './namesOfOneState';
import { repeatedLogs } from './repeatedLogs';
import { type LogIssue, SettlingLogs } from './settlingLogs';
import { sharedReferences } from './sharedReferences';
import { similarReferences } from './similarReferences';

/**
 * Counts each request once, whichever rows, sheets and workbooks it stands in: of the rows of one reference, addressee,
 * kind and day sent one holds and takes what it leaves empty from the others, which are out of the figures. The figures
 * do not depend on the order of rows, logs or files. Rows of one reference, addressee and kind that were sent on other
 * days are counted each time, and so are those whose references merely look alike. All of this is told in the issues of
 * the logs that are given back.
 */
export function settleRepeated(logs: readonly RequestLog[]): readonly RequestLog[] {
  const settling = settleSame(logs);
  return settleAlike(settling, repeatedLogs(settling.settled));
}

/** The first half: of the rows of one request one holds. Rows that share their reference with no other need not be given. */
export function settleSame(logs: readonly RequestLog[]): SettlingLogs {
  const settling = new SettlingLogs(logs);
  for (const group of sameRequests(logs)) {
    const [first, ...others] = bySentDay(group).map((rows) => settledApart(settling, rows));
    if (first === undefined) continue;
    for (const row of others) settling.report(row.index, enteredAgain(row, first));
  }
  return settling;
}

/** The second half: tells of what merely may be the same request, and of whole logs that may be one. */
export function settleAlike(settling: SettlingLogs, repeated: readonly LogIssue[]): readonly RequestLog[] {
  for (const { index, issue } of repeated) settling.report(index, issue);
  settling.reportElse(similarReferences(settling.settled));
  settling.reportElse(sharedReferences(settling.settled));
  settling.reportElse(namelessRepeats(settling.settled));
  settling.reportElse(namesOfOneState(settling.settled));
  return settling.finish();
}

/**
 * The first of the requests that rows of one day are: one, unless cells that are not read tell them apart in a log that does
 * not say who its requests went to. Then each is counted, and told of.
 */
function settledApart(settling: SettlingLogs, rows: SameRequests): RequestRow {
  const [first, ...others] = byUnreadTexts(rows).map((same) => settledOnce(settling, same));
  if (first === undefined) throw new RangeError('No rows to settle.');
  for (const row of others) settling.report(row.index, unreadDifference(row, first));
  return first;
}

/** The row that holds of those that are one request; the others are set aside. */
function settledOnce(settling: SettlingLogs, rows: SameRequests): RequestRow {
  const merged = mergedRequest(rows);
  for (const row of rows) {
    if (row === merged.holds) continue;
    settling.setAside(row);
    settling.report(row.index, duplicateOf(row, merged.holds));
  }
  settling.fill(merged);
  return merged.holds;
}

function bySentDay(rows: SameRequests): readonly SameRequests[] {
  const byDay = new Map<number, RequestRow[]>();
  for (const row of rows) {
    const known = byDay.get(sentDay(row));
    if (known === undefined) byDay.set(sentDay(row), [row]);
    else known.push(row);
  }
  return [...byDay.values()];
}

/** A request that only cells that are not read tell from another one. */
function unreadDifference(row: RequestRow, first: RequestRow): Issue {
  return {
    ...requestPlace(row.log, row.row),
    severity: 'warning',
    found: requestText(row.log, 'reference', row.row),
    finding: { code: 'unreadDifference', first: requestPlace(first.log, first.row) },
  };
}

function duplicateOf(row: RequestRow, holds: RequestRow): Issue {
  return {
    ...requestPlace(row.log, row.row),
    severity: contradict(row, holds) ? 'error' : 'warning',
    found: requestText(row.log, 'reference', row.row),
    finding: {
      code: 'duplicate',
      first: requestPlace(holds.log, holds.row),
      differing: differingFields(row, holds),
    },
  };
}

/** A request of the reference, addressee and kind of another one that was sent on another day. */
function enteredAgain(row: RequestRow, first: RequestRow): Issue {
  return {
    ...requestPlace(row.log, row.row),
    severity: 'warning',
    found: requestText(row.log, 'reference', row.row),
    finding: { code: 'enteredAgain', first: requestPlace(first.log, first.row) },
  };
}
