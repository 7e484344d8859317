import type { CellRange } from '../../../ground/address';
import { type MergedCells, withMergedValues } from '../../../ground/mergedCells';
import type { CellValue, MarkedCell, RowBlock } from '../../../ground/outline';
import type { CellTexts } from './cellTexts';
import { FILE_LIMITS } from './fileLimits';
import { NumberPages } from './numberPages';

const BLOCK_ROWS = 4096;

/** What a cell holds, in the two bits above its column. */
const INTEGER = 0;
const NUMBER = 1;
const TEXT = 2;
const OTHER = 3;
const KIND_SHIFT = 14;
const COLUMN_MASK = (1 << KIND_SHIFT) - 1;

/** Of the other kinds, by their numbers; behind them come the errors. */
const FALSE = 0;
const TRUE = 1;
const NO_VALUE = 2;
const FIRST_ERROR = 3;

/** An error that is none of these shows, as in Excel, as `#VALUE!`. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'] as const;
const UNKNOWN_ERROR = ERRORS.indexOf('#VALUE!');

const NO_POSITION = -1;

/**
 * The cells of a sheet that hold something: for each its column and kind in 16 bits, and a whole number, or where its
 * value lies, in 32. They stand in the order in which the file has them; where it has a cell twice, the later one holds.
 */
export class SheetCells {
  readonly #texts: CellTexts;
  /** stretches of cells of one row, which a row has several of only where the file has it several times */
  readonly #rows = new NumberPages((length) => new Int32Array(length));
  readonly #starts = new NumberPages((length) => new Int32Array(length));
  readonly #columns = new NumberPages((length) => new Uint16Array(length));
  readonly #slots = new NumberPages((length) => new Int32Array(length));
  readonly #numbers = new NumberPages((length) => new Float64Array(length));
  #row = -1;
  #isOrdered = true;
  /** the stretches from the topmost row down, where the file has them otherwise */
  #order: Int32Array | undefined;
  #firstRow = Infinity;
  #firstColumn = Infinity;
  #lastRow = -1;
  #lastColumn = -1;

