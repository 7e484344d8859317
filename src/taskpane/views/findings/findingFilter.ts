import type { FindingCode } from '../../../log/model/issue';
import type { FigureId } from '../../../report/figures/figures';
import { periodOf } from '../../../report/period';
import type { ShownFinding } from '../../contract/paneService';

/** Which findings are listed; `''` narrows nothing. */
export interface FindingFilter {
  /** see {@link logOf} */
  readonly log: string;
  /** the code of the kind */
  readonly kind: string;
  /** the machine name of a figure that is touched */
  readonly figure: string;
  /** the name of the period in which the request was sent; what has no such day may be of any, and stays */
  readonly period: string;
  /** whether those that were accepted are listed no more */
  readonly hidesAccepted: boolean;
}

export const NO_FILTER: FindingFilter = { log: '', kind: '', figure: '', period: '', hidesAccepted: false };

/** The sheet that a finding is about, told from those of other workbooks. */
export function logOf({ workbook, sheet }: ShownFinding): string {
  return `${workbook}\n${sheet}`;
}

/** The findings that a filter lets through, in their order. */
export function filteredFindings(
  issues: readonly ShownFinding[],
  { log, kind, figure, period, hidesAccepted }: FindingFilter,
  isAccepted: (issue: ShownFinding) => boolean,
): readonly ShownFinding[] {
  return issues.filter(
    (issue) =>
      (log === '' || logOf(issue) === log) &&
      (kind === '' || issue.finding.code === kind) &&
      (figure === '' || issue.reach?.some(({ id }) => id === figure) === true) &&
      (period === '' || [undefined, period].includes(periodNameOf(issue))) &&
      !(hidesAccepted && isAccepted(issue)),
  );
}

/** What can be chosen among some findings, each once, in the order in which they come. */
export interface FilterChoices {
  /** one finding of each log */
  readonly logs: readonly ShownFinding[];
  readonly kinds: readonly FindingCode[];
  readonly figures: readonly FigureId[];
  /** names, the latest first */
  readonly periods: readonly string[];
}

/** The period in which the request of a finding was sent; `undefined` where that is not known, or it is of no request. */
function periodNameOf({ request }: ShownFinding): string | undefined {
  const sent = request?.sent ?? null;
  return sent === null ? undefined : periodOf(sent).name;
}

export function filterChoices(issues: readonly ShownFinding[]): FilterChoices {
  const logs = new Map<string, ShownFinding>();
  for (const issue of issues) {
    if (issue.sheet !== '' && !logs.has(logOf(issue))) logs.set(logOf(issue), issue);
  }
  return {
    logs: [...logs.values()],
    kinds: [...new Set(issues.map(({ finding }) => finding.code))],
    figures: [...new Set(issues.flatMap(({ reach = [] }) => reach.map(({ id }) => id)))],
    periods: [...new Set(issues.map(periodNameOf).filter((name) => name !== undefined))].sort().reverse(),
  };
}
