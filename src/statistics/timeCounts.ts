/** Of shorter times than this the place is found by the time itself: of days these are eleven years. */
const SHORT = 1 << 12;

/** How often each of some times, such as days, came. */
export class TimeCounts {
  readonly #times: number[] = [];
  readonly #counts: number[] = [];
  /** by time one more than its place; 0 for a time that has not come */
  readonly #ofShort = new Uint32Array(SHORT);
  readonly #ofOthers = new Map<number, number>();
  #total = 0;

  /** @param count how often it came */
  add(time: number, count = 1): void {
    const place = this.#ofShort[time] ?? this.#ofOthers.get(time) ?? 0;
    this.#total += count;
    if (place === 0) this.#addFirst(time, count);
    else this.#counts[place - 1] = (this.#counts[place - 1] ?? 0) + count;
  }

  #addFirst(time: number, count: number): void {
    this.#times.push(time);
    const place = this.#counts.push(count);
    if (Number.isInteger(time) && time >= 0 && time < SHORT) this.#ofShort[time] = place;
    else this.#ofOthers.set(time, place);
  }

  /** How many times came, the same one counted as often as it came. */
  get total(): number {
    return this.#total;
  }

  /** Each time once, with its count, in the order in which they came first. */
  get counted(): readonly { readonly time: number; readonly count: number }[] {
    return this.#times.map((time, place) => ({ time, count: this.#counts[place] ?? 0 }));
  }

  /** How many of the times are no longer than another. */
  within(longest: number): number {
    return this.counted.reduce((sum, { time, count }) => (time <= longest ? sum + count : sum), 0);
  }
}
