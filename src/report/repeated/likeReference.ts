import { withLatinLetters } from '../../ground/latinLookalikes';
import { normalForm } from '../../ground/normalForm';

/** “Ref.”, “N°” and the like before a reference say no more than that it is one. */
const LABEL = /^(?:(?:ref(?:erence)?s?|nos?|nr|num(?:ber|ero)?|n[°º]|№)[\s.:°º]+)+(?=\S)/;

/** What stands between two separators and is a number but for letters that look like digits. */
const LIKE_NUMBER = /(?<![\p{L}\p{N}])(?=[\dilo]*[ilo])[\dilo]+(?![\p{L}\p{N}])/gu;

const [ZERO, NINE, DELETE] = [0x30, 0x39, 0x7f];
/** A letter with this bit set is a small one. */
const SMALL = 0x20;
const [SMALL_A, SMALL_F, SMALL_I, SMALL_L, SMALL_N, SMALL_O, SMALL_R, SMALL_Z] = [
  0x61, 0x66, 0x69, 0x6c, 0x6e, 0x6f, 0x72, 0x7a,
];

/**
 * A reference as a person reads it at a glance: `Ref. REG/I`, `N° REG/l` and `RЕG/1`, of which the letter in the midst is
 * Cyrillic, are `reg/1`. Of nearly every reference it is that reference itself, in its own case, which is soon seen.
 */
export function likeReference(reference: string): string {
  if (isPlain(reference)) return reference;
  return withLatinLetters(normalForm(reference))
    .replace(LABEL, '')
    .replace(LIKE_NUMBER, (number) => number.replace(/[il]/g, '1').replace(/o/g, '0'));
}

/** Whether a reference is ASCII, without a label, and no part of it looks like a number without being one. */
function isPlain(reference: string): boolean {
  const first = reference.charCodeAt(0) | SMALL;
  let isPart = true;
  let likeDigits = 0;
  for (let at = 0; at <= reference.length; at += 1) {
    const code = at < reference.length ? reference.charCodeAt(at) : DELETE;
    if (code > DELETE) return false;
    const letter = code | SMALL;
    const isLetter = letter >= SMALL_A && letter <= SMALL_Z;
    if (isLetter && (letter === SMALL_I || letter === SMALL_L || letter === SMALL_O)) likeDigits += 1;
    else if (isLetter) isPart = false;
    else if (code < ZERO || code > NINE) {
      if (isPart && likeDigits > 0) return false;
      isPart = true;
      likeDigits = 0;
    }
  }
  const isRef = first === SMALL_R && (reference.charCodeAt(2) | SMALL) === SMALL_F;
  return (!isRef && first !== SMALL_N) || !LABEL.test(reference.toLowerCase());
}
