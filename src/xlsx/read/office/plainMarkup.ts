import { decimalNumber, EXACT_DIGITS } from './cellContent';
import { rowNumber } from './cellReference';

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LETTER_C = 0x63;
const LETTER_H = 0x68;
const LETTER_M = 0x6d;
const LETTER_N = 0x6e;
const LETTER_O = 0x6f;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const LETTER_W = 0x77;
const LETTER_X = 0x78;

/** Bytes that a cell in the plain form takes at the most: `<c r="XFD1048576" s="123456" t="s"><v>123456789012345</v></c>`. */
const LONGEST_CELL = 72;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;
/** What lies before A. */
const BEFORE_A = 0x40;
const LETTERS = 26;
/** Bytes of `</row><row`. */
const ROW_TAGS = 10;
/** Letters of the name of the attribute that hides a row. */
const HIDDEN = 6;
/** Bytes of `</v></c>`. */
const VALUE_END = 8;

/** What stands there is not in the plain form, or not there to its end. */
export const NOT_PLAIN = -1;

/**
 * Finds cells and rows in the one form in which nearly all of them are written: attributes with a space before each and in
 * double quotes, a number or the place of a shared text in digits, and nothing else. What is in any other form is not
 * plain, whatever it means, and is read as all XML is. It is one object, filled anew each time.
 */
export class PlainMarkup {
  /** the row, from 0, that the tag of a cell or a row names; -1 where it names none */
  row = -1;
  /** the column, from 0, that the tag of a cell names; -1 where it names none */
  column = -1;
  /** the number of the cell's style; -1 where it names none */
  style = -1;
  isEmpty = false;
  /** whether its number is the place of a text */
  isText = false;
  number = 0;

  /** The place behind the cell that begins at a place. */
  readCell(bytes: Uint8Array, start: number, length: number): number {
    if (start + LONGEST_CELL > length || bytes[start + 1] !== LETTER_C) return NOT_PLAIN;
    const place = this.#cellAttributes(bytes, start + 2);
    if (place === NOT_PLAIN) return NOT_PLAIN;
    this.isEmpty = bytes[place] === SLASH;
    if (this.isEmpty) return bytes[place + 1] === GREATER ? place + 2 : NOT_PLAIN;
    const isValue =
      bytes[place + 1] === LESS && bytes[place + 2] === LETTER_V && bytes[place + 3] === GREATER;
    return isValue ? this.#value(bytes, place + 4) : NOT_PLAIN;
  }

  /** The place behind the end of a row at a place and the beginning of the next one, which must not be hidden. */
  readRow(bytes: Uint8Array, start: number, length: number): number {
    if (start + ROW_TAGS >= length || !isRowTags(bytes, start)) return NOT_PLAIN;
    this.row = -1;
    let place = start + ROW_TAGS;
    while (bytes[place] === SPACE) {
      place = this.#rowAttribute(bytes, place + 1, length);
      if (place === NOT_PLAIN) return NOT_PLAIN;
    }
    return place < length && bytes[place] === GREATER ? place + 1 : NOT_PLAIN;
  }

