import { fill, type Fillings } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Note } from '../report/note';
import { dayText } from './day';
import { senderText } from './senderText';

/** What a reader must know beside a figure, as a sentence or two. */
export function describeNote(note: Note, messages: Messages): string {
  return fill(messages.notes[note.code], fillings(note, messages));
}

function fillings(note: Note, messages: Messages): Fillings {
  switch (note.code) {
    case 'withoutOrigin':
      return { sender: messages.senders[note.origin] };
    case 'previousBegins':
      return { sender: senderText(note, messages), day: dayText(note.first, messages) };
    case 'previousFewMonths':
      return { sender: senderText(note, messages), months: String(note.months) };
    case 'publicityUndecided':
      return { register: messages.registers[note.register] };
    case 'repeatedEntries':
      return { count: String(note.count) };
    case 'notTold':
      return { field: messages.fields[note.field], workbook: note.workbook, sheet: note.sheet };
    case 'leftOutOfRfcs':
    case 'pendingExcluded':
    case 'sentAndRecorded':
    case 'notCooperation':
    case 'lateSent':
    case 'noneReplied':
    case 'noneExecuted':
    case 'allPending':
    case 'previousFromBaseline':
    case 'periodNotOver':
      return {};
  }
}
