import type { CellRange } from '../ground/address';
import type { CellValue } from '../ground/outline';
import { codeOf, stop } from './excelFailure';
import { type OpenSheet, rangeOf } from './openSheet';

/**
 * Cells of one read. Excel on the web refuses a response of over 5 MB, and of a log's cells this many take about one.
 * More would go in, but a larger answer also holds up the pane for longer.
 */
const MOST_CELLS = 60_000;

/** Bytes that the cells of one read may take, by what cells like them took before. */
const MOST_BYTES = 2_500_000;

export type Values = readonly (readonly CellValue[])[];

/** Cells of a sheet. */
export interface SheetRange {
  readonly sheet: OpenSheet;
  readonly range: CellRange;
}

/**
 * How many rows of a width go into one read.
 *
 * @param bytesPerRow what a row took so far, where that is known
 */
export function rowsPerBlock(width: number, bytesPerRow = 0): number {
  const byCells = MOST_CELLS / Math.max(1, width);
  const byBytes = MOST_BYTES / Math.max(1, bytesPerRow);
  return Math.max(1, Math.floor(Math.min(byCells, byBytes)));
}

/** About how many bytes values take in an answer: all but a few characters of a log are one or two bytes. */
export function estimatedBytes(values: Values): number {
  let bytes = 0;
  for (const row of values) {
    for (const value of row) bytes += typeof value === 'string' ? value.length * 1.2 + 3 : 8;
  }
  return bytes;
}

/**
 * The values of ranges, in as few reads as their size allows. It throws `valuesMissing` where Excel gives none, as it
 * does for ranges that are too large for it.
 */
export async function readValues(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly Values[]> {
  const read: Values[][] = ranges.map(() => []);
  await readInPieces(context, ranges, MOST_CELLS, ({ index, values }) => {
    read[index]?.push(values);
  });
  return read.map((pieces) => pieces.flat());
}

/** Some rows of one of the ranges that are read. */
export interface PieceRead {
  /** of the range */
  readonly index: number;
  readonly range: CellRange;
  readonly values: Values;
}

/**
 * Reads ranges one after the other, each from its top down, with at most so many cells in one read; where Excel finds an
 * answer too large all the same, in two halves, and so on down to one row. Between two reads the page has its turn.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  mostCells: number,
  take: (piece: PieceRead) => void,
): Promise<void> {
  const pieces = ranges.flatMap(({ sheet, range }, index) =>
    piecesOf(range, mostCells).map((piece) => ({ sheet, index, range: piece })),
  );
  for (const together of groupsOf(pieces, mostCells)) {
    const read = await readPieces(context, together);
    together.forEach(({ index, range }, place) => {
      take({ index, range, values: read[place] ?? [] });
    });
  }
}

interface Piece extends SheetRange {
  readonly index: number;
}

/** A range as ranges one below the other, each with at most so many cells, and with one row at the least. */
export function piecesOf(range: CellRange, mostCells: number): readonly CellRange[] {
  const step = Math.max(1, Math.floor(mostCells / Math.max(1, width(range))));
  const pieces: CellRange[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += step) {
    pieces.push({ ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + step - 1) });
  }
  return pieces;
}

/** Ranges in groups of which each is small enough for one read. */
function groupsOf(pieces: readonly Piece[], mostCells: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const more = height(piece.range) * width(piece.range);
    if (cells + more > mostCells) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(piece);
    cells += more;
  }
  return groups;
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly SheetRange[],
): Promise<readonly Values[]> {
  const ranges = pieces.map(({ sheet, range }) => rangeOf(context, sheet, range));
  ranges.forEach((range) => range.load('values'));
  try {
    await context.sync();
  } catch (error) {
    const [first] = pieces;
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || first === undefined) throw error;
    if (pieces.length === 1) return [await readHalves(context, first, error)];
    const middle = Math.ceil(pieces.length / 2);
    const firstHalf = await readPieces(context, pieces.slice(0, middle));
    return [...firstHalf, ...(await readPieces(context, pieces.slice(middle)))];
  }
  return ranges.map(({ values }, index) => checkedValues(values, pieces[index]?.sheet.name ?? ''));
}

async function readHalves(
  context: Excel.RequestContext,
  { sheet, range }: SheetRange,
  error: unknown,
): Promise<Values> {
  if (height(range) < 2) throw error;
  const middle = range.firstRow + Math.floor(height(range) / 2);
  const upper = await readPieces(context, [{ sheet, range: { ...range, lastRow: middle - 1 } }]);
  const lower = await readPieces(context, [{ sheet, range: { ...range, firstRow: middle } }]);
  return [...upper, ...lower].flat();
}

/** What Excel gives as values is `any` in its types, and `null` where there were too many. */
export function checkedValues(values: unknown, sheet: string): Values {
  if (!Array.isArray(values)) throw stop('valuesMissing', sheet);
  return values.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : []));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function height({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}

function width({ firstColumn, lastColumn }: CellRange): number {
  return lastColumn - firstColumn + 1;
}
