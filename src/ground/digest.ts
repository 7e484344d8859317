/** What a hash begins with. */
export const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short text that stands for a longer one: equal for equal texts, and different ones hardly ever share it (FNV-1a). */
export function digest(text: string): string {
  // Two runs from different starts: one alone would have two of some ten thousand texts share a digest.
  return hash(text).toString(36) + hash(text, OFFSET_BASIS ^ PRIME).toString(36);
}

/** A whole number below 2 to the 32nd; `start` is the hash of the text before, where it comes in pieces (FNV-1a). */
export function hash(text: string, start = OFFSET_BASIS): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  return value >>> 0;
}
