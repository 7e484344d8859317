import type { Issue, Place } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import type { PaneWorkbookRead } from './workbookRead';
import type { LogOverlap } from '../contract/paneService';

type LogPlace = Pick<Place, 'workbook' | 'sheet'>;

/**
 * The logs of which requests stand in another log too, and how many; the most first.
 *
 * @param settled the logs of the workbooks, in their order, with what is told of repeated requests
 */
export function logOverlaps(
  workbooks: readonly PaneWorkbookRead[],
  settled: readonly RequestLog[],
): readonly LogOverlap[] {
  const placed = workbooks.flatMap(({ added, logs }) => logs.map((log) => ({ added, log })));
  const overlaps = new Map<string, LogOverlap>();
  for (const issue of settled.flatMap(({ issues }) => issues)) {
    const first = firstPlaceOf(issue);
    const { workbook, sheet } = issue;
    if (first === undefined || (first.workbook === workbook && first.sheet === sheet)) continue;
    const key = JSON.stringify([first.workbook, first.sheet, workbook, sheet]);
    const known = overlaps.get(key) ?? overlapOf(first, { workbook, sheet }, placed);
    const kind = issue.finding.code === 'duplicate' ? 'repeated' : 'shared';
    overlaps.set(key, { ...known, [kind]: known[kind] + 1 });
  }
  return [...overlaps.values()].sort((a, b) => b.repeated + b.shared - a.repeated - a.shared);
}

function firstPlaceOf({ finding }: Issue): Place | undefined {
  return finding.code === 'duplicate' || finding.code === 'enteredAgain' || finding.code === 'sharedReference'
    ? finding.first
    : undefined;
}

function overlapOf(
  { workbook, sheet }: LogPlace,
  second: LogPlace,
  placed: readonly { readonly added: number | null; readonly log: RequestLog }[],
): LogOverlap {
  const held = placed.filter(
    ({ log: { source } }) => source.workbook === second.workbook && source.sheet === second.sheet,
  );
  return {
    first: { workbook, sheet },
    second,
    added: held[0]?.added ?? null,
    count: held.reduce((sum, { log }) => sum + log.count, 0),
    repeated: 0,
    shared: 0,
  };
}
