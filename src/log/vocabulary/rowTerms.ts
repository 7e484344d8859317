import { plainText } from '../../ground/normalForm';
import { wordKey, wordsOf } from './wordKey';

const TOTAL_WORDS = new Set([
  'total',
  'totals',
  'totaux',
  'subtotal',
  'subtotals',
  'soustotal',
  'soustotaux',
  'sum',
  'somme',
  'gesamt',
]);

/** Whether a cell opens a row of totals: `Total`, `Grand total:`, `Sous-total 2022`. */
export function opensTotals(text: string): boolean {
  const [first = '', second = ''] = wordsOf(text);
  if (TOTAL_WORDS.has(first)) return true;
  return ['grand', 'sub', 'sous', 'nombre', 'number'].includes(first) && TOTAL_WORDS.has(second);
}

const NO_DATE_KEYS = new Set(
  [
    'n/a',
    'na',
    'none',
    'nil',
    'not applicable',
    'pending',
    'no reply',
    'no reply yet',
    'not yet',
    'none yet',
    'awaiting reply',
    'awaiting',
    'in progress',
    'ongoing',
    'open',
    'outstanding',
    's.o.',
    's/o',
    'sans objet',
    'aucun',
    'aucune',
    'aucune réponse',
    'sans réponse',
    'pas de réponse',
    'en attente',
    'en attente de réponse',
    'en cours',
    'néant',
    'en suspens',
    'tbc',
    'tbd',
    'not sent',
    'not yet sent',
    'never sent',
    'unsent',
    'to be sent',
    'draft',
    'non transmise',
    'non envoyée',
    'pas envoyée',
    'pas encore envoyée',
    'à envoyer',
    'à transmettre',
  ].map(wordKey),
);

/** Whether the text in a date column says that there is no date: `–`, `n/a`, `pending`, `en attente`. */
export function saysNoDate(text: string): boolean {
  const key = wordKey(text);
  if (key === '') return !/[\p{L}\p{N}?]/u.test(text);
  return NO_DATE_KEYS.has(key);
}

const CLOSING_TERMS = [
  'last updated',
  'last update',
  'updated on',
  'updated',
  'as at',
  'as of',
  'prepared by',
  'prepared on',
  'printed on',
  'status as at',
  'mise à jour',
  'dernière mise à jour',
  'mis à jour le',
  'arrêté au',
  'établi le',
  'établi par',
  'imprimé le',
  'état au',
].map((term) => wordsOf(term));

/** Whether a cell opens a line about the register itself, with a day perhaps: `Last updated:`, `Mise à jour :`. */
export function opensClosingLine(text: string): boolean {
  const words = wordsOf(text);
  return CLOSING_TERMS.some((term) => term.every((word, index) => words[index] === word));
}

const REMINDER =
  /^[^\p{L}\p{N}]*(?:(?:first|second|third|final|last|1st|2nd|3rd|1er|2e|2ème|3e|dernier)\s+)?(?:(?:reminder|rappel|relance)(?:[\s(].*)?|rem\.\s*\d{1,2}[^\p{L}\p{N}]*)$/iu;
/** `HQ/2022/1 (reminder)` */
const REMINDER_BEHIND = /[\s(](?:reminder|rappel|relance)(?:\s*\d{1,2})?\)?$/iu;

/** Whether a text in the place of a reference, or of a kind, says that the row is a reminder: `Rem. 2`, `Rappel du 12/03`. */
export function opensReminder(text: string): boolean {
  const plain = plainText(text);
  return REMINDER.test(plain) || REMINDER_BEHIND.test(plain);
}

const REQUEST_KEYS = new Set(
  ['Request', 'Requests', 'Req', 'New request', 'Demande', 'Dem', 'Nouvelle demande'].map(wordKey),
);

/** Whether a text in the place of a kind says no more than that the row is a request: `Dem.`, `Request`. */
export function saysRequest(text: string): boolean {
  return REQUEST_KEYS.has(wordKey(text));
}

const YES_NO_KEYS = new Set(
  ['yes', 'no', 'y', 'n', 'oui', 'non', 'o', 'true', 'false', 'vrai', 'faux'].map(wordKey),
);

/** Whether a cell says yes or no, and so no day. */
export function saysYesOrNo(text: string): boolean {
  return YES_NO_KEYS.has(wordKey(text));
}

/** Whether a cell opens a row that shows how to fill in the register: `Example: HQ/2022/001`, `p. ex.`. */
export function opensExample(text: string): boolean {
  return /^(e\.\s?g\.\s|p\.\s?ex\.\s|(example|exemple|ex\.?)\s*:)/iu.test(plainText(text));
}

/** Whether a cell says how a day is to be written: `dd/mm/yyyy`, `jj/mm/aaaa`. */
export function spellsDate(text: string): boolean {
  return /^\(?(dd|jj|mm|yyyy|aaaa)[-./ ](mm|dd|jj)[-./ ](yyyy|yy|aaaa|aa|dd|jj)\)?$/iu.test(plainText(text));
}
