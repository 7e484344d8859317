/** No word of any vocabulary has so many digits. */
const LONG_NUMBER = 3;

/**
 * A text with noughts for the digits of each number of three digits and more: what texts share that differ in such
 * numbers alone, as the references of a log do.
 */
export function numberShape(text: string): string {
  let shape = '';
  let kept = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfNumber(text, at);
    if (end - at >= LONG_NUMBER) {
      shape += text.slice(kept, at) + '0'.repeat(end - at);
      kept = end;
    }
    at = end === at ? at + 1 : end;
  }
  return kept === 0 ? text : shape + text.slice(kept);
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
