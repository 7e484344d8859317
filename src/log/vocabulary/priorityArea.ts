import type { Purpose } from '../model/attribute';
import type { Concept } from './concept';
import { termsOf } from './lexicon';
import { wordsOf } from './wordKey';

/** What the requests of the Court's priority areas serve; those of all other areas serve none of the purposes. */
const PURPOSES: ReadonlyMap<string, Purpose> = new Map([
  ['3', 'arrestAndSurrender'],
  ['iii', 'arrestAndSurrender'],
  ['4', 'assetIdentification'],
  ['iv', 'assetIdentification'],
]);

const NUMBER = /^(?:[1-7]|i{1,3}|iv|vi{0,2})$/;
/** What stands before the number of an area: “ASP priority area 4”. */
const BEFORE_NUMBER: readonly Concept[] = ['area', 'priority', 'cooperation', 'statute'];
/** One of these makes the number one of an area. */
const AREA: readonly Concept[] = ['area', 'priority'];
/** What makes it another area, or none. */
const TAKES_BACK: readonly Concept[] = ['not', 'no', 'nothing', 'or', 'but', 'except', 'perhaps', 'todo'];

/**
 * The purpose of a request of a priority area that a text names by its number, whatever is said of the area behind it;
 * `none` for areas whose requests serve no purpose, `undefined` where it names none, or several.
 */
export function purposeOfArea(text: string): Purpose | 'none' | undefined {
  const terms = termsOf(text);
  const at = terms.findIndex(({ concepts }) => !concepts.some((one) => BEFORE_NUMBER.includes(one)));
  const before = terms.slice(0, Math.max(at, 0));
  const number = terms[at]?.written.toLowerCase() ?? '';
  if (!before.some(({ concepts }) => concepts.some((one) => AREA.includes(one))) || !NUMBER.test(number))
    return undefined;
  const isAnother = terms
    .slice(at + 1)
    .some(
      ({ concepts, written }) =>
        concepts.some((one) => TAKES_BACK.includes(one)) || NUMBER.test(written.toLowerCase()),
    );
  return isAnother ? undefined : (PURPOSES.get(number) ?? 'none');
}

/**
 * The area of a text in a column of areas, which need not say that it is one, as it is read where it does: `area 4` for `4`,
 * `IV. Assets`, `D4`, `P.A. 4`. `undefined` where it has no number of an area, or several.
 */
export function areaInColumn(text: string): string | undefined {
  const words = wordsOf(text);
  const numbers = words.flatMap((word) => numberIn(word) ?? []);
  const at = words.findIndex((word) => numberIn(word) !== undefined);
  const isLabel = (word: string): boolean =>
    word.length <= LONGEST_LABEL ||
    termsOf(word).some(({ concepts }) => concepts.some((one) => BEFORE_NUMBER.includes(one)));
  return numbers.length === 1 && words.slice(0, at).every(isLabel) ? `area ${numbers[0] ?? ''}` : undefined;
}

/** `P. A. 4` */
const LONGEST_LABEL = 2;

function numberIn(word: string): string | undefined {
  const number = /^[a-z]{0,2}([1-7])$/.exec(word)?.[1] ?? word;
  return NUMBER.test(number) ? number : undefined;
}

/** Whether a heading speaks of areas of work. */
export function namesArea(heading: string): boolean {
  return termsOf(heading).some(({ concepts }) => concepts.includes('area'));
}
