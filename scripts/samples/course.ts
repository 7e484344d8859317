import type { CalendarDay } from '../../src/ground/calendarDay';
import type { Period } from '../../src/report/period';
import { delayUpTo, delaysWithTotal } from './delays';
import { type Random, weightedPick } from './random';
import { isWorkingDay, nextWorkingDay, pickDay, workingDays } from './workingDay';

/** When a request was sent and when its reply came. */
export interface Course {
  readonly sent: CalendarDay;
  readonly replied: CalendarDay | null;
}

/** The last replies come five months after the period: the registers are extracts of March of the next year. */
const LONGEST_AFTER_END = 160;

/** The days on which the requests of a period may be sent. */
export function sendingDays(period: Period): readonly CalendarDay[] {
  return workingDays(period.start, period.end);
}

/** The days, both included, in which some replies came. */
export type ReplyDays = Pick<Period, 'start' | 'end'>;

/** Requests replied to in `replies` after exactly these numbers of days. */
export function repliedAfter(
  random: Random,
  days: readonly CalendarDay[],
  replies: ReplyDays,
  delays: readonly number[],
): readonly Course[] {
  return delays.map((delay) => {
    const possible = days.filter((day) => day + delay >= replies.start && day + delay <= replies.end);
    const toWorkingDay = possible.filter((day) => isWorkingDay(day + delay));
    // Where no sending day brings the reply to a working day, it comes in a weekend.
    const sent = pickDay(random, toWorkingDay.length > 0 ? toWorkingDay : possible);
    return { sent, replied: sent + delay };
  });
}

/** `count` requests replied to in `replies`, which together took exactly `totalDays`. */
export function repliedIn(
  random: Random,
  days: readonly CalendarDay[],
  replies: ReplyDays,
  count: number,
  totalDays: number,
): readonly Course[] {
  return repliedAfter(random, days, replies, delaysWithTotal(random, count, totalDays));
}

/** `count` requests replied to only after the period: the later a request was sent, the likelier. */
export function repliedTooLate(
  random: Random,
  days: readonly CalendarDay[],
  periodEnd: CalendarDay,
  count: number,
): readonly Course[] {
  return Array.from({ length: count }, () => ({
    sent: weightedPick(random, days, (_, index) => index * index + 1),
    replied: nextWorkingDay(periodEnd + 1 + delayUpTo(random, LONGEST_AFTER_END)),
  }));
}

/** `count` requests without a reply. */
export function unanswered(random: Random, days: readonly CalendarDay[], count: number): readonly Course[] {
  return Array.from({ length: count }, () => ({ sent: pickDay(random, days), replied: null }));
}
