import type { CellRange } from '../../../ground/address';
import type { DateSystem } from '../../../ground/calendarDay';
import type { XmlAttributeList } from '../package/xmlAttributeList';
import type { XmlHandler } from '../package/xmlReader';
import { CellCount, CellPlaces } from '../sheets/cellCount';
import { CellTexts } from '../sheets/cellTexts';
import {
  DAMAGED,
  FILE_LIMITS,
  refusalOfRepeated,
  refusalOfSheets,
  textTooLong,
  tooManyColumns,
  tooManyMergedRanges,
  tooManyRows,
  type ReadProblem,
} from '../sheets/fileLimits';
import type { DefinedName } from '../sheets/namedRanges';
import { MergedAcross } from '../sheets/mergedAcross';
import { SheetCells } from '../sheets/sheetCells';
import { OdsStruckRows } from './odsStruckRows';
import { takeOdsStyle } from './odsStyleElement';
import type { OdsStyles } from './odsStyles';
import { OdsText } from './odsText';
import { addOdsCell, VALUE_ATTRIBUTES, type OdsCell } from './odsValue';
import { FOREIGN, OdsVocabulary, type OdsElement } from './odsVocabulary';

/** A sheet of an OpenDocument spreadsheet. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: SheetCells;
  readonly merges: CellRange[];
  readonly mergedAcross: MergedAcross;
  readonly struckRows: OdsStruckRows;
  hidesRows: boolean;
}

/** An element that is open and looked at, and how deep it is. */
interface OpenElement {
  readonly element: OdsElement;
  readonly depth: number;
}

/** Where a cell begins, how often it is repeated, and what its attributes say. */
interface OpenCell extends Omit<OdsCell, 'text'> {
  readonly column: number;
  readonly columns: number;
  /** the name of its own style, `''` where it has none */
  readonly style: string;
}

/** Elements within which nothing is a cell of the workbook, or a text of a cell. */
const PASSED_OVER: ReadonlySet<OdsElement> = new Set<OdsElement>([
  'office:annotation',
  'table:dde-links',
  'text:ruby-text',
  'text:note',
]);

/** Styles hide sheets and strike out cells, and hold nothing else that is read. */
const STYLES: ReadonlySet<OdsElement> = new Set<OdsElement>([
  'style:style',
  'style:table-properties',
  'style:text-properties',
]);

const MOST_NAMES = 10_000;

/**
 * Reads the content of an OpenDocument spreadsheet. A cell may say that it is repeated any number of times. What is no cell
 * of the workbook is passed over: comments, and what was copied from other files by links, which LibreOffice does not show
 * as sheets either.
 */
export class OdsReader implements XmlHandler {
  readonly sheets: OdsSheet[] = [];
  readonly names: DefinedName[] = [];
  dateSystem: DateSystem = 1900;
  holdsCell = false;
  readonly #vocabulary = new OdsVocabulary();
  readonly nameElement = this.#vocabulary.nameElement;
  readonly #count = new CellCount();
  readonly #texts = new CellTexts();
  readonly #hidingStyles = new Set<string>();
  readonly #text = new OdsText();
  #open: OpenElement[] = [];
  /** how deep the outermost element is that is passed over; 0 outside of one */
  #passedOver = 0;
  readonly #styles: OdsStyles;
  #style = '';
  #isCopy = false;
  #places = new CellPlaces(this.#count, '');
  /** the first of the rows that the open row stands for, and how many they are */
  #row = 0;
  #rows = 0;
  #column = 0;
  #cell: OpenCell | undefined;
  #repeatedCells = 0;

