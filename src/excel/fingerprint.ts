import type { CellRange } from '../ground/address';
import { hash, OFFSET_BASIS } from '../ground/digest';
import { type PieceRead, readInPieces } from './cellBlocks';
import type { OpenSheet } from './openSheet';

/** Cells of one read: their texts are long, and the pane has its turn between two reads. */
const MOST_CELLS = 3500;

/** A sheet of which a fingerprint is wanted. */
export interface FilledSheet {
  readonly sheet: OpenSheet;
  /** holds all its cells that are not empty */
  readonly range: CellRange;
  readonly charts: number;
}

/**
 * Short numbers, as texts, one a sheet, that differ where any cell that holds something, or the number of charts, differs
 * (FNV-1a). They do not depend on the ranges that are read, as long as the cells outside of them are empty.
 *
 * @param look is shown what was read
 */
export async function readFingerprints(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  look: (piece: PieceRead) => void = () => undefined,
): Promise<readonly string[]> {
  const hashes = sheets.map(() => OFFSET_BASIS);
  await readInPieces(context, sheets, MOST_CELLS, (piece) => {
    hashes[piece.index] = hashOfCells(hashes[piece.index] ?? OFFSET_BASIS, piece);
    look(piece);
  });
  return sheets.map(({ charts }, index) => withCharts(hashes[index], charts));
}

/** The same of the cells of one sheet that were read, from the top down. */
export function fingerprintOf(
  pieces: readonly Pick<PieceRead, 'range' | 'values'>[],
  charts: number,
): string {
  return withCharts(pieces.reduce(hashOfCells, OFFSET_BASIS), charts);
}

function withCharts(cells: number | undefined, charts: number): string {
  return hash(`charts ${charts}`, cells).toString(16);
}

function hashOfCells(before: number, { range, values }: Pick<PieceRead, 'range' | 'values'>): number {
  let after = before;
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value === null) return;
      const place = `${range.firstRow + down} ${range.firstColumn + across}`;
      after = hash(`${place} ${JSON.stringify(value)}`, after);
    });
  });
  return after;
}
