/** A file of an archive as it stands there, packed. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly checksum: number;
  /** how long it is unpacked */
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const [LOCAL_LENGTH, ENTRY_LENGTH, END_LENGTH] = [30, 46, 22];
/** Version 2.0 of the format knows all that is used. */
const VERSION = 20;
/** Names in UTF-8. */
const FLAGS = 0x800;
/** 1 January 1980, the first day that the format knows: equal parts give equal archives, whenever they are made. */
const NO_DATE = 0x0021;

/** A zip archive of parts that are packed already, in their order. Together they are shorter than 4 GB. */
export function zipArchive(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, nameBytes: new TextEncoder().encode(part.name) }));
  const names = named.reduce((sum, { nameBytes }) => sum + nameBytes.length, 0);
  const packed = named.reduce((sum, { data }) => sum + data.length, 0);
  const length = packed + 2 * names + named.length * (LOCAL_LENGTH + ENTRY_LENGTH) + END_LENGTH;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let place = 0;
  const starts = named.map(({ nameBytes, data, ...part }) => {
    const start = place;
    view.setUint32(place, LOCAL_HEADER, true);
    writeDescription(view, place + 4, part, data.length, nameBytes.length);
    bytes.set(nameBytes, place + LOCAL_LENGTH);
    bytes.set(data, place + LOCAL_LENGTH + nameBytes.length);
    place += LOCAL_LENGTH + nameBytes.length + data.length;
    return start;
  });
  const directory = place;
  for (const [index, { nameBytes, data, ...part }] of named.entries()) {
    view.setUint32(place, DIRECTORY_ENTRY, true);
    view.setUint16(place + 4, VERSION, true);
    writeDescription(view, place + 6, part, data.length, nameBytes.length);
    view.setUint32(place + 42, starts[index] ?? 0, true);
    bytes.set(nameBytes, place + ENTRY_LENGTH);
    place += ENTRY_LENGTH + nameBytes.length;
  }
  view.setUint32(place, END_OF_DIRECTORY, true);
  view.setUint16(place + 8, named.length, true);
  view.setUint16(place + 10, named.length, true);
  view.setUint32(place + 12, place - directory, true);
  view.setUint32(place + 16, directory, true);
  return bytes;
}

/** What the header before a part and its entry in the directory say alike. */
function writeDescription(
  view: DataView,
  place: number,
  { method, checksum, size }: Pick<PackedPart, 'method' | 'checksum' | 'size'>,
  packedSize: number,
  nameLength: number,
): void {
  view.setUint16(place, VERSION, true);
  view.setUint16(place + 2, FLAGS, true);
  view.setUint16(place + 4, method, true);
  view.setUint16(place + 8, NO_DATE, true);
  view.setUint32(place + 10, checksum, true);
  view.setUint32(place + 14, packedSize, true);
  view.setUint32(place + 18, size, true);
  view.setUint16(place + 22, nameLength, true);
}
