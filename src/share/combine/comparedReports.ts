import type { RowBlock } from '../../ground/outline';
import { failure, type Result, success } from '../../ground/result';
import type { Messages } from '../../locales/messages';
import type { SharedReport } from '../sharedReport';
import { combineShared } from './combineShared';
import { readShared, type ReadShared } from './readShared';

/** A workbook that was opened, perhaps a copy of a report. */
export interface OpenedCopy {
  /** of its file */
  readonly name: string;
  /** the first rows of its sheets, the cover first */
  readonly sheets: readonly RowBlock[];
}

/** A file that is no copy of a report that was made to be shared. */
export interface NotShared {
  readonly code: 'notShared';
  readonly workbook: string;
}

/** Copies of reports compared in one; the first that is none is said. */
export function comparedReports(
  copies: readonly OpenedCopy[],
  messages: Messages,
): Result<SharedReport, NotShared> {
  const reports: ReadShared[] = [];
  for (const { name, sheets } of copies) {
    const read = readShared(sheets);
    if (read === undefined) return failure({ code: 'notShared', workbook: name });
    reports.push(read);
  }
  return success(combineShared(reports, messages));
}

/** The name that the workbook of a comparison has where nobody says otherwise. */
export const COMPARISON_FILE = 'cooperation-reports-compared.xlsx';
