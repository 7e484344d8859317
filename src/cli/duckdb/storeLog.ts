import type { RequestLog } from '../../log/model/requestLog';
import { logFingerprint } from '../../report/provenance/logFingerprint';
import type { LogHead } from '../../sql/logOfRows';
import type { StoredLog } from './computeByEngine';
import type { RequestStore } from './requestStore';

/**
 * Stores the requests of a log that was read, and gives what stays of it.
 *
 * @param index its place among all logs
 */
export async function storeLog(store: RequestStore, log: RequestLog, index: number): Promise<StoredLog> {
  await store.addRequests(log, index, (row) => row);
  return { head: headOf(log), requests: log.count, fingerprint: logFingerprint(log) };
}

function headOf(log: RequestLog): LogHead {
  const { source, profile, holds, columns, dateContents, sample, leftOut, span, issues } = log;
  return { source, profile, holds, columns, dateContents, sample, leftOut, span, issues };
}
