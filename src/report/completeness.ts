import { lastRowOfAddress, rowOfAddress } from '../ground/address';
import type { Finding, Issue } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import { requestsOfRow } from '../log/model/requestRows';

/** The findings about one request; all other findings are about a column, a sheet or a workbook. */
const OF_ONE_REQUEST: ReadonlySet<Finding['code']> = new Set([
  'missingSent',
  'missingReference',
  'unreadableDate',
  'dateInFuture',
  'dateOutOfRange',
  'repliedBeforeSent',
  'unrecognisedValue',
  'kindDenied',
  'duplicate',
  'enteredAgain',
  'unreadDifference',
  'similarReference',
  'namelessRepeat',
  'otherNameOfState',
  'repliedWithoutOutcome',
  'outcomeWithoutReply',
]);

/**
 * How many requests of a log are complete. A request is complete when it is counted and no finding says that its row
 * lacks something or has something wrong. 0 for a log without requests.
 */
export function completeRequests(log: RequestLog): number {
  const faulty = new Set(log.issues.flatMap(faultyRows));
  return log.rowNumbers.reduce((sum, number, row) => {
    const isComplete = log.usable[row] === 1 && !faulty.has(number);
    return isComplete ? sum + requestsOfRow(log, row) : sum;
  }, 0);
}

/** How many requests of a log an error, or another row of the same request, keeps out of every figure. */
export function requestsInNoFigure(log: RequestLog): number {
  return log.usable.reduce((sum, usable, row) => (usable === 0 ? sum + requestsOfRow(log, row) : sum), 0);
}

/** What a status says that nobody knows is no fault of the row: the status may be free text. */
function faultyRows({ finding, cell }: Issue): readonly number[] {
  if (!OF_ONE_REQUEST.has(finding.code)) return [];
  if (finding.code !== 'unrecognisedValue') return [rowOfAddress(cell)];
  if (finding.field === 'status' || finding.field === 'addresseeType') return [];
  return (finding.where?.ranges ?? [cell]).flatMap((range) => {
    const first = rowOfAddress(range);
    return Array.from({ length: lastRowOfAddress(range) - first + 1 }, (_, offset) => first + offset);
  });
}
