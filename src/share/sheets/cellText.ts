import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { SharedCell, Shorthand } from '../sharedReport';

type WordedCell = Extract<SharedCell, { readonly kind: 'shorthand' | 'notes' }>;

/** What stands in the place of a number, `[c]`, or the marks of notes, `[note 1] [note 3]`. */
export function cellText(cell: WordedCell, { share }: Messages): string {
  if (cell.kind === 'shorthand') return `[${cell.shorthand}]`;
  const marks = cell.notes.map((number) => noteMark(number, share.noteMark));
  return [...marks, ...(cell.isProvisional ? ['[p]'] : [])].join(' ');
}

/** `[note 1]` */
export function noteMark(number: number, text: string): string {
  return fill(text, { number: String(number) });
}

/** What a shorthand means: `Shorthand: [c] is confidential …` */
export function shorthandText(shorthand: Shorthand, { share }: Messages): string {
  return fill(share.shorthand, { mark: `[${shorthand}]`, meaning: share.shorthands[shorthand] });
}
