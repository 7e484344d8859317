import { type CellRange, cellAddress } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import type { Field } from '../model/field';
import type { Issue } from '../model/issue';
import type { LogCandidate } from '../recognition/candidate';
import type { RegisterCells } from '../registers/findRegisters';
import { shownSheetName } from '../registers/shownSheetName';
import { isSpokenOfSealed, sealedTitles } from '../registers/spokenOfSealed';
import type { WithheldCells } from '../registers/withheldCells';
import { speaksOfRequests } from '../vocabulary/titleTerms';
import type { PlannedLog } from './logPlan';
import { hasColumnOfDays } from './unreadRegisters';

const WHOLE_SHEET: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };

/** Beside the day sent, what a list of requests has and none of warrants. */
const OF_REQUESTS: readonly Field[] = ['kind', 'replied', 'outcome', 'recorded'];

/**
 * The sheets that by their titles hold what may be under seal and no log of requests: nothing on them is read as a
 * register, and nothing is looked at for a log or shown.
 *
 * @param candidates the logs that were recognised in the workbook
 */
export function sealedSheets(
  workbook: WorkbookOutline,
  candidates: readonly LogCandidate[],
): readonly WithheldCells[] {
  return workbook.sheets
    .filter((sheet) => {
      const sealed = sealedTitles(sheet);
      if (sealed === undefined) return false;
      const logs = candidates.filter(({ layout }) => layout.sheet === sheet.name);
      return !logs.some(({ layout: { columns } }) => {
        if (!columns.has('sent')) return false;
        if (columns.has('addressee') || speaksOfRequests(sealed.titles)) return true;
        return !sealed.isOfSeals && OF_REQUESTS.some((field) => columns.has(field));
      });
    })
    .map(({ name }) => ({ sheet: name, range: WHOLE_SHEET }));
}

/**
 * The sheets without a log of which some cell speaks of what may be under seal: a legend may stand there, which is read,
 * but none of its cells is shown.
 */
export function unshownSheets(sheets: readonly SheetOutline[]): readonly WithheldCells[] {
  return sheets.filter(isSpokenOfSealed).map(({ name }) => ({ sheet: name, range: WHOLE_SHEET }));
}

/** That a register is not read, for each sheet once, without a word of what stands on it. */
export function registersNotRead(workbook: string, sheets: readonly string[]): readonly Issue[] {
  return [...new Set(sheets)].map((sheet) => ({
    workbook,
    sheet: shownSheetName(sheet),
    cell: '',
    severity: 'warning',
    found: '',
    finding: { code: 'registerNotRead' },
  }));
}

/**
 * That rows below a log are withheld as a register's that cannot be read: each at the row above them. Requests may be among
 * them, which are in no figure.
 */
export function rowsWithheld(logs: readonly PlannedLog[], found: readonly RegisterCells[]): readonly Issue[] {
  return found.flatMap(({ sheet, range, register }) => {
    const log = logs.find(({ layout }) => layout.sheet === sheet && layout.headerRow < range.firstRow);
    if (register !== undefined || log === undefined) return [];
    const cell = cellAddress(range.firstRow - 1, log.layout.body.firstColumn);
    return [
      {
        workbook: log.workbook,
        sheet,
        cell,
        severity: 'error',
        found: '',
        finding: { code: 'rowsWithheld' },
      },
    ];
  });
}

/** Of sheets that are not shown, those that may be a register, or a log that was not recognised: they hold days. */
export function unshownRegisters(sheets: readonly SheetOutline[]): readonly string[] {
  return sheets.filter(hasColumnOfDays).map(({ name }) => name);
}
