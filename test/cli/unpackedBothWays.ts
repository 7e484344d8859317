import { crc32, deflateRawSync } from 'node:zlib';
import { nodeUnpacking } from '../../src/cli/nodeUnpacking';
import type { QuickUnpacking } from '../../src/xlsx/read/package/quickUnpacking';
import { unpackPieces } from '../../src/xlsx/read/package/unpackPart';
import type { ZipEntry } from '../../src/xlsx/read/package/zipDirectory';
import { DAMAGED, type ReadProblem } from '../../src/xlsx/read/sheets/fileLimits';

/*
 * Unpacks parts, sound and broken ones, by what every host has, by what Node has at once, and by a thread; prints as JSON
 * what each came to. It is bundled beside the thread's program and runs in a process of its own, as the command does.
 */

const program = new URL('./inflatingThread.mjs', import.meta.url);

interface Outcome {
  readonly problem: ReadProblem | undefined;
  /** of the bytes that were given, where there was no problem */
  readonly checksum: number;
  readonly length: number;
}

const TOO_FAR: ReadProblem = { code: 'tooManyCells', limit: 1 };

function outcome(entry: ZipEntry, most: number, quick?: QuickUnpacking): Outcome {
  let [length, checksum] = [0, 0];
  const take = (piece: Uint8Array): ReadProblem | undefined => {
    length += piece.length;
    checksum = crc32(piece, checksum);
    return length > most ? TOO_FAR : undefined;
  };
  const problem = unpackPieces(entry, take, quick);
  return problem === undefined ? { problem, checksum, length } : { problem, checksum: 0, length: 0 };
}

/** As XML is: much of it again and again, and no two places quite the same. */
function content(length: number): Uint8Array {
  const rows: string[] = [];
  for (let row = 0, size = 0; size < length; row += 1) {
    const text = `<row r="${row}"><c r="A${row}"><v>${(row * 7919) % 100_003}</v></c></row>`;
    rows.push(text);
    size += text.length;
  }
  return new TextEncoder().encode(rows.join('').slice(0, length));
}

function entryOf(bytes: Uint8Array, changes: Partial<ZipEntry> = {}): ZipEntry {
  const data = new Uint8Array(deflateRawSync(bytes));
  const checksum = crc32(bytes);
  return { name: 'part.xml', method: 8, encrypted: false, size: bytes.length, checksum, data, ...changes };
}

function changedAt(bytes: Uint8Array, share: number): Uint8Array {
  const changed = bytes.slice();
  const place = Math.floor(bytes.length * share);
  changed[place] = (changed[place] ?? 0) ^ 0x5a;
  return changed;
}

const found: Record<string, readonly Outcome[]> = {};
for (const [size, length] of [
  ['small', 100_000],
  ['large', 9_000_000],
] as const) {
  const bytes = content(length);
  const sound = entryOf(bytes);
  const { data } = sound;
  const cases: Readonly<Record<string, ZipEntry>> = {
    sound,
    'sound, taken by half': sound,
    'cut short, taken by half': entryOf(bytes, { data: data.subarray(0, -1) }),
    'with bytes behind its end': entryOf(bytes, { data: Uint8Array.from([...data, 1, 2, 3]) }),
    'cut short by a byte': entryOf(bytes, { data: data.subarray(0, -1) }),
    'cut short by half': entryOf(bytes, { data: data.subarray(0, data.length / 2) }),
    'without bytes': entryOf(bytes, { data: data.subarray(0, 0) }),
    'changed at its beginning': entryOf(bytes, { data: changedAt(data, 0) }),
    'changed in its midst': entryOf(bytes, { data: changedAt(data, 0.6) }),
    'longer than it says': entryOf(bytes, { size: length - 1 }),
    'shorter than it says': entryOf(bytes, { size: length + 1 }),
    'of another checksum': entryOf(bytes, { checksum: 1 }),
  };
  for (const [name, entry] of Object.entries(cases)) {
    const most = name.endsWith('taken by half') ? length / 2 : length * 2;
    const ways = [undefined, nodeUnpacking(undefined), nodeUnpacking(program)];
    found[`${size}, ${name}`] = ways.map((way) => outcome(entry, most, way));
  }
  // What is unpacked is still there for others.
  if (data.length !== sound.data.length || data.length === 0) throw new Error('The packed bytes are gone.');
}
process.stdout.write(JSON.stringify({ found, damaged: DAMAGED.code }));
