import { computationFailure, type Step, type StepResult, type Steps } from './computation';
import type { StepAnswer, StepCall, WorkerEnd } from './workerMessages';

type Waiting = { readonly [S in Step]: Map<number, (result: StepResult<S>) => void> };

/** A worker and the calls that it has not answered yet. Every call is answered, also where the worker breaks. */
export class WorkerLink {
  private readonly waiting: Waiting = {
    begin: new Map(),
    keepOpened: new Map(),
    openFile: new Map(),
    planReading: new Map(),
    startReading: new Map(),
    takeRows: new Map(),
    takeBeyond: new Map(),
    readFile: new Map(),
    inspect: new Map(),
    computeReport: new Map(),
    planCells: new Map(),
    keepReport: new Map(),
    explainNumber: new Map(),
    listRequests: new Map(),
    drawCharts: new Map(),
    printSupplement: new Map(),
    computeOther: new Map(),
    makeCopy: new Map(),
    makeComparison: new Map(),
  };
  private calls = 0;
  private broken: ReturnType<typeof computationFailure> | undefined;

  constructor(private readonly worker: WorkerEnd) {
    worker.addEventListener('message', ({ data }) => {
      this.settle(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.end(computationFailure('unexpected', message));
    });
    worker.addEventListener('messageerror', () => {
      this.end(computationFailure('unexpected', 'An answer of the worker could not be read.'));
    });
  }

  get isBroken(): boolean {
    return this.broken !== undefined;
  }

  get isBusy(): boolean {
    return Object.values(this.waiting).some(({ size }) => size > 0);
  }

  call<S extends Step>(step: S, given: Steps[S]['given']): Promise<StepResult<S>> {
    if (this.broken) return Promise.resolve(this.broken);
    this.calls += 1;
    const call: StepCall<S> = { id: this.calls, step, given };
    return new Promise((resolve) => {
      try {
        this.worker.postMessage(call);
        this.waiting[step].set(call.id, resolve);
      } catch (error) {
        resolve(computationFailure('unexpected', String(error)));
      }
    });
  }

  /** Ends the worker in the midst of what it does; the calls that wait are cancelled. */
  cancel(): void {
    this.end(computationFailure('cancelled'));
  }

  private settle<S extends Step>({ id, step, result }: StepAnswer<S>): void {
    const { [step]: waiting } = this.waiting;
    waiting.get(id)?.(result);
    waiting.delete(id);
  }

  private end(reason: ReturnType<typeof computationFailure>): void {
    this.broken ??= reason;
    this.worker.terminate();
    for (const calls of Object.values(this.waiting)) {
      for (const resolve of calls.values()) resolve(reason);
      calls.clear();
    }
  }
}
