import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Note } from '../report/figure';

/** What a reader must know beside a figure, as a sentence or two. */
export function describeNote(note: Note, messages: Messages): string {
  const text = messages.notes[note.code];
  return note.code === 'withoutOrigin'
    ? fill(text, { sender: messages.senders[note.origin] })
    : fill(text, {});
}
