import { ThreadWorker } from './threadWorker';

/** Workers for the tests of a file, which end with each of its tests. */
export function threadWorkers(): {
  readonly workers: ThreadWorker[];
  readonly createWorker: () => ThreadWorker;
} {
  const workers: ThreadWorker[] = [];
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.terminate();
  });
  return {
    workers,
    createWorker: () => {
      const worker = new ThreadWorker();
      workers.push(worker);
      return worker;
    },
  };
}
