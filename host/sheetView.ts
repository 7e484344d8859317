import { columnLetters, type CellRange } from '../src/ground/address';
import type { SheetVisibility } from '../src/ground/outline';
import { area, fullAddress, localAddress, rowCount, columnCount } from './model/area';
import { bagText } from './model/bag';
import { cardOf } from './model/cellCards';
import { cellFormula, cellText, cellValue } from './model/cellOutput';
import type { Sheet } from './model/sheet';
import { writeCells, writeNumberFormats } from './model/writeCells';
import { chartPicture, type ChartPicture } from './chartPicture';
import type { Book } from './model/book';
import type { JsonValue } from './protocol/json';
import { cellLook, type CellLook } from './cellLookPicture';
import { linksOf } from './objects/hyperlink';

export interface TablePicture {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
}

type Value = string | number | boolean;

/** What carries out what a user does to the workbook. */
interface SheetHost {
  readonly book: Book;
  asUser<T>(act: () => T): T;
}

/** A sheet as tests look at it, and as the user would change it. Addresses are A1, `values('B2:C9')`. */
export class SheetView {
  constructor(
    private readonly host: SheetHost,
    readonly sheet: Sheet,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  get isHidden(): boolean {
    return this.sheet.visibility !== 'visible';
  }

  get tabColour(): string {
    return this.sheet.facade.getTabColor() ?? '';
  }

  get showsGridlines(): boolean {
    return this.sheet.showsGridlines;
  }

  get isProtected(): boolean {
    return this.sheet.protection.on;
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.sheet.frozen;
  }

  /** The address of all cells that hold something, or look like something unless `valuesOnly`. */
  usedRange(valuesOnly = true): string | null {
    const used = this.sheet.cells.used(valuesOnly);
    return used === undefined ? null : localAddress(used);
  }

  value(address: string): Value {
    return this.values(address)[0]?.[0] ?? '';
  }

  /** the values of a range, or of all cells from A1 to the last one that holds something */
  values(address?: string): Value[][] {
    return this.#each(address, (row, column) => cellValue(this.sheet.cells.at(row, column)));
  }

  /** what a number says of itself, as it was written; nothing where it is a plain one */
  card(address: string): JsonValue | undefined {
    const { firstRow, firstColumn } = this.#area(address);
    return cardOf(this.sheet, firstRow, firstColumn);
  }

  formulas(address?: string): Value[][] {
    return this.#each(address, (row, column) => cellFormula(this.sheet.cells.at(row, column)));
  }

  texts(address?: string): string[][] {
    const { engine, use1904 } = this.host.book;
    return this.#each(address, (row, column) =>
      cellText(
        this.sheet.cells.at(row, column),
        this.sheet.cells.numberFormatAt(row, column),
        engine.numberFormats,
        use1904,
      ),
    );
  }

  numberFormats(address?: string): string[][] {
    return this.#each(address, (row, column) => this.sheet.cells.numberFormatAt(row, column));
  }

  /** how a cell looks, without what is Excel's default */
  look(address: string): CellLook {
    const { firstRow, firstColumn } = this.#area(address);
    return cellLook(this.sheet, firstRow, firstColumn);
  }

  merges(): readonly string[] {
    return this.sheet.merges().map(localAddress).toSorted();
  }

  /** the widths that were set, in points, by the column's letters */
  columnWidths(): Record<string, number> {
    return Object.fromEntries(
      [...this.sheet.columnWidths].map(([column, width]) => [columnLetters(column), width]),
    );
  }

  /** the heights that were set, in points, by the row's number */
  rowHeights(): Record<number, number> {
    return Object.fromEntries([...this.sheet.rowHeights].map(([row, height]) => [row + 1, height]));
  }

  charts(): readonly ChartPicture[] {
    return this.sheet.charts.map(chartPicture);
  }

