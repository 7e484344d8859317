import { success, type Result } from '../../../ground/result';
import { binarySharedTexts } from '../xlsb/binarySharedTexts';
import { binaryWorkbook } from '../xlsb/binaryWorkbook';
import { binaryWorksheet } from '../xlsb/binaryWorksheet';
import type { CellCount } from '../sheets/cellCount';
import type { ReadProblem } from '../sheets/fileLimits';
import type { PackageParts } from '../package/packageParts';
import type { CheckedPart } from './sheetJsPackage';
import { SharedTextsWatcher } from './sharedTextsWatcher';
import { WorkbookWatcher } from './workbookWatcher';
import { WorksheetWatcher } from './worksheetWatcher';

/** A worksheet's part, and what SheetJS does not tell of it. */
export interface CheckedWorksheet extends CheckedPart {
  readonly hidesRows: boolean;
}

/** The part of the workbook, looked through: an .xlsx or an .xlsb as its name says. */
export function checkedWorkbook(parts: PackageParts, part: string): Result<CheckedPart, ReadProblem> {
  return isBinary(part)
    ? binaryPart(parts, part, binaryWorkbook)
    : xmlPart(parts.xml(part, new WorkbookWatcher()));
}

/** The part of the texts that cells share, looked through. */
export function checkedSharedTexts(parts: PackageParts, part: string): Result<CheckedPart, ReadProblem> {
  return isBinary(part)
    ? binaryPart(parts, part, (bytes) => binarySharedTexts(bytes, part))
    : xmlPart(parts.xml(part, new SharedTextsWatcher()));
}

/** The part of the sheet of a name, looked through, with its cells and merged ranges only. */
export function checkedWorksheet(
  parts: PackageParts,
  part: string,
  sheet: string,
  count: CellCount,
): Result<CheckedWorksheet, ReadProblem> {
  const watcher = new WorksheetWatcher(sheet, count);
  const checked = isBinary(part)
    ? binaryPart(parts, part, (bytes) => binaryWorksheet(bytes, sheet, count))
    : xmlPart(parts.xml(part, watcher));
  return checked.ok ? success({ ...checked.value, hidesRows: watcher.hidesRows }) : checked;
}

function isBinary(part: string): boolean {
  return /\.bin$/i.test(part);
}

function xmlPart(bytes: Result<Uint8Array, ReadProblem>): Result<CheckedPart, ReadProblem> {
  return bytes.ok ? success({ bytes: bytes.value, isBinary: false }) : bytes;
}

function binaryPart(
  parts: PackageParts,
  part: string,
  check: (bytes: Uint8Array) => Result<Uint8Array, ReadProblem>,
): Result<CheckedPart, ReadProblem> {
  const bytes = parts.bytes(part);
  const checked = bytes.ok ? check(bytes.value) : bytes;
  return checked.ok ? success({ bytes: checked.value, isBinary: true }) : checked;
}
