import { serveComputation } from '../../../src/taskpane/computation/serveComputation';
import type { StepAnswer, StepCall, WorkerEnd } from '../../../src/taskpane/computation/workerMessages';

type Listener = (event: { readonly data: StepAnswer; readonly message: string }) => void;

/**
 * A worker in the same thread. What goes to it and comes from it passes through a channel that clones as between two
 * threads: what cannot be sent to a worker cannot be sent to this one.
 */
export class ThreadWorker implements WorkerEnd {
  isTerminated = false;
  /** whether it keeps its calls, like a worker in the midst of a long step */
  isStalled = false;
  private readonly channel = new MessageChannel();
  private readonly listeners = new Map<string, Listener[]>();

  constructor(serve: typeof serveComputation | undefined = serveComputation) {
    const { port1, port2 } = this.channel;
    port1.onmessage = ({ data }: { readonly data: StepAnswer }) => {
      this.tell('message', { data, message: '' });
    };
    const end = {
      postMessage: (message: unknown): void => {
        port2.postMessage(message);
      },
      addEventListener: (_: 'message', listener: (event: { readonly data: StepCall }) => void): void => {
        port2.onmessage = ({ data }: { readonly data: StepCall }) => {
          if (!this.isStalled) listener({ data });
        };
      },
    };
    serve(end);
  }

  postMessage(message: unknown): void {
    this.channel.port1.postMessage(message);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** Breaks, as where memory runs out or the script is kept from loading. */
  fail(message: string): void {
    this.tell('error', { data: { id: 0, step: 'begin', result: { ok: true, value: null } }, message });
  }

  terminate(): void {
    this.isTerminated = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }

  private tell(type: string, event: Parameters<Listener>[0]): void {
    if (this.isTerminated) return;
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
}
