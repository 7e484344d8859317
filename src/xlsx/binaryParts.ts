import type { Result } from '../log/result';
import { binaryRecords, endOfText, keptRecords, type BinaryRecord, type RecordChoice } from './binaryRecords';
import { CellCount } from './cellCount';
import { DAMAGED, FILE_LIMITS, textTooLong, tooManyRows, type ReadProblem } from './fileLimits';

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
  const view = viewOf(bytes);
  const needsBlanks = holdsCellsBeside(bytes);
  let rows = 0;
  return keptRecords(bytes, END_OF_SHEET, (record) => {
    const { type } = record;
    if (type === ROW) return ++rows > FILE_LIMITS.rows ? tooManyRows(sheet) : longEnough(record, ROW_BYTES);
    if (type === BEGINNING_OF_CELLS || type === END_OF_CELLS) return 'keep';
    if (type === MERGED) return longEnough(record, MERGED_BYTES);
    if (type === BLANK && !needsBlanks) return 'leaveOut';
    const start = CELLS.has(type) ? COLUMN_AND_STYLE : STYLE;
    const content = CELLS.get(type) ?? CELLS_BESIDE.get(type);
    if (content === undefined) return 'leaveOut';
    return count.add() ?? checkedCell(view, record, start, content, sheet);
  });
}

function holdsCellsBeside(bytes: Uint8Array): boolean {
  for (const { type } of binaryRecords(bytes)) if (CELLS_BESIDE.has(type)) return true;
  return false;
}

function checkedCell(
  view: DataView,
  record: BinaryRecord,
  start: number,
  content: CellContent,
  place: string,
): RecordChoice {
  if (typeof content === 'number') return longEnough(record, start + content);
  return content === 'text'
    ? checkedText(view, record, start, place)
    : checkedRichText(view, record, start, place);
}

const SHARED_TEXT = 0x13;
const END_OF_SHARED_TEXTS = 0xa0;

/** The part of the texts that the sheets of an .xlsb share, with their characters only. */
export function binarySharedTexts(bytes: Uint8Array, part: string): Result<Uint8Array, ReadProblem> {
  const view = viewOf(bytes);
  const count = new CellCount();
  return keptRecords(bytes, END_OF_SHARED_TEXTS, (record) => {
    if (record.type !== SHARED_TEXT) return 'leaveOut';
    return count.add() ?? checkedRichText(view, record, 0, part);
  });
}

const END_OF_WORKBOOK = 0x84;
const WORKBOOK_PROPERTIES = 0x99;
const SHEET = 0x9c;
const NAME = 0x27;
const EXTERNAL_WORKBOOK = 0x163;
const OTHER_WORKBOOKS: ReadonlySet<number> = new Set([0x165, 0x166, 0x29b]);
const SHEETS_OF_NAMES = 0x16a;

/** The part of the workbook of an .xlsb with what tells its date system, its sheets and the names of their ranges. */
export function binaryWorkbook(bytes: Uint8Array): Result<Uint8Array, ReadProblem> {
  const view = viewOf(bytes);
  return keptRecords(bytes, END_OF_WORKBOOK, (record) => {
    const { type, content, end } = record;
    if (OTHER_WORKBOOKS.has(type)) return 'keep';
    if (type === SHEET) return textsFit(view, content + 8, end, 2) ? 'keep' : DAMAGED;
    if (type === EXTERNAL_WORKBOOK) return textsFit(view, content, end, 1) ? 'keep' : DAMAGED;
    if (type === SHEETS_OF_NAMES) return listsSheets(view, record) ? 'keep' : DAMAGED;
    if (type === NAME) return namesRange(view, record) ? 'keep' : 'leaveOut';
    if (type !== WORKBOOK_PROPERTIES) return 'leaveOut';
    return end - content === 8 || textsFit(view, content + 8, end, 1) ? 'keep' : DAMAGED;
  });
}

function listsSheets(view: DataView, { content, end }: BinaryRecord): boolean {
  return end - content >= 4 && end - content === 4 + 12 * view.getUint32(content, true);
}

/** The first byte of a formula that is nothing but a cell or a range of cells, and the bytes that it has. */
const REFERENCES: ReadonlyMap<number, number> = new Map([
  [0x3a, 9],
  [0x5a, 9],
  [0x7a, 9],
  [0x3b, 15],
  [0x5b, 15],
  [0x7b, 15],
]);

/** Whether a name stands for a range, and not for another formula: damaged ones can keep SheetJS running without end. */
function namesRange(view: DataView, { content, end }: BinaryRecord): boolean {
  const formula = endOfText(view, content + 9, end);
  if (formula === undefined || formula + 5 > end) return false;
  const length = view.getUint32(formula, true);
  const behind = formula + 4 + length;
  if (REFERENCES.get(view.getUint8(formula + 4)) !== length || behind + 4 > end) return false;
  return view.getUint32(behind, true) === 0 && textsFit(view, behind + 4, end, 1);
}

/** A text with its formats: the mark that says that formats follow is taken off. */
function checkedRichText(view: DataView, record: BinaryRecord, start: number, place: string): RecordChoice {
  const choice = checkedText(view, record, start + 1, place);
  if (choice === 'keep') view.setUint8(record.content + start, 0);
  return choice;
}

function checkedText(view: DataView, record: BinaryRecord, start: number, place: string): RecordChoice {
  const textEnd = endOfText(view, record.content + start, record.end);
  if (textEnd === undefined) return DAMAGED;
  return textEnd - record.content > FILE_LIMITS.textBytes ? textTooLong(place) : 'keep';
}

function textsFit(view: DataView, start: number, end: number, count: number): boolean {
  let place: number | undefined = start;
  for (let index = 0; index < count && place !== undefined; index++) place = endOfText(view, place, end);
  return place !== undefined;
}

function longEnough({ content, end }: BinaryRecord, bytes: number): RecordChoice {
  return end - content >= bytes ? 'keep' : DAMAGED;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
