import type { CellRange } from '../ground/address';
import type { CellPlan, CellStyle } from '../plan/workbookPlan';

/** Cells side by side, and rows of them one below the other, that look alike: formatted together. */
export interface StyleArea {
  readonly style: CellStyle;
  readonly range: CellRange;
}

interface Run {
  readonly key: string;
  readonly style: CellStyle;
  readonly row: number;
  readonly firstColumn: number;
  lastColumn: number;
}

/** The fewest rectangles of like cells that running along the rows and then down the columns gives. */
export function styleAreas(cells: readonly CellPlan[]): readonly StyleArea[] {
  const growing = new Map<
    string,
    { style: CellStyle; range: { -readonly [K in keyof CellRange]: CellRange[K] } }
  >();
  const areas: StyleArea[] = [];
  for (const { key, style, row, firstColumn, lastColumn } of runsOf(cells)) {
    const place = `${key} ${firstColumn} ${lastColumn}`;
    const above = growing.get(place);
    if (above?.range.lastRow === row - 1) {
      above.range.lastRow = row;
      continue;
    }
    const area = { style, range: { firstRow: row, firstColumn, lastRow: row, lastColumn } };
    growing.set(place, area);
    areas.push(area);
  }
  return areas;
}

function runsOf(cells: readonly CellPlan[]): readonly Run[] {
  const runs: Run[] = [];
  // The cells of a plan share their styles: a text of each is made once.
  const keys = new Map<CellStyle, string>();
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = keys.get(style) ?? JSON.stringify(style);
    keys.set(style, key);
    const last = runs.at(-1);
    if (last?.key === key && last.row === row && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ key, style, row, firstColumn: column, lastColumn: column });
  }
  return runs;
}
