/** Chance that is the same for the same seed, on every machine: Mulberry32. */
export class Draw {
  constructor(private state: number) {}

  /** From 0 up to, but not, 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something happens that happens so often in a hundred times. */
  isIn(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** One of a list, which is not empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[this.between(0, list.length - 1)];
    if (one === undefined) throw new Error('Nothing to draw from.');
    return one;
  }

  /** One by its weight. */
  weighed<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [one, weight] of entries) {
      left -= weight;
      if (left < 0) return one;
    }
    throw new Error('Nothing to draw from.');
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      const [a, b] = [copy[last], copy[other]];
      if (a === undefined || b === undefined) continue;
      copy[last] = b;
      copy[other] = a;
    }
    return copy;
  }
}
