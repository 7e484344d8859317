import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { Issue } from '../../log/model/issue';
import type { RegisterEntry, RegisterRead } from '../../log/registers/registerEntry';
import { wordsOf } from '../../log/vocabulary/wordKey';

/** Whether an entry is public by a day: of one that is not, nothing is counted and nothing is said (fn 1). */
export function isPublicOn({ publicFrom }: RegisterEntry, day: CalendarDay): boolean {
  return publicFrom !== undefined && publicFrom <= day;
}

/** The entries of registers that are public by a day. */
export function publicEntries(
  registers: readonly RegisterRead[],
  day: CalendarDay,
): readonly RegisterEntry[] {
  return registers.flatMap(({ entries }) => entries.filter((entry) => isPublicOn(entry, day)));
}

/** A day of an entry, `NO_DAY` where it has none. */
export function dayOf({ days }: RegisterEntry, field: string): CalendarDay {
  return days.get(field) ?? NO_DAY;
}

/** What two spellings of one name share: they differ in case, accents, spaces and signs only. */
export function formOf(name: string): string {
  return wordsOf(name).join(' ');
}

/** What is wrong with the entries that are public on a day. */
export function registerIssues(registers: readonly RegisterRead[], day: CalendarDay): readonly Issue[] {
  return publicEntries(registers, day).flatMap(({ issues }) => issues);
}
