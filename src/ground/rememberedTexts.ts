/** Texts that come again and again are short and few; of more than this, those that came first are forgotten. */
const MOST_TEXTS = 10_000;
const LONGEST_TEXT = 100;
/** Among so many places a text that came lately is found at once. */
const PLACES = 1 << 8;

/**
 * Reads texts as `read` does, and remembers what it gave for a text that comes again, as most of a log do. `read` must
 * give the same for the same text, always.
 */
export function remembering<V extends object | string | number | boolean>(
  read: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return recalling((text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (text.length > LONGEST_TEXT) return value;
    if (known.size === MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  });
}

/**
 * The same, but it remembers only a few texts that came lately: for what costs little to read, and for columns in which
 * each text may stand once. The texts of a column that come again are found sooner than in a `Map`.
 */
export function recalling<V extends object | string | number | boolean>(
  read: (text: string) => V,
): (text: string) => V {
  const texts: (string | undefined)[] = Array.from({ length: PLACES });
  const values: (V | undefined)[] = Array.from({ length: PLACES });
  return (text) => {
    const place = placeOf(text);
    const known = texts[place] === text ? values[place] : undefined;
    if (known !== undefined) return known;
    const value = read(text);
    texts[place] = text;
    values[place] = value;
    return value;
  };
}

/** The place of a text: those of a column differ in their length, or towards their end. */
function placeOf(text: string): number {
  const { length } = text;
  if (length < 3) return length;
  const last =
    text.charCodeAt(length - 1) + 10 * text.charCodeAt(length - 2) + 100 * text.charCodeAt(length - 3);
  return (last + 7 * length) & (PLACES - 1);
}
