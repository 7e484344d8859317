import type { RowSpan } from '../../../ground/outline';
import { StruckRows } from '../../../ground/struckRows';

/**
 * Follows which rows of a sheet hold nothing that is not struck out, where the same row may stand for several, and a cell
 * without a style has that of its row, or of its column.
 */
export class OdsStruckRows {
  readonly #striking: ReadonlySet<string>;
  readonly #rows = new StruckRows();
  /** each with the column after its last */
  readonly #columns: { readonly end: number; readonly style: string }[] = [];
  #open = { row: 0, rows: 0, style: '', holds: false, isStruck: true };

  /** @param striking the styles that strike out */
  constructor(striking: ReadonlySet<string>) {
    this.#striking = striking;
  }

  addColumns(count: number, style: string): void {
    this.#columns.push({ end: (this.#columns.at(-1)?.end ?? 0) + count, style });
  }

  /** Begins a row that stands for several, once the one before has ended. */
  beginRow(row: number, rows: number, style: string): void {
    const { row: first, rows: count, holds, isStruck } = this.#open;
    if (holds && isStruck) {
      for (let one = first; one < first + count; one += 1) this.#rows.take(one, true);
    }
    this.#open = { row, rows, style, holds: false, isStruck: true };
  }

  /** Takes a cell of the open row that holds something. */
  take(column: number, style: string): void {
    this.#open.holds = true;
    if (this.#striking.size === 0) this.#open.isStruck = false;
    else if (!this.#striking.has(this.#styleOf(column, style))) this.#open.isStruck = false;
  }

  /** The rows, once the last has ended. */
  end(): readonly RowSpan[] {
    return this.#rows.end();
  }

  #styleOf(column: number, style: string): string {
    if (style !== '') return style;
    if (this.#open.style !== '') return this.#open.style;
    return this.#columns.find(({ end }) => column < end)?.style ?? '';
  }
}
