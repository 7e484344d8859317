import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { isUndecided, type RegisterEntry, type RegisterRead } from '../../log/registers/registerEntry';
import { situationKey } from '../../log/vocabulary/situationNames';
import { formOf, isPublicOn } from './publicEntries';

/** The persons in a situation against whom public requests for arrest and surrender are outstanding. */
export interface OutstandingWarrants {
  readonly situation: string;
  /** persons, each once however many warrants there are against them */
  readonly count: number;
  /** the earliest day of issue of their outstanding warrants */
  readonly since: CalendarDay;
}

/** What the registers of warrants say as at a day. */
export interface WarrantCounts {
  /** those of the longest standing first */
  readonly outstanding: readonly OutstandingWarrants[];
  /** whether entries are left out because nobody has said yet whether those without a mark are public */
  readonly isUndecided: boolean;
}

/**
 * Whether a warrant is outstanding on a day: issued and made public by then, and not executed, withdrawn or ended
 * otherwise by then (¶28). A death that was only reported ends nothing (¶29): it gives no day.
 */
export function isOutstanding(warrant: RegisterEntry, day: CalendarDay): boolean {
  const { issued, ended = NO_DAY } = Object.fromEntries(warrant.days);
  if (issued === undefined || !isPublicOn(warrant, day)) return false;
  return issued <= day && (ended === NO_DAY || ended > day);
}

/** The persons sought by situation: one with several warrants counts once, until the last of them has ended (¶28). */
export function outstandingWarrants(
  registers: readonly RegisterRead[],
  day: CalendarDay,
): WarrantCounts | undefined {
  const ofWarrants = registersOf('warrants', registers);
  if (ofWarrants.length === 0) return undefined;
  const bySituation = new Map<string, { situation: string; persons: Set<string>; since: CalendarDay }>();
  for (const warrant of ofWarrants.flatMap(({ entries }) => entries)) {
    const { person, situation } = Object.fromEntries(warrant.texts);
    const issued = warrant.days.get('issued');
    if (person === undefined || situation === undefined || issued === undefined) continue;
    if (!isOutstanding(warrant, day)) continue;
    const key = situationKey(situation);
    const known = bySituation.get(key) ?? { situation, persons: new Set<string>(), since: issued };
    known.persons.add(formOf(person));
    bySituation.set(key, { ...known, since: Math.min(known.since, issued) });
  }
  const outstanding = [...bySituation.values()]
    .map(({ situation, persons, since }) => ({ situation, count: persons.size, since }))
    .sort((a, b) => a.since - b.since);
  return { outstanding, isUndecided: ofWarrants.some(isUndecided) };
}

/** The registers of one sort among all that were read; there may be one sort only. */
function registersOf(id: string, registers: readonly RegisterRead[]): readonly RegisterRead[] {
  return registers.filter((register) => register.id === id);
}
