import type { CalendarDay } from '../ground/calendarDay';
import { failure, type Result, success } from '../ground/result';
import type { Messages } from '../locales/messages';
import type { Issue } from '../log/model/issue';
import type { ReadTogether } from '../log/readTogether';
import { choosePeriod } from '../report/choosePeriod';
import { type Period, previousPeriod } from '../report/period';
import { describeIssue } from '../wording/describeIssue';
import { describePlace } from '../wording/describePlace';
import type { CommandError } from './commandError';
import type { Inputs } from './readInputs';

/** The period to compute, where there is at least one usable request in the logs. */
export function usablePeriod(
  asked: Period | undefined,
  { logs, issues }: Pick<ReadTogether, 'logs' | 'issues'>,
  messages: Messages,
  today: CalendarDay,
): Result<Period, CommandError> {
  const chosen = choosePeriod(logs, today);
  if (chosen) return success(asked ?? chosen);
  // A register is none of requests, and may be read without a finding.
  if (logs.length === 0 && issues.length === 0) return failure({ code: 'registersAlone', fillings: {} });
  const code = logs.length === 0 ? 'noUsableLog' : 'noUsableRows';
  const all = [...issues, ...logs.flatMap((log) => log.issues)].filter(
    ({ severity }) => severity === 'error',
  );
  return failure({ code, fillings: { details: detailsOf(all.length > 0 ? all : [...issues], messages) } });
}

/** The first few issues, in one line. */
function detailsOf(issues: readonly Issue[], messages: Messages): string {
  const sentences = issues.slice(0, 5).map((issue) => {
    const { message, action } = describeIssue(issue, messages);
    return `${describePlace(issue, messages)}: ${message} ${action}`;
  });
  return sentences.join(' ');
}

/** Whether counts of the period before were entered of another one. */
export function baselineMisfit(baseline: Inputs['baseline'], period: Period): CommandError | undefined {
  const previous = previousPeriod(period).name;
  if (!baseline || baseline.counts.period === previous) return undefined;
  const fillings = { file: baseline.source, given: baseline.counts.period, period: period.name, previous };
  return { code: 'baselinePeriod', fillings };
}
