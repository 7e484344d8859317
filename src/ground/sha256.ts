/** Bytes that are taken at a time. */
const BLOCK = 64;

/**
 * SHA-256 (FIPS 180-4). The core has no cryptography of the machine: that of the page answers later only, and that of
 * Node is not there in the page.
 */
export class Sha256 {
  /** as whole numbers with a sign, which is quicker; the bits are the same */
  readonly #state = Int32Array.from(firstFractions(8, 2));
  readonly #block = new Uint8Array(BLOCK);
  readonly #schedule = new Int32Array(64);
  #filled = 0;
  #bytes = 0;

  /** Takes bytes in the order in which they are given. */
  update(bytes: Uint8Array): this {
    this.#bytes += bytes.length;
    let from = 0;
    while (from < bytes.length) {
      if (this.#filled === 0 && from + BLOCK <= bytes.length) {
        this.#compress(bytes, from);
        from += BLOCK;
        continue;
      }
      const piece = bytes.subarray(from, from + BLOCK - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      from += piece.length;
      if (this.#filled === BLOCK) {
        this.#compress(this.#block, 0);
        this.#filled = 0;
      }
    }
    return this;
  }

  /** The digest of all that was taken, as 64 hexadecimal digits; nothing can be taken after it. */
  hex(): string {
    const length = this.#bytes * 8;
    const zeros = (119 - (this.#bytes % 64)) % 64;
    const end = new DataView(new ArrayBuffer(1 + zeros + 8));
    end.setUint8(0, 0x80);
    end.setUint32(1 + zeros, Math.floor(length / 0x1_0000_0000));
    end.setUint32(5 + zeros, length >>> 0);
    this.update(new Uint8Array(end.buffer));
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** Takes a block that begins at a place. */
  #compress(bytes: Uint8Array, from: number): void {
    const words = this.#schedule;
    for (let index = 0; index < 16; index += 1) words[index] = wordAt(bytes, from + index * 4);
    for (let index = 16; index < 64; index += 1) {
      const before15 = words[index - 15] ?? 0;
      const before2 = words[index - 2] ?? 0;
      const small0 = turned(before15, 7) ^ turned(before15, 18) ^ (before15 >>> 3);
      const small1 = turned(before2, 17) ^ turned(before2, 19) ^ (before2 >>> 10);
      words[index] = ((words[index - 16] ?? 0) + small0 + (words[index - 7] ?? 0) + small1) | 0;
    }
    this.#mix(words);
  }

  #mix(words: Int32Array): void {
    const state = this.#state;
    let a = state[0] ?? 0;
    let b = state[1] ?? 0;
    let c = state[2] ?? 0;
    let d = state[3] ?? 0;
    let e = state[4] ?? 0;
    let f = state[5] ?? 0;
    let g = state[6] ?? 0;
    let h = state[7] ?? 0;
    for (let round = 0; round < 64; round += 1) {
      const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + big1 + choice + (CONSTANTS[round] ?? 0) + (words[round] ?? 0)) | 0;
      const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + big0 + majority) | 0;
    }
    state[0] = (state[0] ?? 0) + a;
    state[1] = (state[1] ?? 0) + b;
    state[2] = (state[2] ?? 0) + c;
    state[3] = (state[3] ?? 0) + d;
    state[4] = (state[4] ?? 0) + e;
    state[5] = (state[5] ?? 0) + f;
    state[6] = (state[6] ?? 0) + g;
    state[7] = (state[7] ?? 0) + h;
  }
}

/** The four bytes from a place on, the highest first. */
function wordAt(bytes: Uint8Array, place: number): number {
  return (
    ((bytes[place] ?? 0) << 24) |
    ((bytes[place + 1] ?? 0) << 16) |
    ((bytes[place + 2] ?? 0) << 8) |
    (bytes[place + 3] ?? 0)
  );
}

/** A word with its bits turned to the right. */
function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits of the fractions of the roots of the first primes, which the standard takes for its constants. */
function firstFractions(count: number, root: 2 | 3): readonly number[] {
  return firstPrimes(count).map((prime) => {
    const value = root === 2 ? Math.sqrt(prime) : Math.cbrt(prime);
    return Math.floor((value - Math.floor(value)) * 0x1_0000_0000);
  });
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

const CONSTANTS = Int32Array.from(firstFractions(64, 3));
