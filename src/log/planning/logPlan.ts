import type { CellRange } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import type { Finding, Issue } from '../model/issue';
import type { LogProfile } from '../model/profile';
import type { LogCandidate } from '../recognition/candidate';
import type { RegisterLayout } from '../registers/registerLayout';

/** A log that is ready to be read: nothing about it is open. */
export interface PlannedLog {
  readonly workbook: string;
  readonly profile: LogProfile;
  readonly layout: LogLayout;
  /** what recognition found; `undefined` where the profile alone says how to read it */
  readonly candidate: LogCandidate | undefined;
  /** the profile that was made for another log with the same headings; `undefined` where this one is read by none */
  readonly remembered: LogProfile | undefined;
  /** cells of its sheet that are not its own: a register's, whose entries may be sealed */
  readonly withheld: readonly CellRange[];
}

/** A log that is not read: it waits for the answers to its questions. */
interface OpenLog extends PlannedLog {
  readonly questions: readonly Finding[];
}

export interface LogPlan {
  readonly logs: readonly PlannedLog[];
  readonly openLogs: readonly OpenLog[];
  /** the logs that their profiles leave out */
  readonly leftOut: readonly PlannedLog[];
  /** the logs that recognition found, whatever the profiles say */
  readonly recognised: readonly LogCandidate[];
  /** the registers that were found; they are no request logs */
  readonly registers: readonly RegisterLayout[];
  /** the workbook as it may be shown: without the cells that are a register's, or may be */
  readonly outline: WorkbookOutline;
  /** the sheets that are of a report, and so no logs */
  readonly reportSheets: readonly string[];
  /** the questions of `openLogs`, and remarks about the workbook */
  readonly issues: readonly Issue[];
  /** the given profiles that fitted a log here */
  readonly usedProfiles: ReadonlySet<LogProfile>;
}

export interface Proposal extends Omit<OpenLog, 'workbook' | 'withheld'> {
  readonly sheet: SheetOutline;
}
