import type { RequestLog } from '../../log/model/requestLog';

/** A request by its log and its row there. */
export interface RequestRow {
  readonly log: RequestLog;
  readonly row: number;
}

/**
 * Some requests of the logs, in the order of the logs: an index over their rows, four bytes a request, so that hundreds
 * of thousands are chosen at once and only those that are shown are ever put into words.
 */
export class RequestSelection {
  readonly #starts: readonly number[];

  /** @param positions rows counted on through all logs, rising */
  constructor(
    private readonly logs: readonly RequestLog[],
    private readonly positions: Uint32Array,
  ) {
    let start = 0;
    this.#starts = logs.map(({ count }) => {
      const own = start;
      start += count;
      return own;
    });
  }

  get length(): number {
    return this.positions.length;
  }

  /** The requests from one place in the selection up to another, without that; fewer where it ends before. */
  slice(from: number, to: number): readonly RequestRow[] {
    return Array.from(this.positions.subarray(from, to)).flatMap((position) => this.#rowAt(position));
  }

  /** Those for which a test holds, in the same order. */
  filter(test: (request: RequestRow) => boolean): RequestSelection {
    const isWanted = (position: number): boolean => this.#rowAt(position).some(test);
    return new RequestSelection(this.logs, this.positions.filter(isWanted));
  }

  *[Symbol.iterator](): Generator<RequestRow> {
    for (const position of this.positions) yield* this.#rowAt(position);
  }

  #rowAt(position: number): readonly RequestRow[] {
    const index = this.#starts.findLastIndex((start) => start <= position);
    const log = this.logs[index];
    return log === undefined ? [] : [{ log, row: position - (this.#starts[index] ?? 0) }];
  }
}
