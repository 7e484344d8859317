import { writeSync } from 'node:fs';

/** Moves to the beginning of a terminal's line and empties it. */
const EMPTY_LINE = '\r\u001b[K';

/** A line on standard error that says what the command is doing, where that is a terminal; each takes the last one's place. */
export class ProgressLine {
  readonly #width: number | undefined;
  #isShown = false;

  constructor({ isTTY, columns = 80 }: { readonly isTTY?: boolean; readonly columns?: number }) {
    // A terminal that does not know its width says nought.
    this.#width = isTTY === true ? (columns === 0 ? 80 : columns) - 1 : undefined;
  }

  /** Shows a text of which nothing acts on the terminal, see `terminalLine`. */
  show(text: string): void {
    if (this.#width === undefined) return;
    write(`${EMPTY_LINE}${text.slice(0, this.#width)}`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) write(EMPTY_LINE);
    this.#isShown = false;
  }
}

/** At once: the command gives the system no turn until it has computed. */
function write(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // The terminal has gone or is not ready; the command goes on without telling.
  }
}
