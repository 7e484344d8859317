type Numbers = Uint8Array | Int32Array | Uint32Array;

const FIRST_CAPACITY = 1024;

/** A typed array to which values are added one by one; its room doubles as it fills up. */
export class GrowingColumn<A extends Numbers> {
  private values: A;
  private used = 0;

  constructor(private readonly make: (length: number) => A) {
    this.values = make(FIRST_CAPACITY);
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) {
      const roomier = this.make(this.used * 2);
      roomier.set(this.values);
      this.values = roomier;
    }
    this.values[this.used] = value;
    this.used += 1;
  }

  /** The values added so far, in an array of just their length. */
  toArray(): A {
    const exact = this.make(this.used);
    exact.set(this.values.subarray(0, this.used));
    return exact;
  }
}

export function growingBytes(): GrowingColumn<Uint8Array> {
  return new GrowingColumn((length) => new Uint8Array(length));
}

export function growingDays(): GrowingColumn<Int32Array> {
  return new GrowingColumn((length) => new Int32Array(length));
}

export function growingCodes(): GrowingColumn<Uint32Array> {
  return new GrowingColumn((length) => new Uint32Array(length));
}
