import { keyWords } from '../vocabulary/wordKey';
import type { RegisterChoice } from './register';

interface Meant {
  readonly value: string;
  readonly words: ReadonlySet<string>;
  readonly isRest: boolean;
}

/** Signs that stand for a word. */
const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ['US$', ' USD '],
  ['€', ' EUR '],
  ['£', ' GBP '],
];

function wordsOfText(text: string): ReadonlySet<string> {
  const plain = SIGNS.reduce((all, [sign, word]) => all.replaceAll(sign, word), text.slice(0, 1000));
  return new Set(keyWords(plain));
}

/**
 * Which of the values a text means: the one of which all words of a phrase stand in it, where it is the only one; of
 * *release* and *interim release* the longer. `undefined` where none fits, or several do.
 */
export function choiceOf(text: string, choices: readonly RegisterChoice[]): string | undefined {
  const own = wordsOfText(text);
  const meant = choices.flatMap(({ value, called, words, isRest = false }): readonly Meant[] =>
    [...Object.values(called), ...words]
      .map((phrase) => new Set(keyWords(phrase)))
      .filter((phrase) => phrase.size > 0 && isWithin(phrase, own))
      .map((phrase) => ({ value, words: phrase, isRest })),
  );
  const proper = meant.some(({ isRest }) => !isRest) ? meant.filter(({ isRest }) => !isRest) : meant;
  const longest = proper.filter(
    ({ value, words }) =>
      !proper.some(
        (other) => other.value !== value && other.words.size > words.size && isWithin(words, other.words),
      ),
  );
  const values = new Set(longest.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}
