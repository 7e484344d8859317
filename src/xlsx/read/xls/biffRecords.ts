import { failure, success, type Result } from '../../../ground/result';
import { CellCount, CellPlaces } from '../sheets/cellCount';
import { FILE_LIMITS, DAMAGED, refusalOfSheets, type ReadProblem } from '../sheets/fileLimits';

const BEGINNINGS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const END_OF_FILE = 0x000a;
const FORMULA = 0x0006;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const SELECTION = 0x001d;
/** MulRk: numbers side by side. */
const SEVERAL_NUMBERS = 0x00bd;
const BYTES_OF_NUMBER = 6;
/** Row and column, and the column of the last cell or a format. */
const PLACE_BYTES = 6;
/** The name of the stream, for refusals. */
const STREAM = 'Workbook';
const LONGEST_RECORD = 8224;

/** Records of one cell. */
const CELLS: ReadonlySet<number> = new Set([
  FORMULA,
  0x00d6, // RString
  0x00fd, // LabelSst
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x027e, // RK
]);

/** The records that values come from, beside beginnings and ends. */
const READ: ReadonlySet<number> = new Set([
  ...CELLS,
  SEVERAL_NUMBERS,
  BOUND_SHEET,
  0x0022, // Date1904
  0x003c, // Continue
  0x0042, // CodePage
  0x0081, // WsBool, which tells a dialog sheet
  0x00e5, // MergeCells
  0x00fc, // SST
  0x0207, // String, the value of a formula
  0x0208, // Row, which tells a hidden one
]);

/** Where the length of a formula's tokens stands in its record; before it stands its value. */
const TOKENS_LENGTH = 20;
const NO_TOKENS = 0xffff;

interface BiffRecord {
  readonly start: number;
  readonly type: number;
  readonly length: number;
}

function* biffRecords(view: DataView): Generator<BiffRecord, void, undefined> {
  for (let start = 0; start + 4 <= view.byteLength;) {
    const length = view.getUint16(start + 2, true);
    yield { start, type: view.getUint16(start, true), length };
    start += 4 + length;
  }
}

function viewOf(stream: Uint8Array): DataView {
  return new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
}

/** Whether the stream of an .xls workbook says at its start that the rest is encrypted. */
export function startsWithPassword(stream: Uint8Array): boolean {
  for (const { type } of biffRecords(viewOf(stream))) {
    if (type === FILE_PASS) return true;
    if (type === BOUND_SHEET) return false;
  }
  return false;
}

/**
 * The stream of an .xls workbook with only its values to read: names, links, drawings, charts within sheets and the
 * tokens of formulas are made unreadable in place. SheetJS reads them even when nobody asks, and damaged ones, or a
 * link on the whole sheet, can keep it running without end. It makes an object of every cell, so cells are counted before.
 *
 * The workbook is damaged where the stream is not what it should be: records from each beginning to its end.
 */
export function valueRecords(stream: Uint8Array): Result<Uint8Array, ReadProblem> {
  const values = stream.slice();
  const view = viewOf(values);
  const count = new CellCount(FILE_LIMITS.cellObjects);
  let places = new CellPlaces(count, STREAM);
  let [sheets, depth] = [0, 0];
  let ended = false;
  for (const record of biffRecords(view)) {
    const { start, type, length } = record;
    // Filling may follow the last record.
    if (ended && depth === 0 && type === 0) return success(values);
    if (start + 4 + length > values.length || length > LONGEST_RECORD) return failure(DAMAGED);
    if (BEGINNINGS.has(type)) {
      depth++;
      places = new CellPlaces(count, STREAM);
    } else if (depth === 0) return failure(DAMAGED);
    ended = type === END_OF_FILE;
    if (ended) depth--;
    else if (!BEGINNINGS.has(type) && !withValuesOnly(view, record, depth)) return failure(DAMAGED);
    if (type === BOUND_SHEET) sheets++;
    const refusal = refusalOfSheets(sheets) ?? takeCells(view, record, places);
    if (refusal !== undefined) return failure(refusal);
  }
  return ended && depth === 0 ? success(values) : failure(DAMAGED);
}

/** Takes the cells of a record by their places, which stand at its beginning. */
function takeCells(
  view: DataView,
  { start, type, length }: BiffRecord,
  places: CellPlaces,
): ReadProblem | undefined {
  const isSeveral = type === SEVERAL_NUMBERS;
  if (!isSeveral && !CELLS.has(type)) return undefined;
  if (length < PLACE_BYTES) return DAMAGED;
  const cells = isSeveral ? Math.floor((length - PLACE_BYTES) / BYTES_OF_NUMBER) : 1;
  return places.add(view.getUint16(start + 4, true), view.getUint16(start + 6, true), cells);
}

/** Leaves of a record what a value comes from; false where it is too short to be one. */
function withValuesOnly(view: DataView, { start, type, length }: BiffRecord, depth: number): boolean {
  if (depth > 1 || !READ.has(type)) {
    // SheetJS passes over this type.
    view.setUint16(start, SELECTION, true);
    return true;
  }
  if (type !== FORMULA) return true;
  if (length < TOKENS_LENGTH + 2) return false;
  view.setUint16(start + 4 + TOKENS_LENGTH, NO_TOKENS, true);
  return true;
}
