import { ascii } from '../package/xmlReader';
import { writtenText } from '../package/xmlText';
import { NOT_PLAIN } from './plainMarkup';

const BEGINNING = ascii('<si><t>');
const END = ascii('</t></si>');
const LESS = 0x3c;
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const LETTER_X = 0x78;
const FIRST_BEYOND_ASCII = 0x80;
/** A text that is longer is read as all XML is, by pieces and with the limits of a cell. */
const LONGEST = 4_096;

/**
 * Finds shared texts in the one form in which nearly all of them are written, `<si><t>text</t></si>`, without references,
 * escapes and line ends that XML changes. Those of ASCII characters that stand beside each other are decoded together,
 * which takes a fraction of the time. It is one object, filled anew each time.
 */
export class PlainTexts {
  readonly texts: string[] = [];
  /** of those that are found and not decoded, where each begins and ends, one after the other */
  readonly #places: number[] = [];
  #isAscii = true;

  /** Finds the texts from a place on, as many as are in that form; gives the place behind the last one. */
  read(bytes: Uint8Array, start: number, length: number): number {
    this.texts.length = 0;
    let place = start;
    for (;;) {
      const text = place + BEGINNING.length;
      const end = standsAt(bytes, place, length, BEGINNING)
        ? this.#endOfText(bytes, text, length)
        : NOT_PLAIN;
      if (end === NOT_PLAIN || !standsAt(bytes, end, length, END)) break;
      if (this.#isAscii) this.#places.push(text, end);
      else {
        this.#decode(bytes);
        this.texts.push(writtenText(bytes, text, end));
      }
      place = end + END.length;
    }
    this.#decode(bytes);
    return place;
  }

  #endOfText(bytes: Uint8Array, start: number, length: number): number {
    const last = Math.min(length, start + LONGEST);
    let all = 0;
    for (let place = start; place < last; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte === LESS) {
        this.#isAscii = all < FIRST_BEYOND_ASCII;
        return place;
      }
      if (byte === AMPERSAND || byte === CARRIAGE_RETURN) return NOT_PLAIN;
      if (byte === LETTER_X && bytes[place - 1] === UNDERSCORE) return NOT_PLAIN;
      all |= byte;
    }
    return NOT_PLAIN;
  }

  #decode(bytes: Uint8Array): void {
    const places = this.#places;
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return;
    const run = writtenText(bytes, first, last);
    for (let index = 0; index < places.length; index += 2) {
      this.texts.push(run.slice((places[index] ?? 0) - first, (places[index + 1] ?? 0) - first));
    }
    places.length = 0;
  }
}

function standsAt(bytes: Uint8Array, place: number, length: number, expected: Uint8Array): boolean {
  if (place + expected.length > length) return false;
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[place + index] !== expected[index]) return false;
  }
  return true;
}
