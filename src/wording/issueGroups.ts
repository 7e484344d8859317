import type { Messages } from '../locales/messages';
import type { Issue, Severity } from '../log/model/issue';
import { type Effect, issueEffect } from './issueEffect';

/** Findings of one kind, of the same severity, with the same effect on the figures. */
export interface IssueGroup {
  readonly title: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly count: number;
}

/** The findings by kind: errors first, then in the order in which the kinds first occur. */
export function issueGroups(issues: readonly Issue[], messages: Messages): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const { severity, finding } = issue;
    const effect = issueEffect(issue);
    const key = `${severity} ${finding.code} ${effect}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { title: messages.issues[finding.code].title, severity, effect, count });
  }
  const all = [...groups.values()];
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'warning'),
  ];
}
