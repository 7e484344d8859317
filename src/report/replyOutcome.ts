import { ratio } from '../ground/ratio';
import type { Note } from './note';
import type { ReplyDefinition, ShareDefinition } from './figures/definition';
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
  return available({
    value: ratio(counts.days, counts.counted),
    numerator: counts.days,
    denominator: counts.counted,
    counts,
  });
}

function isShare(definition: ReplyDefinition): definition is ShareDefinition {
  return definition.measure === 'executedShare' || definition.measure === 'positiveShare';
}

/** Whether no request of the row had a reply, or an execution, that could be counted. */
function isNoneReplied(counts: Tally): boolean {
  return counts.counted === 0 && !counts.leftOut.has('outcomeNotPositive');
}

function noneRepliedOutcome(definition: ReplyDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  const { measure } = definition;
  const code = whyNone(
    counts,
    measure === 'positiveShare' || measure === 'averageReply' ? 'replied' : 'executed',
  );
  const notes = lateNotes(definition, counts, basis);
  const hasValue =
    isShare(definition) && !(definition.allPendingIsNotAvailable === true && code === 'allPending');
  if (hasValue) return shareOutcome(counts, [...notes, { code }]);
  return { ...notAvailable({ code }, counts, 0), notes };
}

function lateNotes(definition: ReplyDefinition, counts: Tally, { period }: FigureBasis): readonly Note[] {
  return isShare(definition) && isLateSent(counts.earliestSent, period) ? [{ code: 'lateSent' }] : [];
}

function shareOutcome(counts: Tally, notes: readonly Note[]): FigureOutcome {
  const value = shareOf(counts.counted, counts.sent);
  return available({ value, numerator: counts.counted, denominator: counts.sent, counts, notes });
}
