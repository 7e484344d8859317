import { LONGEST_TELLING_TEXT, normalForm } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import { LANGUAGES } from './languages';
import { entriesOf, termsOf } from './lexicon';
import { foldEnding } from './wordKey';

/** In a shorter word a letter more or less makes another word. */
const SHORTEST_WORD = 5;
const SHORTEST_WITH_SLIP = 6;
/** Of a shorter word a letter that stands for another makes another word. */
const SHORTEST_EXCHANGED = 8;

/** Known words, by themselves and without any one of their letters, each with those that it is made from. */
type Spellings = Map<string, Set<string>>;

interface Index {
  /** the words without their endings */
  readonly keys: ReadonlySet<string>;
  readonly words: Spellings;
  readonly stems: Spellings;
  readonly longestStem: number;
}

/** Made when the first mistyped word is looked up, which takes a moment. */
let index: Index | undefined;

function knownSpellings(): Index {
  return (index ??= spellingsOfLanguages());
}

function spellingsOfLanguages(): Index {
  const words: Spellings = new Map();
  const stems: Spellings = new Map();
  const keys = new Set<string>();
  let longestStem = 0;
  for (const [written] of LANGUAGES.flatMap(entriesOf)) {
    const isStem = written.endsWith('*');
    const stem = written.slice(0, -1);
    if (isStem) addForms(stems, stem);
    longestStem = isStem ? Math.max(longestStem, stem.length) : longestStem;
    for (const word of isStem ? [] : written.split('_')) {
      keys.add(foldEnding(word));
      addForms(words, ...spellingsOfKnown(word));
    }
  }
  return { keys, words, stems, longestStem };
}

function addForms(spellings: Spellings, ...added: readonly string[]): void {
  for (const word of added.filter(({ length }) => length >= SHORTEST_WORD)) {
    for (const form of formsOf(word)) spellings.set(form, (spellings.get(form) ?? new Set()).add(word));
  }
}

function madeInto(spellings: Spellings, word: string): ReadonlySet<string> {
  return new Set(formsOf(word).flatMap((form) => [...(spellings.get(form) ?? [])]));
}

/** A word as it is, and without its ending: a slip may stand in that. */
function spellingsOf(word: string): readonly string[] {
  return [...new Set([word, foldEnding(word)])];
}

/** As {@link spellingsOf}, and as several: `assest` is `assets`. */
function spellingsOfKnown(word: string): readonly string[] {
  return [...spellingsOf(word), `${word}s`];
}

/** A word, and what is left of it without any one of its letters: two words that a slip divides share one of these. */
function formsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/**
 * A text with its mistyped words as they are known: `Recoding under way` is `recording under way`. A word is mistyped
 * where it is none that is known, and a letter was left out, added or exchanged, or two of them changed places. It may be another
 * word all the same, so that nothing is read from what this gives: it tells of what to ask. The text itself where none is.
 */
export const spelledRight = remembering((text: string): string => {
  const [telling, rest] = [text.slice(0, LONGEST_TELLING_TEXT), text.slice(LONGEST_TELLING_TEXT)];
  return telling.replace(/\p{L}{5,}/gu, (word) => (isUnknown(word) ? (meantBy(word) ?? word) : word)) + rest;
});

/** Words of their own that look like slips. */
const NO_SLIPS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ noSlips = '' }) => noSlips.split(' ')));

/** In a shorter word a letter left out or added makes another word too often, unless it is one of a double letter. */
const SHORTEST_SURE = 8;

/**
 * A heading with its mistyped words as they are surely meant: as {@link spelledRight}, where a letter was left out or added,
 * or two changed places, before the last one, and every known word that is near speaks of the same: an officer is no office.
 * The heading itself where none is.
 */
export const surelySpelled = remembering((heading: string): string =>
  heading.length > LONGEST_TELLING_TEXT
    ? heading
    : heading.replace(/\p{L}{5,}/gu, (word) => (isUnknown(word) ? (surelyMeantBy(word) ?? word) : word)),
);

