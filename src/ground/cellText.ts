import type { CellValue } from './outline';

const [SPACE, DELETE] = [0x20, 0x7f];

/** A cell's text as it is kept: trimmed, white space in it folded. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return isKeptAsItIs(value) ? value : value.replace(/\s+/gu, ' ').trim();
}

/** Nearly every text: ASCII without control characters, without spaces at its ends, or two of them beside each other. */
function isKeptAsItIs(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code >= DELETE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}
