import { CellPlaces, type CellCount } from '../sheets/cellCount';
import { DAMAGED, FILE_LIMITS, tooManyRows, type ReadProblem } from '../sheets/fileLimits';
import { ascii, attributesOf, isNamed, type StartTag, type XmlWatcher } from '../package/xmlScan';

const SPACE = 0x20;
const WORKSHEET = ascii('worksheet');
const CELLS = ascii('sheetData');
const MERGES = ascii('mergeCells');
const ROW = ascii('row');
const CELL = ascii('c');
const HIDDEN = ascii('hidden');
const REFERENCE = ascii('r');
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/**
 * Looks out for what is too much in a worksheet part, and blanks everything but its cells and its merged ranges: nobody
 * reads the rest, and SheetJS makes an object for each column and for each cell of a link, which can be the whole sheet.
 */
export class WorksheetWatcher implements XmlWatcher {
  readonly cell = 'c';
  readonly place: string;
  hidesRows = false;
  readonly #places: CellPlaces;
  #rows = 0;
  #row = -1;
  #column = -1;
  /** where an element beside the cells has begun */
  #unread: number | undefined;

  constructor(sheet: string, count: CellCount) {
    this.place = sheet;
    this.#places = new CellPlaces(count, sheet);
  }

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    if (tag.depth === 1) return isNamed(bytes, tag, WORKSHEET) ? undefined : DAMAGED;
    if (tag.depth === 2) this.#beginPart(tag, bytes);
    else if (isNamed(bytes, tag, CELL)) return this.#cell(tag, bytes);
    else if (isNamed(bytes, tag, ROW)) return this.#beginRow(tag, bytes);
    return undefined;
  }

  closes(depth: number, end: number, bytes: Uint8Array): void {
    if (depth !== 2 || this.#unread === undefined) return;
    bytes.fill(SPACE, this.#unread, end);
    this.#unread = undefined;
  }

  #beginPart(tag: Readonly<StartTag>, bytes: Uint8Array): void {
    if (isNamed(bytes, tag, CELLS) || isNamed(bytes, tag, MERGES)) return;
    if (tag.isEmpty) bytes.fill(SPACE, tag.start, tag.end);
    else this.#unread = tag.start;
  }

  #beginRow(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    this.#rows += 1;
    const number = attributesOf(bytes, tag, REFERENCE).at(-1);
    this.#row = number === undefined ? this.#row + 1 : Number.parseInt(number, 10) - 1;
    this.#column = -1;
    if (!this.hidesRows) this.hidesRows = attributesOf(bytes, tag, HIDDEN).some(isTrue);
    return this.#rows > FILE_LIMITS.rows ? tooManyRows(this.place) : undefined;
  }

  /** A cell without a reference stands beside the one before it. */
  #cell(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    const reference = attributesOf(bytes, tag, REFERENCE).at(-1);
    const { row, column } = placeOf(reference) ?? { row: this.#row, column: this.#column + 1 };
    this.#column = column;
    return tag.isEmpty ? undefined : this.#places.add(row, column);
  }
}

/** The place that a reference names, `B12`; `undefined` where there is none. */
function placeOf(
  reference: string | undefined,
): { readonly row: number; readonly column: number } | undefined {
  if (reference === undefined) return undefined;
  let [row, column] = [0, 0];
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code >= ZERO && code <= NINE) row = row * 10 + code - ZERO;
    else if (code >= LETTER_A && code <= LETTER_Z) column = column * 26 + code - LETTER_A + 1;
  }
  return { row: row - 1, column: column - 1 };
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}
