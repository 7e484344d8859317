import type { Result } from '../../../ground/result';
import {
  binaryRecords,
  checkedRichText,
  checkedText,
  keptRecords,
  recordsView,
  type BinaryRecord,
  type RecordChoice,
} from './binaryRecords';
import { CellPlaces, type CellCount } from '../sheets/cellCount';
import { DAMAGED, FILE_LIMITS, tooManyRows, type ReadProblem } from '../sheets/fileLimits';

/** What a cell's record holds behind its column and style: bytes of a number, or a text. */
type CellContent = number | 'text' | 'richText';

const ROW = 0x00;
const ROW_BYTES = 12;
const BLANK = 0x01;
const END_OF_SHEET = 0x82;
const BEGINNING_OF_CELLS = 0x91;
const END_OF_CELLS = 0x92;
const MERGED = 0xb0;
const MERGED_BYTES = 16;

const COLUMN_AND_STYLE = 8;
const STYLE = 4;
const CELLS: ReadonlyMap<number, CellContent> = new Map<number, CellContent>([
  [BLANK, 0],
  [0x02, 4], // a packed number
  [0x03, 1], // an error
  [0x04, 1], // a truth value
  [0x05, 8], // a number
  [0x06, 'text'],
  [0x07, 4], // a shared text
  // Formulas, with their last value.
  [0x08, 'text'],
  [0x09, 8],
  [0x0a, 1],
  [0x0b, 1],
  [0x3e, 'richText'],
]);
/** Cells that stand beside the one before them and name no column. */
const CELLS_BESIDE: ReadonlyMap<number, CellContent> = new Map<number, CellContent>([
  [0x0c, 0],
  [0x0d, 4],
  [0x0e, 1],
  [0x0f, 1],
  [0x10, 8],
  [0x11, 'text'],
  [0x12, 4],
]);

/**
 * A worksheet part of an .xlsb with its cells and merged ranges only: SheetJS makes an object for each column and for
 * each cell of a link, which can be the whole sheet. A record that is too short for what it says that it holds makes the
 * workbook damaged: SheetJS would read on behind it.
 */
export function binaryWorksheet(
  bytes: Uint8Array,
  sheet: string,
  count: CellCount,
): Result<Uint8Array, ReadProblem> {
  const cells = new BinaryCells(bytes, sheet, count);
  return keptRecords(bytes, END_OF_SHEET, (record) => {
    const { type } = record;
    if (type === BEGINNING_OF_CELLS || type === END_OF_CELLS) return 'keep';
    if (type === MERGED) return record.end - record.content < MERGED_BYTES ? DAMAGED : 'keep';
    return type === ROW ? cells.beginRow(record) : cells.take(record);
  });
}

class BinaryCells {
  readonly #view: DataView;
  readonly #sheet: string;
  readonly #places: CellPlaces;
  readonly #needsBlanks: boolean;
  #row = 0;
  #column = -1;

  constructor(bytes: Uint8Array, sheet: string, count: CellCount) {
    this.#view = recordsView(bytes);
    this.#sheet = sheet;
    this.#places = new CellPlaces(count, sheet);
    this.#needsBlanks = holdsCellsBeside(bytes);
  }

  beginRow({ content, end }: BinaryRecord): RecordChoice {
    if (end - content < ROW_BYTES) return DAMAGED;
    this.#row = this.#view.getUint32(content, true);
    this.#column = -1;
    return this.#row < FILE_LIMITS.rows ? 'keep' : tooManyRows(this.#sheet);
  }

  take(record: BinaryRecord): RecordChoice {
    const { type } = record;
    const content = CELLS.get(type) ?? CELLS_BESIDE.get(type);
    if (content === undefined || (type === BLANK && !this.#needsBlanks)) return 'leaveOut';
    const start = CELLS.has(type) ? COLUMN_AND_STYLE : STYLE;
    if (record.end - record.content < start) return DAMAGED;
    this.#column = CELLS.has(type) ? this.#view.getUint32(record.content, true) : this.#column + 1;
    return this.#places.add(this.#row, this.#column) ?? this.#checked(record, start, content);
  }

  #checked(record: BinaryRecord, start: number, content: CellContent): RecordChoice {
    if (content === 'text') return checkedText(this.#view, record, start, this.#sheet);
    if (content === 'richText') return checkedRichText(this.#view, record, start, this.#sheet);
    return record.end - record.content < start + content ? DAMAGED : 'keep';
  }
}

function holdsCellsBeside(bytes: Uint8Array): boolean {
  for (const { type } of binaryRecords(bytes)) if (CELLS_BESIDE.has(type)) return true;
  return false;
}
