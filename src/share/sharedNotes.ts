import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Figure } from '../report/figure';
import type { Note } from '../report/note';
import type { Reason } from '../report/reason';
import { describeNote } from '../wording/describeNote';
import { describeReason } from '../wording/describeReason';
import { senderText } from '../wording/senderText';

/** Numbers the notes of a shared report as they come; a text that comes again keeps its number. */
export class SharedNotes {
  readonly #texts: string[] = [];

  /** from number 1 on */
  get texts(): readonly string[] {
    return [...this.#texts];
  }

  /** The numbers of a figure's notes, with the reason why it has no value. */
  numbersOf({ notes, reason }: Pick<Figure, 'notes' | 'reason'>, messages: Messages): readonly number[] {
    const texts = [
      ...notes.filter(({ code }) => code !== 'periodNotOver').map((note) => sharedNote(note, messages)),
      ...(reason === null ? [] : [sharedReason(reason, messages)]),
    ];
    return [...new Set(texts.map((text) => this.#numberOf(text)))].sort((one, other) => one - other);
  }

  #numberOf(text: string): number {
    if (!this.#texts.includes(text)) this.#texts.push(text);
    return this.#texts.indexOf(text) + 1;
  }
}

/** A note without the name of a log, or a day of one of its requests. */
function sharedNote(note: Note, messages: Messages): string {
  const texts = messages.share.notes;
  switch (note.code) {
    case 'notTold':
      return fill(texts.notTold, { field: messages.fields[note.field] });
    case 'previousBegins':
      return fill(texts.previousBegins, { sender: senderText(note, messages) });
    case 'leftOutOfRfcs':
    case 'pendingExcluded':
    case 'sentAndRecorded':
    case 'notCooperation':
    case 'lateSent':
    case 'noneReplied':
    case 'noneExecuted':
    case 'allPending':
    case 'previousFromBaseline':
    case 'previousFewMonths':
    case 'withoutOrigin':
    case 'publicityUndecided':
    case 'repeatedEntries':
    case 'periodNotOver':
      return describeNote(note, messages);
  }
}

/** A reason without the name of a log. That a register leaves a question open concerns its section alone. */
function sharedReason(reason: Reason, messages: Messages): string {
  const texts = messages.share.notes;
  switch (reason.code) {
    case 'notInLog':
      return fill(texts.notInLog, { field: messages.fields[reason.field] });
    case 'publicityUndecided':
    case 'noRegister':
    case 'noEntries':
    case 'notInRegister':
      return texts.noFigure;
    case 'noLog':
    case 'noRequests':
    case 'noneReplied':
    case 'noneExecuted':
    case 'allPending':
    case 'noPreviousPeriod':
    case 'previousPeriodZero':
      return describeReason(reason, messages);
  }
}
