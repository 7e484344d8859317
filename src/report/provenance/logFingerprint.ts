import { Sha256 } from '../../ground/sha256';
import { CODED_FIELDS, DATE_FIELDS, FIELDS, TEXT_FIELDS } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';

/**
 * A SHA-256 of the data that was read of a log, as 64 hexadecimal digits: which fields it holds, and of each request, in
 * its order, what stands in each. It says nothing of where the log stands: the same requests give the same in any file.
 */
export function logFingerprint({ holds, count, coded, dates, texts, usable }: RequestLog): string {
  const hash = new Sha256();
  hash.update(utf16(FIELDS.filter((field) => holds.has(field)).join(' ')));
  hash.update(wholeNumbers([count]));
  for (const field of CODED_FIELDS) hash.update(coded[field].subarray(0, count));
  for (const field of DATE_FIELDS) hash.update(wholeNumbers(dates[field].subarray(0, count)));
  for (const field of TEXT_FIELDS) {
    const { codes, texts: stored } = texts[field];
    for (const text of stored) hash.update(wholeNumbers([text.length])).update(utf16(text));
    hash.update(wholeNumbers(codes.subarray(0, count)));
  }
  return hash.update(usable.subarray(0, count)).hex();
}

/** The same bytes on every machine, whichever end of a number it keeps first. */
function wholeNumbers(numbers: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (let index = 0; index < numbers.length; index += 1) view.setInt32(index * 4, numbers[index] ?? 0);
  return new Uint8Array(view.buffer);
}

/** The UTF-16 of a text, with which no text is another. */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index));
  return new Uint8Array(view.buffer);
}
