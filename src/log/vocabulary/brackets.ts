const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** A text in two: what stands in round or square brackets, and what stands outside of them. */
export interface BracketedText {
  readonly outside: string;
  readonly inside: readonly string[];
}

/**
 * Takes a text apart at its brackets, in linear time. A bracket that nothing closes is a character like any other, and
 * so is one within brackets: `Date (dd/mm) [text]` is `Date` with `dd/mm` and `text` inside.
 */
export function atBrackets(text: string): BracketedText {
  if (!text.includes('(') && !text.includes('[')) return { outside: text, inside: [] };
  const inside: string[] = [];
  let outside = '';
  let taken = 0;
  // Where one is not closed, none of its kind that opens later is.
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING.get(text.charAt(at));
    if (closing === undefined || unclosed.has(closing)) continue;
    const end = text.indexOf(closing, at);
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    outside += `${text.slice(taken, at)} `;
    inside.push(text.slice(at + 1, end));
    taken = end + 1;
    at = end;
  }
  return { outside: outside + text.slice(taken), inside };
}
