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
  ].map(wordKey),
);

/** Whether the text in a date column says that there is no date: `–`, `n/a`, `pending`, `en attente`. */
export function saysNoDate(text: string): boolean {
  const key = wordKey(text);
  if (key === '') return !/[\p{L}\p{N}?]/u.test(text);
  return NO_DATE_KEYS.has(key);
}
