/**
 * SHA-256 (FIPS 180-4). The core has no cryptography of the machine: that of the page answers later only, and that of
 * Node is not there in the page.
 */
export class Sha256 {
  readonly #state = Uint32Array.from(firstFractions(8, 2));
  readonly #block = new Uint8Array(64);
  readonly #schedule = new Uint32Array(64);
  #filled = 0;
  #bytes = 0;

  /** Takes bytes in the order in which they are given. */
  update(bytes: Uint8Array): this {
    this.#bytes += bytes.length;
    let from = 0;
    while (from < bytes.length) {
      const piece = bytes.subarray(from, from + 64 - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      from += piece.length;
      if (this.#filled === 64) this.#compress();
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
    return Array.from(this.#state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  #compress(): void {
    const words = this.#schedule;
    const view = new DataView(this.#block.buffer);
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(index * 4);
    for (let index = 16; index < 64; index += 1) {
      const [before15, before2] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
      const small0 = turned(before15, 7) ^ turned(before15, 18) ^ (before15 >>> 3);
      const small1 = turned(before2, 17) ^ turned(before2, 19) ^ (before2 >>> 10);
      words[index] = (words[index - 16] ?? 0) + small0 + (words[index - 7] ?? 0) + small1;
    }
    this.#mix(words);
    this.#filled = 0;
  }

  #mix(words: Uint32Array): void {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
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
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      this.#state[index] = (this.#state[index] ?? 0) + word;
    });
  }
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

const CONSTANTS = Uint32Array.from(firstFractions(64, 3));
