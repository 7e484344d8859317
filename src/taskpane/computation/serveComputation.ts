import { computationFailure, type Step } from './computation';
import type { LoadCopyTools } from './copyTools';
import { ComputationEngine, doStep } from './computationEngine';
import type { MessageEnd, StepAnswer, StepCall } from './workerMessages';

/** Answers the pane's calls, one after the other, for as long as the worker lives. */
export function serveComputation(end: MessageEnd<StepCall>, loadCopyTools?: LoadCopyTools): void {
  const engine = new ComputationEngine(new Map(), loadCopyTools);
  const answer = async <S extends Step>({ id, step, given }: StepCall<S>): Promise<StepAnswer<S>> => ({
    id,
    step,
    result: await doStep(engine, step, given),
  });
  const serve = async (call: StepCall): Promise<void> => {
    const settled = await answer(call);
    try {
      end.postMessage(settled);
    } catch (error) {
      // What cannot be sent must not leave the pane waiting.
      const { id, step } = call;
      end.postMessage({ id, step, result: computationFailure('unexpected', String(error)) });
    }
  };
  end.addEventListener('message', ({ data }) => {
    void serve(data);
  });
}
