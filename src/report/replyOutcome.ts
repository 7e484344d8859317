import { ratio } from '../ground/ratio';
import type { Note } from './figure';
import type { ReplyDefinition } from './figureDefinitions';
import { available, type FigureBasis, type FigureOutcome, notAvailable } from './figureOutcome';
import { shareOf } from './rules/executedShare';
import { isLateSent } from './rules/lateSent';
import { whyNone } from './rules/notAvailable';
import { missingField } from './rules/notInLog';
import type { Tally } from './tally';

/** A share of the requests sent, or the average time over those counted, or why there is none. */
export function replyOutcome(definition: ReplyDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  if (counts.sent === 0) return notAvailable({ code: 'noRequests' }, counts);
  const missing = missingField(counts.logs, definition.needs);
  if (missing) return notAvailable(missing, counts);
  if (isNoneReplied(counts)) return noneRepliedOutcome(definition, counts, basis);
  if (isShare(definition)) return shareOutcome(counts, lateNotes(definition, counts, basis));
  return available(ratio(counts.days, counts.counted), counts.days, counts.counted, counts);
}

function isShare({ measure }: ReplyDefinition): boolean {
  return measure === 'executedShare' || measure === 'positiveShare';
}

/** Whether no request of the row had a reply, or an execution, that could be counted. */
function isNoneReplied(counts: Tally): boolean {
  return counts.counted === 0 && !counts.leftOut.has('outcomeNotPositive');
}

function noneRepliedOutcome(definition: ReplyDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  const { measure, allPendingIsNotAvailable = false } = definition;
  const code = whyNone(
    counts,
    measure === 'positiveShare' || measure === 'averageReply' ? 'replied' : 'executed',
  );
  const notes = lateNotes(definition, counts, basis);
  const hasValue = isShare(definition) && !(allPendingIsNotAvailable && code === 'allPending');
  if (hasValue) return shareOutcome(counts, [...notes, { code }]);
  return { ...notAvailable({ code }, counts, 0), notes };
}

function lateNotes(definition: ReplyDefinition, counts: Tally, { period }: FigureBasis): readonly Note[] {
  return isShare(definition) && isLateSent(counts.earliestSent, period) ? [{ code: 'lateSent' }] : [];
}

function shareOutcome(counts: Tally, notes: readonly Note[]): FigureOutcome {
  return available(shareOf(counts.counted, counts.sent), counts.counted, counts.sent, counts, notes);
}
