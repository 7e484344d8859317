import { removeHandlers } from './removeHandlers';
import { runBatch } from './runBatch';
import { readMarks } from './sheetMark';

/** In milliseconds: who walks over cells with the arrow keys wants none of those on the way. */
const QUIET_TIME = 150;

/** A cell of a sheet of the report that the user selected; rows and columns count from 0. */
export interface SelectedCell {
  /** `SheetPlan.id` of its sheet */
  readonly sheet: string;
  /** the run that wrote the sheet; `''` where that is not known */
  readonly run: string;
  readonly row: number;
  readonly column: number;
  /** what stands in it now */
  readonly value: unknown;
}

/**
 * Tells which cells of the report's sheets the user selects, the upper left one of several. Of other sheets it tells
 * nothing, and nothing where Excel does not tell it.
 */
export class SelectionWatch {
  private handlers: readonly OfficeExtension.EventHandlerResult<unknown>[] = [];
  /** by the ids of sheets, whether they are the report's */
  private readonly known = new Map<string, boolean>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(
    private readonly listener: (cell: SelectedCell) => void,
    private readonly quietTime = QUIET_TIME,
  ) {}

  async start(): Promise<void> {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
    const registered = await runBatch(async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        this.hear(worksheetId, address);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    if (registered.ok) this.handlers = [registered.value];
    if (this.isStopped) await removeHandlers(this.handlers);
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    void removeHandlers(this.handlers);
    this.handlers = [];
  }

  /** Forgets whose sheets are whose: the report was written anew. */
  forget(): void {
    this.known.clear();
  }

  private hear(sheetId: string, address: string): void {
    clearTimeout(this.timer);
    if (this.isStopped || this.known.get(sheetId) === false || address === '') return;
    this.timer = setTimeout(() => void this.look(sheetId, address), this.quietTime);
  }

  private async look(sheetId: string, address: string): Promise<void> {
    const found = await runBatch((context) => selectedCell(context, sheetId, address));
    if (!found.ok || this.isStopped) return;
    this.known.set(sheetId, found.value !== undefined);
    if (found.value !== undefined) this.listener(found.value);
  }
}

/** The selected cell of a sheet that the add-in made; `undefined` on another sheet. */
async function selectedCell(
  context: Excel.RequestContext,
  sheetId: string,
  address: string,
): Promise<SelectedCell | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const [mark] = await readMarks(context, [sheet]);
  if (mark === undefined) return undefined;
  const [first = address] = address.split(',');
  const cell = sheet.getRange(first).getCell(0, 0).load('rowIndex,columnIndex,values');
  await context.sync();
  const { rowIndex: row, columnIndex: column, values } = cell;
  return { sheet: mark.id, run: mark.run ?? '', row, column, value: values[0]?.[0] };
}
