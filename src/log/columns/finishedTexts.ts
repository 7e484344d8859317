import { codeOf, type Code } from '../model/code';
import { meaningOf } from '../vocabulary/meaning';
import { saysClosed, saysFinished } from '../vocabulary/statusMeaning';

const POSITIVE = codeOf('outcome', 'positive');

/** The texts of a column of outcomes that say no more than that something is done, `Completed`, with their requests. */
export class FinishedTexts {
  readonly #rows = new Map<string, number[]>();
  readonly #seen = new Set<string>();
  #closes = false;
  #contrasts = false;

  /** @param code what the column has the text for; 0 where it has it for nothing */
  take(row: number, text: string, code: Code): void {
    const rows = this.#rows.get(text);
    if (rows !== undefined) rows.push(row);
    else if (!this.#seen.has(text)) this.#see(row, text, code);
  }

  #see(row: number, text: string, code: Code): void {
    this.#seen.add(text);
    if (code === POSITIVE && saysFinished(text)) this.#rows.set(text, [row]);
    else if (meaningOf('outcome', text) === undefined && saysClosed(text)) this.#closes = true;
    else if (code !== 0) this.#contrasts = true;
  }

  /**
   * Those of which nobody can tell whether they mean that a request was executed: beside `Closed` or `Archived` they may
   * be one more stage of the file, and so in a column of statuses that tells no other outcome.
   */
  unsure(isStatus: boolean): ReadonlyMap<string, readonly number[]> {
    return this.#closes || (isStatus && !this.#contrasts) ? this.#rows : new Map();
  }
}
