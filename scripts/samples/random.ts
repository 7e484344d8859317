/** Gives the next number of a fixed sequence, from 0 to below 1. */
export type Random = () => number;

/**
 * A small generator of its own (mulberry32), because `Math.random` has no seed: the same seed gives the same samples
 * on every machine. What is computed from it uses only `+ - * /`, which every engine rounds alike.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
    return ((second ^ (second >>> 14)) >>> 0) / 0x100000000;
  };
}

/** One of the items, each as likely as its weight says; a RangeError where there is none. */
export function weightedPick<Item>(
  random: Random,
  items: readonly Item[],
  weightOf: (item: Item, index: number) => number,
): Item {
  const weights = items.map(weightOf);
  const goal = random() * weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  const found = weights.findIndex((weight) => {
    reached += weight;
    return reached > goal;
  });
  const item = items[found];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

/** One of the items, all equally likely. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return weightedPick(random, items, () => 1);
}

/** The same items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
