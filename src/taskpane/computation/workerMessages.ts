import type { Step, StepResult, Steps } from './computation';

/** What the pane asks of its worker; each question has a number of its own. */
export type StepCall<S extends Step = Step> = {
  readonly [T in S]: { readonly id: number; readonly step: T; readonly given: Steps[T]['given'] };
}[S];

/** What the worker answers to the question of the same number. */
export type StepAnswer<S extends Step = Step> = {
  readonly [T in S]: { readonly id: number; readonly step: T; readonly result: StepResult<T> };
}[S];

/** Where messages go and come from: the worker's side of the thread, or the pane's. Both come from the same build. */
export interface MessageEnd<Received> {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Received }) => void): void;
}

/** The pane's side of a worker. */
export interface WorkerEnd extends MessageEnd<StepAnswer> {
  addEventListener(type: 'message', listener: (event: { readonly data: StepAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
  terminate(): void;
}
