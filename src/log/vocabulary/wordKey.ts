import { normalForm, plainText } from '../../ground/normalForm';
import { LANGUAGES } from './languages';

/** Words that do not tell one term from another. */
const ARTICLES = new Set(LANGUAGES.flatMap(({ articles }) => articles.split(' ')));

const ONLY_ASCII = /^[ -~]*$/;

/**
 * The words of a text without accents, case and punctuation: `« N° de référence »` is `no`, `de`, `reference`.
 */
export function wordsOf(text: string): string[] {
  const form = normalForm(text);
  // Nearly every text: among these characters it is much sooner found where words end.
  if (ONLY_ASCII.test(form)) return wordsAmong(withoutHyphen(form).split(/[^a-z0-9]+/));
  const plain = withoutHyphen(form.replace(/[°º]/g, 'o ').replace(/№/g, 'no '));
  return wordsAmong(plain.split(/[^\p{L}\p{N}]+/u));
}

/** Cooperation is written “co-operation”, too. */
function withoutHyphen(text: string): string {
  return text.includes('co-op') ? text.replace(/\bco-?op/g, 'coop') : text;
}

function wordsAmong(pieces: readonly string[]): string[] {
  return pieces.filter((word) => word !== '');
}

/** One form for the singular and the plural, the masculine and the feminine, where they differ by an ending. */
export function foldEnding(word: string): string {
  if (word.length <= 3) return word;
  let folded = word;
  if (folded.endsWith('sses')) folded = folded.slice(0, -2);
  else if (folded.endsWith('s') && !folded.endsWith('ss')) folded = folded.slice(0, -1);
  else if (folded.endsWith('aux')) folded = folded.slice(0, -1);
  if (folded.length > 3 && folded.endsWith('ie')) return `${folded.slice(0, -2)}y`;
  if (folded.length > 4 && folded.endsWith('ee')) return folded.slice(0, -1);
  return folded;
}

/** The words of a text that tell terms apart, each in its folded form; of a mere `D` or `LA`, a code, that word itself. */
export function keyWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length === 0 ? words : telling).map(foldEnding);
}

/**
 * What two spellings of the same term share: `Demandes de l’assistance` and `demande d'assistance` have one key.
 * A text of punctuation only has the empty key.
 */
export function wordKey(text: string): string {
  return keyWords(text).join(' ');
}

/** What two spellings of a value share: as {@link wordKey}, and of a text without a word, `+/-`, the signs themselves. */
export function valueKey(text: string): string {
  const key = wordKey(text);
  return key === '' ? plainText(text).trim() : key;
}
