import type { RowSpan } from '../../../ground/outline';
import { StruckRows } from '../../../ground/struckRows';
import { FILE_LIMITS } from '../sheets/fileLimits';
import type { OdsStyles } from './odsStyles';

/**
 * Follows which rows of a sheet hold nothing that is not struck out, where the same row may stand for several, and a cell
 * without a style has that of its row, or of its column.
 */
export class OdsStruckRows {
  readonly #styles: OdsStyles;
  readonly #rows = new StruckRows();
  /** columns side by side of one style, each with the column after its last, up to the last that a sheet can have */
  readonly #columns: { readonly end: number; readonly style: string }[] = [];
  /** where in them the last cell lay: those of a row come from left to right */
  #place = 0;
  #open = { row: 0, rows: 0, style: '', holds: false, isStruck: true };

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  addColumns(count: number, style: string): void {
    const first = this.#columns.at(-1)?.end ?? 0;
    const end = Math.min(first + count, FILE_LIMITS.columns);
    if (end > first) this.#columns.push({ end, style });
  }

  /** Begins a row that stands for several, once the one before has ended. */
  beginRow(row: number, rows: number, style: string): void {
    const { row: first, rows: count, holds, isStruck } = this.#open;
    if (holds && isStruck) {
      for (let one = first; one < first + count; one += 1) this.#rows.take(one, true);
    }
    this.#open = { row, rows, style, holds: false, isStruck: true };
    this.#place = 0;
  }

  /** Takes a cell of the open row that holds something. */
  take(column: number, style: string): void {
    this.#open.holds = true;
    if (!this.#styles.strikesAny) this.#open.isStruck = false;
    else if (!this.#styles.strikes(this.#styleOf(column, style))) this.#open.isStruck = false;
  }

  /** The rows, once the last has ended. */
  end(): readonly RowSpan[] {
    return this.#rows.end();
  }

  #styleOf(column: number, style: string): string {
    if (style !== '') return style;
    if (this.#open.style !== '') return this.#open.style;
    while (column >= (this.#columns[this.#place]?.end ?? Infinity)) this.#place += 1;
    return this.#columns[this.#place]?.style ?? '';
  }
}
