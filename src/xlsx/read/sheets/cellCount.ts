import { FILE_LIMITS, type FileRefusal } from './fileLimits';

/** Counts the cells of all sheets of a workbook. */
export class CellCount {
  #cells = 0;
  #emptyCells = 0;

  /** @param most how many may be filled */
  constructor(private readonly most: number = FILE_LIMITS.cells) {}

  /**
   * Takes some more; the refusal where they are too many, or lie too far apart.
   *
   * @param gap how many empty cells, or empty rows, lie between them and those before them
   * @param sheet the sheet's name, or the name of its part, for the refusal
   */
  add(cells: number, gap = 0, sheet = ''): FileRefusal | undefined {
    this.#cells += cells;
    this.#emptyCells += gap;
    if (this.#cells > this.most) return { code: 'tooManyCells', limit: this.most };
    const mostEmpty = FILE_LIMITS.emptyCells + FILE_LIMITS.emptyCellsForEach * this.#cells;
    return this.#emptyCells > mostEmpty ? { code: 'cellsTooFarApart', place: sheet } : undefined;
  }
}

/** The places of the filled cells of a sheet, which come row by row, from left to right. */
export class CellPlaces {
  readonly #count: CellCount;
  readonly #sheet: string;
  #row = -1;
  #column = -1;

  constructor(count: CellCount, sheet: string) {
    this.#count = count;
    this.#sheet = sheet;
  }

  /** Takes a cell, or several beside each other from there on; the refusal as with {@link CellCount.add}. */
  add(row: number, column: number, cells = 1): FileRefusal | undefined {
    const gap = row === this.#row ? column - this.#column - 1 : row - this.#row - 1 + column;
    this.#row = row;
    this.#column = column + cells - 1;
    return this.#count.add(cells, Math.max(0, gap), this.#sheet);
  }
}
