import { failure, success, type Result } from '../../../ground/result';
import { DAMAGED, FILE_LIMITS, type ReadProblem } from '../sheets/fileLimits';

/** A file within a zip archive, as the archive's central directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** the packed bytes */
  readonly data: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const ENCRYPTED = 0x2041;

/**
 * The files of a zip archive, still packed. An archive is damaged where it is not whole (without its end record, or
 * with an entry whose data lie outside the file), and where it is not plain what it holds: two entries of one name,
 * or two that share bytes, by which a small file can hold the same content many times over.
 */
export function zipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ReadProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return failure(DAMAGED);
  const { start, count } = directoryPlace(view, end);
  if (count > FILE_LIMITS.parts) return failure({ code: 'tooManyParts', count, limit: FILE_LIMITS.parts });
  const found: PlacedEntry[] = [];
  let position = start;
  for (let index = 0; index < count; index++) {
    const length = entryLength(view, position, end);
    const entry = length === undefined ? undefined : zipEntry(bytes, view, position);
    if (length === undefined || entry === undefined) return failure(DAMAGED);
    found.push(entry);
    position += length;
  }
  return isPlain(found) ? success(found.map(({ entry }) => entry)) : failure(DAMAGED);
}

/** An entry, and where its header and its bytes lie in the file. */
interface PlacedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

function isPlain(found: readonly PlacedEntry[]): boolean {
  const names = new Set(found.map(({ entry }) => entry.name.toLowerCase()));
  if (names.size < found.length) return false;
  const inOrder = found.toSorted((one, other) => one.start - other.start);
  return inOrder.every(({ start }, index) => start >= (inOrder[index - 1]?.end ?? 0));
}

function endOfDirectory(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let position = view.byteLength - END_LENGTH; position >= earliest; position--) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  return undefined;
}

/** Some writers keep 64-bit numbers even in small archives. */
function directoryPlace(view: DataView, end: number): { readonly start: number; readonly count: number } {
  const place = { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return place;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > end || view.getUint32(end64, true) !== END_OF_DIRECTORY_64) return place;
  return {
    start: Number(view.getBigUint64(end64 + 48, true)),
    count: Number(view.getBigUint64(end64 + 32, true)),
  };
}

function entryLength(view: DataView, position: number, end: number): number | undefined {
  if (position + ENTRY_LENGTH > end || view.getUint32(position, true) !== DIRECTORY_ENTRY) return undefined;
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(position + offset, true));
  const length = ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  return position + length <= end ? length : undefined;
}

function zipEntry(bytes: Uint8Array, view: DataView, position: number): PlacedEntry | undefined {
  const nameEnd = position + ENTRY_LENGTH + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  const wide = wideNumbers(view, nameEnd, extraEnd);
  // In the extra field stand only those of the three numbers that did not fit, in this order.
  const [size, packedSize, local] = [24, 20, 42].map((offset) => {
    const short = view.getUint32(position + offset, true);
    return short === IN_EXTRA_FIELD ? (wide.shift() ?? short) : short;
  });
  if (size === undefined || packedSize === undefined || local === undefined) return undefined;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) return undefined;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + packedSize;
  if (end > bytes.length) return undefined;
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(position + ENTRY_LENGTH, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(position + 10, true),
    checksum: view.getUint32(position + 16, true),
    size,
    encrypted: (view.getUint16(position + 8, true) & ENCRYPTED) !== 0,
    data: bytes.subarray(start, end),
  };
  return { entry, start: local, end };
}

function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const length = Math.min(view.getUint16(field + 2, true), to - field - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
      Number(view.getBigUint64(field + 4 + index * 8, true)),
    );
  }
  return [];
}
