import type { LogProfile } from '../../log/model/profile';
import { profileForHeadings, sameHeadings } from '../../log/fitting/sameHeadings';
import type { InspectedLog } from '../contract/paneService';
import { completeProfile } from './correctLog';
import { headingsOf, headingsByColumn } from './logColumns';
import { withProfile } from './savedProfiles';

/** The other logs with the headings of a log that are read in another way than it. */
export function readDifferently(log: InspectedLog, logs: readonly InspectedLog[]): readonly InspectedLog[] {
  const headings = headingsOf(log.columns);
  return logs.filter((other) => {
    if (other === log || !sameHeadings(headings, headingsOf(other.columns))) return false;
    const alike = readAlike(log, other, logs);
    return alike !== undefined && !isSame(alike, completeProfile(other, logs));
  });
}

/**
 * The saved profiles after other logs with the same headings are to be read as a log is: by the same columns, texts and
 * orders of dates. What is known of all their requests, such as the origin that their titles name, stays theirs.
 */
export function withReadAlike(
  profiles: readonly LogProfile[],
  log: InspectedLog,
  others: readonly InspectedLog[],
  logs: readonly InspectedLog[],
): readonly LogProfile[] {
  return others
    .flatMap((other) => readAlike(log, other, logs) ?? [])
    .reduce<readonly LogProfile[]>(withProfile, profiles);
}

function readAlike(
  log: InspectedLog,
  other: InspectedLog,
  logs: readonly InspectedLog[],
): LogProfile | undefined {
  const profile = profileForHeadings(completeProfile(log, logs), headingsByColumn(other.columns));
  const own = completeProfile(other, logs);
  return profile && { ...profile, where: own.where, fixed: { ...profile.fixed, ...own.fixed } };
}

/** Whether two profiles read a log in the same way. */
function isSame(a: LogProfile, b: LogProfile): boolean {
  return sorted(a) === sorted(b);
}

function sorted({ columns, values, dayOrder, dateRepair, dateSystem, fixed }: LogProfile): string {
  const inOrder = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value;
  return JSON.stringify({ columns, values, dayOrder, dateRepair, dateSystem, fixed }, inOrder);
}
