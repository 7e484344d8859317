import type { CellRange } from '../../../ground/address';
import { serialOfIsoText } from '../sheets/isoDate';
import { CellPlaces, type CellCount } from '../sheets/cellCount';
import { cellRange } from '../sheets/cellRange';
import { MergedAcross } from '../sheets/mergedAcross';
import {
  DAMAGED,
  FILE_LIMITS,
  tooManyColumns,
  tooManyMergedRanges,
  tooManyRows,
  type ReadProblem,
} from '../sheets/fileLimits';
import type { SheetCells } from '../sheets/sheetCells';
import { StruckRows } from '../../../ground/struckRows';
import { PartVocabulary } from '../package/partVocabulary';
import type { XmlAttributeList } from '../package/xmlAttributeList';
import { ascii, type PlainForm, type XmlHandler } from '../package/xmlReader';
import { CellContent } from './cellContent';
import { cellPlace, PLACE_BASE, rowNumber } from './cellReference';
import { NOT_PLAIN, PlainMarkup } from './plainMarkup';

const NAMES = ['worksheet', 'sheetData', 'row', 'c', 'v', 'f', 'is', 't', 'r', 'mergeCells', 'mergeCell'];
/** Of those, what stands in the plain form. */
const PLAIN_NAMES = ['row', 'c', 'v'];
const WORKSHEET = 1;
const CELLS = 2;
const ROW = 3;
const CELL = 4;
const VALUE = 5;
const FORMULA = 6;
const INLINE = 7;
const TEXT = 8;
const RUN = 9;
const MERGES = 10;
const MERGE = 11;

/** What each element stands in; anywhere else it is none of a sheet. */
const PARENTS: readonly (readonly number[])[] = [
  [],
  [0],
  [WORKSHEET],
  [CELLS],
  [ROW],
  [CELL],
  [CELL],
  [CELL],
  [INLINE, RUN],
  [INLINE],
  [WORKSHEET],
  [MERGES],
];

/** What a cell says that it holds. */
const TYPES = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const;
type CellType = (typeof TYPES)[number] | 'other';
const TYPE_BYTES = TYPES.map((type) => ({ type, bytes: ascii(type) }));

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const AMPERSAND = 0x26;

/** Stretches of cells of one row that a sheet may have: in a sound file there is one for each row. */
const MOST_STRETCHES = 2 * FILE_LIMITS.rows;

/** What the sheets of a workbook share. */
export interface WorksheetContext {
  readonly count: CellCount;
  readonly dateSystem: 1900 | 1904;
  /** how many texts the cells share: they are the first of the workbook's texts */
  readonly sharedTexts: number;
  readonly refusalOfText: () => ReadProblem | undefined;
  /** the numbers of the styles that strike out what stands in a cell */
  readonly strikingStyles: ReadonlySet<number>;
}

/** Reads a worksheet part: its cells, its merged ranges, and whether rows are hidden. */
export class WorksheetReader implements XmlHandler, PlainForm {
  readonly plain = this;
  readonly names = PLAIN_NAMES;
  readonly place: string;
  readonly refusesDocumentType = true;
  holdsCell = false;
  hidesRows = false;
  /** only those that reach over several rows */
  readonly merges: CellRange[] = [];
  readonly mergedAcross = new MergedAcross();
  readonly struckRows = new StruckRows();
  readonly #cells: SheetCells;
  readonly #context: WorksheetContext;
  readonly #places: CellPlaces;
  readonly #vocabulary = new PartVocabulary(NAMES, 'worksheet');
  readonly nameElement = this.#vocabulary.nameElement;
  readonly #value = new CellContent();
  readonly #inline = new CellContent();
  readonly #plain = new PlainMarkup();
  /** the elements around the place that is read, down to the last one that is looked at */
  readonly #path = new Uint8Array(8);
  #matched = 0;
  #depth = 0;
  #rows = 0;
  #rowOfElement = -1;
  #row = -1;
  #column = -1;
  #type: CellType = 'n';
  #hasFormula = false;
  #hasInline = false;
  #isStruck = false;

