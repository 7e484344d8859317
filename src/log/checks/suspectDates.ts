import { cellAddress } from '../../ground/address';
import { civilDate, isoDate, NO_DAY } from '../../ground/calendarDay';
import { DATE_FIELDS, type DateField } from '../model/field';
import type { SuspectDates } from '../model/dateContents';
import { type Completion, issueAt, report } from './completion';

/** Fewer replies than this may well be of one day. */
const TELLING_REPLIES = 5;
/** Fewer requests than this have no usual year. */
const TELLING_REQUESTS = 6;
/** Nearer years may well follow each other in a log. */
const FAR = 3;
/** A year of more of the requests than this is no slip of the pen. */
const SELDOM = 0.02;

/** What whole columns of dates look like: each once, at the column's heading. */
export function reportSuspectDates(completion: Completion): void {
  for (const field of DATE_FIELDS) {
    for (const suspect of completion.rows.dates[field].suspect) reportSuspect(completion, field, suspect);
  }
  const count = repliesOfOneDay(completion);
  if (count > 0) reportSuspect(completion, 'replied', { suspicion: 'sameReplyDay', count });
  reportUnusualYears(completion);
}

function reportSuspect(completion: Completion, field: DateField, suspect: SuspectDates): void {
  const { layout, issues } = completion;
  const column = layout.columns.get(field);
  if (column === undefined) return;
  // Whoever reads these days as they stand reads wrong ones; the others are read as they are meant.
  const severity = suspect.suspicion === 'daysExchanged' ? 'error' : 'warning';
  const cell = cellAddress(layout.headerRow, column.index);
  issues.push(
    issueAt(completion, cell, severity, column.heading, { code: 'suspectDates', field, ...suspect }),
  );
}

/** How many replies there are where all are of one day and the requests were sent on many; 0 anywhere else. */
function repliesOfOneDay({ dates, usable }: Completion): number {
  const replied = new Set<number>();
  const sent = new Set<number>();
  let count = 0;
  for (const [row, day] of dates.replied.entries()) {
    if (usable[row] !== 1 || day === NO_DAY) continue;
    count += 1;
    replied.add(day);
    if (replied.size > 1) return 0;
    sent.add(dates.sent[row] ?? NO_DAY);
  }
  return count >= TELLING_REPLIES && sent.size >= 3 ? count : 0;
}

/** Days sent of a year that hardly any other is of and that differs by one digit from the year of both rows around it. */
function reportUnusualYears(completion: Completion): void {
  const { dates, usable } = completion;
  const rows = [...dates.sent.keys()].filter((row) => usable[row] === 1);
  if (rows.length < TELLING_REQUESTS) return;
  const years = rows.map((row) => civilDate(dates.sent[row] ?? NO_DAY).year);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(1, rows.length * SELDOM);
  for (const [index, year] of years.entries()) {
    if ((counts.get(year) ?? 0) > most) continue;
    const [before, after] = [years[index - 1], years[index + 1]];
    if (before === undefined || before !== after) continue;
    if (Math.abs(before - year) < FAR || !isOneDigitOff(before, year)) continue;
    const row = rows[index] ?? 0;
    const finding = { code: 'unusualYear', field: 'sent', year } as const;
    report(completion, row, 'sent', 'warning', isoDate(dates.sent[row] ?? NO_DAY), finding);
  }
}

function isOneDigitOff(year: number, other: number): boolean {
  const digits = Array.from(String(other));
  return Array.from(String(year)).filter((digit, place) => digit !== digits[place]).length === 1;
}
