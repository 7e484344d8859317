import { ICommandService, type Univer } from '@univerjs/core';

/**
 * Tells of the commands that Univer refuses: its facade drops what they answer, and a refusal would pass for success.
 * Of commands within commands only the outermost counts, for Univer itself deals with the others. Gives the way to name
 * the listener, of which there is one at a time.
 */
export function watchRefusals(univer: Univer): (listener: (command: string) => void) => void {
  const service = univer.__getInjector().get(ICommandService);
  let listener: (command: string) => void = () => undefined;
  let depth = 0;
  const watched = <F extends (id: string) => unknown>(execute: F): F =>
    new Proxy(execute, {
      apply: (_, self, [id, ...rest]: [string]) => {
        const tell = (answer: unknown): unknown => {
          if (isOutermost && answer === false) listener(id);
          return answer;
        };
        const isOutermost = depth === 0;
        depth += 1;
        try {
          // Of a command that waits, what it does before that is within it.
          const answer: unknown = Reflect.apply(execute, self, [id, ...rest]);
          return answer instanceof Promise ? answer.then(tell) : tell(answer);
        } finally {
          depth -= 1;
        }
      },
    });
  service.syncExecuteCommand = watched(service.syncExecuteCommand.bind(service));
  service.executeCommand = watched(service.executeCommand.bind(service));
  return (next) => {
    listener = next;
  };
}
