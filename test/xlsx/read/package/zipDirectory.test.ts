import { strFromU8, strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../../src/xlsx/read/package/crc32';
import { zipDirectory, type ZipEntry } from '../../../../src/xlsx/read/package/zipDirectory';

/** An archive of one stored file whose sizes and place are kept as 64-bit numbers, as some Java programs write it. */
function wideArchive(name: string, text: string): Uint8Array {
  const [file, label] = [strToU8(text), strToU8(name)];
  const local = record(30, [
    [0, 4, 0x04034b50],
    [26, 2, label.length],
  ]);
  const extra = record(28, [
    [0, 2, 1],
    [2, 2, 24],
    [4, 4, file.length],
    [12, 4, file.length],
    [20, 4, 0],
  ]);
  const entry = record(46, [
    [0, 4, 0x02014b50],
    [16, 4, crc32(file)],
    [20, 4, 0xffffffff],
    [24, 4, 0xffffffff],
    [28, 2, label.length],
    [30, 2, extra.length],
    [42, 4, 0xffffffff],
  ]);
  const start = local.length + label.length + file.length;
  const end64 = start + entry.length + label.length + extra.length;
  const wideEnd = record(56, [
    [0, 4, 0x06064b50],
    [32, 4, 1],
    [48, 4, start],
  ]);
  const locator = record(20, [
    [0, 4, 0x07064b50],
    [8, 4, end64],
  ]);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [10, 2, 0xffff],
    [16, 4, 0xffffffff],
  ]);
  const pieces = [local, label, file, entry, label, extra, wideEnd, locator, end];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function record(
  length: number,
  fields: readonly (readonly [offset: number, size: 2 | 4, value: number])[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [offset, size, value] of fields) {
    if (size === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  }
  return bytes;
}

function entriesOf(archive: Uint8Array): readonly ZipEntry[] {
  const directory = zipDirectory(archive);
  if (!directory.ok) throw new Error(`The archive was not read: ${directory.error.code}`);
  return directory.value;
}

describe('the directory of a zip archive', () => {
  it('lists its files with their packed bytes', () => {
    const entries = entriesOf(
      zipSync({ 'a/b.xml': [strToU8('hello'), { level: 0 }], é: strToU8('x'.repeat(99)) }),
    );
    expect(entries.map(({ name, method, size, encrypted }) => [name, method, size, encrypted])).toEqual([
      ['a/b.xml', 0, 5, false],
      ['é', 8, 99, false],
    ]);
    expect(strFromU8(entries[0]?.data ?? new Uint8Array())).toBe('hello');
  });

  it('is found before a comment at the end', () => {
    const archive = zipSync({ a: strToU8('hello') });
    const commented = Uint8Array.from([...archive, ...strToU8('a comment')]);
    expect(entriesOf(commented)).toHaveLength(1);
  });

  it('is read where its numbers have 64 bits', () => {
    const [entry] = entriesOf(wideArchive('a.txt', 'hello'));
    expect(entry).toMatchObject({ name: 'a.txt', size: 5, checksum: crc32(strToU8('hello')) });
    expect(strFromU8(entry?.data ?? new Uint8Array())).toBe('hello');
  });

  it('is none where the archive is cut off anywhere', () => {
    for (const archive of [
      zipSync({ a: strToU8('hello'), b: strToU8('world') }),
      wideArchive('a.txt', 'hello'),
    ]) {
      for (let length = 0; length < archive.length; length++) {
        expect(zipDirectory(archive.subarray(0, length))).toMatchObject({
          error: { code: 'damagedWorkbook' },
        });
      }
    }
  });
});

describe('the checksum of a zip archive', () => {
  it('is the one of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
