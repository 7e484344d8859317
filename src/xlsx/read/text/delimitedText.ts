import { CellCount } from '../sheets/cellCount';
import type { CellTexts } from '../sheets/cellTexts';
import type { SheetCells } from '../sheets/sheetCells';
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
 * Reads a text piece by piece into the cells of a sheet, and ends where it has more rows, columns and cells than a sheet
 * has, or texts that do not end: where a quotation mark is not closed, everything behind it would be one cell.
 */
export class DelimitedReader {
  readonly #sheet: string;
  readonly #separator: number;
  readonly #texts: CellTexts;
  readonly #cells: SheetCells;
  readonly #count = new CellCount();
  #row = 0;
  #column = 0;
  /** what has come of the field before this piece */
  #field = '';
  #isQuoted = false;
  #isOpen = false;
  #openedInLine = 1;
  #line: number;
  #last = 0;

  /** @param line that of the file, from 1, with which the text begins */
  constructor(sheet: string, separator: string, texts: CellTexts, cells: SheetCells, line: number) {
    this.#line = line;
    this.#sheet = sheet;
    this.#separator = separator.charCodeAt(0);
    this.#texts = texts;
    this.#cells = cells;
  }

  take(piece: string): ReadProblem | undefined {
    let start = 0;
    for (let place = 0; place < piece.length; place++) {
      const character = piece.charCodeAt(place);
      const isLineEnd = character === LINE_FEED || character === CARRIAGE_RETURN;
      const isSecondHalf = character === LINE_FEED && this.#last === CARRIAGE_RETURN;
      this.#last = character;
      if (isLineEnd && !isSecondHalf) this.#line += 1;
      if (character === QUOTATION_MARK) this.#quote(place === start && this.#field === '');
      if (this.#isOpen || (!isLineEnd && character !== this.#separator)) continue;
      const field = isSecondHalf ? '' : this.#field + piece.slice(start, place);
      start = place + 1;
      if (isSecondHalf) continue;
      const problem = isLineEnd ? this.#endRow(field) : this.#endField(field);
      if (problem !== undefined) return problem;
    }
    this.#field += piece.slice(start);
    return this.#refusalOfLength(this.#field) ?? this.#texts.refusal();
  }

  finish(): ReadProblem | undefined {
    return this.#isOpen ? this.#notClosed() : (this.#endField(this.#field) ?? this.#texts.refusal());
  }

  #quote(isFirst: boolean): void {
    if (isFirst) {
      this.#isQuoted = true;
      this.#openedInLine = this.#line;
    }
    if (this.#isQuoted) this.#isOpen = !this.#isOpen;
  }

  #endField(field: string): ReadProblem | undefined {
    const column = this.#column++;
    this.#field = '';
    this.#isQuoted = false;
    if (field === '') return this.#count.add(0, 1, this.#sheet);
    if (this.#row >= FILE_LIMITS.rows) return tooManyRows(this.#sheet);
    if (column >= FILE_LIMITS.columns) return tooManyColumns(this.#sheet);
    this.#cells.addText(this.#row, column, unquoted(field));
    return this.#refusalOfLength(field) ?? this.#count.add(1);
  }

  #endRow(field: string): ReadProblem | undefined {
    const problem = this.#endField(field);
    this.#row += 1;
    this.#column = 0;
    return problem ?? (this.#row > FILE_LIMITS.rows ? tooManyRows(this.#sheet) : undefined);
  }

  #refusalOfLength(field: string): ReadProblem | undefined {
    if (field.length <= FILE_LIMITS.cellBytes) return undefined;
    return this.#isOpen ? this.#notClosed() : textTooLong(this.#sheet);
  }

  #notClosed(): FileRefusal {
    return { code: 'quotationNotClosed', line: this.#openedInLine };
  }
}

/** What a field says that stands within quotation marks; any other says what stands there. */
function unquoted(field: string): string {
  const isQuoted = field.length > 1 && field.startsWith('"') && field.endsWith('"');
  return isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field;
}
