import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../../src/ground/address';
import type { CellData, StyleData } from '../univer/cellData';
import type { SpreadsheetEngine } from '../univer/engine';
import { isWholeColumns, isWholeRows } from './area';

/** What is changed of a cell; what is left out stays as it is. */
export type CellChange = Omit<CellData, 's'> & {
  readonly s?: StyleData | null;
  /** rich text, which is cleared with the value */
  readonly p?: null;
};

export const EMPTY_CELL: CellChange = { v: null, t: null, f: null, si: null, p: null };

/**
 * The cells of a sheet. Changes are collected and written together before anything is read: the library cuts big
 * writes into slices of 1,500 cells, and Univer takes many small writes badly.
 */
export class SheetCells {
  #pending: Record<number, Record<number, CellChange>> = {};
  #touched: { -readonly [corner in keyof CellRange]: CellRange[corner] } | undefined;
  readonly #engine: SpreadsheetEngine;
  readonly #sheetId: string;
  readonly #written: (area: CellRange, formulas: boolean) => void;
  #formulas = false;
  /** whether what is collected changes what cells hold, and not only how they look */
  #contents = false;
  #known: FWorksheet | undefined;

  /** @param written is told what was written, when it reaches Univer */
  constructor(
    engine: SpreadsheetEngine,
    sheetId: string,
    written: (area: CellRange, formulas: boolean) => void,
  ) {
    this.#engine = engine;
    this.#sheetId = sheetId;
    this.#written = written;
  }

