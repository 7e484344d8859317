import type { Finding, Issue } from '../model/issue';
import type { RequestLog, TextColumn } from '../model/requestLog';
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
  if (finding.code === 'similarReference' && mayTellSealed(finding.other)) {
    return { ...finding, other: WITHHELD_TEXT };
  }
  return finding;
}

/**
 * A log as it may be shown, once its requests were compared with others: its texts that may tell who is sought under seal
 * are replaced, each reference by another text, as they still tell requests apart.
 */
export function withShownTexts(log: RequestLog): RequestLog {
  const { reference, addressee, situation, section } = log.texts;
  const texts = {
    reference: shownColumn(reference, (code) => `${WITHHELD_TEXT} ${code}`),
    addressee: shownColumn(addressee),
    situation: shownColumn(situation),
    section: shownColumn(section),
  };
  const issues = log.issues.map(shownIssue);
  const isSame =
    texts.reference === reference &&
    texts.addressee === addressee &&
    texts.situation === situation &&
    texts.section === section &&
    issues.every((issue, at) => issue === log.issues[at]);
  return isSame ? log : { ...log, texts, issues };
}

function shownColumn(
  column: TextColumn,
  replacement: (code: number) => string = () => WITHHELD_TEXT,
): TextColumn {
  if (!column.texts.some(mayTellSealed)) return column;
  return {
    codes: column.codes,
    texts: column.texts.map((text, code) => (mayTellSealed(text) ? replacement(code) : text)),
  };
}
