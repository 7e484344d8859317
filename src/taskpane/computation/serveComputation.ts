import { computationFailure, type Step } from './computation';
import { ComputationEngine, doStep } from './computationEngine';
import type { MessageEnd, StepAnswer, StepCall } from './workerMessages';

/** Answers the pane's calls, one after the other, for as long as the worker lives. */
export function serveComputation(end: MessageEnd<StepCall>): void {
  const engine = new ComputationEngine();
  const answer = <S extends Step>({ id, step, given }: StepCall<S>): StepAnswer<S> => ({
    id,
    step,
    result: doStep(engine, step, given),
  });
  end.addEventListener('message', ({ data }) => {
    try {
      end.postMessage(answer(data));
    } catch (error) {
      // What cannot be sent must not leave the pane waiting.
      const { id, step } = data;
      end.postMessage({ id, step, result: computationFailure('unexpected', String(error)) });
    }
  });
}
