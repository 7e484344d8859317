import { FILE_LIMITS } from '../sheets/fileLimits';
import { literalText, meantText } from '../package/xmlText';

const LESS = 0x3c;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
/** Digits up to which a whole number is exact, and so is one divided by a power of ten. */
export const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const NUMBER_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const ESCAPED = /_x([\da-f]{4})_/gi;

/**
 * What stands in an element of a part, as it comes piece by piece. A plain decimal number is read from its digits; anything
 * else becomes a text, which is kept no further than a cell holds.
 */
export class CellContent {
  #text = '';
  #number = Number.NaN;
  #isEmpty = true;

  clear(): void {
    this.#text = '';
    this.#number = Number.NaN;
    this.#isEmpty = true;
  }

  /** Whether nothing came. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** A piece of a number. */
  takeNumber(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    // Only where the element ends at once is the piece the whole of it.
    const isWhole = this.#isEmpty && !isLiteral && bytes[end] === LESS && bytes[end + 1] === SLASH;
    const number = isWhole ? decimalNumber(bytes, start, end) : Number.NaN;
    if (Number.isNaN(number)) this.takeText(bytes, start, end, isLiteral);
    else this.#number = number;
    this.#isEmpty = false;
  }

  /** A piece of a text. */
  takeText(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    this.#isEmpty = false;
    if (this.#text.length > MOST_WRITTEN) return;
    this.#text += isLiteral ? literalText(bytes, start, end) : meantText(bytes, start, end);
  }

  /** The text as Excel means it: what XML cannot hold is written as `_x0000_`. */
  get text(): string {
    return unescapedText(this.#text);
  }

  /** The number that stands there; `undefined` where it is none. */
  get number(): number | undefined {
    if (!Number.isNaN(this.#number)) return this.#number;
    const text = this.#text.trim();
    return NUMBER_TEXT.test(text) ? Number(text) : undefined;
  }
}

/** Characters of a text as it is written, of which each that is meant takes seven at the most. */
const MOST_WRITTEN = FILE_LIMITS.textLength * 7;

/** A text of a cell without the escapes by which Excel writes characters that XML cannot hold. */
function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A number written with digits, a sign and a point only, as long as it is exact; NaN for any other. */
export function decimalNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let place = isNegative ? start + 1 : start;
  if (place === end || end - place > EXACT_DIGITS) return Number.NaN;
  let [number, point] = [0, -1];
  for (; place < end; place++) {
    const byte = bytes[place] ?? 0;
    if (byte >= ZERO && byte <= NINE) number = number * 10 + byte - ZERO;
    else if (byte === POINT && point === -1) point = place;
    else return Number.NaN;
  }
  if (point !== -1) {
    const decimals = end - point - 1;
    if (end - start - (isNegative ? 1 : 0) === 1) return Number.NaN;
    number /= POWERS_OF_TEN[decimals] ?? Number.NaN;
  }
  return isNegative ? -number : number;
}
