import type { OpenSheet } from './openSheet';

/** A change that this add-in made itself; only newer versions of Excel say so. */
const OWN = 'ThisLocalAddin';

/** Which sheets the user, or another author, changes while something lasts. */
export class SheetChanges {
  private readonly changed = new Set<string>();

  private constructor(private handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]) {}

  /** Does a task that listens from its next request on. */
  static async during<T>(
    context: Excel.RequestContext,
    task: (changes: SheetChanges) => Promise<T>,
  ): Promise<T> {
    const changes = SheetChanges.listen(context);
    let isDone = false;
    try {
      const result = await task(changes);
      isDone = true;
      return result;
    } finally {
      changes.end();
      // A batch that goes well sends that at its end. A handler that stays finds nobody who asks.
      if (!isDone) context.sync().catch(() => undefined);
    }
  }

  private static listen({ workbook }: Excel.RequestContext): SheetChanges {
    const { worksheets } = workbook;
    const changes: SheetChanges = new SheetChanges([
      worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
        if (triggerSource !== OWN) changes.changed.add(worksheetId);
        return Promise.resolve();
      }),
      worksheets.onDeleted.add(({ worksheetId }) => {
        changes.changed.add(worksheetId);
        return Promise.resolve();
      }),
    ]);
    return changes;
  }

  /** Stops listening with the next request of the batch; a task that has done with it may say so before its end. */
  end(): void {
    for (const handler of this.handlers) handler.remove();
    this.handlers = [];
  }

  /** Whether a sheet was changed or deleted, as far as Excel has told by now. */
  has({ id }: OpenSheet): boolean {
    return this.changed.has(id);
  }
}

/** Lets events through that Excel sent with its last answer. */
export function afterEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
