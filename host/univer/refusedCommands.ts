import { ICommandService, type IExecutionOptions, type Univer } from '@univerjs/core';

/**
 * Tells of the commands that Univer refuses: its facade drops what they answer, and a refusal would pass for success.
 * Of commands within commands only the outermost counts, for Univer itself deals with the others. Gives the way to name
 * the listener, of which there is one at a time.
 */
export function watchRefusals(univer: Univer): (listener: (command: string) => void) => void {
  const service = univer.__getInjector().get(ICommandService);
  const execute = service.syncExecuteCommand.bind(service);
  const executeLater = service.executeCommand.bind(service);
  let listener: (command: string) => void = () => undefined;
  let depth = 0;
  const answered = (command: string, isOutermost: boolean, answer: unknown): void => {
    if (isOutermost && answer === false) listener(command);
  };
  service.syncExecuteCommand = <P extends object, R>(id: string, ...rest: CommandArguments<P>): R => {
    const isOutermost = depth === 0;
    depth += 1;
    try {
      const answer = execute<P, R>(id, ...rest);
      answered(id, isOutermost, answer);
      return answer;
    } finally {
      depth -= 1;
    }
  };
  service.executeCommand = async <P extends object, R>(
    id: string,
    ...rest: CommandArguments<P>
  ): Promise<R> => {
    const isOutermost = depth === 0;
    depth += 1;
    let answer: Promise<R>;
    try {
      // What it does before it first waits is within it.
      answer = executeLater<P, R>(id, ...rest);
    } finally {
      depth -= 1;
    }
    answered(id, isOutermost, await answer);
    return answer;
  };
  return (next) => {
    listener = next;
  };
}

type CommandArguments<P> = [parameters?: P, options?: IExecutionOptions];
