import { FILE_LIMITS, TOO_MANY_CELLS, type ReadProblem } from './fileLimits';

/** Counts the filled cells of all sheets of a workbook. */
export class CellCount {
  #cells = 0;

  /** Takes some more; the refusal where they are too many. */
  add(cells = 1): ReadProblem | undefined {
    this.#cells += cells;
    return this.#cells > FILE_LIMITS.cells ? TOO_MANY_CELLS : undefined;
  }
}
