import { lettersAmongLatin } from '../../ground/latinLookalikes';
import { TEXT_FIELDS, type TextField } from '../model/field';
import { shortened } from '../model/shortened';
import { cellsOf } from './cellsOf';
import { type Completion, issueAt } from './completion';

/**
 * Cells in which letters of another alphabet stand among Latin ones that look the same, once for each column: to a program
 * such a text is another than the one that a person reads, so that a request is counted twice, or a State in two rows.
 */
export function reportMixedAlphabets(completion: Completion): void {
  for (const field of TEXT_FIELDS) {
    if (completion.layout.columns.has(field)) reportMixed(completion, field);
  }
}

function reportMixed(completion: Completion, field: TextField): void {
  const { rows, usable, issues } = completion;
  const { texts, codes } = rows.texts[field];
  const mixed = new Map<number, readonly string[]>();
  texts.forEach((text, code) => {
    const letters = mixedLetters(text, field);
    if (letters.length > 0) mixed.set(code, letters);
  });
  if (mixed.size === 0) return;
  const found = [...codes.keys()].filter((row) => usable[row] === 1 && mixed.has(codes[row] ?? 0));
  const [first] = found;
  if (first === undefined) return;
  const code = codes[first] ?? 0;
  const where = cellsOf(completion, field, found);
  const [cell = ''] = where.ranges[0]?.split(':') ?? [];
  const finding = { code: 'mixedAlphabets', field, letters: mixed.get(code) ?? [], where } as const;
  issues.push(issueAt(completion, cell, 'warning', shortened(texts[code] ?? ''), finding));
}

/** A reference is of one alphabet as a whole, a name only word by word. */
function mixedLetters(text: string, field: TextField): readonly string[] {
  const letters = lettersAmongLatin(text);
  if (field === 'reference' || letters.length === 0) return letters;
  return [...new Set(text.split(/[^\p{L}\p{M}]+/u).flatMap(lettersAmongLatin))];
}
