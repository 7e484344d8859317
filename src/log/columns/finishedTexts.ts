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

  /**
   * The requests of a text, to which each that holds it is to be added; `undefined` for a text that says anything else.
   *
   * @param code what the column has the text for; 0 where it has it for nothing
   */
  requestsOf(text: string, code: Code): number[] | undefined {
    if (!this.#seen.has(text)) this.#see(text, code);
    return this.#rows.get(text);
  }

  #see(text: string, code: Code): void {
    this.#seen.add(text);
    if (code === POSITIVE && saysFinished(text)) this.#rows.set(text, []);
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
