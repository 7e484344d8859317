import type { SheetOutline } from './outline';

/** What begins the name that each sheet of a report has in its workbook; the rest is the id of the sheet. */
export const REPORT_SHEET_NAME = 'Cooperation.sheet.';

/** Stands on a sheet of single requests, which looks like a log wherever somebody copies it. */
export const REPORT_SHEET_MARK = 'cooperation-report sheet';

/** The names that a report gives to its cells: figures by their period, the sum of the checks, its sheets. */
const REPORT_NAME = /^Cooperation\.(?:sheet\.|checks$|\d{4}_\d{4}\.)/u;

/** The mark stands above the table. */
const MARKED_ROWS = 12;

/** Whether a sheet was written as part of a report: its requests are those of logs, and would be counted a second time. */
export function isReportSheet({ namedRanges = [], head }: SheetOutline): boolean {
  if (namedRanges.some(({ name }) => REPORT_NAME.test(name))) return true;
  return head.rows.slice(0, MARKED_ROWS).some((row) => row.includes(REPORT_SHEET_MARK));
}