  /** @param texts those of the workbook */
  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  /** The smallest range that holds every value, or `null` where there is none. */
  get usedRange(): CellRange | null {
    if (this.#lastRow === -1) return null;
    return {
      firstRow: this.#firstRow,
      firstColumn: this.#firstColumn,
      lastRow: this.#lastRow,
      lastColumn: this.#lastColumn,
    };
  }

  /** How many stretches of cells there are: as many as rows in a sound file. */
  get stretches(): number {
    return this.#rows.length;
  }

  /** What is no finite number is left out; -0 is 0. */
  addNumber(row: number, column: number, value: number): void {
    if ((value | 0) === value) this.#add(row, column, INTEGER, value);
    else if (Number.isFinite(value)) {
      this.#add(row, column, NUMBER, this.#numbers.length);
      this.#numbers.push(value);
    }
  }

  /** An empty text is nothing. */
  addText(row: number, column: number, text: string): void {
    if (text !== '') this.#add(row, column, TEXT, this.#texts.place(text));
  }

  /** @param place of a text among those of the workbook; an empty one is nothing */
  addPlacedText(row: number, column: number, place: number): void {
    if (!this.#texts.isEmptyAt(place)) this.#add(row, column, TEXT, place);
  }

  addTruthValue(row: number, column: number, value: boolean): void {
    this.#add(row, column, OTHER, value ? TRUE : FALSE);
  }

  /** @param error its text, `#N/A` */
  addError(row: number, column: number, error: string): void {
    const known = ERRORS.findIndex((text) => text === error);
    this.#add(row, column, OTHER, FIRST_ERROR + (known === -1 ? UNKNOWN_ERROR : known));
  }

  /** A formula that was never computed: it shows nothing and the used range does not grow by it, but it is not empty. */
  addFormulaWithoutValue(row: number, column: number): void {
    this.#put(row, column, OTHER, NO_VALUE);
  }

  /**
   * The rows of a range from top to bottom, block by block; values outside the range or the sheet are nulls.
   *
   * @param merges the cells merged downwards: their value stands in each of their rows
   */
  *blocks(
    range: CellRange,
    columns: readonly number[],
    merges: MergedCells,
  ): Generator<RowBlock, void, undefined> {
    const last = Math.min(range.lastRow, FILE_LIMITS.rows - 1);
    const within = columns.map((column) =>
      column >= range.firstColumn && column <= range.lastColumn ? column : NO_POSITION,
    );
    for (let first = range.firstRow; first <= last; first += BLOCK_ROWS) {
      const block = this.block(first, Math.min(last, first + BLOCK_ROWS - 1), within);
      const filled = withMergedValues(block, merges, (row, column) => this.#valueAt(row, column));
      yield { ...block, columns, rows: filled };
    }
  }

  /** Some rows, for some columns; those that no sheet has are nulls. */
  block(firstRow: number, lastRow: number, columns: readonly number[]): RowBlock {
    const positions = positionsOf(columns);
    const empty: readonly CellValue[] = columns.map(() => null);
    const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, () => empty);
    const read: CellValue[][] = [];
    const marked: MarkedCell[] = [];
    for (let index = this.#stretchAt(firstRow); index < this.#rows.length; index++) {
      const stretch = this.#order?.[index] ?? index;
      const row = this.#rows.at(stretch);
      if (row > lastRow) break;
      const values = (rows[row - firstRow] ?? empty).slice();
      rows[row - firstRow] = values;
      read.push(values);
      this.#readStretch(stretch, positions, values, marked);
    }
    repeatColumns(read, columns, positions);
    return marked.length === 0 ? { firstRow, columns, rows } : { firstRow, columns, rows, marked };
  }

  /** The columns in which something stands in some rows, from left to right. */
  filledColumns(firstRow: number, lastRow: number): readonly number[] {
    const filled = new Uint8Array(this.#lastColumn + 1);
    for (let index = this.#stretchAt(firstRow); index < this.#rows.length; index++) {
      const stretch = this.#order?.[index] ?? index;
      if (this.#rows.at(stretch) > lastRow) break;
      const end = this.#endOf(stretch);
      for (let cell = this.#starts.at(stretch); cell < end; cell++) {
        const packed = this.#columns.at(cell);
        if (packed >>> KIND_SHIFT !== OTHER || this.#slots.at(cell) !== NO_VALUE)
          filled[packed & COLUMN_MASK] = 1;
      }
    }
    return Array.from(filled.keys()).filter((column) => filled[column] === 1);
  }

  /** How many cells of some columns hold anything within a range; a cell that the file has twice is one for each. */
  count({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, columns: readonly number[]): number {
    const isCounted = new Uint8Array(this.#lastColumn + 1);
    for (const column of columns) if (firstColumn <= column && column <= lastColumn) isCounted[column] = 1;
    let count = 0;
    for (let index = this.#stretchAt(firstRow); index < this.#rows.length; index++) {
      const stretch = this.#order?.[index] ?? index;
      if (this.#rows.at(stretch) > lastRow) break;
      const end = this.#endOf(stretch);
      for (let cell = this.#starts.at(stretch); cell < end; cell++) {
        const packed = this.#columns.at(cell);
        const isEmpty = packed >>> KIND_SHIFT === OTHER && this.#slots.at(cell) === NO_VALUE;
        if (!isEmpty && isCounted[packed & COLUMN_MASK] === 1) count += 1;
      }
    }
    return count;
  }

  #add(row: number, column: number, kind: number, slot: number): void {
    if (row < this.#firstRow) this.#firstRow = row;
    if (row > this.#lastRow) this.#lastRow = row;
    if (column < this.#firstColumn) this.#firstColumn = column;
    if (column > this.#lastColumn) this.#lastColumn = column;
    this.#put(row, column, kind, slot);
  }

  #put(row: number, column: number, kind: number, slot: number): void {
    if (row !== this.#row) this.#beginStretch(row);
    this.#columns.push(column | (kind << KIND_SHIFT));
    this.#slots.push(slot);
  }

  #beginStretch(row: number): void {
    if (row < this.#row) this.#isOrdered = false;
    this.#order = undefined;
    this.#row = row;
    this.#rows.push(row);
    this.#starts.push(this.#columns.length);
  }

  #endOf(stretch: number): number {
    return stretch + 1 < this.#starts.length ? this.#starts.at(stretch + 1) : this.#columns.length;
  }

  /** The place in the order of the first stretch in a row or below it. */
  #stretchAt(row: number): number {
    if (!this.#isOrdered) this.#order ??= this.#ordered();
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#rows.at(this.#order?.[middle] ?? middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #ordered(): Int32Array {
    const stretches = new Int32Array(this.#rows.length).map((_, index) => index);
    return stretches.sort((one, other) => this.#rows.at(one) - this.#rows.at(other) || one - other);
  }

  #readStretch(stretch: number, positions: Int32Array, values: CellValue[], marked: MarkedCell[]): void {
    const end = this.#endOf(stretch);
    for (let cell = this.#starts.at(stretch); cell < end; cell++) {
      const packed = this.#columns.at(cell);
      const column = packed & COLUMN_MASK;
      const position = positions[column] ?? NO_POSITION;
      if (position === NO_POSITION) continue;
      const kind = packed >>> KIND_SHIFT;
      const slot = this.#slots.at(cell);
      values[position] = this.#value(kind, slot);
      if (kind === OTHER && slot >= NO_VALUE) {
        const holds = slot === NO_VALUE ? 'formulaWithoutValue' : 'error';
        marked.push({ row: this.#rows.at(stretch), column, holds });
      }
    }
  }

  #value(kind: number, slot: number): CellValue {
    if (kind === INTEGER) return slot;
    if (kind === TEXT) return this.#texts.at(slot) ?? null;
    if (kind === NUMBER) return this.#numbers.at(slot);
    if (slot === NO_VALUE) return null;
    return slot < NO_VALUE ? slot === TRUE : (ERRORS[slot - FIRST_ERROR] ?? null);
  }

  #valueAt(row: number, column: number): CellValue {
    return this.block(row, row, [column]).rows[0]?.[0] ?? null;
  }
}

/** Where each column of a sheet stands among some columns, the first time. */
function positionsOf(columns: readonly number[]): Int32Array {
  const last = columns.reduce((most, column) => Math.max(most, column), NO_POSITION);
  const positions = new Int32Array(Math.min(last + 1, FILE_LIMITS.columns)).fill(NO_POSITION);
  for (const [position, column] of columns.entries()) {
    if (positions[column] === NO_POSITION) positions[column] = position;
  }
  return positions;
}

/** A column may be asked for several times. */
function repeatColumns(
  rows: readonly CellValue[][],
  columns: readonly number[],
  positions: Int32Array,
): void {
  for (const [position, column] of columns.entries()) {
    const first = positions[column] ?? NO_POSITION;
    if (first === NO_POSITION || first === position) continue;
    for (const row of rows) row[position] = row[first] ?? null;
  }
}
