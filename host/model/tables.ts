import type { CellRange } from '../../src/ground/address';
import { HostError } from '../protocol/hostError';
import { columnCount, intersection } from './area';
import { checkDefinedName } from './definedName';
import type { RangeTarget } from './rangeTarget';
import type { Sheet } from './sheet';
import { CellType } from '../univer/cellData';
import type { SpreadsheetEngine } from '../univer/engine';
import { EMPTY_CELL } from './sheetCells';
import { bodyArea, type Table } from './table';

/** What tables need of their workbook. */
export interface TablesOwner {
  readonly engine: SpreadsheetEngine;
  readonly names: { find(name: string, sheet: Sheet): unknown };
  newId(): string;
}

/** The Excel tables of the workbook. */
export class Tables {
  #tables: Table[] = [];
  #mirrored = new Map<string, string>();
  readonly #book: TablesOwner;

  constructor(book: TablesOwner) {
    this.#book = book;
  }

  get all(): readonly Table[] {
    return this.#tables;
  }

  on(sheet: Sheet): readonly Table[] {
    return this.#tables.filter((table) => table.sheet === sheet);
  }

  /** a table by its id or, without regard to case, its name */
  find(key: string): Table | undefined {
    return (
      this.#tables.find(({ id }) => id === key) ??
      this.#tables.find(({ name }) => name.toLowerCase() === key.toLowerCase())
    );
  }

  dataOf(name: string): RangeTarget | undefined {
    const table = this.find(name);
    return table && { sheet: table.sheet, area: bodyArea(table) };
  }

  /** Makes a table of cells whose first row are its headers: those become texts, unlike one another. */
  add({ sheet, area }: RangeTarget, name = this.#freeName()): Table {
    sheet.protection.demandOff();
    this.#checkPlace(sheet, area);
    const cells = area.firstRow === area.lastRow ? { ...area, lastRow: area.lastRow + 1 } : area;
    const table: Table = {
      id: this.#book.newId(),
      sheet,
      name,
      area: cells,
      look: new Map(),
      showHeaders: true,
      showTotals: false,
    };
    this.#nameHeaders(table);
    this.#tables.push(table);
    return table;
  }

  rename(table: Table, name: string): void {
    checkDefinedName(name);
    const other = this.find(name);
    if (other !== undefined && other !== table) throw new HostError('ItemAlreadyExists');
    if (this.#book.names.find(name, table.sheet) !== undefined) throw new HostError('ItemAlreadyExists');
    table.name = name;
  }

  resize(table: Table, area: CellRange): void {
    if (area.firstRow !== table.area.firstRow || area.lastRow <= area.firstRow)
      throw new HostError('InvalidArgument');
    this.#checkPlace(table.sheet, area, table);
    table.area = area;
    this.#nameHeaders(table);
  }

  forget(table: Table): void {
    this.#tables = this.#tables.filter((other) => other !== table);
  }

  forgetSheet(sheet: Sheet): void {
    for (const table of this.on(sheet)) this.forget(table);
  }

  headers(table: Table): readonly string[] {
    const { firstRow, firstColumn } = table.area;
    return Array.from({ length: columnCount(table.area) }, (_, index) =>
      String(table.sheet.value(firstRow, firstColumn + index)),
    );
  }

  /** Lets the formulas in Univer see the tables and their columns. */
  mirror(): void {
    // Excel never leaves a heading empty, or like another.
    for (const table of this.#tables) this.#nameHeaders(table);
    const wanted = new Map(this.#tables.map((table) => [table.id, this.#signature(table)]));
    for (const [tableId, signature] of this.#mirrored) {
      if (wanted.get(tableId) !== signature) this.#mutate('sheet.mutation.delete-table', { tableId });
    }
    for (const table of this.#tables) {
      if (this.#mirrored.get(table.id) !== wanted.get(table.id)) this.#mirrorTable(table);
    }
    this.#mirrored = wanted;
  }

  /** Univer's command would give another name to a table that is called as a sheet is, which Excel allows. */
  #mirrorTable(table: Table): void {
    const { id, sheet, name, area } = table;
    sheet.cells.grow(area.lastRow, area.lastColumn);
    this.#mutate('sheet.mutation.add-table', {
      subUnitId: sheet.id,
      tableId: id,
      name,
      range: {
        startRow: area.firstRow,
        startColumn: area.firstColumn,
        endRow: area.lastRow,
        endColumn: area.lastColumn,
      },
      header: this.headers(table),
      options: { showHeader: true },
    });
  }

  #mutate(mutation: string, change: object): void {
    const { api, workbook } = this.#book.engine;
    api.syncExecuteCommand(mutation, { unitId: workbook.getId(), ...change });
  }

  #signature(table: Table): string {
    return JSON.stringify([table.sheet.id, table.name, table.area, this.headers(table)]);
  }

  /** Univer would take a table that lies over another or over merged cells; Excel does not. */
  #checkPlace(sheet: Sheet, area: CellRange, except?: Table): void {
    const others = this.on(sheet).filter((table) => table !== except);
    const taken = [...others.map((table) => table.area), ...sheet.merges()];
    if (taken.some((other) => intersection(other, area) !== undefined))
      throw new HostError('InvalidArgument');
  }

  #nameHeaders({ sheet, area }: Table): void {
    const names = new Set<string>();
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = sheet.value(area.firstRow, column);
      const name = unlike(String(value === '' ? `Column${column - area.firstColumn + 1}` : value), names);
      names.add(name.toLowerCase());
      if (name !== value)
        sheet.cells.change(area.firstRow, column, { ...EMPTY_CELL, v: name, t: CellType.forcedText });
    }
  }

  #freeName(): string {
    for (let number = this.#tables.length + 1; ; number++) {
      if (this.find(`Table${number}`) === undefined) return `Table${number}`;
    }
  }
}

function unlike(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
  }
}
