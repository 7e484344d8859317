import { removeHandlers } from './removeHandlers';
import { runBatch } from './runBatch';
import { readMarks } from './sheetMark';

/** What was changed: cells or sheets of the user's, or sheets of the report. */
export type WorkbookChange = 'logs' | 'report';

/**
 * Listens to the open workbook and tells when the user, or another author, changes cells, adds, deletes or renames a
 * sheet. Sheets that bear the add-in's mark, and the copies that the add-in keeps of them, are the report's. Where Excel
 * does not let it listen, nothing is told.
 */
export class WorkbookWatch {
  private handlers: readonly OfficeExtension.EventHandlerResult<unknown>[] = [];
  private readonly changed = new Set<string>();
  /** ids of the add-in's own sheets, those that are gone included */
  private readonly ownSheets = new Set<string>();
  private readonly ownCopies = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writers = 0;
  private isStopped = false;

  /** @param quietTime changes come in crowds; they are told once in so many milliseconds */
  constructor(
    private readonly listener: (change: WorkbookChange) => void,
    private readonly quietTime: number,
  ) {}

  /** Begins to listen; while the user is editing a cell, that waits. */
  async start(): Promise<void> {
    const registered = await runBatch(async (context) => {
      await this.learnSheets(context);
      const { worksheets } = context.workbook;
      const hear = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
        this.hear(worksheetId);
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onChanged.add(hear),
        worksheets.onAdded.add(hear),
        worksheets.onDeleted.add(hear),
        ...(Office.context.requirements.isSetSupported('ExcelApi', '1.17')
          ? [worksheets.onNameChanged.add(hear)]
          : []),
      ];
      await context.sync();
      return handlers;
    });
    if (registered.ok) this.handlers = registered.value;
    if (this.isStopped) await this.removeHandlers();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    void this.removeHandlers();
  }

  /**
   * Tells nothing while the add-in itself writes. The function that it gives ends that, and is given the names of the
   * sheets that were made without a mark; what the user changed meanwhile is told then.
   */
  holdBack(): (ownCopies: readonly string[]) => void {
    this.writers += 1;
    return (ownCopies) => {
      for (const name of ownCopies) this.ownCopies.add(name);
      this.writers -= 1;
      if (this.changed.size > 0) this.tellSoon();
    };
  }

  /** Forgets what was heard so far: the workbook is read as it is from here on. */
  forget(): void {
    this.changed.clear();
  }

  private hear(sheetId: string): void {
    if (this.isStopped) return;
    this.changed.add(sheetId);
    if (this.writers === 0) this.tellSoon();
  }

  private tellSoon(): void {
    if (this.isStopped) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.writers === 0) void this.tell();
    }, this.quietTime);
  }

  private async tell(): Promise<void> {
    const changed = [...this.changed];
    this.changed.clear();
    const learnt = await runBatch((context) => this.learnSheets(context));
    if (changed.length === 0 || this.isStopped) return;
    // Where Excel does not say whose sheets these are, one look too many does no harm.
    const concerns = (isOwn: boolean): boolean =>
      !learnt.ok || changed.some((id) => this.ownSheets.has(id) === isOwn);
    if (concerns(true)) this.listener('report');
    if (concerns(false)) this.listener('logs');
  }

  private async learnSheets(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const marks = await readMarks(context, worksheets.items);
    worksheets.items.forEach(({ id, name }, index) => {
      if (marks[index] !== undefined || this.ownCopies.has(name)) this.ownSheets.add(id);
    });
  }

  private async removeHandlers(): Promise<void> {
    const { handlers } = this;
    this.handlers = [];
    await removeHandlers(handlers);
  }
}
