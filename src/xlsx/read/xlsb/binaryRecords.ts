import { failure, success, type Result } from '../../../ground/result';
import { DAMAGED, FILE_LIMITS, textTooLong, type ReadProblem } from '../sheets/fileLimits';

/** A record of a part of a binary workbook (.xlsb), by its places among the bytes. */
export interface BinaryRecord {
  readonly type: number;
  /** of the whole record */
  readonly start: number;
  /** of what it holds */
  readonly content: number;
  readonly end: number;
}

/** Whether a record is given to SheetJS, or why the part is not read. */
export type RecordChoice = 'keep' | 'leaveOut' | ReadProblem;

/** The records of a part, one after another. It stops before the first one that does not lie within the part. */
export function* binaryRecords(bytes: Uint8Array): Generator<BinaryRecord, void, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const type = sevenBitNumber(bytes, start, 2);
    const length = sevenBitNumber(bytes, start + type.size, 4);
    const content = start + type.size + length.size;
    const end = content + length.value;
    if (end > bytes.length) return;
    yield { type: type.value, start, content, end };
    start = end;
  }
}

/**
 * The part with only those of its records that are kept, up to its last one; its bytes are moved in place. It is damaged
 * where the last one does not come.
 */
export function keptRecords(
  bytes: Uint8Array,
  last: number,
  choose: (record: BinaryRecord) => RecordChoice,
): Result<Uint8Array, ReadProblem> {
  let kept = 0;
  for (const record of binaryRecords(bytes)) {
    const choice = record.type === last ? 'keep' : choose(record);
    if (typeof choice !== 'string') return failure(choice);
    if (choice === 'leaveOut') continue;
    bytes.copyWithin(kept, record.start, record.end);
    kept += record.end - record.start;
    if (record.type === last) return success(bytes.subarray(0, kept));
  }
  return failure(DAMAGED);
}

/** Seven bits of a number in each byte, the lowest first; the eighth tells that there is another. */
function sevenBitNumber(
  bytes: Uint8Array,
  start: number,
  longest: number,
): { readonly value: number; readonly size: number } {
  let value = 0;
  for (let size = 0; size < longest; size++) {
    const byte = bytes[start + size] ?? 0;
    value += (byte & 0x7f) << (7 * size);
    if (byte < 0x80) return { value, size: size + 1 };
  }
  return { value, size: longest };
}

const NO_TEXT = 0xffffffff;

/** The records of a part, to read their numbers from. */
export function recordsView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The place behind a text that begins within a record; `undefined` where it does not end within the record. */
export function endOfText(view: DataView, start: number, end: number): number | undefined {
  if (start + 4 > end) return undefined;
  const length = view.getUint32(start, true);
  const textEnd = start + 4 + (length === NO_TEXT ? 0 : length * 2);
  return textEnd <= end ? textEnd : undefined;
}

/** Keeps a record with a text and its formats: the mark that says that formats follow is taken off. */
export function checkedRichText(
  view: DataView,
  record: BinaryRecord,
  start: number,
  place: string,
): RecordChoice {
  const choice = checkedText(view, record, start + 1, place);
  if (choice === 'keep') view.setUint8(record.content + start, 0);
  return choice;
}

/**
 * Keeps a record with a text that ends within it: SheetJS would read on behind it.
 *
 * @param start where the text begins in what the record holds
 */
export function checkedText(
  view: DataView,
  record: BinaryRecord,
  start: number,
  place: string,
): RecordChoice {
  const textEnd = endOfText(view, record.content + start, record.end);
  if (textEnd === undefined) return DAMAGED;
  return textEnd - record.content > FILE_LIMITS.cellBytes ? textTooLong(place) : 'keep';
}
