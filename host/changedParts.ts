import { strFromU8, strToU8 } from 'fflate';
import { zipDirectory } from '../src/xlsx/read/package/zipDirectory';
import { PORTABLE_PACKING } from '../src/xlsx/write/partPacking';
import { type PackedPart, zipArchive } from '../src/xlsx/write/zipArchive';

/** What becomes of a part's text; a part that is not there yet has none. */
export type PartChange = (text: string) => string | Uint8Array;

const { unpacked, packed, checksum } = PORTABLE_PACKING;

/**
 * The file of a workbook with some parts changed, by their names, and with those that it did not have; all others stay packed as they
 * are. It throws a RangeError on what is no archive.
 */
export function changedParts(file: Uint8Array, changes: ReadonlyMap<string, PartChange>): Uint8Array {
  if (changes.size === 0) return file;
  const directory = zipDirectory(file);
  if (!directory.ok) throw new RangeError(`What was written is no archive: ${directory.error.code}`);
  const parts = directory.value;
  const names = new Set(parts.map(({ name }) => name));
  return zipArchive([
    ...parts.map((part) => {
      const change = changes.get(part.name);
      return change === undefined ? part : packedPart(part.name, change(textOf(part)));
    }),
    ...[...changes].flatMap(([name, change]) => (names.has(name) ? [] : [packedPart(name, change(''))])),
  ]);
}

function textOf({ method, data, size }: PackedPart): string {
  return strFromU8(method === 0 ? data : unpacked(data, size));
}

function packedPart(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, method: 8, checksum: checksum(bytes), size: bytes.length, data: packed(bytes) };
}

/** Puts a text before the first place of another, of which there is one. */
export function putBefore(place: string, addition: string): (text: string) => string {
  return (text) => text.replace(place, () => addition + place);
}
