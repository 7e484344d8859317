import { Inflate } from 'fflate';
import { failure, success, type Result } from '../../../ground/result';
import { crc32 } from './crc32';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';
import type { QuickUnpacking } from './quickUnpacking';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes taken at a time: however well they are packed, they unpack to no more than 17 MB. */
const PACKED_PIECE = 16_384;
/** Bytes of a part that is not packed, taken at a time. */
const STORED_PIECE = 262_144;

/** Takes the bytes of a part piece by piece; what it gives ends the unpacking. */
export type TakePiece = (piece: Uint8Array) => ReadProblem | undefined;

/**
 * Unpacks a file within an archive piece by piece. It ends with a problem where the bytes are not what the directory says,
 * and never gives more of them than the directory says, so that no archive can lie about how much it holds.
 */
export function unpackPieces(
  entry: ZipEntry,
  take: TakePiece,
  quick?: QuickUnpacking,
): ReadProblem | undefined {
  const pieces = new Pieces(entry, take, quick);
  if (entry.method === 0) store(entry.data, pieces);
  else if (entry.method === 8) inflate(entry.data, pieces, quick);
  else return DAMAGED;
  return pieces.finish();
}

/** The bytes of a file within an archive as a whole, under the conditions of {@link unpackPieces}. */
export function unpackPart(entry: ZipEntry, quick?: QuickUnpacking): Result<Uint8Array, ReadProblem> {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const copy = (piece: Uint8Array): undefined => {
    bytes.set(piece, length);
    length += piece.length;
  };
  const problem = unpackPieces(entry, copy, quick);
  return problem === undefined ? success(bytes) : failure(problem);
}

function store(data: Uint8Array, pieces: Pieces): void {
  for (let start = 0; start < data.length && pieces.problem === undefined; start += STORED_PIECE) {
    pieces.add(data.subarray(start, start + STORED_PIECE));
  }
}

function inflate(packed: Uint8Array, pieces: Pieces, quick: QuickUnpacking | undefined): void {
  const isDone = quick?.inflate(packed, pieces.size, (piece) => {
    pieces.add(piece);
    return pieces.problem === undefined;
  });
  if (isDone !== true && pieces.problem === undefined) inflateFrom(packed, pieces, pieces.length);
}

/** @param given how many of the bytes were given before */
function inflateFrom(packed: Uint8Array, pieces: Pieces, given: number): void {
  let passed = 0;
  const inflating = new Inflate((piece) => {
    const known = Math.min(piece.length, given - passed);
    passed += known;
    pieces.add(piece.subarray(known));
  });
  try {
    for (let start = 0; start < packed.length && pieces.problem === undefined; start += PACKED_PIECE) {
      const end = Math.min(packed.length, start + PACKED_PIECE);
      inflating.push(packed.subarray(start, end), end === packed.length);
    }
  } catch {
    pieces.problem ??= DAMAGED;
  }
}

class Pieces {
  problem: ReadProblem | undefined;
  readonly #entry: ZipEntry;
  readonly #take: TakePiece;
  readonly #checksumOf: QuickUnpacking['crc32'];
  #length = 0;
  #checksum = 0;

  constructor(entry: ZipEntry, take: TakePiece, quick: QuickUnpacking | undefined) {
    this.#entry = entry;
    this.#take = take;
    this.#checksumOf = quick === undefined ? crc32 : (bytes, before) => quick.crc32(bytes, before);
  }

  /** How many bytes there should be. */
  get size(): number {
    return this.#entry.size;
  }

  /** How many bytes there were. */
  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    if (this.problem !== undefined) return;
    this.#length += piece.length;
    if (this.#length > this.#entry.size) {
      this.problem = DAMAGED;
      return;
    }
    this.#checksum = this.#checksumOf(piece, this.#checksum);
    this.problem = this.#take(piece);
  }

  finish(): ReadProblem | undefined {
    const isWhole = this.#length === this.#entry.size && this.#checksum === this.#entry.checksum;
    return this.problem ?? (isWhole ? undefined : DAMAGED);
  }
}