  constructor(sheet: string, cells: SheetCells, context: WorksheetContext) {
    this.place = sheet;
    this.#cells = cells;
    this.#context = context;
    this.#places = new CellPlaces(context.count, sheet);
  }

  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    if (!isEmpty) this.#depth = depth;
    if (id === 0 || depth !== this.#matched + 1 || !this.#standsInParent(id)) return undefined;
    if (!isEmpty) {
      this.#path[depth] = id;
      this.#matched = depth;
    }
    switch (id) {
      case CELL:
        return this.#beginCell(isEmpty, attributes);
      case ROW:
        return this.#beginRow(attributes);
      case FORMULA:
        this.#hasFormula = true;
        return undefined;
      case INLINE:
        this.#hasInline = true;
        return undefined;
      case MERGE:
        return this.#merge(attributes);
      default:
        return undefined;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): undefined {
    if (this.#depth !== this.#matched) return;
    const id = this.#path[this.#matched];
    if (id === TEXT) this.#inline.takeText(bytes, start, end, isLiteral);
    else if (id === VALUE) {
      if (this.#type === 's' || this.#type === 'n') this.#value.takeNumber(bytes, start, end, isLiteral);
      else this.#value.takeText(bytes, start, end, isLiteral);
    }
  }

  closes(depth: number): ReadProblem | undefined {
    this.#depth = depth - 1;
    if (depth !== this.#matched) return undefined;
    this.#matched = depth - 1;
    return this.#path[depth] === CELL ? this.#endCell() : undefined;
  }

  get isOpen(): boolean {
    return this.#depth === this.#matched && this.#path[this.#matched] === ROW;
  }

  /** Takes cells and beginnings of rows, from within a row. */
  take(bytes: Uint8Array, start: number, length: number): number | ReadProblem {
    const plain = this.#plain;
    let place = start;
    for (;;) {
      const endOfCell = plain.readCell(bytes, place, length);
      if (endOfCell !== NOT_PLAIN) {
        if (!this.#isPlace(plain)) return place;
        const problem = this.#takeCell(plain);
        if (problem !== undefined) return problem;
        place = endOfCell;
        continue;
      }
      const endOfTag = plain.readRow(bytes, place, length);
      if (endOfTag === NOT_PLAIN) return place;
      const problem = this.#goToRow(plain.row === -1 ? this.#rowOfElement + 1 : plain.row);
      if (problem !== undefined) return problem;
      place = endOfTag;
    }
  }

  problem(): ReadProblem | undefined {
    return this.#vocabulary.problem() ?? this.#context.refusalOfText();
  }

  #standsInParent(id: number): boolean {
    const parent = this.#matched === 0 ? 0 : this.#path[this.#matched];
    const parents = PARENTS[id];
    return parents !== undefined && (parents[0] === parent || parents[1] === parent);
  }

  #beginRow(attributes: XmlAttributeList): ReadProblem | undefined {
    let row = this.#rowOfElement + 1;
    for (let index = 0; index < attributes.count; index++) {
      const start = attributes.nameStart(index);
      const length = attributes.nameEnd(index) - start;
      if (length === 1 && attributes.bytes[start] === LETTER_R) {
        row = rowNumber(attributes.bytes, attributes.valueStart(index), attributes.valueEnd(index));
        if (row < 0) row = rowOfText(attributes.text(index));
        if (row < 0) return DAMAGED;
      }
    }
    if (!this.hidesRows) this.hidesRows = isTrue(attributes.value('hidden') ?? '');
    return this.#goToRow(row);
  }

  #goToRow(row: number): ReadProblem | undefined {
    this.#rows += 1;
    this.#rowOfElement = row;
    this.#row = row;
    this.#column = -1;
    return this.#rows > FILE_LIMITS.rows ? tooManyRows(this.place) : undefined;
  }

  /** Whether a cell in the plain form names a text that is there, if it names one. */
  #isPlace({ isEmpty, isText, number }: PlainMarkup): boolean {
    return isEmpty || !isText || number < this.#context.sharedTexts;
  }

  #takeCell(plain: PlainMarkup): ReadProblem | undefined {
    if (plain.column === -1) this.#column += 1;
    else {
      this.#row = plain.row;
      this.#column = plain.column;
    }
    if (plain.isEmpty) return undefined;
    const problem = this.#beginValue();
    if (problem !== undefined) return problem;
    const [row, column] = [this.#row, this.#column];
    const { strikingStyles } = this.#context;
    if (strikingStyles.size > 0) this.struckRows.take(row, strikingStyles.has(plain.style));
    if (!plain.isText) this.#cells.addNumber(row, column, plain.number);
    else this.#cells.addPlacedText(row, column, plain.number);
    return this.#cells.stretches > MOST_STRETCHES ? DAMAGED : undefined;
  }

  /** The refusal where a cell with a value lies where none can be. */
  #beginValue(): ReadProblem | undefined {
    if (this.#row >= FILE_LIMITS.rows) return tooManyRows(this.place);
    if (this.#column >= FILE_LIMITS.columns) return tooManyColumns(this.place);
    return this.#places.add(this.#row, this.#column);
  }

  #beginCell(isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    this.#type = 'n';
    this.#column += 1;
    let hasReference = false;
    const { bytes } = attributes;
    const { strikingStyles } = this.#context;
    this.#isStruck = strikingStyles.size > 0 && strikingStyles.has(Number(attributes.value('s') ?? NaN));
    for (let index = 0; index < attributes.count; index++) {
      const start = attributes.nameStart(index);
      if (attributes.nameEnd(index) - start !== 1) continue;
      if (bytes[start] === LETTER_T) this.#type = typeOf(attributes, index);
      else if (bytes[start] === LETTER_R) {
        if (hasReference || !this.#goTo(attributes, index)) return DAMAGED;
        hasReference = true;
      }
    }
    if (isEmpty) return undefined;
    this.holdsCell = true;
    this.#hasFormula = false;
    this.#hasInline = false;
    this.#value.clear();
    this.#inline.clear();
    return this.#beginValue();
  }

  #goTo(attributes: XmlAttributeList, index: number): boolean {
    let place = cellPlace(attributes.bytes, attributes.valueStart(index), attributes.valueEnd(index));
    if (place < 0) {
      const reference = ascii(attributes.text(index).trim());
      place = cellPlace(reference, 0, reference.length);
    }
    if (place < 0) return false;
    this.#row = Math.floor(place / PLACE_BASE);
    this.#column = place % PLACE_BASE;
    return true;
  }

  #endCell(): ReadProblem | undefined {
    this.holdsCell = false;
    const [row, column] = [this.#row, this.#column];
    const value = this.#value;
    if (this.#context.strikingStyles.size > 0 && (this.#hasInline || !value.isEmpty)) {
      this.struckRows.take(row, this.#isStruck);
    }
    if (this.#hasFormula && value.isEmpty && this.#type !== 'str' && !this.#hasInline) {
      this.#cells.addFormulaWithoutValue(row, column);
    } else if (this.#type === 's') return this.#endSharedText();
    else if (this.#type === 'n') this.#endNumber();
    else if (this.#type === 'inlineStr') {
      this.#cells.addText(row, column, (this.#hasInline ? this.#inline : value).text);
    } else if (!value.isEmpty) this.#endOther(value.text);
    return this.#cells.stretches > MOST_STRETCHES ? DAMAGED : this.#context.refusalOfText();
  }

  /** Where the text that a cell names is not there, its workbook is damaged. */
  #endSharedText(): ReadProblem | undefined {
    if (this.#value.isEmpty) return undefined;
    const place = this.#value.number;
    const { sharedTexts } = this.#context;
    if (place === undefined || !Number.isInteger(place) || place < 0 || place >= sharedTexts) return DAMAGED;
    this.#cells.addPlacedText(this.#row, this.#column, place);
    return undefined;
  }

  /** What says that it is a number and is none stays as it stands there, for the log to say what it makes of it. */
  #endNumber(): void {
    if (this.#value.isEmpty) return;
    const number = this.#value.number;
    if (number !== undefined) this.#cells.addNumber(this.#row, this.#column, number);
    else this.#cells.addText(this.#row, this.#column, this.#value.text.trim());
  }

  #endOther(text: string): void {
    const [row, column, cells] = [this.#row, this.#column, this.#cells];
    if (this.#type === 'b') cells.addTruthValue(row, column, isTrue(text.trim().toLowerCase()));
    else if (this.#type === 'e') cells.addError(row, column, text.trim());
    else if (this.#type === 'd') {
      const serial = serialOfIsoText(text.trim(), this.#context.dateSystem);
      if (serial !== undefined) cells.addNumber(row, column, serial);
      else cells.addText(row, column, text);
    } else cells.addText(row, column, text);
  }

  #merge(attributes: XmlAttributeList): ReadProblem | undefined {
    const range = cellRange(attributes.value('ref') ?? '');
    if (range === undefined) return undefined;
    this.mergedAcross.take(range, this.#cells.usedRange?.firstRow ?? 0);
    if (range.lastRow === range.firstRow) return undefined;
    this.merges.push(range);
    return this.merges.length > FILE_LIMITS.mergedRanges ? tooManyMergedRanges(this.place) : undefined;
  }
}

function typeOf(attributes: XmlAttributeList, index: number): CellType {
  const { bytes } = attributes;
  const [start, end] = [attributes.valueStart(index), attributes.valueEnd(index)];
  if (end - start === 1 && bytes[start] === LETTER_S) return 's';
  for (const { type, bytes: name } of TYPE_BYTES) {
    if (name.length === end - start && name.every((byte, offset) => bytes[start + offset] === byte)) {
      return type;
    }
  }
  const text = bytes.subarray(start, end).includes(AMPERSAND) ? attributes.text(index) : '';
  return TYPES.find((type) => type === text) ?? 'other';
}

function rowOfText(text: string): number {
  const digits = ascii(text.trim());
  return rowNumber(digits, 0, digits.length);
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}
