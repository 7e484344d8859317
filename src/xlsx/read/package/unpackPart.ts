import { Inflate } from 'fflate';
import { failure, success, type Result } from '../../../ground/result';
import { crc32 } from './crc32';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes taken at a time: however well they are packed, they unpack to no more than 17 MB. */
const PACKED_PIECE = 16_384;
/** Unpacked bytes that come together before they are looked at. */
const LOOK = 1_048_576;

/** Looks at the bytes of a part up to a place, before more is unpacked. */
export type LookAt = (bytes: Uint8Array) => ReadProblem | undefined;

/**
 * The bytes of a file within an archive, unpacked piece by piece. It ends with a problem where they are not what the
 * directory says, and never gives more than the directory says, so that no archive can lie about how much it holds.
 *
 * @param lookAt is given all the bytes so far, from time to time and at the end
 */
export function unpackPart(entry: ZipEntry, lookAt: LookAt): Result<Uint8Array, ReadProblem> {
  const unpacked = new Unpacked(entry, lookAt);
  if (entry.method === 0) unpacked.add(entry.data);
  else if (entry.method === 8) inflate(entry.data, unpacked);
  else return failure(DAMAGED);
  return unpacked.finish();
}

function inflate(packed: Uint8Array, unpacked: Unpacked): void {
  const inflating = new Inflate((piece) => {
    unpacked.add(piece);
  });
  try {
    for (let start = 0; start < packed.length && unpacked.problem === undefined; start += PACKED_PIECE) {
      const end = Math.min(packed.length, start + PACKED_PIECE);
      inflating.push(packed.subarray(start, end), end === packed.length);
    }
  } catch {
    unpacked.problem ??= DAMAGED;
  }
}

class Unpacked {
  problem: ReadProblem | undefined;
  readonly #entry: ZipEntry;
  readonly #lookAt: LookAt;
  readonly #bytes: Uint8Array;
  #length = 0;
  #lookedAt = 0;
  #checksum = 0;

  constructor(entry: ZipEntry, lookAt: LookAt) {
    this.#entry = entry;
    this.#lookAt = lookAt;
    this.#bytes = new Uint8Array(entry.size);
  }

  add(piece: Uint8Array): void {
    if (this.problem !== undefined) return;
    if (this.#length + piece.length > this.#bytes.length) {
      this.problem = DAMAGED;
      return;
    }
    this.#bytes.set(piece, this.#length);
    this.#length += piece.length;
    this.#checksum = crc32(piece, this.#checksum);
    if (this.#length - this.#lookedAt >= LOOK) this.#look();
  }

  finish(): Result<Uint8Array, ReadProblem> {
    if (this.problem === undefined && !this.#isWhole()) this.problem = DAMAGED;
    if (this.problem === undefined) this.#look();
    return this.problem === undefined ? success(this.#bytes) : failure(this.problem);
  }

  #isWhole(): boolean {
    return this.#length === this.#bytes.length && this.#checksum === this.#entry.checksum;
  }

  #look(): void {
    this.#lookedAt = this.#length;
    this.problem = this.#lookAt(this.#bytes.subarray(0, this.#length));
  }
}
