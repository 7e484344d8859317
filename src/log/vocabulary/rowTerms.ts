import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { numberShape } from '../../ground/numberShape';
import { remembering } from '../../ground/rememberedTexts';
import type { Concept } from './concept';
import { rowWords } from './languages';
import { termsOf } from './lexicon';
import { wordKey, wordsOf } from './wordKey';

const TOTALS = new Set(rowWords('totals'));
const BEFORE_TOTALS = new Set(rowWords('beforeTotals'));

/** Whether a cell opens a row of totals: `Total`, `Grand total:`, `Sous-total 2022`. */
export function opensTotals(text: string): boolean {
  const [first = '', second = ''] = wordsOf(text);
  return TOTALS.has(first) || (BEFORE_TOTALS.has(first) && TOTALS.has(second));
}

const SUMMARIES = rowWords('summaries').map((term) => wordsOf(term));

/** Whether a cell opens a row that sums up the requests: `Last request`, « Nombre de demandes ». */
export function opensSummary(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST_TELLING_TEXT));
  return SUMMARIES.some((term) => term.every((word, index) => words[index] === word));
}

const TAKEN_BACK = rowWords('takenBack').map((term) => wordsOf(term));

const UNSENT = new Set(rowWords('unsent'));

/** Whether a text says of a request, at once, that it was not sent, or not yet: `Draft`, `Not transmitted (withdrawn)`. */
export const saysUnsent = remembering((text: string): boolean => {
  const [opening = ''] = text.slice(0, LONGEST_TELLING_TEXT).split(/[(,;:.]| [-–—] /);
  return UNSENT.has(wordsOf(opening).join(' '));
});

const COUNTED = rowWords('counted').map((term) => wordsOf(term));
const SENDING: readonly Concept[] = ['send', 'request', 'rfa', 'rfc', 'rfi'];

/** Under which a cell says of its request that it does not count: by a yes, or by a no. */
export type TakesBack = 'byYes' | 'byNo';

/**
 * How the cells below a heading say that their requests do not count, or were not sent: by a yes below `Cancelled`,
 * `Duplicate?`, « Doublon »; by a no below `Sent?`, `Include in statistics (Y/N)`. `undefined` where they say nothing of it.
 */
export function takesBackBelow(heading: string): TakesBack | undefined {
  const words = wordsOf(heading.slice(0, LONGEST_TELLING_TEXT));
  const concepts = termsOf(words.join(' ')).map((term) => term.concepts);
  const areAll = (wanted: readonly Concept[]): boolean =>
    concepts.length > 0 && concepts.every((some) => some.some((one) => wanted.includes(one)));
  if (takesBackRequest(heading) || saysUnsent(heading) || areAll(['withdraw'])) return 'byYes';
  const isOfCounting = COUNTED.some((term) => term.every((word, index) => words[index] === word));
  const isOfSending = areAll(SENDING) && concepts.some((some) => some.includes('send'));
  return isOfCounting || isOfSending ? 'byNo' : undefined;
}

const QUANTITIES = new Set(rowWords('quantities'));

/** Whether a heading says that below it stands how many requests a row is, in one word: `Qty`. */
export function namesQuantity(heading: string): boolean {
  return QUANTITIES.has(wordsOf(heading).join(' '));
}

const CAME_IN = new Set(rowWords('cameIn'));

/** Whether a text beside a request says that it does not count, was not sent, or came in: `Duplicate of HQ/12, do not count`. */
export const takesBackRequest = remembering((text: string): boolean => {
  const words = wordsOf(text.slice(0, LONGEST_TELLING_TEXT));
  if (words.length === 1 && CAME_IN.has(words[0] ?? '')) return true;
  return words.some((_, at) =>
    TAKEN_BACK.some((term) => term.every((word, index) => words[at + index] === word)),
  );
});

/** Whether a reference says besides that its request was taken back, or is none: `HQ/12 (cancelled)`, `HQ/13 – not sent`. */
export function isReferenceTakenBack(reference: string): boolean {
  return shapeIsTakenBack(numberShape(reference));
}

const shapeIsTakenBack = remembering((reference): boolean => {
  const terms = termsOf(reference);
  const says = (one: Concept): boolean => terms.some(({ concepts }) => concepts.includes(one));
  return takesBackRequest(reference) || says('withdraw') || (says('not') && says('send'));
});

const CONJUNCTIONS = rowWords('conjunctions');
const BETWEEN_NAMES = new RegExp(`\\s*[;,/+&\n]\\s*|\\s(?:${CONJUNCTIONS.join('|')})\\s`, 'iu');

/** The names that a text may give, one beside the other: `Mali; Chad and Niger`. */
export function namesIn(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_TELLING_TEXT)
    .split(BETWEEN_NAMES)
    .filter((name) => /\p{L}/u.test(name));
}

