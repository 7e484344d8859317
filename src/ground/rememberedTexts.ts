/** Texts that come again and again are short and few; of more than this, those that came first are forgotten. */
const MOST_TEXTS = 10_000;
const LONGEST_TEXT = 100;

/**
 * Reads texts as `read` does, and remembers what it gave for a text that comes again, as most of a log do. `read` must
 * give the same for the same text, always.
 */
export function remembering<V extends object | string | number | boolean>(
  read: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (text.length > LONGEST_TEXT) return value;
    if (known.size === MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}
