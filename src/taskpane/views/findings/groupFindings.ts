import { type Effect, issueEffect } from '../../../wording/issueEffect';
import type { FindingCode, Severity } from '../../../log/model/issue';
import type { ShownFinding } from '../../contract/paneService';

/** Findings of one kind that are equally severe and do the same to the figures. */
export interface FindingGroup {
  /** tells the groups apart */
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly issues: readonly ShownFinding[];
}

export type SeverityFilter = 'all' | Severity;

/** The findings by kind: errors first, then in the order in which the kinds come. */
export function groupFindings(
  issues: readonly ShownFinding[],
  filter: SeverityFilter,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly issues: ShownFinding[] }>();
  for (const issue of issues) {
    const { severity, finding } = issue;
    if (filter !== 'all' && severity !== filter) continue;
    const effect = issueEffect(issue);
    const key = `${severity} ${finding.code} ${effect}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { key, code: finding.code, severity, effect, issues: [issue] });
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'warning'),
  ];
}

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
}

export function countBySeverity(issues: readonly ShownFinding[]): SeverityCounts {
  const error = issues.filter(({ severity }) => severity === 'error').length;
  return { error, warning: issues.length - error };
}
