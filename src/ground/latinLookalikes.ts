/** Cyrillic and Greek letters, as small ones, that look like Latin ones, as capitals or as small ones. */
const LIKE_LATIN: ReadonlyMap<string, string> = new Map([
  ...lettersLike('авсеніјкморѕтухһԁԛѡ', 'abcehijkmopstyxhdqw'),
  ...lettersLike('αβεζηικμνορτυχ', 'abezhikmnoptyx'),
]);

const GREEK_AND_CYRILLIC = /[\u0370-\u052f]/g;
const ANY_OF_THESE = /[\u0370-\u052f]/;
const LATIN = /\p{Script=Latin}/u;

/** A text in small letters without accents, with a Latin letter for each Cyrillic or Greek one that looks like it. */
export function withLatinLetters(form: string): string {
  return form.replace(GREEK_AND_CYRILLIC, (letter) => LIKE_LATIN.get(letter) ?? letter);
}

/** The Cyrillic and Greek letters of a text that look like Latin ones and stand among Latin ones; nearly always none. */
export function lettersAmongLatin(text: string): readonly string[] {
  if (!ANY_OF_THESE.test(text) || !LATIN.test(text)) return [];
  return [...new Set(text.match(GREEK_AND_CYRILLIC))].filter((letter) =>
    LIKE_LATIN.has(letter.toLowerCase()),
  );
}

function lettersLike(letters: string, latin: string): readonly (readonly [string, string])[] {
  return Array.from(letters, (letter, at) => [letter, latin.charAt(at)]);
}
