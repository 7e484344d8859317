import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../../src/ground/address';
import type { SheetVisibility } from '../../src/ground/outline';
import type { SpreadsheetEngine } from '../univer/engine';
import { area, intersection, LAST_COLUMN, LAST_ROW } from './area';
import type { Bag } from './bag';
import { cellValue } from './cellOutput';
import type { PlacedChart } from './placedChart';
import type { JsonValue } from '../protocol/json';
import { Protection } from './protection';
import { EMPTY_CELL, SheetCells } from './sheetCells';

export interface Hyperlink {
  readonly address?: string | undefined;
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
}

/** Cells that offer a list to choose from. */
export interface Choice {
  readonly area: CellRange;
  readonly texts: readonly string[];
  /** what happens to other texts: `Stop`, `Warning`, `Information` */
  readonly alert: string;
}

/** In points: Excel's default, 8.43 characters of Calibri 11, and 15 points. */
export const [DEFAULT_WIDTH, DEFAULT_HEIGHT] = [48, 15] as const;
export const PIXELS_A_POINT = 4 / 3;

/** A sheet: its cells are Univer's, and so is all that Univer can show; the rest is kept here. */
export class Sheet {
  readonly cells: SheetCells;
  readonly protection = new Protection();
  readonly customProperties = new Map<string, string>();
  readonly charts: PlacedChart<Sheet>[] = [];
  readonly shapes: { readonly id: string; readonly look: Bag }[] = [];
  readonly pageLayout: Bag = new Map();
  /** showHeadings, standardWidth and the like */
  readonly look: Bag = new Map();
  /** numbers that have properties, as they were written, by row and column */
  readonly cards = new Map<string, JsonValue>();
  readonly links = new Map<string, Hyperlink>();
  /** lists to choose from, the latest last */
  choices: readonly Choice[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** sizes that Univer does not know yet */
  readonly #newWidths = new Map<number, number>();
  readonly #newHeights = new Map<number, number>();
  #veryHidden = false;
  readonly #engine: SpreadsheetEngine;

  constructor(
    engine: SpreadsheetEngine,
    readonly id: string,
    written: (sheet: Sheet, area: CellRange, formulas: boolean) => void,
  ) {
    this.#engine = engine;
    this.cells = new SheetCells(engine, id, (area, formulas) => {
      written(this, area, formulas);
    });
  }

  get facade(): FWorksheet {
    const sheet = this.#engine.workbook.getSheetBySheetId(this.id);
    if (sheet === null) throw new Error(`The sheet ${this.id} is gone.`);
    return sheet;
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  get visibility(): SheetVisibility {
    if (!this.facade.isSheetHidden()) return 'visible';
    return this.#veryHidden ? 'veryHidden' : 'hidden';
  }

  /** Univer knows nothing that is hidden from its own menu too, so that is remembered here. */
  setVisibility(visibility: SheetVisibility): void {
    this.#veryHidden = visibility === 'veryHidden';
    if (visibility === 'visible') this.facade.showSheet();
    else if (!this.facade.isSheetHidden()) this.facade.hideSheet();
  }

  /** how much stays in view at the top and on the left */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.facade.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  get showsGridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  /** Univer refuses to show what is shown already. */
  showGridlines(shown: boolean): void {
    if (shown !== this.showsGridlines) this.facade.setHiddenGridlines(!shown);
  }

  value(row: number, column: number): string | number | boolean {
    return cellValue(this.cells.at(row, column));
  }

  merges(): readonly CellRange[] {
    return this.facade.getMergeData().map((merge) => {
      const { startRow, startColumn, endRow, endColumn } = merge.getRange();
      return { firstRow: startRow, firstColumn: startColumn, lastRow: endRow, lastColumn: endColumn };
    });
  }

  merge(area: CellRange): void {
    this.unmerge(area);
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
    this.#emptyAllButFirst(area);
    this.cells.flush();
    this.cells.grow(area.lastRow, area.lastColumn);
    // Univer's command would also select the cells, go to the sheet, and fit the rows.
    this.#mutate('sheet.mutation.add-worksheet-merge', { ranges: [univerRange(area)] });
  }

  unmerge(area: CellRange): void {
    const ranges = this.merges().filter((merged) => intersection(merged, area) !== undefined);
    if (ranges.length === 0) return;
    // All at once: with a screen Univer lays out the sheet after each change.
    this.#mutate('sheet.mutation.remove-worksheet-merge', { ranges: ranges.map(univerRange) });
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? DEFAULT_HEIGHT;
  }

  setColumnWidth({ firstColumn, lastColumn }: CellRange, points: number): void {
    for (let column = firstColumn; column <= Math.min(lastColumn, LAST_COLUMN); column++) {
      this.columnWidths.set(column, points);
      this.#newWidths.set(column, points);
    }
  }

  setRowHeight({ firstRow, lastRow }: CellRange, points: number): void {
    // Of all rows of a sheet only as many are kept as somebody may look at.
    const last = Math.min(
      lastRow,
      LAST_ROW,
      Math.max(firstRow, this.facade.getMaxRows() - 1, firstRow + 1000),
    );
    for (let row = firstRow; row <= last; row++) {
      this.rowHeights.set(row, points);
      this.#newHeights.set(row, points);
    }
  }

  /** Brings the sizes of columns and rows to Univer, together: with a screen it lays out the sheet at each change. */
  mirror(): void {
    const [columns, rows] = [[...this.#newWidths.keys()], [...this.#newHeights.keys()]];
    const colWidth = pixels(this.#newWidths);
    const rowHeight = pixels(this.#newHeights);
    this.#newWidths.clear();
    this.#newHeights.clear();
    if (columns.length + rows.length === 0) return;
    const [lastColumn, lastRow] = [columns, rows].map((all) =>
      all.reduce((most, one) => Math.max(most, one), 0),
    );
    this.cells.grow(lastRow ?? 0, lastColumn ?? 0);
    if (columns.length > 0) {
      const ranges = columns.map((column) => univerRange(area(0, column)));
      this.#mutate('sheet.mutation.set-worksheet-col-width', { ranges, colWidth });
    }
    if (rows.length > 0) {
      const ranges = rows.map((row) => univerRange(area(row, 0)));
      this.#mutate('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight });
      this.#mutate('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
    }
  }

  /** Gives columns the default width again. */
  resetColumnWidth({ firstColumn, lastColumn }: CellRange): void {
    for (const column of [...this.columnWidths.keys()]) {
      if (column < firstColumn || column > lastColumn) continue;
      this.columnWidths.delete(column);
      this.#newWidths.set(column, DEFAULT_WIDTH);
    }
  }

  /** Gives rows the default height again. */
  resetRowHeight({ firstRow, lastRow }: CellRange): void {
    for (const row of [...this.rowHeights.keys()]) {
      if (row < firstRow || row > lastRow) continue;
      this.rowHeights.delete(row);
      this.#newHeights.set(row, DEFAULT_HEIGHT);
    }
  }

  #emptyAllButFirst(area: CellRange): void {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if ((row === area.firstRow && column === area.firstColumn) || this.value(row, column) === '')
          continue;
        this.cells.change(row, column, EMPTY_CELL);
      }
    }
  }

  #mutate(mutation: string, change: object): void {
    const place = { unitId: this.#engine.workbook.getId(), subUnitId: this.id };
    this.#engine.api.syncExecuteCommand(mutation, { ...place, ...change });
  }
}

/** What Univer takes for sizes in points, by column or row. */
function pixels(points: ReadonlyMap<number, number>): Record<number, number> {
  return Object.fromEntries([...points].map(([index, size]) => [index, size * PIXELS_A_POINT]));
}

function univerRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) {
  return { startRow: firstRow, startColumn: firstColumn, endRow: lastRow, endColumn: lastColumn };
}

/** The text of a sheet's visibility in Office.js. */
export const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
