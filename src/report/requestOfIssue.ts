import { type CalendarDay, NO_DAY } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import { requestText } from '../log/model/requestRows';
import { rowsOfIssues } from './rowOfIssue';

/** The request in whose row a finding lies, as people know it. */
export interface IssueRequest {
  /** `''` where the row has none */
  readonly reference: string;
  /** `''` where the row has none */
  readonly addressee: string;
  /** `null` where the row has no day that can be used */
  readonly sent: CalendarDay | null;
}

/** Gives the request of a finding; `undefined` where it lies in the row of none. */
export function requestsOfIssues(logs: readonly RequestLog[]): (issue: Issue) => IssueRequest | undefined {
  const rowOf = rowsOfIssues(logs);
  return (issue) => {
    const found = rowOf(issue);
    return found && requestAt(found.log, found.row);
  };
}

function requestAt(log: RequestLog, index: number): IssueRequest {
  const sent = log.dates.sent[index] ?? NO_DAY;
  return {
    reference: requestText(log, 'reference', index),
    addressee: requestText(log, 'addressee', index),
    sent: sent === NO_DAY ? null : sent,
  };
}
