import type { Field } from './field';
import { type LogArea, rowTexts } from './logLayout';
import { headingMeaning } from './vocabulary/headingMeaning';

/** A row of headings: what each of its cells can stand for. */
export interface HeaderRow {
  /** from 0 */
  readonly row: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly meanings: ReadonlyMap<number, ReadonlyMap<Field, number>>;
  /** how much it looks like the headings of a log: the sum, over the fields found, of how sure each is */
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

/** Below this a heading says too little of a field to speak for the row. */
const SURE_ENOUGH = 0.5;

function readHeadings(area: LogArea, row: number): HeaderRow {
  const headings = rowTexts(area, row);
  const meanings = new Map([...headings].map(([column, text]) => [column, headingMeaning(text)]));
  const best = new Map<Field, number>();
  for (const meaning of meanings.values()) {
    // One cell speaks for one field: otherwise "Type of request" alone would look like three headings.
    const [top] = [...meaning].sort((a, b) => b[1] - a[1]);
    if (top && top[1] >= SURE_ENOUGH) best.set(top[0], Math.max(best.get(top[0]) ?? 0, top[1]));
  }
  const score = [...best.values()].reduce((sum, value) => sum + value, 0);
  return { row, headings, meanings, score, fields: new Set(best.keys()) };
}

/** The rows of the area's head in which headings may stand: all of them, or the first row of an Excel table. */
function candidateRows(area: LogArea): readonly number[] {
  if (area.table !== '') return [area.range.firstRow];
  const { head } = area.sheet;
  return head.rows.map((_, offset) => head.firstRow + offset);
}

/**
 * The row of an area that looks most like the headings of a log: the first of those that score highest, as headings
 * repeated further down come later. `undefined` where no row has as many as two headings that a log may have.
 */
export function findHeaderRow(area: LogArea): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of candidateRows(area)) {
    const found = readHeadings(area, row);
    if (found.fields.size >= 2 && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/**
 * The row that most likely holds headings of which none is known: the first with the most cells of short text.
 * `undefined` where the area has no row with two such cells.
 */
export function likelyHeadings(area: LogArea): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of candidateRows(area).slice(0, 30)) {
    const found = readHeadings(area, row);
    if (found.headings.size >= 2 && found.headings.size > (best?.headings.size ?? 0)) best = found;
  }
  return best;
}
