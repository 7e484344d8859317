/** Bytes of one piece at the most. */
export const PIECE_BYTES = 262_144;
/** Pieces that one thread may be ahead of the other. */
const SLOTS = 4;

/** Numbers at the beginning of the memory: how many pieces were put and taken, and the length of each that lies there. */
const PUT = 0;
const TAKEN = 1;
const FIRST_LENGTH = 2;
const HEAD_BYTES = Int32Array.BYTES_PER_ELEMENT * (FIRST_LENGTH + SLOTS);

/** What comes in the place of a length when no further piece does. */
const WHOLE = -1;
const BROKEN = -2;

/**
 * Hands bytes from one thread to another, which waits for them without an event loop: in a few pieces of memory that both
 * see, so that no more is held of a part however large it is.
 */
export class PieceRing {
  readonly #numbers: Int32Array<SharedArrayBuffer>;
  readonly #slots: readonly Uint8Array[];
  readonly memory: SharedArrayBuffer;

  constructor(memory = new SharedArrayBuffer(HEAD_BYTES + SLOTS * PIECE_BYTES)) {
    this.memory = memory;
    this.#numbers = new Int32Array(memory, 0, FIRST_LENGTH + SLOTS);
    this.#slots = Array.from(
      { length: SLOTS },
      (_, slot) => new Uint8Array(memory, HEAD_BYTES + slot * PIECE_BYTES, PIECE_BYTES),
    );
  }

  /** Puts a piece, of {@link PIECE_BYTES} at the most, once there is room for it. */
  put(piece: Uint8Array): void {
    this.#put(piece.length, piece);
  }

  /** Says that no further piece comes, and whether what should come was sound to its end. */
  end(isWhole: boolean): void {
    this.#put(isWhole ? WHOLE : BROKEN);
  }

  /**
   * Gives each piece to `take`, until it gives false. Whether they came to a sound end, or `take` wanted no more; false too
   * where none comes for a while.
   *
   * @param patience how long it waits for a piece, in milliseconds
   */
  takeAll(take: (piece: Uint8Array) => boolean, patience: number): boolean {
    for (let taken = 0; ; taken += 1) {
      if (Atomics.wait(this.#numbers, PUT, taken, patience) === 'timed-out') return false;
      const length = Atomics.load(this.#numbers, FIRST_LENGTH + (taken % SLOTS));
      if (length < 0) return length === WHOLE;
      const slot = this.#slots[taken % SLOTS];
      if (slot === undefined || !take(slot.subarray(0, length))) return true;
      Atomics.store(this.#numbers, TAKEN, taken + 1);
      Atomics.notify(this.#numbers, TAKEN);
    }
  }

  #put(length: number, piece?: Uint8Array): void {
    const put = Atomics.load(this.#numbers, PUT);
    // One slot is free as soon as the piece that lay there was taken.
    while (put - Atomics.load(this.#numbers, TAKEN) === SLOTS) {
      Atomics.wait(this.#numbers, TAKEN, put - SLOTS);
    }
    if (piece !== undefined) this.#slots[put % SLOTS]?.set(piece);
    Atomics.store(this.#numbers, FIRST_LENGTH + (put % SLOTS), length);
    Atomics.store(this.#numbers, PUT, put + 1);
    Atomics.notify(this.#numbers, PUT);
  }
}
