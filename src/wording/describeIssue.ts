import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Issue } from '../log/model/issue';
import { codedValueText } from './codedValueText';
import { findingFillings } from './findingFillings';
import { issueEffect } from './issueEffect';

/** A finding in words. All but the title are whole sentences. */
export interface IssueDescription {
  /** what findings of this kind are called, in the plural: the heading of their group */
  readonly title: string;
  /** what was found; the place stands apart, see `describePlace` */
  readonly message: string;
  /** what to do */
  readonly action: string;
  /** what it does to the figures */
  readonly effect: string;
}

export function describeIssue(issue: Issue, messages: Messages): IssueDescription {
  const { found, action } = sentencesOf(issue, messages);
  const fillings = findingFillings(issue, messages);
  return {
    title: messages.issues[issue.finding.code].title,
    message: fill(found, fillings),
    action: fill(action, fillings),
    effect: messages.effects[issueEffect(issue)],
  };
}

function sentencesOf(
  { finding, found }: Issue,
  messages: Messages,
): { readonly found: string; readonly action: string } {
  const { issues } = messages;
  if (finding.code === 'duplicate' && finding.differing.length > 0) {
    return { found: issues.duplicate.foundDiffering, action: issues.duplicate.action };
  }
  if (finding.code === 'missingReference' && finding.isOfLog === true) {
    return { found: issues.missingReference.foundOfLog, action: issues.missingReference.actionOfLog };
  }
  if (finding.code === 'suspectDates') return issues.suspectDates.of[finding.suspicion];
  if (finding.code === 'fileNotRead') return issues.fileNotRead.of[finding.reason];
  if (finding.code === 'outcomeWithoutReply' && finding.isWithdrawn === true) {
    const { foundWithdrawn, actionWithdrawn } = issues.outcomeWithoutReply;
    return { found: foundWithdrawn, action: actionWithdrawn };
  }
  if (finding.code === 'freeTexts' && finding.executed !== undefined) {
    return { found: issues.freeTexts.foundExecuted, action: issues.freeTexts.action };
  }
  if (finding.code === 'stockDiffers' && finding.parts === undefined) {
    return { found: issues.stockDiffers.foundAlone, action: issues.stockDiffers.action };
  }
  if (finding.code !== 'unrecognisedValue') return issues[finding.code];
  const texts = issues.unrecognisedValue;
  if (finding.executed !== undefined) return { found: texts.foundExecuted, action: texts.actionExecuted };
  if (finding.where !== undefined) return { found: texts.foundOften, action: texts.action };
  if (found === '') return { found: texts.foundEmpty, action: texts.actionPlain };
  // A kind that is known, but is not a kind of the row's organ, comes by its machine name.
  const isKnown = codedValueText(finding.field, found, messages) !== undefined;
  return isKnown
    ? { found: texts.foundContrary, action: texts.actionPlain }
    : { found: texts.found, action: texts.action };
}
