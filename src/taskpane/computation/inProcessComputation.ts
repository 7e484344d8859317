import {
  type Computation,
  computationFailure,
  type ComputationRun,
  type ReportSource,
  type Step,
  type StepResult,
  type Steps,
} from './computation';
import type { LoadCopyTools } from './copyTools';
import type { OpenedFiles, StepsOfARun } from './computationEngine';

/** Does the steps on the thread that asks for them: where no worker can be had, and in tests. */
export class InProcessComputation implements Computation {
  private readonly opened: OpenedFiles = new Map();

  /** @param loadCopyTools loads what a copy to share takes; without it, none can be made */
  constructor(private readonly loadCopyTools?: LoadCopyTools) {}

  async begin(signal: AbortSignal): Promise<ComputationRun> {
    // Loaded only here: with a worker the pane never needs the core's code on its own thread.
    const { ComputationEngine, doStep } = await import('./computationEngine');
    return new InProcessRun(new ComputationEngine(this.opened, this.loadCopyTools), doStep, signal);
  }
}

type DoStep = <S extends Step>(
  engine: StepsOfARun,
  step: S,
  given: Steps[S]['given'],
) => Promise<StepResult<S>>;

class InProcessRun implements ComputationRun {
  constructor(
    private readonly engine: StepsOfARun,
    private readonly doStep: DoStep,
    private readonly signal: AbortSignal,
  ) {}

  readonly answers: ReportSource = {
    ask: (question, given) => this.doStep(this.engine, question, given),
  };

  async take<S extends Step>(step: S, given: Steps[S]['given']): Promise<StepResult<S>> {
    // Between two steps the page gets its turn: to paint, and to take a click on Cancel.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.signal.aborted) return computationFailure('cancelled');
    return this.doStep(this.engine, step, given);
  }

  close(): void {
    void this.doStep(this.engine, 'begin', null);
  }
}
