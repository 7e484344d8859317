import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { Warrant } from '../../log/registers/warrantRegister';

/** The public requests for arrest and surrender that are outstanding in a situation. */
export interface OutstandingWarrants {
  readonly situation: string;
  readonly count: number;
  /** the earliest of their days of issue */
  readonly since: CalendarDay;
}

/**
 * Whether a warrant is outstanding on a day: issued and made public by then, and not executed, withdrawn or ended
 * otherwise by then (¶28).
 */
export function isOutstanding({ issued, madePublic, ended }: Warrant, day: CalendarDay): boolean {
  const isPublic = issued <= day && (madePublic === NO_DAY || madePublic <= day);
  return isPublic && (ended === NO_DAY || ended > day);
}

/** The outstanding warrants by situation, those of the longest standing first. */
export function outstandingBySituation(
  warrants: readonly Warrant[],
  day: CalendarDay,
): readonly OutstandingWarrants[] {
  const bySituation = new Map<string, OutstandingWarrants>();
  for (const warrant of warrants) {
    if (!isOutstanding(warrant, day)) continue;
    const { situation, issued } = warrant;
    const { count = 0, since = issued } = bySituation.get(situation) ?? {};
    bySituation.set(situation, { situation, count: count + 1, since: Math.min(since, issued) });
  }
  return [...bySituation.values()].sort((a, b) => a.since - b.since);
}
