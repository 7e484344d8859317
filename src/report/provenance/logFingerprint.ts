import { Sha256 } from '../../ground/sha256';
import { CODED_FIELDS, DATE_FIELDS, FIELDS, TEXT_FIELDS } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';

/**
 * A SHA-256 of the data that was read of a log, as 64 hexadecimal digits: which fields it holds, and of each request, in
 * its order, what stands in each. It says nothing of where the log stands: the same requests give the same in any file.
 */
export function logFingerprint({ holds, count, coded, dates, texts, usable }: RequestLog): string {
  const hashed = new HashedData();
  hashed.text(FIELDS.filter((field) => holds.has(field)).join(' ')).wholeNumber(count);
  for (const field of CODED_FIELDS) hashed.bytes(coded[field].subarray(0, count));
  for (const field of DATE_FIELDS) hashed.wholeNumbers(dates[field].subarray(0, count));
  for (const field of TEXT_FIELDS) {
    const { codes, texts: stored } = texts[field];
    for (const text of stored) hashed.wholeNumber(text.length).text(text);
    hashed.wholeNumbers(codes.subarray(0, count));
  }
  return hashed.bytes(usable.subarray(0, count)).hex();
}

/** Bytes that come together before they are hashed. */
const TOGETHER = 65_536;

/** Hashes numbers and texts as the same bytes on every machine, whichever end of a number it keeps first. */
class HashedData {
  readonly #hash = new Sha256();
  readonly #bytes = new Uint8Array(TOGETHER);
  #length = 0;

  bytes(bytes: Uint8Array): this {
    this.#flush();
    this.#hash.update(bytes);
    return this;
  }

  /** Four bytes each. */
  wholeNumbers(numbers: ArrayLike<number>): this {
    for (let index = 0; index < numbers.length; index += 1) this.wholeNumber(numbers[index] ?? 0);
    return this;
  }

  wholeNumber(number: number): this {
    this.#put(number >>> 16);
    this.#put(number);
    return this;
  }

  /** The UTF-16 of a text, with which no text is another. */
  text(text: string): this {
    for (let index = 0; index < text.length; index += 1) this.#put(text.charCodeAt(index));
    return this;
  }

  hex(): string {
    this.#flush();
    return this.#hash.hex();
  }

  /** Puts the two lower bytes of a number, the higher one first. */
  #put(number: number): void {
    if (this.#length === TOGETHER) this.#flush();
    this.#bytes[this.#length] = number >>> 8;
    this.#bytes[this.#length + 1] = number;
    this.#length += 2;
  }

  #flush(): void {
    this.#hash.update(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
  }
}