  tables(): readonly TablePicture[] {
    return this.host.book.tables.on(this.sheet).map(({ name, area: cells, look }) => ({
      name,
      address: localAddress(cells),
      style: bagText(look, 'Style', 'TableStyleMedium2'),
      filterButton: look.get('ShowFilterButton') !== false,
      bandedRows: look.get('ShowBandedRows') !== false,
    }));
  }

  /** the lists that cells offer, by the address of their cells */
  choices(): Record<string, readonly string[]> {
    return Object.fromEntries(
      this.sheet.choices.map(({ area: cells, texts }) => [localAddress(cells), texts]),
    );
  }

  links(): Record<string, { to: string; tip: string }> {
    return linksOf(this.sheet);
  }

  /** what was set of the page layout, by its path: `Orientation`, `HeadersFooters/DefaultForAllPages/CenterHeader` */
  pageLayout(): Record<string, unknown> {
    return Object.fromEntries(this.sheet.pageLayout);
  }

  customProperties(): Record<string, string> {
    return Object.fromEntries(this.sheet.customProperties);
  }

  /** Types a value, or rows of values, into cells, the first of them at the address. */
  set(address: string, value: Value | readonly (readonly (Value | null)[])[]): this {
    const { firstRow, firstColumn } = this.#area(address);
    const rows = typeof value === 'object' ? value : [[value]];
    const cells = area(firstRow, firstColumn, rows.length, rows[0]?.length ?? 0);
    return this.#asUser(() => {
      writeCells(this.host.book, { sheet: this.sheet, area: cells }, rows);
    });
  }

  setNumberFormat(address: string, format: string): this {
    return this.#asUser(() => {
      writeNumberFormats(this.host.book, { sheet: this.sheet, area: this.#area(address) }, format);
    });
  }

  addTable(address: string, name: string): this {
    return this.#asUser(() => {
      const table = this.host.book.tables.add({ sheet: this.sheet, area: this.#area(address) });
      this.host.book.tables.rename(table, name);
    });
  }

  rename(name: string): this {
    return this.#asUser(() => {
      this.host.book.renameSheet(this.sheet, name);
    });
  }

  move(position: number): this {
    return this.#asUser(() => {
      this.host.book.moveSheet(this.sheet, position);
    });
  }

  setVisibility(visibility: SheetVisibility): this {
    return this.#asUser(() => {
      this.host.book.setVisibility(this.sheet, visibility);
    });
  }

  hide(): this {
    return this.setVisibility('hidden');
  }

  delete(): void {
    this.#asUser(() => {
      this.host.book.deleteSheet(this.sheet);
    });
  }

  protect(password?: string): this {
    return this.#asUser(() => {
      this.sheet.protection.protect(password);
    });
  }

  unprotect(password?: string): this {
    return this.#asUser(() => {
      this.sheet.protection.unprotect(password);
    });
  }

  merge(address: string): this {
    return this.#asUser(() => {
      this.sheet.merge(this.#area(address));
    });
  }

  /** the address with the sheet's name, as Excel writes it */
  address(address: string): string {
    return fullAddress(this.name, this.#area(address));
  }

  #asUser(act: () => void): this {
    this.host.asUser(act);
    return this;
  }

  #area(address: string): CellRange {
    return this.host.book.resolve(address, this.sheet).area;
  }

  /** all cells from A1 to the last one that holds something */
  #fromA1(): CellRange | undefined {
    const used = this.sheet.cells.used(true);
    return used && { ...used, firstRow: 0, firstColumn: 0 };
  }

  #each<T>(address: string | undefined, at: (row: number, column: number) => T): T[][] {
    const cells = address === undefined ? this.#fromA1() : this.#area(address);
    if (cells === undefined) return [];
    return Array.from({ length: rowCount(cells) }, (_, down) =>
      Array.from({ length: columnCount(cells) }, (_unused, across) =>
        at(cells.firstRow + down, cells.firstColumn + across),
      ),
    );
  }
}
