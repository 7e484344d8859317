import { tellsOnly, publicityTerms } from '../vocabulary/publicityTerms';
import { wordsOf } from '../vocabulary/wordKey';
import { REGISTERS } from './registers';

const TITLE_WORDS = new Set<string>(REGISTERS.flatMap(({ titleWords }) => titleWords).flatMap(wordsOf));

/** The name of a sheet that may hold what is under seal, where none of its words can be of that; else `''`. */
export function shownSheetName(name: string): string {
  const isKnown = wordsOf(name).every((word) => {
    const plain = word.replace(/\d{1,9}$/u, '');
    return (
      /^\d{1,4}$/u.test(word) || TITLE_WORDS.has(plain) || tellsOnly(publicityTerms(plain), 'sheetNames')
    );
  });
  return isKnown ? name : '';
}
