import type { Purpose } from '../model/attribute';
import type { Concept } from './concept';
import { termsOf } from './lexicon';

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
  if (!before.some(({ concepts }) => concepts.includes('area')) || !NUMBER.test(number)) return undefined;
  const isAnother = terms
    .slice(at + 1)
    .some(
      ({ concepts, written }) =>
        concepts.some((one) => TAKES_BACK.includes(one)) || NUMBER.test(written.toLowerCase()),
    );
  return isAnother ? undefined : (PURPOSES.get(number) ?? 'none');
}

/** Numbers from 1 to 7, as the headings of areas, or offices, write them: `4`, `IV`, `D4`. */
const NUMBERS_OF_AREAS = [1, 2, 3, 4, 5, 6, 7];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** What stands for a priority area where the heading says that the column holds them, and what that means in words. */
export const SHORT_AREAS: ReadonlyMap<string, string> = new Map(
  NUMBERS_OF_AREAS.flatMap((number) =>
    [`${number}`, `${number}.`, `A${number}`, `D${number}`, `PA${number}`, ROMAN[number - 1] ?? ''].map(
      (form): [string, string] => [form, `area ${number}`],
    ),
  ),
);

/** Whether a heading speaks of areas of work. */
export function namesArea(heading: string): boolean {
  return termsOf(heading).some(({ concepts }) => concepts.includes('area'));
}
