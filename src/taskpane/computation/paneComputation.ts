import type { Computation } from './computation';
import { InProcessComputation } from './inProcessComputation';
import { loadCopyTools } from './loadCopyTools';
import { WorkerComputation } from './workerComputation';

/** The pane's computation: in a worker of its own script, which the build makes; else on the pane's thread. */
export function paneComputation(): Computation {
  return new WorkerComputation(
    () => new Worker(new URL('./computationWorker.ts', import.meta.url)),
    new InProcessComputation(loadCopyTools),
  );
}
