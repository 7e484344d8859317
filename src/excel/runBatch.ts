import { failure, type Result, success } from '../ground/result';
import { codeOf, type ExcelFailure, failureOf, stop } from './excelFailure';

/** The version of ExcelApi that all of this folder needs; a newer member is used only where Excel has it. */
const REQUIRED = '1.9';

const CELL_EDIT_CODES: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'InvalidOperation']);

/** Excel gives it for want of another code, and at times for nothing: then the second attempt goes well. */
const PASSING_CODE = 'GeneralException';

export interface BatchOptions {
  /** told when the batch waits for the user to end the edit of a cell */
  readonly onWaiting?: () => void;
  /** cancels the batch, even while Excel does not answer */
  readonly signal?: AbortSignal;
  /**
   * milliseconds that a cancelled batch may still wait for an answer, so that it ends at a place of its own choosing; none
   * where it is left out
   */
  readonly patience?: number;
}

/**
 * Runs a batch of Office.js and gives what went wrong as a value. While the user is editing a cell Excel refuses every
 * batch: then `onWaiting` is told, and the batch is run again so that Excel itself waits for the edit to end. A batch
 * that fails for no reason that Excel can name is run once more. So a batch must bear being run again from its start.
 * Once it is cancelled no request of it is begun any more, and nobody waits for one that Excel does not answer.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { onWaiting, signal, patience = 0 }: BatchOptions = {},
): Promise<Result<T, ExcelFailure>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED)) {
    return failure({ code: 'requirementSetMissing', sheet: '', detail: `ExcelApi ${REQUIRED}` });
  }
  const cancellation = new Cancellation(signal, patience);
  let [waits, isRepeated] = [false, false];
  for (;;) {
    try {
      const run = Excel.run({ delayForCellEdit: waits }, (context) => {
        cancellation.watch(context);
        return batch(context);
      });
      return success(await cancellation.race(run));
    } catch (error) {
      const code = codeOf(error);
      if (CELL_EDIT_CODES.has(code) && !waits) {
        waits = true;
        onWaiting?.();
      } else if (code === PASSING_CODE && !isRepeated) {
        isRepeated = true;
      } else {
        return failure(failureOf(error));
      }
    }
  }
}

/** The end of all waiting for Excel, some time after the user cancelled. */
class Cancellation {
  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly patience: number,
  ) {}

  /** Lets no request of a context be waited for, nor begun, once the time is up. */
  watch(context: Excel.RequestContext): void {
    if (this.signal === undefined) return;
    const sync = context.sync.bind(context);
    let isOver = false;
    context.sync = (value) => {
      if (isOver) return Promise.reject(stop('cancelled'));
      return this.race(sync(value), () => {
        isOver = true;
      });
    };
  }

  /** What is waited for; where the time is up before it comes, `cancelled` is thrown. */
  race<T>(awaited: Promise<T>, onOver: () => void = () => undefined): Promise<T> {
    const { signal, patience } = this;
    if (signal === undefined) return awaited;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const giveUp = (): void => {
        timer = setTimeout(() => {
          onOver();
          reject(stop('cancelled'));
        }, patience);
      };
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp);
      const settled = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
      };
      awaited.then(resolve, reject).finally(settled);
    });
  }
}