const BETWEEN_REFERENCES = new RegExp(
  `\\s*[;,&\n]\\s*|\\s(?:${[...CONJUNCTIONS, ...rowWords('upTo')].join('|')})\\s`,
  'iu',
);

/** Nearly every reference is without any of these. */
const MAY_PART_REFERENCES = /[;,&\s]/u;

/** The references that a text lists, or the first and the last of them: `R-1, R-2`, `R-1 to R-3`; each has a number. */
export function referencesIn(text: string): readonly string[] {
  const plain = text.slice(0, LONGEST_TELLING_TEXT);
  if (plain !== '' && !MAY_PART_REFERENCES.test(plain)) return [plain];
  const parts = plain.split(BETWEEN_REFERENCES).filter((part) => part.trim() !== '');
  return parts.every((part) => /\d/.test(part)) ? parts : [plain];
}

const SEVERAL = new Set(rowWords('several'));
/** `+ 4 others`, « et 3 autres » */
const MORE_OF_THEM = /(?:\+|&|\p{L}) ?\d{1,3} (\p{L}+)$/u;

/** Whether a name is of several that it does not list: `All States Parties`, `123 States`, `Mali + 4 others`. */
export function namesMany(text: string): boolean {
  const plain = plainText(text).slice(0, LONGEST_TELLING_TEXT);
  const words = wordsOf(plain);
  const [first = '', second = ''] = words;
  if (SEVERAL.has(first)) return words.length === 1 || isAddressed(second);
  if (/^\d{1,3}$/.test(first) && Number(first) > 1) return words.length > 1 && isAddressed(second);
  const more = MORE_OF_THEM.exec(plain)?.[1];
  return more !== undefined && termsOf(more).some(({ concepts }) => concepts.includes('other'));
}

const ADDRESSED: readonly Concept[] = [
  'state',
  'party',
  'organisation',
  'io',
  'country',
  'addressee',
  'partner',
  'entity',
  'other',
];

function isAddressed(word: string): boolean {
  return termsOf(word).some(({ concepts }) => concepts.some((one) => ADDRESSED.includes(one)));
}

/** Whether a text says that there is nothing, in any field: `n/a`, `none`, « sans objet ». */
export function saysNothing(text: string): boolean {
  const terms = termsOf(text);
  return terms.length > 0 && terms.every(({ concepts }) => concepts.includes('nothing'));
}

const NO_DAY_KEYS = new Set(rowWords('noDay').map(wordKey));
/** One of these says that something has not come. */
const NOT_COME: readonly Concept[] = [
  'not',
  'no',
  'nothing',
  'yet',
  'pending',
  'underWay',
  'todo',
  'send-do',
  'execute-do',
  'record-do',
];
/** What has not come. */
const COMING: readonly Concept[] = [
  'send',
  'transmission',
  'reply',
  'reply-act',
  'receive',
  'execute',
  'execute-act',
  'record',
  'record-act',
  'request',
];
const BARE_NO: readonly Concept[] = ['not', 'no'];

/** Whether the text in a date column says that there is no date: `–`, `n/a`, `pending`, `not yet sent`, `en attente`. */
export const saysNoDate = remembering(
  (text: string): boolean => text.length <= LONGEST_TELLING_TEXT && shapeSaysNoDate(numberShape(text)),
);

/** Asked once of all texts that differ in their numbers alone, as references do. */
const shapeSaysNoDate = remembering((text: string): boolean => {
  // Nearly every text in such a column is a date in numbers.
  if (/^\d[\d ./:-]*$/.test(text)) return false;
  const key = wordKey(text);
  if (key === '') return !/[\p{L}\p{N}?]/u.test(plainText(text));
  if (NO_DAY_KEYS.has(key)) return true;
  if (text.includes('?')) return false;
  const terms = termsOf(text);
  if (terms.some(({ concepts }) => concepts.length === 0)) return false;
  const concepts = terms.flatMap((term) => term.concepts);
  return (
    concepts.every((concept) => NOT_COME.includes(concept) || COMING.includes(concept)) &&
    concepts.some((concept) => NOT_COME.includes(concept)) &&
    !concepts.every((concept) => BARE_NO.includes(concept))
  );
});

