/** A day of the month, as `wordsOf` gives it: `16`, `16th`, `1er`, `2e`; else `undefined`. */
export function dayOfWord(word: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|e|eme|o)?$/.exec(word);
  return match ? Number(match[1]) : undefined;
}
