import type { RequestRow, SameRequests } from './requestKeys';

/**
 * Rows of one reference, kind and day sent, by the texts in their cells that are not read: those of a log that says who its
 * requests went to are one, as are those whose texts are the same. What stands in two such logs is the same request where
 * the texts have the same place among those of their log, in an order that no order of rows changes.
 */
export function byUnreadTexts(rows: SameRequests): readonly SameRequests[] {
  if (rows.every(({ log }) => log.unread === undefined)) return [rows];
  const numbersOf = new Map<number, readonly number[]>();
  for (const { index } of rows) {
    const numbers = rows.filter((row) => row.index === index).map(numberOf);
    numbersOf.set(
      index,
      [...new Set(numbers)].sort((a, b) => a - b),
    );
  }
  const groups = new Map<number, RequestRow[]>();
  for (const row of rows) {
    const place = numbersOf.get(row.index)?.indexOf(numberOf(row)) ?? 0;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function numberOf({ log, row }: RequestRow): number {
  return log.unread?.[row] ?? 0;
}
