import { CellCount, CellPlaces } from '../sheets/cellCount';
import {
  FILE_LIMITS,
  refusalOfRepeated,
  refusalOfSheets,
  textTooLong,
  type ReadProblem,
} from '../sheets/fileLimits';
import { unescapeXml } from '../../xmlElements';
import { ascii, attributesOf, isNamed, type StartTag, type XmlWatcher } from '../package/xmlScan';

const SPACE = 0x20;
const AUTOMATIC_STYLES = ascii('automatic-styles');
const LINKS = ascii('dde-links');
const STYLE = ascii('style');
const TABLE_PROPERTIES = ascii('table-properties');
const TABLE = ascii('table');
const TABLE_SOURCE = ascii('table-source');
const ROW = ascii('table-row');
const CELL = ascii('table-cell');
const COVERED_CELL = ascii('covered-table-cell');
const SPACES = ascii('s');

const NAME = ascii('name');
const STYLE_NAME = ascii('style-name');
const DISPLAY = ascii('display');
const ROWS_REPEATED = ascii('number-rows-repeated');
const COLUMNS_REPEATED = ascii('number-columns-repeated');
const COUNT = ascii('c');

/** A sheet, and where it stands. */
export interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly start: number;
  readonly depth: number;
}

/**
 * Looks out for what is too much in the content of an OpenDocument spreadsheet: a cell may say that it is repeated any
 * number of times. What is no cell of the workbook is blanked: styles, over some of which SheetJS stumbles, and what was
 * copied from other files by links, which LibreOffice does not show as sheets either.
 */
export class OdsWatcher implements XmlWatcher {
  readonly cell = 'table-cell';
  readonly #count = new CellCount();
  readonly #hidingStyles = new Set<string>();
  readonly #tables: OdsTable[] = [];
  #style = '';
  #places = new CellPlaces(this.#count, '');
  /** the first of the rows that the open row stands for, and how many they are */
  #row = 0;
  #rows = 0;
  #column = 0;
  #repeatedCells = 0;
  #spaces = 0;
  #isCopy = false;
  #unread: { readonly start: number; readonly depth: number } | undefined;

  /** The sheets in their order. */
  get tables(): readonly OdsTable[] {
    return this.#tables;
  }

  get place(): string | undefined {
    return this.#tables.at(-1)?.name;
  }

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    if (isNamed(bytes, tag, CELL)) return this.#cell(tag, bytes);
    if (isNamed(bytes, tag, COVERED_CELL)) this.#column += repeated(bytes, tag, COLUMNS_REPEATED);
    else if (isNamed(bytes, tag, ROW)) this.#beginRow(tag, bytes);
    else if (isNamed(bytes, tag, SPACES)) return this.#addSpaces(tag, bytes);
    else if (isNamed(bytes, tag, TABLE)) return this.#table(tag, bytes);
    else if (isNamed(bytes, tag, TABLE_SOURCE)) this.#isCopy = true;
    else if (isNamed(bytes, tag, STYLE)) this.#style = attributesOf(bytes, tag, NAME)[0] ?? '';
    else if (isNamed(bytes, tag, TABLE_PROPERTIES)) this.#tableProperties(tag, bytes);
    else if (isNamed(bytes, tag, AUTOMATIC_STYLES) || isNamed(bytes, tag, LINKS)) this.#leaveOut(tag);
    return undefined;
  }

  closes(depth: number, end: number, bytes: Uint8Array): void {
    if (this.#unread?.depth === depth) {
      bytes.fill(SPACE, this.#unread.start, end);
      this.#unread = undefined;
    }
    const table = this.#tables.at(-1);
    if (!this.#isCopy || table?.depth !== depth) return;
    bytes.fill(SPACE, table.start, end);
    this.#tables.pop();
    this.#isCopy = false;
  }

  #leaveOut({ start, depth, isEmpty }: Readonly<StartTag>): void {
    if (!isEmpty) this.#unread ??= { start, depth };
  }

  #table(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    if (tag.isEmpty || this.#unread !== undefined) return undefined;
    const name = unescapeXml(attributesOf(bytes, tag, NAME)[0] ?? '');
    const isHidden = this.#hidingStyles.has(attributesOf(bytes, tag, STYLE_NAME)[0] ?? '');
    this.#tables.push({ name, isHidden, start: tag.start, depth: tag.depth });
    this.#isCopy = false;
    this.#places = new CellPlaces(this.#count, name);
    this.#row = 0;
    this.#rows = 0;
    return refusalOfSheets(this.#tables.length);
  }

  #tableProperties(tag: Readonly<StartTag>, bytes: Uint8Array): void {
    if (attributesOf(bytes, tag, DISPLAY)[0] === 'false') this.#hidingStyles.add(this.#style);
  }

  #beginRow(tag: Readonly<StartTag>, bytes: Uint8Array): void {
    this.#row += this.#rows;
    this.#rows = repeated(bytes, tag, ROWS_REPEATED);
    this.#column = 0;
  }

  #cell(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    this.#spaces = 0;
    const columns = repeated(bytes, tag, COLUMNS_REPEATED);
    const column = this.#column;
    this.#column += columns;
    if (tag.isEmpty) return undefined;
    this.#repeatedCells += this.#rows * columns - 1;
    return (
      refusalOfRepeated(this.#repeatedCells) ??
      this.#places.add(this.#row, column, columns) ??
      this.#count.add((this.#rows - 1) * columns, (this.#rows - 1) * column, this.place)
    );
  }

  /** Several spaces are one element with their number. */
  #addSpaces(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    this.#spaces += repeated(bytes, tag, COUNT);
    return this.#spaces > FILE_LIMITS.cellBytes ? textTooLong(this.place ?? '') : undefined;
  }
}

/** How often something is repeated; where it is said in several ways, the most. */
function repeated(bytes: Uint8Array, tag: Readonly<StartTag>, name: Uint8Array): number {
  const counts = attributesOf(bytes, tag, name).flatMap((text) => [Number(text), Number.parseInt(text, 10)]);
  return Math.max(1, ...counts.filter((count) => !Number.isNaN(count)));
}
