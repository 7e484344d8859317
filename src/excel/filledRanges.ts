import type { SheetRange } from './cellBlocks';
import { rangeOf } from './openSheet';

/** The names of the sheets of which any of the ranges holds something, asked in one request; no cell is read. */
export async function sheetsFilledIn(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly string[]> {
  if (ranges.length === 0) return [];
  const asked = ranges.map(({ sheet, range }) => {
    const used = rangeOf(context, sheet, range).getUsedRangeOrNullObject(true);
    used.load('rowCount');
    return { sheet, used };
  });
  await context.sync();
  return [...new Set(asked.flatMap(({ sheet, used }) => (used.isNullObject ? [] : sheet.name)))];
}
