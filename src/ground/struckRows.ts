import type { RowSpan } from './outline';

/** More than this is no striking out of requests, but the look of a sheet. */
const MOST_SPANS = 10_000;

/** Follows, cell by cell in the order of a sheet, which rows hold nothing that is not struck out. */
export class StruckRows {
  readonly #spans: RowSpan[] = [];
  #row = -1;
  #isStruck = false;

  /** Takes a cell that holds something. */
  take(row: number, isStruck: boolean): void {
    if (row !== this.#row) {
      this.#endRow();
      this.#row = row;
      this.#isStruck = isStruck;
    } else if (!isStruck) this.#isStruck = false;
  }

  /** The rows, once the last cell was taken. */
  end(): readonly RowSpan[] {
    this.#endRow();
    this.#isStruck = false;
    return this.#spans;
  }

  #endRow(): void {
    if (!this.#isStruck) return;
    const last = this.#spans.at(-1);
    if (last?.last === this.#row - 1)
      this.#spans[this.#spans.length - 1] = { first: last.first, last: this.#row };
    else if (this.#spans.length < MOST_SPANS) this.#spans.push({ first: this.#row, last: this.#row });
  }
}
