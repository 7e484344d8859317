import { CellCount } from './cellCount';
import { DAMAGED, FILE_LIMITS, refusalOfSheets, tooManyRows, type ReadProblem } from './fileLimits';
import { ascii, attributesOf, isNamed, type StartTag, type XmlWatcher } from './xmlScan';

const SPACE = 0x20;
const WORKSHEET = ascii('worksheet');
const CELLS = ascii('sheetData');
const MERGES = ascii('mergeCells');
const ROW = ascii('row');
const CELL = ascii('c');
const HIDDEN = ascii('hidden');

/**
 * Looks out for what is too much in a worksheet part, and blanks everything but its cells and its merged ranges: nobody
 * reads the rest, and SheetJS makes an object for each column and for each cell of a link, which can be the whole sheet.
 */
export class WorksheetWatcher implements XmlWatcher {
  readonly cell = 'c';
  readonly place: string;
  hidesRows = false;
  readonly #count: CellCount;
  #rows = 0;
  /** where an element beside the cells has begun */
  #unread: number | undefined;

  constructor(sheet: string, count: CellCount) {
    this.place = sheet;
    this.#count = count;
  }

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    if (tag.depth === 1) return isNamed(bytes, tag, WORKSHEET) ? undefined : DAMAGED;
    if (tag.depth === 2) this.#beginPart(tag, bytes);
    else if (isNamed(bytes, tag, CELL)) return tag.isEmpty ? undefined : this.#count.add();
    else if (isNamed(bytes, tag, ROW)) return this.#row(tag, bytes);
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

  #row(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    this.#rows += 1;
    if (!this.hidesRows) this.hidesRows = attributesOf(bytes, tag, HIDDEN).some(isTrue);
    return this.#rows > FILE_LIMITS.rows ? tooManyRows(this.place) : undefined;
  }
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}

const ITEM = ascii('si');

/** Looks out for too many texts, or too long ones, among those that the cells of a workbook share. */
export class SharedTextsWatcher implements XmlWatcher {
  readonly cell = 'si';
  readonly #count = new CellCount();

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    return isNamed(bytes, tag, ITEM) ? this.#count.add() : undefined;
  }
}

const SHEET = ascii('sheet');

/** Looks out for too many sheets. */
export class WorkbookWatcher implements XmlWatcher {
  #sheets = 0;

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    return isNamed(bytes, tag, SHEET) ? refusalOfSheets(++this.#sheets) : undefined;
  }
}
