import type { CellPlan } from '../plan/workbookPlan';

/** So many rows of a list are drawn while the pane waits some tens of milliseconds. */
const ROWS = 500;

/** Cells that are drawn together. */
export interface RowBand {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly CellPlan[];
}

/** The cells of a sheet in bands of rows from the top down; bands without cells are not among them. */
export function rowBands(cells: readonly CellPlan[]): readonly RowBand[] {
  const bands = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const band = Math.floor(cell.row / ROWS);
    const own = bands.get(band);
    if (own) own.push(cell);
    else bands.set(band, [cell]);
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, own]) => ({ firstRow: band * ROWS, lastRow: (band + 1) * ROWS - 1, cells: own }));
}