  change(row: number, column: number, change: CellChange): void {
    const cells = (this.#pending[row] ??= {});
    const earlier = cells[column];
    const next =
      earlier === undefined ? beside(this.#committed(row, column), change) : merged(earlier, change);
    cells[column] = next;
    if (next.f) this.#formulas = true;
    if (Object.keys(next).some((part) => part !== 's')) this.#contents = true;
    this.#touch(row, column);
  }

  #touch(row: number, column: number): void {
    const area = this.#touched;
    if (area === undefined) {
      this.#touched = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      return;
    }
    if (row < area.firstRow) area.firstRow = row;
    if (row > area.lastRow) area.lastRow = row;
    if (column < area.firstColumn) area.firstColumn = column;
    if (column > area.lastColumn) area.lastColumn = column;
  }

  clear(area: CellRange, what: 'contents' | 'formats' | 'all'): void {
    this.flush();
    if (what !== 'contents') this.#clearDefaults(area);
    const used = this.used(false);
    if (used === undefined) return;
    for (
      let row = Math.max(area.firstRow, used.firstRow);
      row <= Math.min(area.lastRow, used.lastRow);
      row++
    ) {
      const [first, last] = [
        Math.max(area.firstColumn, used.firstColumn),
        Math.min(area.lastColumn, used.lastColumn),
      ];
      for (let column = first; column <= last; column++) {
        if (this.#committed(row, column) === undefined) continue;
        this.change(row, column, {
          ...(what === 'formats' ? {} : EMPTY_CELL),
          ...(what === 'contents' ? {} : { s: null }),
        });
      }
    }
  }

  /** What a cell holds. Its look may be about to change: see `styleAt`. */
  at(row: number, column: number): CellData | undefined {
    // A look that is collected changes nothing that is held, and each write costs a pass over all cells.
    if (this.#contents) this.flush();
    return this.#committed(row, column);
  }

  /**
   * How a cell looks: its own style over its row's, its column's and the sheet's. It writes nothing that is collected,
   * for borders are looked at before they are changed.
   */
  styleAt(row: number, column: number): StyleData {
    const sheet = this.#facade();
    const pending = this.#pending[row]?.[column]?.s;
    const own = pending === null ? {} : mergedStyle(this.#style(this.#committed(row, column)?.s), pending);
    return {
      ...this.#style(sheet.getDefaultStyle()),
      ...this.#style(sheet.getColumnDefaultStyle(column, true)),
      ...this.#style(sheet.getRowDefaultStyle(row, true)),
      ...own,
    };
  }

  /** What is read from the looks of the cells of an area: its values, or two of them where there are more. */
  looksIn<T>(area: CellRange, read: (style: StyleData) => T): readonly T[] {
    this.flush();
    const sheet = this.#facade();
    const found = new Set<T>();
    // Most cells share a few styles, and looking each of them up would take long in a long sheet.
    const known = new Map<string, T>();
    const columns = new Map<number, boolean>();
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const hasRowStyle = Boolean(sheet.getRowDefaultStyle(row, true));
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const hasDefault = columns.get(column) ?? Boolean(sheet.getColumnDefaultStyle(column, true));
        columns.set(column, hasDefault);
        const style = hasRowStyle || hasDefault ? null : (this.#committed(row, column)?.s ?? '');
        const remembered = typeof style === 'string' ? known.get(style) : undefined;
        const value = remembered ?? read(this.styleAt(row, column));
        if (typeof style === 'string') known.set(style, value);
        found.add(value);
        if (found.size > 1) return [...found];
      }
    }
    return [...found];
  }

  /** The number format that a cell has now, without writing first what is collected. */
  numberFormatAt(row: number, column: number): string {
    const pending = this.#pending[row]?.[column]?.s;
    if (pending?.n) return pending.n.pattern;
    const own = pending === null ? undefined : this.#style(this.#committed(row, column)?.s).n?.pattern;
    if (own !== undefined) return own;
    const sheet = this.#facade();
    const inherited = [
      sheet.getRowDefaultStyle(row, true),
      sheet.getColumnDefaultStyle(column, true),
      sheet.getDefaultStyle(),
    ];
    for (const style of inherited) {
      const pattern = this.#style(style).n?.pattern;
      if (pattern !== undefined) return pattern;
    }
    return 'General';
  }

  /** Changes the look of cells; of whole columns or rows, also of the cells that they will get. */
  style(area: CellRange, style: StyleData): void {
    let cells: CellRange | undefined = area;
    if (isWholeColumns(area) || isWholeRows(area)) {
      this.#setDefaults(area, style);
      const used = this.used(false);
      cells = used === undefined ? undefined : overlap(area, used);
    }
    if (cells === undefined) return;
    for (let row = cells.firstRow; row <= cells.lastRow; row++) {
      for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
        this.change(row, column, { s: style });
      }
    }
  }

  /** The smallest range with all that holds a value or, unless `valuesOnly`, that has a look of its own. */
  used(valuesOnly: boolean): CellRange | undefined {
    this.flush();
    let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
    const cells = this.#facade().getSheet().getCellMatrix();
    cells.forValue((row, column, cell) => {
      if (!counts(cell ?? undefined, valuesOnly)) return;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    });
    return lastRow < 0 ? undefined : { firstRow, firstColumn, lastRow, lastColumn };
  }

  /** Brings all changes to Univer, in one write. */
  flush(): void {
    const area = this.#touched;
    if (area === undefined) return;
    const [cellValue, formulas, contents] = [this.#pending, this.#formulas, this.#contents];
    this.#pending = {};
    this.#touched = undefined;
    this.#formulas = false;
    this.#contents = false;
    this.grow(area.lastRow, area.lastColumn);
    // After a command that only sets looks Univer does not go through the formulas of all sheets.
    const trigger = contents ? {} : { trigger: 'sheet.command.set-style' };
    this.#mutate('sheet.mutation.set-range-values', { cellValue, ...trigger });
    this.#written(area, formulas);
  }

  /** Univer refuses what lies beyond the rows and columns that a sheet has at the moment. */
  grow(row: number, column: number): void {
    const sheet = this.#facade();
    if (sheet.getMaxRows() <= row) sheet.setRowCount(row + 200);
    if (sheet.getMaxColumns() <= column) sheet.setColumnCount(column + 10);
  }

  #setDefaults(area: CellRange, style: StyleData): void {
    const sheet = this.#facade();
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.#setSheetStyle({ ...this.#style(sheet.getDefaultStyle()), ...style });
    } else if (isWholeColumns(area)) {
      this.grow(0, area.lastColumn);
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        this.#setColumnStyle(column, { ...this.#style(sheet.getColumnDefaultStyle(column, true)), ...style });
      }
    } else {
      this.grow(area.lastRow, 0);
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        this.#setRowStyle(row, { ...this.#style(sheet.getRowDefaultStyle(row, true)), ...style });
      }
    }
  }

  #clearDefaults(area: CellRange): void {
    const sheet = this.#facade();
    if (isWholeColumns(area) && isWholeRows(area)) this.#setSheetStyle(null);
    if (isWholeColumns(area)) {
      for (
        let column = area.firstColumn;
        column <= Math.min(area.lastColumn, sheet.getMaxColumns() - 1);
        column++
      ) {
        if (sheet.getColumnDefaultStyle(column, true)) this.#setColumnStyle(column, null);
      }
    }
    if (isWholeRows(area)) {
      for (let row = area.firstRow; row <= Math.min(area.lastRow, sheet.getMaxRows() - 1); row++) {
        if (sheet.getRowDefaultStyle(row, true)) this.#setRowStyle(row, null);
      }
    }
  }

  #setSheetStyle(defaultStyle: StyleData | null): void {
    this.#mutate('sheet.mutation.set-worksheet-default-style', { defaultStyle });
  }

  #setColumnStyle(column: number, s: StyleData | null): void {
    this.#mutate('sheet.mutation.set-col-data', { columnData: { [column]: { s } } });
  }

  #setRowStyle(row: number, s: StyleData | null): void {
    this.#mutate('sheet.mutation.set-row-data', { rowData: { [row]: { s } } });
  }

  #mutate(mutation: string, change: object): void {
    const place = { unitId: this.#engine.workbook.getId(), subUnitId: this.#sheetId };
    this.#engine.api.syncExecuteCommand(mutation, { ...place, ...change });
  }

  #facade(): FWorksheet {
    // Univer makes a new wrapper at every call, which would be one a cell.
    const sheet = (this.#known ??= this.#engine.workbook.getSheetBySheetId(this.#sheetId) ?? undefined);
    if (sheet === undefined) throw new Error(`The sheet ${this.#sheetId} is gone.`);
    return sheet;
  }

  #committed(row: number, column: number): CellData | undefined {
    return this.#facade().getSheet().getCellMatrix().getValue(row, column) ?? undefined;
  }

  #style(style: CellData['s']): StyleData {
    const styles = this.#engine.workbook.getWorkbook().getStyles();
    const found = typeof style === 'string' ? styles.get(style) : style;
    return found ?? {};
  }
}

