type Numbers = Uint8Array | Int32Array | Uint32Array;

const FIRST_CAPACITY = 1024;
/** What is expected is believed once this part of it has come: a sheet may claim rows that it does not have. */
const TELLING_PART = 8;

/**
 * A typed array to which values are added one by one; its room doubles as it fills up, and once it is clear that as many
 * values may come as are expected, it has room for just these.
 */
export class GrowingColumn<A extends Numbers> {
  private values: A;
  private used = 0;

  constructor(
    private readonly make: (length: number) => A,
    private readonly expected: number,
  ) {
    this.values = make(expected > 0 && expected < FIRST_CAPACITY ? expected : FIRST_CAPACITY);
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) this.grow();
    this.values[this.used] = value;
    this.used += 1;
  }

  private grow(): void {
    const { used, expected } = this;
    const isExpected = used < expected && used * TELLING_PART >= expected;
    const roomier = this.make(isExpected ? expected : used * 2);
    roomier.set(this.values);
    this.values = roomier;
  }

  /** The values added, in an array of just their length: call it once, after the last of them. */
  toArray(): A {
    if (this.used === this.values.length) return this.values;
    const exact = this.make(this.used);
    exact.set(this.values.subarray(0, this.used));
    return exact;
  }
}

/** @param expected how many values may come, as far as that is known */
export function growingBytes(expected = 0): GrowingColumn<Uint8Array> {
  return new GrowingColumn((length) => new Uint8Array(length), expected);
}

/** @param expected how many values may come, as far as that is known */
export function growingDays(expected = 0): GrowingColumn<Int32Array> {
  return new GrowingColumn((length) => new Int32Array(length), expected);
}

/** @param expected how many values may come, as far as that is known */
export function growingCodes(expected = 0): GrowingColumn<Uint32Array> {
  return new GrowingColumn((length) => new Uint32Array(length), expected);
}
