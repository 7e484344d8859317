import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Note } from '../report/note';

/** What a reader must know beside a figure, as a sentence or two. */
export function describeNote(note: Note, messages: Messages): string {
  const text = messages.notes[note.code];
  if (note.code === 'withoutOrigin') return fill(text, { sender: messages.senders[note.origin] });
  if (note.code !== 'notTold') return fill(text, {});
  const { field, workbook, sheet } = note;
  return fill(text, { field: messages.fields[field], workbook, sheet });
}