/**
 * A change of a cell that stands there: an empty one has nothing to be cleared, and small changes are what Univer takes
 * best; Univer takes the formula away with a change of the look alone, where Excel keeps it.
 */
function beside(cell: CellData | undefined, change: CellChange): CellChange {
  if (cell === undefined) return withoutClearing(change);
  return cell.f && change.f === undefined && change.v === undefined ? { ...change, f: cell.f } : change;
}

function withoutClearing(change: CellChange): CellChange {
  const { v, t, f, s } = change;
  return {
    ...(v === null || v === undefined ? {} : { v, t }),
    ...(f === null || f === undefined ? {} : { f }),
    ...(s === undefined ? {} : { s }),
  };
}

function merged(earlier: CellChange, later: CellChange): CellChange {
  const style = later.s === undefined || later.s === null ? later.s : mergedStyle(earlier.s ?? {}, later.s);
  const kept = style === undefined ? earlier.s : style;
  return { ...earlier, ...later, ...(kept === undefined ? {} : { s: kept }) };
}

/** A style with what a later one changes of it; borders change side by side. */
function mergedStyle(earlier: StyleData, later: StyleData | undefined): StyleData {
  if (later === undefined) return earlier;
  const bd = later.bd ? { ...earlier.bd, ...later.bd } : later.bd === null ? null : earlier.bd;
  return { ...earlier, ...later, ...(bd === undefined ? {} : { bd }) };
}

function counts(cell: CellData | undefined, valuesOnly: boolean): boolean {
  if (cell === undefined) return false;
  if ((cell.v ?? '') !== '' || cell.f || cell.si) return true;
  return !valuesOnly && Boolean(cell.s);
}

function overlap(a: CellRange, b: CellRange): CellRange | undefined {
  const [firstRow, lastRow] = [Math.max(a.firstRow, b.firstRow), Math.min(a.lastRow, b.lastRow)];
  const [firstColumn, lastColumn] = [
    Math.max(a.firstColumn, b.firstColumn),
    Math.min(a.lastColumn, b.lastColumn),
  ];
  return firstRow > lastRow || firstColumn > lastColumn
    ? undefined
    : { firstRow, firstColumn, lastRow, lastColumn };
}
