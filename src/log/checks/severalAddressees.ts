import { namesIn, namesMany } from '../vocabulary/rowTerms';
import { wordKey } from '../vocabulary/wordKey';
import { cellsOf } from './cellsOf';
import { type Completion, issueAt } from './completion';
import { shortened } from '../model/shortened';

const MOST_WORDS_OF_NAME = 4;
/** So many short names in a row are a list. */
const A_LIST = 3;
const MOST_WORDS_IN_LIST = 2;

/**
 * Cells that seem to name several addressees, once for the column: a request to each of them is one. A name may have a comma
 * or an “and” in it, so that these divide names only where they stand alone in other cells, or where many are listed.
 */
export function reportSeveralAddressees(completion: Completion): void {
  const { rows, usable, layout, issues } = completion;
  if (!layout.columns.has('addressee')) return;
  const { texts, codes } = rows.texts.addressee;
  const names = texts.map(namesIn);
  const alone = new Set(texts.filter((_, code) => names[code]?.length === 1).map(wordKey));
  const isSeveral = names.map((some, code) => namesSeveral(texts[code] ?? '', some, alone));
  if (!isSeveral.includes(true)) return;
  const found = [...codes.keys()].filter((row) => usable[row] === 1 && isSeveral[codes[row] ?? 0] === true);
  const [first] = found;
  if (first === undefined) return;
  const where = cellsOf(completion, 'addressee', found);
  const text = shortened(texts[codes[first] ?? 0] ?? '');
  const [cell = ''] = where.ranges[0]?.split(':') ?? [];
  issues.push(issueAt(completion, cell, 'warning', text, { code: 'severalAddressees', where }));
}

function namesSeveral(text: string, names: readonly string[], alone: ReadonlySet<string>): boolean {
  if (namesMany(text)) return true;
  if (names.length < 2) return false;
  if (names.filter((name) => alone.has(wordKey(name))).length >= 2) return true;
  const areShort = (most: number): boolean =>
    names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= most);
  return names.length >= A_LIST
    ? areShort(MOST_WORDS_IN_LIST)
    : text.includes(';') && areShort(MOST_WORDS_OF_NAME);
}