  /** @param styles the named styles, to which those of the content are added */
  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  get place(): string {
    return this.sheets.at(-1)?.name ?? 'content.xml';
  }

  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    const element = this.#vocabulary.element(id);
    if (this.#passedOver !== 0) return undefined;
    if (id === FOREIGN || (element !== undefined && PASSED_OVER.has(element))) {
      if (!isEmpty) this.#passedOver = depth;
      return undefined;
    }
    if (element === undefined) return undefined;
    if (this.#isWithin('office:automatic-styles') && !STYLES.has(element)) return undefined;
    const problem = this.#begin(element, isEmpty, depth, attributes);
    if (!isEmpty) this.#open.push({ element, depth });
    return problem;
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): undefined {
    if (this.#passedOver === 0 && this.#cell !== undefined && this.#isInParagraph()) {
      this.#text.take(bytes, start, end, isLiteral);
    }
  }

  closes(depth: number): ReadProblem | undefined {
    if (this.#passedOver === depth) this.#passedOver = 0;
    if (this.#passedOver !== 0 || this.#open.at(-1)?.depth !== depth) return undefined;
    const closed = this.#open.pop()?.element;
    if (closed === 'text:p') this.#endParagraph(depth);
    else if (closed === 'table:table-cell') return this.#endCell();
    else if (closed === 'table:table') this.#endTable();
    return undefined;
  }

  #endTable(): void {
    this.sheets.at(-1)?.struckRows.beginRow(0, 0, '');
    if (this.#isCopy) this.sheets.pop();
    this.#isCopy = false;
  }

  /** Two sheets of one name could not be told apart. */
  problem(): ReadProblem | undefined {
    const names = new Set(this.sheets.map(({ name }) => name));
    return this.#vocabulary.problem() ?? (names.size < this.sheets.length ? DAMAGED : undefined);
  }

  #begin(
    element: OdsElement,
    isEmpty: boolean,
    depth: number,
    attributes: XmlAttributeList,
  ): ReadProblem | undefined {
    if (element === 'table:table-cell') return this.#beginCell(isEmpty, attributes);
    if (element === 'table:table') return this.#beginTable(isEmpty, attributes);
    if (element === 'text:s') return this.#addSpaces(attributes);
    if (element === 'table:table-row') this.#beginRow(attributes);
    else if (element === 'table:covered-table-cell') {
      this.#column += repeated(attributes, 'number-columns-repeated');
    } else this.#beginOther(element, isEmpty, depth, attributes);
    return undefined;
  }

  #beginOther(element: OdsElement, isEmpty: boolean, depth: number, attributes: XmlAttributeList): void {
    const ofTable = this.#vocabulary.isOf('table');
    if (element === 'text:tab') this.#text.put('\t');
    else if (element === 'text:line-break') this.#text.put('\n');
    else if (element === 'text:p' && isEmpty) this.#endParagraph(depth);
    else if (element === 'table:table-source') this.#isCopy = true;
    else if (element === 'table:null-date') {
      if (attributes.valueIn(ofTable, 'date-value')?.startsWith('1904-01-01') === true)
        this.dateSystem = 1904;
    } else if (element === 'table:named-range') this.#addName(attributes);
    else if (element === 'style:style') {
      this.#style = attributes.valueIn(this.#vocabulary.isOf('style'), 'name') ?? '';
      takeOdsStyle(this.#styles, element, attributes, this.#vocabulary);
    } else if (element === 'style:table-properties') {
      if (attributes.valueIn(ofTable, 'display') === 'false') this.#hidingStyles.add(this.#style);
    } else if (element === 'style:text-properties') {
      takeOdsStyle(this.#styles, element, attributes, this.#vocabulary);
    } else if (element === 'table:table-column') {
      const columns = repeated(attributes, 'number-columns-repeated');
      const style = attributes.valueIn(ofTable, 'default-cell-style-name') ?? '';
      this.sheets.at(-1)?.struckRows.addColumns(columns, style);
    }
  }

  #beginTable(isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    if (isEmpty) return undefined;
    // Tables within a cell are none of the workbook's sheets, and no program writes them.
    if (this.#isWithin('table:table')) return DAMAGED;
    const ofTable = this.#vocabulary.isOf('table');
    const name = attributes.valueIn(ofTable, 'name') ?? '';
    const isHidden = this.#hidingStyles.has(attributes.valueIn(ofTable, 'style-name') ?? '');
    const cells = new SheetCells(this.#texts);
    const struckRows = new OdsStruckRows(this.#styles);
    const mergedAcross = new MergedAcross();
    this.sheets.push({ name, isHidden, cells, merges: [], mergedAcross, struckRows, hidesRows: false });
    this.#isCopy = false;
    this.#places = new CellPlaces(this.#count, name);
    this.#row = 0;
    this.#rows = 0;
    return refusalOfSheets(this.sheets.length);
  }

  #beginRow(attributes: XmlAttributeList): void {
    this.#row += this.#rows;
    this.#rows = repeated(attributes, 'number-rows-repeated');
    this.#column = 0;
    const ofTable = this.#vocabulary.isOf('table');
    const visibility = attributes.valueIn(ofTable, 'visibility') ?? 'visible';
    const sheet = this.sheets.at(-1);
    const style = attributes.valueIn(ofTable, 'default-cell-style-name') ?? '';
    sheet?.struckRows.beginRow(this.#row, this.#rows, style);
    // The rows below the log, to the end of the sheet, may be hidden as well.
    if (sheet !== undefined && visibility !== 'visible' && this.#row + this.#rows < FILE_LIMITS.rows) {
      sheet.hidesRows = true;
    }
  }

  #beginCell(isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    const columns = repeated(attributes, 'number-columns-repeated');
    const column = this.#column;
    this.#column += columns;
    const ofOffice = this.#vocabulary.isOf('office');
    const type = attributes.valueIn(ofOffice, 'value-type') ?? '';
    const valueName = VALUE_ATTRIBUTES.get(type);
    const value = valueName === undefined ? undefined : attributes.valueIn(ofOffice, valueName);
    const ofTable = this.#vocabulary.isOf('table');
    const isFormula = attributes.valueIn(ofTable, 'formula') !== undefined;
    if (isEmpty && value === undefined && !isFormula) return undefined;
    this.#repeatedCells += this.#rows * columns - 1;
    const problem =
      refusalOfRepeated(this.#repeatedCells) ??
      this.#places.add(this.#row, column, columns) ??
      this.#count.add((this.#rows - 1) * columns, (this.#rows - 1) * column, this.place) ??
      this.#refusalOfExtent(column + columns) ??
      this.#merge(column, attributes);
    if (problem !== undefined) return problem;
    const style = attributes.valueIn(ofTable, 'style-name') ?? '';
    this.#cell = { type, value, isFormula, column, columns, style };
    this.#text.clear();
    this.holdsCell = !isEmpty;
    return isEmpty ? this.#endCell() : undefined;
  }

  #refusalOfExtent(columns: number): ReadProblem | undefined {
    if (this.#row + this.#rows > FILE_LIMITS.rows) return tooManyRows(this.place);
    return columns > FILE_LIMITS.columns ? tooManyColumns(this.place) : undefined;
  }

  #merge(column: number, attributes: XmlAttributeList): ReadProblem | undefined {
    const sheet = this.sheets.at(-1);
    const [rows, columns] = ['number-rows-spanned', 'number-columns-spanned'].map((name) => {
      const spanned = attributes.valueIn(this.#vocabulary.isOf('table'), name);
      return Number.parseInt(spanned ?? '1', 10) || 1;
    });
    const range = {
      firstRow: this.#row,
      firstColumn: column,
      lastRow: this.#row + (rows ?? 1) - 1,
      lastColumn: column + (columns ?? 1) - 1,
    };
    sheet?.mergedAcross.take(range, sheet.cells.usedRange?.firstRow ?? this.#row);
    const { lastRow } = range;
    if (sheet === undefined || lastRow <= this.#row || lastRow >= FILE_LIMITS.rows) return undefined;
    const { merges } = sheet;
    merges.push({ ...range, lastColumn: column });
    return merges.length > FILE_LIMITS.mergedRanges ? tooManyMergedRanges(this.place) : undefined;
  }

  #endCell(): ReadProblem | undefined {
    this.holdsCell = false;
    const cell = this.#cell;
    this.#cell = undefined;
    const cells = this.sheets.at(-1)?.cells;
    if (cell === undefined || cells === undefined) return undefined;
    const content = { ...cell, text: this.#text.text };
    if (cell.value !== undefined || content.text !== '')
      this.sheets.at(-1)?.struckRows.take(cell.column, cell.style);
    for (let row = this.#row; row < this.#row + this.#rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        addOdsCell(cells, row, column, content, this.dateSystem);
      }
    }
    return this.#texts.refusal();
  }

  /** Several spaces are one element with their number. */
  #addSpaces(attributes: XmlAttributeList): ReadProblem | undefined {
    const count = repeated(attributes, 'c');
    if (count > FILE_LIMITS.cellBytes) return textTooLong(this.place);
    this.#text.put(' ', count);
    return undefined;
  }

  #endParagraph(depth: number): void {
    const isOfCell =
      this.#open.at(-1)?.element === 'table:table-cell' && this.#open.at(-1)?.depth === depth - 1;
    if (isOfCell) this.#text.endParagraph();
  }

  /** Whether the open paragraph is one of the cell, and not of a drawing in it. */
  #isInParagraph(): boolean {
    const cell = this.#open.findLast(({ element }) => element === 'table:table-cell');
    return this.#open.some(({ element, depth }) => element === 'text:p' && depth === (cell?.depth ?? 0) + 1);
  }

  #isWithin(element: OdsElement): boolean {
    return this.#open.some((open) => open.element === element);
  }

  #addName(attributes: XmlAttributeList): void {
    const ofTable = this.#vocabulary.isOf('table');
    const name = attributes.valueIn(ofTable, 'name') ?? '';
    const address = attributes.valueIn(ofTable, 'cell-range-address') ?? '';
    const reference = referenceOf(address);
    if (reference !== undefined && this.names.length < MOST_NAMES) this.names.push({ name, reference });
  }
}

/** An address of OpenDocument, `$Log.$A$1:.$C$9`, as Excel writes it, `Log!$A$1:$C$9`. */
function referenceOf(address: string): string | undefined {
  const match = /^\$?('(?:[^']|'')+'|[^'.]+)\.(\$?[A-Z]+\$?\d+)(?::[^:]*\.(\$?[A-Z]+\$?\d+))?$/.exec(address);
  if (!match) return undefined;
  const [, sheet = '', first = '', last = first] = match;
  return `${sheet}!${first}:${last}`;
}

/** How often something is repeated; where it is said in several ways, the most. */
function repeated(attributes: XmlAttributeList, name: string): number {
  const counts = attributes.valuesLike(name).flatMap((text) => [Number(text), Number.parseInt(text, 10)]);
  return Math.max(1, ...counts.filter((count) => !Number.isNaN(count)));
}
