import { cellAddress } from '../../ground/address';
import { NO_DAY } from '../../ground/calendarDay';
import { DATE_FIELDS, type DateField } from '../model/field';
import { isLeftOpen, type SuspectDates } from '../model/dateContents';
import { type Completion, issueAt } from './completion';
import { reportUnusualYears } from './unusualYears';

/** Fewer replies than this may well be of one day. */
const TELLING_REPLIES = 5;

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
  const severity = isLeftOpen(suspect.suspicion) ? 'error' : 'warning';
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
