/**
 * Whether more than half of some items pass a test, and two or more. The last are tested first, and none that cannot
 * change the answer: of a row's cells the first is most often a reference, of which nothing is known as it stands once.
 */
export function isMost<Item>(
  items: readonly Item[],
  test: (item: Item, position: number) => boolean,
): boolean {
  const needed = Math.max(2, Math.floor(items.length / 2) + 1);
  let passing = 0;
  for (let position = items.length - 1; position >= 0 && passing + position + 1 >= needed; position -= 1) {
    const item = items[position];
    if (item !== undefined && test(item, position)) passing += 1;
  }
  return passing >= needed;
}
