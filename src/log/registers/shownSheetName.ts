import { wordsOf } from '../vocabulary/wordKey';
import { REGISTERS } from './registers';

const KNOWN = new Set([
  ...REGISTERS.flatMap(({ titleWords }) => titleWords).flatMap(wordsOf),
  ...'register registers list lists of the and arrest arrests surrender public sealed under seal unsealed requests court icc'.split(
    ' ',
  ),
  ...'registre registres liste listes d de du des et arret arrets arrestation remise sous scelles publics demandes cour cpi'.split(
    ' ',
  ),
  ...'sheet table data feuil feuille tabelle'.split(' '),
]);

/** The name of a sheet that may hold what is under seal, where none of its words can be of that; else `''`. */
export function shownSheetName(name: string): string {
  const isKnown = wordsOf(name).every(
    (word) => KNOWN.has(word.replace(/\d{1,9}$/u, '')) || /^\d{1,4}$/u.test(word),
  );
  return isKnown ? name : '';
}
