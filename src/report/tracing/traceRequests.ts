import { growingCodes } from '../../log/model/growingColumn';
import type { RequestLog } from '../../log/model/requestLog';
import type { LeftOutReason } from '../leftOutReason';
import type { Period } from '../period';
import type { RequestTest } from '../requestSort';
import { type Classifier, isOfPeriod } from '../tally';
import { RequestSelection } from './requestSelection';

/** Which requests a number counted, and which it concerned and left out, and why. */
export interface RequestTrace {
  readonly counted: RequestSelection;
  readonly leftOut: ReadonlyMap<LeftOutReason, RequestSelection>;
}

/** Goes once through the logs and asks of each request what a number does with it. */
export function traceRequests(
  logs: readonly RequestLog[],
  period: Period,
  classify: Classifier,
): RequestTrace {
  const counted = growingCodes();
  const leftOut = new Map<LeftOutReason, ReturnType<typeof growingCodes>>();
  let start = 0;
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (!isOfPeriod(log, row, period)) continue;
      const standing = classify(log, row, period);
      if (standing === undefined) continue;
      const positions = standing === 'counted' ? counted : (leftOut.get(standing) ?? growingCodes());
      if (standing !== 'counted') leftOut.set(standing, positions);
      positions.push(start + row);
    }
    start += log.count;
  }
  const selected = (positions: typeof counted): RequestSelection =>
    new RequestSelection(logs, positions.toArray());
  return {
    counted: selected(counted),
    leftOut: new Map([...leftOut].map(([reason, positions]) => [reason, selected(positions)])),
  };
}

/** The usable requests for which a test holds, whenever they were sent. */
export function requestsThat(logs: readonly RequestLog[], test: RequestTest): RequestSelection {
  const found = growingCodes();
  let start = 0;
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (log.usable[row] === 1 && test(log, row)) found.push(start + row);
    }
    start += log.count;
  }
  return new RequestSelection(logs, found.toArray());
}
