import { CellCount } from '../sheets/cellCount';
import {
  FILE_LIMITS,
  textTooLong,
  tooManyColumns,
  tooManyRows,
  type FileRefusal,
  type ReadProblem,
} from '../sheets/fileLimits';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTATION_MARK = 0x22;

/**
 * Looks through a text piece by piece, for more rows, columns and cells than a sheet has, and for texts that do not end:
 * where a quotation mark is not closed, everything behind it would be one cell.
 */
export class DelimitedScan {
  readonly #sheet: string;
  readonly #separator: number;
  readonly #count = new CellCount();
  #row = 0;
  #column = 0;
  #length = 0;
  #isQuoted = false;
  #isOpen = false;
  #openedInLine = 1;
  #line = 1;
  #last = 0;

  constructor(sheet: string, separator: string) {
    this.#sheet = sheet;
    this.#separator = separator.charCodeAt(0);
  }

  take(piece: string): ReadProblem | undefined {
    for (let place = 0; place < piece.length; place++) {
      const problem = this.#step(piece.charCodeAt(place));
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  finish(): ReadProblem | undefined {
    return this.#isOpen ? this.#notClosed() : this.#endField();
  }

  #step(character: number): ReadProblem | undefined {
    const isSecondHalf = character === LINE_FEED && this.#last === CARRIAGE_RETURN;
    const isLineEnd = character === LINE_FEED || character === CARRIAGE_RETURN;
    this.#last = character;
    if (isLineEnd && !isSecondHalf) this.#line += 1;
    if (this.#isOpen || (!isLineEnd && character !== this.#separator)) return this.#add(character);
    if (isSecondHalf) return undefined;
    return isLineEnd ? this.#endRow() : this.#endField();
  }

  #add(character: number): ReadProblem | undefined {
    if (character === QUOTATION_MARK && this.#length === 0) {
      this.#isQuoted = true;
      this.#openedInLine = this.#line;
    }
    if (character === QUOTATION_MARK && this.#isQuoted) this.#isOpen = !this.#isOpen;
    this.#length += 1;
    if (this.#length <= FILE_LIMITS.cellBytes) return undefined;
    return this.#isOpen ? this.#notClosed() : textTooLong(this.#sheet);
  }

  #endField(): ReadProblem | undefined {
    const column = this.#column++;
    const isFilled = this.#length > 0;
    this.#length = 0;
    this.#isQuoted = false;
    if (!isFilled) return this.#count.add(0, 1, this.#sheet);
    if (this.#row >= FILE_LIMITS.rows) return tooManyRows(this.#sheet);
    return column < FILE_LIMITS.columns ? this.#count.add(1) : tooManyColumns(this.#sheet);
  }

  #endRow(): ReadProblem | undefined {
    const problem = this.#endField();
    this.#row += 1;
    this.#column = 0;
    return problem ?? (this.#row > FILE_LIMITS.rows ? tooManyRows(this.#sheet) : undefined);
  }

  #notClosed(): FileRefusal {
    return { code: 'quotationNotClosed', line: this.#openedInLine };
  }
}
