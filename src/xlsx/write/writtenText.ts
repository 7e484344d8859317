/** The longest text that a cell holds, in UTF-16 code units. */
const LONGEST_TEXT = 32767;

/**
 * A text as a cell can hold it. Line ends become line feeds, as in Excel; control characters, which XML cannot hold,
 * are left out; what is too long is cut and ends in `…`.
 */
export function writtenText(text: string, longest = LONGEST_TEXT): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  if (clean.length <= longest) return clean;
  return `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
