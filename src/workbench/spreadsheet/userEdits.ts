import type { FWorkbook } from '@univerjs/sheets/facade';
import { area, localAddress, WHOLE_SHEET } from '../../../host/model/area';
import { EventType } from '../../../host/model/hostEvent';
import type { Sheet } from '../../../host/model/sheet';
import type { ExcelHost } from '../../../host/excelHost';
import type { CellRange } from '../../ground/address';

const SET_VALUES = 'sheet.mutation.set-range-values';
/** Univer writes the values of formulas by the same mutation, which says so. */
const CALCULATED = 'formula.mutation.set-formula-calculation-result';
/** They move cells: all of the sheet counts as changed. */
const MOVES: ReadonlySet<string> = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
]);

interface ExecutedCommand {
  readonly id: string;
  readonly params?: unknown;
}

/** Tells the host what the user does in the grid, so that the add-in learns of it as in Excel. Gives the way to stop. */
export function tellUserEdits(host: ExcelHost): () => void {
  const { api, workbook } = host.book.engine;
  const tabs = new Tabs(host);
  const executed = api.addEvent(api.Event.CommandExecuted, (command: ExecutedCommand) => {
    if (host.isAnswering) {
      tabs.remember();
      return;
    }
    tabs.compare();
    const changed = changedCells(command);
    const sheet = changed && host.book.sheets.find(({ id }) => id === changed.sheetId);
    if (changed && sheet) {
      host.asUser(() => {
        host.book.touch(sheet, changed.area);
      });
    }
  });
  const selected = tellSelections(host, workbook);
  return () => {
    executed.dispose();
    selected.dispose();
  };
}

function tellSelections(host: ExcelHost, workbook: FWorkbook): { dispose(): void } {
  return workbook.onSelectionChange((selections) => {
    const last = selections.at(-1);
    if (host.isAnswering || last === undefined) return;
    const { book } = host;
    const sheet = book.active;
    const { startRow, startColumn, endRow, endColumn } = last;
    const cells = area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    const { selection } = book;
    if (selection.sheet === sheet && localAddress(selection.area) === localAddress(cells)) return;
    host.asUser(() => {
      book.selection = { sheet, area: cells };
      book.tell(EventType.selectionChanged, sheet, { address: localAddress(cells) });
    });
  });
}

interface ChangedCells {
  readonly sheetId: string;
  readonly area: CellRange;
}

/** The cells whose contents a command of Univer changed; `undefined` where it changed none. */
function changedCells({ id, params }: ExecutedCommand): ChangedCells | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const sheetId = 'subUnitId' in params ? params.subUnitId : undefined;
  if (typeof sheetId !== 'string') return undefined;
  if (MOVES.has(id)) return { sheetId, area: WHOLE_SHEET };
  if (id !== SET_VALUES || ('trigger' in params && params.trigger === CALCULATED)) return undefined;
  const cells = 'cellValue' in params ? bounds(params.cellValue) : undefined;
  return cells && { sheetId, area: cells };
}

/** The rectangle around the cells that are named by row and column. */
function bounds(cells: unknown): CellRange | undefined {
  if (typeof cells !== 'object' || cells === null) return undefined;
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row: unknown) =>
    typeof row === 'object' && row !== null ? Object.keys(row).map(Number) : [],
  );
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return {
    firstRow: least(rows),
    firstColumn: least(columns),
    lastRow: most(rows),
    lastColumn: most(columns),
  };
}

/** The tabs as they were, so that what the user did to them can be told. */
class Tabs {
  #sheets = new Map<Sheet, string>();
  #active: Sheet;
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
    this.#active = host.book.active;
    this.remember();
  }

  remember(): void {
    const { book } = this.#host;
    this.#sheets = new Map(book.sheets.map((sheet) => [sheet, sheet.name]));
    this.#active = book.active;
  }

  compare(): void {
    const { book } = this.#host;
    const [before, active] = [this.#sheets, this.#active];
    const sheets = new Set(book.sheets);
    const added = [...sheets].filter((sheet) => !before.has(sheet));
    const deleted = [...before.keys()].filter((sheet) => !sheets.has(sheet));
    const renamed = [...before].filter(([sheet, name]) => sheets.has(sheet) && sheet.name !== name);
    const moved = book.active !== active;
    if (added.length + deleted.length + renamed.length === 0 && !moved) return;
    this.remember();
    this.#host.asUser(() => {
      for (const sheet of added) book.tell(EventType.added, sheet, { source: 'Local' });
      for (const [sheet, nameBefore] of renamed) {
        book.tell(EventType.nameChanged, sheet, { source: 'Local', nameBefore, nameAfter: sheet.name });
      }
      for (const sheet of deleted) {
        book.tables.forgetSheet(sheet);
        book.names.forgetSheet(sheet);
        book.tell(EventType.deleted, sheet, { source: 'Local' });
      }
      if (moved) {
        book.tell(EventType.deactivated, active);
        book.tell(EventType.activated, book.active);
      }
    });
  }
}
