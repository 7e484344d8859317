import { deflateSync, strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../../src/xlsx/read/package/crc32';
import { zipDirectory } from '../../../src/xlsx/read/package/zipDirectory';
import { zipArchive } from '../../../src/xlsx/write/zipArchive';

const TEXTS = { 'xl/feuille.xml': 'a'.repeat(1000), 'é.txt': 'stored', vide: '' };

function archive(): Uint8Array {
  return zipArchive(
    Object.entries(TEXTS).map(([name, text]) => {
      const bytes = strToU8(text);
      const method = text.length > 10 ? 8 : 0;
      const data = method === 8 ? deflateSync(bytes) : bytes;
      return { name, method, checksum: crc32(bytes), size: bytes.length, data };
    }),
  );
}

describe('an archive of packed parts', () => {
  it('is unpacked to what they were', () => {
    const unpacked = unzipSync(archive());
    expect(Object.entries(unpacked).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
      Object.entries(TEXTS),
    );
  });

  it('says of each part its checksum and its size', () => {
    const parts = zipDirectory(archive());
    expect(parts.ok && parts.value.map(({ name, size, checksum }) => [name, size, checksum])).toEqual(
      Object.entries(TEXTS).map(([name, text]) => [name, text.length, crc32(strToU8(text))]),
    );
  });
});
