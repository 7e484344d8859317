import type { SheetLedger } from './ledger/sheetLedger';
import type { Issue } from './model/issue';
import type { RequestLog } from './model/requestLog';
import { type OtherSheets, otherSheets } from './planning/otherSheets';
import type { RegisterRead } from './registers/registerEntry';
import type { WorkbookRead } from './workbookReading';

/** What several workbooks gave: their logs, and what was found before any row was read. */
export interface ReadTogether {
  readonly logs: readonly RequestLog[];
  readonly registers: readonly RegisterRead[];
  /** the sheets beside those of the logs, workbook by workbook */
  readonly otherSheets: readonly OtherSheets[];
  readonly ledger: readonly SheetLedger[];
  readonly issues: readonly Issue[];
}

/** What was read of workbooks, as one report takes it. */
export function readTogether(workbooks: readonly WorkbookRead[]): ReadTogether {
  return {
    logs: workbooks.flatMap(({ logs }) => logs),
    registers: workbooks.flatMap(({ registers }) => registers),
    otherSheets: workbooks.map(({ plan }) => otherSheets(plan)),
    ledger: workbooks.flatMap(({ ledger }) => ledger),
    issues: workbooks.flatMap(({ issues }) => issues),
  };
}
