import type { Finding, Issue } from '../model/issue';
import { mayTellSealed } from './spokenOfSealed';

/** Stands for a text that may not be shown. */
export const WITHHELD_TEXT = '…';

/** A text of a log as it may be shown: what may tell who is sought under seal is not. */
export function shownText(text: string): string {
  return mayTellSealed(text) ? WITHHELD_TEXT : text;
}

/** A finding of a log as it may be shown: its cell is named, and no text of it that may tell who is sought under seal. */
export function shownIssue(issue: Issue): Issue {
  const found = shownText(issue.found);
  const finding = shownFinding(issue.finding);
  return found === issue.found && finding === issue.finding ? issue : { ...issue, found, finding };
}

function shownFinding(finding: Finding): Finding {
  if (finding.code === 'freeTexts' && finding.examples.some(mayTellSealed)) {
    return { ...finding, examples: finding.examples.map(shownText) };
  }
  const hasOther = finding.code === 'similarReference' || finding.code === 'otherNameOfState';
  if (hasOther && mayTellSealed(finding.other)) {
    return { ...finding, other: WITHHELD_TEXT };
  }
  return finding;
}
