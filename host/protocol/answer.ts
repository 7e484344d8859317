import type { JsonValue } from './json';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: JsonValue;
}

interface AnsweredError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** the action that failed; what came before it stays done */
  readonly ActionIndex: number;
}

/** What the library gets for a request that reached the workbook. */
export interface Answer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error: AnsweredError | null;
}
