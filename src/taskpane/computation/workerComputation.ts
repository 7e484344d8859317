import {
  type Computation,
  computationFailure,
  type ComputationRun,
  type ReportSource,
  type Step,
  type StepResult,
  type Steps,
} from './computation';
import { WorkerLink } from './workerLink';
import type { WorkerEnd } from './workerMessages';

/**
 * Does the steps in a worker, so that the pane's own thread stays free. A worker serves one run after the other; one that
 * a cancelled run keeps busy is ended, and the next run has a new one. Where no worker can be had, as under a policy that
 * forbids it, the runs go to `otherwise`.
 */
export class WorkerComputation implements Computation {
  private idle: WorkerLink | undefined;
  /** the worker that keeps the report */
  private keeper: WorkerLink | undefined;
  private isForbidden = false;

  constructor(
    private readonly createWorker: () => WorkerEnd,
    private readonly otherwise: Computation,
  ) {}

  async begin(signal: AbortSignal): Promise<ComputationRun> {
    const { idle } = this;
    this.idle = undefined;
    const link = idle ?? this.newLink();
    if (link === undefined) return this.otherwise.begin(signal);
    const run = new WorkerRun(link, signal, {
      onClose: () => {
        this.release(link);
      },
      onKeep: () => {
        this.keeper = link;
      },
    });
    // A script that is kept from loading shows only in that nothing but an error comes back.
    const began = await run.take('begin', null);
    if (began.ok || began.error.code === 'cancelled') return run;
    run.close();
    if (idle) return this.begin(signal);
    this.isForbidden = true;
    return this.otherwise.begin(signal);
  }

  private newLink(): WorkerLink | undefined {
    if (this.isForbidden) return undefined;
    try {
      return new WorkerLink(this.createWorker());
    } catch {
      this.isForbidden = true;
      return undefined;
    }
  }

  /**
   * One worker waits for the next run, with nothing of the last one in its memory but the files that it opened, and the
   * report that it keeps: of two workers the one that keeps it stays.
   */
  private release(link: WorkerLink): void {
    if (link.isBroken) return;
    const isSpare = this.idle !== undefined || link.isBusy;
    if (isSpare && link !== this.keeper) {
      link.cancel();
      return;
    }
    this.idle?.cancel();
    void link.call('begin', null);
    this.idle = link;
  }
}

interface RunListener {
  onClose(): void;
  onKeep(): void;
}

class WorkerRun implements ComputationRun {
  constructor(
    private readonly link: WorkerLink,
    private readonly signal: AbortSignal,
    private readonly listener: RunListener,
  ) {
    signal.addEventListener('abort', this.onAbort);
  }

  readonly answers: ReportSource = {
    ask: (question, given) => {
      if (question === 'keepReport') this.listener.onKeep();
      return this.link.isBroken
        ? Promise.resolve(computationFailure('reportGone'))
        : this.link.call(question, given);
    },
  };

  async take<S extends Step>(step: S, given: Steps[S]['given']): Promise<StepResult<S>> {
    return this.signal.aborted ? computationFailure('cancelled') : this.link.call(step, given);
  }

  close(): void {
    this.signal.removeEventListener('abort', this.onAbort);
    this.listener.onClose();
  }

  private readonly onAbort = (): void => {
    if (this.link.isBusy) this.link.cancel();
  };
}
