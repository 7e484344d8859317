/** The most characters that a cell of Excel holds; a longer text comes from a file that no spreadsheet wrote. */
export const LONGEST_CELL_TEXT = 32_767;

/** Headings, titles, values and dates are shorter: from a longer text no more than this is looked at for a meaning. */
export const LONGEST_TELLING_TEXT = 255;

const [SPACE, GRAVE_ACCENT, DELETE] = [0x20, 0x60, 0x7f];

/** What {@link plainText} leaves as it is, apart from the space at the ends: nearly every cell of a log. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code >= DELETE || code === GRAVE_ACCENT) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return true;
}

/**
 * What nobody sees: direction marks, zero-width characters, byte order marks, soft hyphens, variation selectors, and
 * control characters other than white space.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t-\r\x85])\p{Cc}/gu;
const SPACES = /[\s\x85\u2800]+/g;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035`\u00b4\u02b9\u02bb\u02bc\u02bd]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u2039\u203a\u3003\u301d-\u301f]/g;
/** The forms of Chinese and Japanese type that are as wide as they are high. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FROM_FULL_WIDTH = 0xfee0;

/** The zeros of the digits that are read as digits: Arabic-Indic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** Letters that no accent tells from the plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * A text as one parses it: without invisible characters, with one kind of space, dash and quotation mark, and plain
 * digits; runs of white space are one space, and there is none at the ends. Case and accents stay. In linear time.
 *
 * @param most how many characters are looked at; the rest is cut off
 */
export function plainText(text: string, most = LONGEST_CELL_TEXT): string {
  if (text.length > LONGEST_TELLING_TEXT && most === LONGEST_CELL_TEXT) return plainLongText(text);
  return plainAfresh(text, most);
}

/** What the long texts that were asked for last are as plain ones: a file may repeat one in every cell. */
const LONG_TEXTS = new Map<string, string>();
const MOST_LONG_TEXTS = 100;

function plainLongText(text: string): string {
  const known = LONG_TEXTS.get(text);
  if (known !== undefined) return known;
  if (LONG_TEXTS.size >= MOST_LONG_TEXTS) LONG_TEXTS.clear();
  const plain = plainAfresh(text, LONGEST_CELL_TEXT);
  LONG_TEXTS.set(text, plain);
  return plain;
}

function plainAfresh(text: string, most: number): string {
  const cut = text.length > most ? text.slice(0, most) : text;
  if (isPlain(cut)) return cut.trim();
  return cut
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FROM_FULL_WIDTH))
    .replace(OTHER_DIGITS, plainDigit)
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, ' ')
    .trim();
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.findLast((one) => one <= code) ?? code;
  return String(code - zero);
}

/**
 * The form in which two texts are compared: as {@link plainText}, and without case and accents. `Société` and `SOCIETE`
 * have one form, and so have `‎16/09/2022` with a direction mark and `16/09/2022`.
 */
export function normalForm(text: string, most = LONGEST_CELL_TEXT): string {
  const plain = plainText(text, most).toLowerCase();
  if (isPlain(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** But for the white space of a text of several lines, and for the selectors that choose how a sign looks. */
const UNSEEN =
  /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?![\t\n])\p{Cc}/gu;

/**
 * A text as it may be shown: each character that nobody sees, or that would change how what stands beside it is shown,
 * stands as its number, `⟨U+200E⟩`. Tabs and line feeds stay.
 */
export function visibleText(text: string): string {
  return text.replace(
    UNSEEN,
    (unseen) => `⟨U+${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
