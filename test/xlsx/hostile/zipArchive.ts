import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/read/package/crc32';

/** A file of an archive, with what its directory says of it; what is left out is what is true. */
export interface ArchiveFile {
  readonly name: string;
  /** the bytes, to be packed */
  readonly bytes?: Uint8Array;
  /** the packed bytes, in the place of bytes to be packed */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly method?: number;
  readonly checksum?: number;
  /** where the directory says that its header stands, in the place of where it stands */
  readonly place?: number;
}

/** An archive written byte by byte, so that it can say what is not true. All its numbers may be kept in 64 bits. */
export function zipArchive(files: readonly ArchiveFile[], isWide = false): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const file of files) {
    const packed = file.packed ?? deflateRawSync(file.bytes ?? new Uint8Array());
    const entry = directoryEntry(file, packed.length, place, isWide);
    const local = localHeader(file.name);
    pieces.push(local, Buffer.from(packed));
    directory.push(entry);
    place += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, endOf(files.length, place, size, isWide)]));
}

function localHeader(name: string): Buffer {
  const label = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(label.length, 26);
  return Buffer.concat([header, label]);
}

function directoryEntry(file: ArchiveFile, packedSize: number, place: number, isWide: boolean): Buffer {
  const label = Buffer.from(file.name);
  const size = file.size ?? file.bytes?.length ?? 0;
  const numbers = [size, packedSize, file.place ?? place];
  const extra = isWide ? wideNumbers(numbers) : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(file.method ?? 8, 10);
  entry.writeUInt32LE(file.checksum ?? crc32(file.bytes ?? new Uint8Array()), 16);
  const [shortSize = 0, shortPacked = 0, shortPlace = 0] = numbers.map((number) =>
    isWide ? 0xffffffff : number,
  );
  entry.writeUInt32LE(shortPacked, 20);
  entry.writeUInt32LE(shortSize, 24);
  entry.writeUInt16LE(label.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(shortPlace, 42);
  return Buffer.concat([entry, label, extra]);
}

function wideNumbers(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, index) => field.writeBigUInt64LE(BigInt(number), 4 + index * 8));
  return field;
}

function endOf(count: number, place: number, size: number, isWide: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : count & 0xffff, 8);
  end.writeUInt16LE(isWide ? 0xffff : count & 0xffff, 10);
  end.writeUInt32LE(isWide ? 0xffffffff : size, 12);
  end.writeUInt32LE(isWide ? 0xffffffff : place, 16);
  if (!isWide) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(place), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(place + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}