function surelyMeantBy(written: string): string | undefined {
  if (NO_SLIPS.has(normalForm(written))) return undefined;
  const [likeliest, ...others] = slipsOf(written);
  if (likeliest?.isSure !== true) return undefined;
  const speaksOf = ({ known }: Slip): string =>
    termsOf(known)
      .flatMap(({ concepts }) => concepts)
      .join(' ');
  const said = speaksOf(likeliest);
  return said !== '' && others.every((other) => speaksOf(other) === said) ? likeliest.known : undefined;
}

function isUnknown(word: string): boolean {
  const terms = termsOf(word);
  if (terms.length === 0 || terms.some(({ isShort }) => isShort)) return false;
  // A word of a phrase means nothing alone, and is no slip; `identifer` may be one, though known words begin so.
  return !knownSpellings().keys.has(foldEnding(normalForm(word)));
}

/** The known word that a mistyped one is meant to be; `undefined` where there is none. */
function meantBy(written: string): string | undefined {
  return slipsOf(written)[0]?.known;
}

/** The slips by which a word may have been made from known ones, the likeliest first. */
function slipsOf(written: string): readonly Slip[] {
  const form = normalForm(written);
  const beginsAsKnown = termsOf(written).some(({ concepts }) => concepts.length > 0);
  const slips = spellingsOf(form).flatMap((word) => {
    const ending = form.length - word.length;
    return [...slipsIn(word, ending), ...(beginsAsKnown ? [] : slipsInStem(word, ending))];
  });
  return slips.toSorted(
    (a, b) => a.rank - b.rank || b.known.length - a.known.length || (a.known < b.known ? -1 : 1),
  );
}

/** What a slip made of a known word; the lower its rank, the more slips are of its sort. */
interface Slip {
  readonly known: string;
  readonly rank: number;
  /** whether hardly any word of its own is made so */
  readonly isSure: boolean;
}

/** @param ending how many letters the word has lost with its ending */
function slipsIn(word: string, ending: number): readonly Slip[] {
  return [...madeInto(knownSpellings().words, word)].flatMap((one) => slipBetween(word, one, ending) ?? []);
}

function slipsInStem(word: string, ending: number): readonly Slip[] {
  const { stems, longestStem } = knownSpellings();
  const slips: Slip[] = [];
  for (let length = SHORTEST_WORD - 1; length <= Math.min(word.length, longestStem + 1); length += 1) {
    const [beginning, rest] = [word.slice(0, length), word.slice(length)];
    for (const stem of madeInto(stems, beginning)) {
      const slip = slipBetween(beginning, stem, rest.length + ending);
      if (slip !== undefined) slips.push({ ...slip, known: stem + rest });
    }
  }
  return slips;
}

/**
 * The one slip between a word and a known one; `undefined` where there is none, or more than one.
 *
 * @param rest how many letters come after both
 */
function slipBetween(word: string, known: string, rest: number): Slip | undefined {
  const length = known.length + rest;
  if (length < SHORTEST_WITH_SLIP || Math.abs(word.length - known.length) > 1) return undefined;
  let first = 0;
  while (first < word.length && word[first] === known[first]) first += 1;
  let last = 0;
  while (last < Math.min(word.length, known.length) - first && word.at(-1 - last) === known.at(-1 - last))
    last += 1;
  const [typed, meant] = [word, known].map((one) => one.slice(first, one.length - last));
  if (typed === undefined || meant === undefined || first === 0) return undefined;
  const isDouble = (letter: string, of: string): boolean => letter !== '' && letter === of[first - 1];
  const isSure =
    last + rest > 0 && (length >= SHORTEST_SURE || isDouble(typed, word) || isDouble(meant, known));
  if (typed.length === 2 && typed === meant.charAt(1) + meant.charAt(0))
    return { known, rank: 0, isSure: true };
  if (typed.length === 1 && meant === '') return { known, rank: typed === word[first - 1] ? 0 : 1, isSure };
  if (typed === '' && meant.length === 1) return { known, rank: 1, isSure };
  const isExchanged = typed.length === 1 && meant.length === 1 && length >= SHORTEST_EXCHANGED;
  return isExchanged ? { known, rank: 2, isSure: false } : undefined;
}
