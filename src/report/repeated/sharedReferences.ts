import { NO_DAY } from '../../ground/calendarDay';
import type { Field } from '../../log/model/field';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { wordKey } from '../../log/vocabulary/wordKey';
import { requestPlace, requestText } from '../../log/model/requestRows';
import type { LogIssue } from './settlingLogs';

/** Two logs that share references merely use the same numbers, if fewer of these requests than this share agree. */
const MOSTLY_THE_SAME = 0.5;

/** From this many on, agreeing requests are no coincidence even if their references are mere numbers, such as `17`. */
const NO_CHANCE = 3;

/** What tells two requests of one reference, kind and addressee apart. */
const TELLING = ['origin', 'sent'] as const satisfies readonly Field[];

/**
 * A finding for each request that an earlier log seems to hold too: the reference, kind and addressee are the same, but
 * the origin or the date sent differs, and both are counted. Two logs may also use the same numbers by chance. Then few
 * of the requests with the same reference go to the same addressee, and there is no finding.
 *
 * @param logs without the requests that `setAsideAcrossLogs` set aside
 */
export function sharedReferences(logs: readonly RequestLog[]): readonly LogIssue[] {
  if (logs.length < 2) return [];
  const indexed = logs.map((log) => ({ log, rowsOf: rowsByRequest(log), keys: addresseeKeys(log) }));
  return indexed.flatMap(({ log, keys }, index) =>
    indexed
      .slice(0, index)
      .flatMap((earlier) => sharedBetween(log, keys, earlier).map((issue) => ({ index, issue }))),
  );
}

interface IndexedLog {
  readonly log: RequestLog;
  /** the first row of each reference and, by its kind and the key of its name, addressee */
  readonly rowsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function rowsByRequest(log: RequestLog): IndexedLog['rowsOf'] {
  const keys = addresseeKeys(log);
  const rowsOf = new Map<string, Map<string, number>>();
  for (let row = 0; row < log.count; row += 1) {
    const reference = requestText(log, 'reference', row);
    if (log.usable[row] !== 1 || reference === '') continue;
    const rows = rowsOf.get(reference) ?? new Map<string, number>();
    const target = targetOf(log, keys, row);
    if (!rows.has(target)) rows.set(target, row);
    rowsOf.set(reference, rows);
  }
  return rowsOf;
}

function addresseeKeys({ texts }: RequestLog): readonly string[] {
  return texts.addressee.texts.map(wordKey);
}

/** What was asked, and of whom; `''` where the addressee is not known. */
function targetOf({ texts, coded }: RequestLog, keys: readonly string[], row: number): string {
  const addressee = keys[texts.addressee.codes[row] ?? 0] ?? '';
  return addressee === '' ? '' : `${coded.kind[row] ?? 0} ${addressee}`;
}

function sharedBetween(
  log: RequestLog,
  keys: readonly string[],
  { log: earlier, rowsOf }: IndexedLog,
): readonly Issue[] {
  const issues: Issue[] = [];
  let shared = 0;
  for (let row = 0; row < log.count; row += 1) {
    const rows = log.usable[row] === 1 ? rowsOf.get(requestText(log, 'reference', row)) : undefined;
    if (rows === undefined) continue;
    shared += 1;
    const target = targetOf(log, keys, row);
    const first = target === '' ? undefined : rows.get(target);
    if (first !== undefined) issues.push(sharedReference(log, row, earlier, first));
  }
  const isChance = issues.length < NO_CHANCE && issues.every(({ found }) => /^\d+$/.test(found));
  return isChance || issues.length < shared * MOSTLY_THE_SAME ? [] : issues;
}

function sharedReference(log: RequestLog, row: number, earlier: RequestLog, first: number): Issue {
  const [values, others] = [tellingValues(log, row), tellingValues(earlier, first)];
  return {
    ...requestPlace(log, row),
    severity: 'warning',
    found: requestText(log, 'reference', row),
    finding: {
      code: 'sharedReference',
      first: requestPlace(earlier, first),
      differing: TELLING.filter((field) => values[field] !== others[field]),
    },
  };
}

function tellingValues(
  { coded, dates }: RequestLog,
  row: number,
): Readonly<Record<(typeof TELLING)[number], number>> {
  return { origin: coded.origin[row] ?? 0, sent: dates.sent[row] ?? NO_DAY };
}