  /** The place of the bracket or slash behind the attributes of a cell. */
  #cellAttributes(bytes: Uint8Array, start: number): number {
    this.row = -1;
    this.column = -1;
    this.style = -1;
    this.isText = false;
    let place = start;
    while (bytes[place] === SPACE) {
      if (bytes[place + 2] !== EQUALS || bytes[place + 3] !== QUOTE) return NOT_PLAIN;
      const name = bytes[place + 1];
      place += 4;
      if (name === LETTER_R && this.column === -1) place = this.#reference(bytes, place);
      else if (name === LETTER_S && this.style === -1) place = this.#style(bytes, place);
      else if (name === LETTER_T) {
        this.isText = bytes[place] === LETTER_S;
        if (!this.isText && bytes[place] !== LETTER_N) return NOT_PLAIN;
        place += 1;
      } else return NOT_PLAIN;
      if (place === NOT_PLAIN || bytes[place] !== QUOTE) return NOT_PLAIN;
      place += 1;
    }
    return bytes[place] === GREATER || bytes[place] === SLASH ? place : NOT_PLAIN;
  }

  /** The place behind a reference in capitals, `B12`. */
  #reference(bytes: Uint8Array, start: number): number {
    let [place, column, row] = [start, 0, 0];
    for (; place - start <= MOST_LETTERS; place += 1) {
      const letter = (bytes[place] ?? 0) - BEFORE_A;
      if (letter < 1 || letter > LETTERS) break;
      column = column * LETTERS + letter;
    }
    const digits = place;
    for (; place - digits <= MOST_DIGITS; place += 1) {
      const digit = (bytes[place] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    if (column === 0 || digits - start > MOST_LETTERS || row === 0 || place - digits > MOST_DIGITS) {
      return NOT_PLAIN;
    }
    this.column = column - 1;
    this.row = row - 1;
    return place;
  }

  #style(bytes: Uint8Array, start: number): number {
    let [place, style] = [start, 0];
    for (; place - start <= MOST_DIGITS; place += 1) {
      const digit = (bytes[place] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      style = style * 10 + digit;
    }
    this.style = style;
    return place === start || place - start > MOST_DIGITS ? NOT_PLAIN : place;
  }

  /** The place behind the cell whose value begins at a place. */
  #value(bytes: Uint8Array, start: number): number {
    let [end, number] = [start, 0];
    for (; end - start <= EXACT_DIGITS; end += 1) {
      const digit = (bytes[end] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (bytes[end] !== LESS) {
      if (this.isText) return NOT_PLAIN;
      while (end - start <= EXACT_DIGITS + 1 && bytes[end] !== LESS) end += 1;
      number = decimalNumber(bytes, start, end);
      if (Number.isNaN(number)) return NOT_PLAIN;
    } else if (end === start || end - start > EXACT_DIGITS) return NOT_PLAIN;
    this.number = number;
    return isEndOfCell(bytes, end) ? end + VALUE_END : NOT_PLAIN;
  }

  /** The place behind an attribute of a row. One that hides the row or declares a namespace is left to others. */
  #rowAttribute(bytes: Uint8Array, start: number, length: number): number {
    let equals = start;
    while (equals < length && isNameSign(bytes[equals] ?? 0)) equals += 1;
    const name = bytes[start];
    const nameLength = equals - start;
    if (name === LETTER_H && nameLength === HIDDEN) return NOT_PLAIN;
    if (name === LETTER_X && bytes[start + 1] === LETTER_M) return NOT_PLAIN;
    if (nameLength === 0 || bytes[equals] !== EQUALS || bytes[equals + 1] !== QUOTE) return NOT_PLAIN;
    const value = equals + 2;
    let end = value;
    for (; end < length; end += 1) {
      const byte = bytes[end];
      if (byte === QUOTE) break;
      if (byte === LESS) return NOT_PLAIN;
    }
    if (nameLength === 1 && name === LETTER_R) {
      this.row = rowNumber(bytes, value, end);
      if (this.row < 0) return NOT_PLAIN;
    }
    return end + 1;
  }
}

function isNameSign(byte: number): boolean {
  const fromSmall = byte - 0x61;
  if (fromSmall >= 0 && fromSmall < 26) return true;
  const fromCapital = byte - 0x41;
  return (fromCapital >= 0 && fromCapital < 26) || (byte >= ZERO && byte <= COLON);
}

function isRowTags(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start + 1] === SLASH &&
    bytes[start + 2] === LETTER_R &&
    bytes[start + 3] === LETTER_O &&
    bytes[start + 4] === LETTER_W &&
    bytes[start + 5] === GREATER &&
    bytes[start + 6] === LESS &&
    bytes[start + 7] === LETTER_R &&
    bytes[start + 8] === LETTER_O &&
    bytes[start + 9] === LETTER_W
  );
}

/** Whether `</v></c>` stands at a place. */
function isEndOfCell(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start + 1] === SLASH &&
    bytes[start + 2] === LETTER_V &&
    bytes[start + 3] === GREATER &&
    bytes[start + 4] === LESS &&
    bytes[start + 5] === SLASH &&
    bytes[start + 6] === LETTER_C &&
    bytes[start + 7] === GREATER
  );
}
