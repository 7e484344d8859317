import type { Result } from '../../../ground/result';
import { endOfText, keptRecords, recordsView, type BinaryRecord } from './binaryRecords';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';

const END_OF_WORKBOOK = 0x84;
const WORKBOOK_PROPERTIES = 0x99;
const SHEET = 0x9c;
const NAME = 0x27;
const EXTERNAL_WORKBOOK = 0x163;
const OTHER_WORKBOOKS: ReadonlySet<number> = new Set([0x165, 0x166, 0x29b]);
const SHEETS_OF_NAMES = 0x16a;

/** The part of the workbook of an .xlsb with what tells its date system, its sheets and the names of their ranges. */
export function binaryWorkbook(bytes: Uint8Array): Result<Uint8Array, ReadProblem> {
  const view = recordsView(bytes);
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

/** The parts of a formula that names cells, by their first byte, and their lengths: a cell, a range, and “from … to”. */
const REFERENCES: ReadonlyMap<number, number> = new Map([
  [0x3a, 9],
  [0x5a, 9],
  [0x7a, 9],
  [0x3b, 15],
  [0x5b, 15],
  [0x7b, 15],
  [0x11, 1],
]);

/** Whether a name stands for a range, and not for another formula: damaged ones can keep SheetJS running without end. */
function namesRange(view: DataView, { content, end }: BinaryRecord): boolean {
  const formula = endOfText(view, content + 9, end);
  if (formula === undefined || formula + 4 > end) return false;
  const behind = formula + 4 + view.getUint32(formula, true);
  if (behind + 4 > end || view.getUint32(behind, true) !== 0 || !textsFit(view, behind + 4, end, 1))
    return false;
  let place = formula + 4;
  while (place < behind) place += REFERENCES.get(view.getUint8(place)) ?? Infinity;
  return place === behind;
}

function textsFit(view: DataView, start: number, end: number, count: number): boolean {
  let place: number | undefined = start;
  for (let index = 0; index < count && place !== undefined; index++) place = endOfText(view, place, end);
  return place !== undefined;
}
