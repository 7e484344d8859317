import type { CodedField } from '../model/field';

/** A text of which it is not certain what it says in its column, and the requests that hold it. */
export interface UnknownText {
  readonly field: CodedField;
  readonly text: string;
  /** in a column of statuses: says that the request is still open, which a reply belies */
  readonly isOpen: boolean;
  /** indexes of the requests, ascending */
  readonly rows: readonly number[];
}

/** Keeps the texts that a log's coded columns hold and nobody knows, each once, with the requests that hold it. */
export class UnknownTexts {
  readonly #texts = new Map<string, UnknownText & { readonly rows: number[] }>();

  add(row: number, field: CodedField, text: string, isOpen = false): void {
    const key = `${field}\n${text}`;
    const known = this.#texts.get(key);
    if (known) known.rows.push(row);
    else this.#texts.set(key, { field, text, isOpen, rows: [row] });
  }

  get all(): readonly UnknownText[] {
    return [...this.#texts.values()];
  }
}