const CLOSING = rowWords('closing').map((term) => wordsOf(term));

/** Whether a cell opens a line about the register itself, with a day perhaps: `Last updated:`, `Mise à jour :`. */
export function opensClosingLine(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST_TELLING_TEXT));
  return CLOSING.some((term) => term.every((word, index) => words[index] === word));
}

const REMINDERS = new Set(rowWords('reminders'));
const ORDINALS = new Set(rowWords('ordinals'));
/** `Rem. 2` */
const SHORT_REMINDER = /^[^\p{L}\p{N}]*rem\. ?\d{1,2}[^\p{L}\p{N}]*$/iu;

/**
 * Whether a text in the place of a reference, or of a kind, says that the row is a reminder: `Rem. 2`, `Rappel du 12/03`,
 * `Second reminder`, `HQ/2022/1 (reminder)`.
 */
export function opensReminder(text: string): boolean {
  const plain = plainText(text).slice(0, LONGEST_TELLING_TEXT);
  if (SHORT_REMINDER.test(plain)) return true;
  const words = wordsOf(plain);
  const [first = '', second = ''] = words;
  // `Rappel-12` may be a reference; a word of its own is followed by a space, a bracket or nothing.
  const isWord = (word: string): boolean => {
    if (!REMINDERS.has(word)) return false;
    const form = plain.toLowerCase();
    const at = form.indexOf(word);
    return /^(?:[\s(]|$)/.test(form.slice(at + word.length));
  };
  if (isWord(first) || (ORDINALS.has(first) && isWord(second))) return true;
  const last = /^\d{1,2}$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return REMINDERS.has(last ?? '') && new RegExp(`[\\s(]${last ?? ''}(?: ?\\d{1,2})?\\)?$`, 'i').test(plain);
}

const REQUEST_KEYS = new Set(rowWords('requests').map(wordKey));

/** Whether a text in the place of a kind says no more than that the row is a request: `Dem.`, `Request`. */
export function saysRequest(text: string): boolean {
  return REQUEST_KEYS.has(wordKey(text));
}

const YES_WORDS = new Set(rowWords('yes'));
const NO_WORDS = new Set(rowWords('no'));

/** Whether a cell says yes: `Yes`, `oui`, `TRUE`. */
export function saysYes(text: string): boolean {
  return isOneOf(YES_WORDS, text);
}

/** Whether a cell says no: `No`, `non`, `FALSE`. */
export function saysNo(text: string): boolean {
  return isOneOf(NO_WORDS, text);
}

function isOneOf(words: ReadonlySet<string>, text: string): boolean {
  const [word = '', ...others] = wordsOf(text);
  return others.length === 0 && words.has(word);
}

/** Whether a cell says yes or no, and so no day. */
export function saysYesOrNo(text: string): boolean {
  return saysYes(text) || saysNo(text);
}

const EXAMPLES = rowWords('examples').map((term) => wordsOf(term));

/** Whether a cell opens a row that shows how to fill in the register: `Example: HQ/2022/001`, `p. ex.`. */
export function opensExample(text: string): boolean {
  const plain = plainText(text).slice(0, LONGEST_TELLING_TEXT);
  const opening = wordsOf(plain);
  const isShort = /^(?:e\. ?g\. |p\. ?(?:ex|ej)\. )/i.test(plain);
  const isLong = /^(?:\p{L}{2,10}\.?) ?:/u.test(plain);
  return EXAMPLES.some(
    (term) => term.every((word, index) => opening[index] === word) && (term.length > 1 ? isShort : isLong),
  );
}

const DATE_LETTERS = new Set(rowWords('dateLetters'));

/** Whether a cell says how a day is to be written: `dd/mm/yyyy`, `jj/mm/aaaa`. */
export function spellsDate(text: string): boolean {
  const plain = plainText(text);
  if (!/^\(?[a-z]{2,4}[-./ ][a-z]{2}[-./ ][a-z]{2,4}\)?$/i.test(plain)) return false;
  return wordsOf(plain).every((word) => DATE_LETTERS.has(word));
}
