import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import type { LogArea } from '../headings/area';
import type { LogCandidate } from './candidate';

/** Whether an area lies among the cells of a log, so that whatever is found in it is that log, or a part of it. */
export function holdsArea({ headerRow, body }: LogLayout, { range, sheet }: LogArea): boolean {
  const lastRow = Math.min(range.lastRow, sheet.usedRange?.lastRow ?? range.lastRow);
  return (
    range.firstRow >= headerRow &&
    lastRow <= Math.max(headerRow, body.lastRow) &&
    range.firstColumn >= body.firstColumn &&
    range.lastColumn <= body.lastColumn
  );
}

/** A log without the cells of others: it ends above their headings, and beside their columns; none where it is one of them. */
export function clearOf(candidate: LogCandidate, others: readonly LogLayout[]): readonly LogCandidate[] {
  const layout = others.reduce(
    (rest: LogLayout | undefined, other) => rest && without(rest, other),
    candidate.layout,
  );
  if (layout === undefined) return [];
  return [layout === candidate.layout ? candidate : { ...candidate, layout }];
}

function without(layout: LogLayout, other: LogLayout): LogLayout | undefined {
  if (!overlap(layout, other)) return layout;
  const read = mappedColumns(layout);
  const [first = 0, last = 0] = [read[0], read.at(-1)];
  const { body } = layout;
  if (last < other.body.firstColumn) {
    return { ...layout, body: { ...body, lastColumn: other.body.firstColumn - 1 } };
  }
  if (first > other.body.lastColumn) {
    return { ...layout, body: { ...body, firstColumn: other.body.lastColumn + 1 } };
  }
  const lastRow = other.headerRow - 1;
  return lastRow > layout.headerRow ? { ...layout, body: { ...body, lastRow } } : undefined;
}

/** Whether the headings of a log lie among the cells of another, or theirs among its own. */
function overlap(a: LogLayout, b: LogLayout): boolean {
  const [first, second] = a.headerRow <= b.headerRow ? [a, b] : [b, a];
  return (
    second.headerRow <= Math.max(first.headerRow, first.body.lastRow) &&
    first.body.firstColumn <= second.body.lastColumn &&
    second.body.firstColumn <= first.body.lastColumn
  );
}
