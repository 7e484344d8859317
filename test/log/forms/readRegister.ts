import type { Issue } from '../../../src/log/model/issue';
import type { LogPlan } from '../../../src/log/planning/logPlan';
import type { LogProfile } from '../../../src/log/model/profile';
import type { SheetLedger } from '../../../src/log/ledger/sheetLedger';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import type { OpenedWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { TODAY } from '../workbookOf';

export interface ReadRegister {
  readonly plan: LogPlan;
  readonly logs: readonly RequestLog[];
  readonly ledger: readonly SheetLedger[];
  /** of the period 2022-2023 */
  readonly report: Report;
}

/** Reads a workbook as a run does, from the plan to the report. */
export function readRegister(workbook: OpenedWorkbook, profiles: readonly LogProfile[] = []): ReadRegister {
  const reading = new WorkbookReading(workbook.outline, profiles, []);
  reading.readAll(workbook, workbook.outline.dateSystem, TODAY);
  const { plan, logs, issues, ledger } = reading.finish();
  const report = computeReport({ logs, period: periodStartingIn(2022), today: TODAY, issues });
  return { plan, logs, ledger, report };
}

/** An issue as a fixture states it: `error unreadableDate sent Log!C9`. */
export function issueText({ severity, finding, sheet, cell }: Issue): string {
  const field = 'field' in finding ? ` ${finding.field}` : '';
  return `${severity} ${finding.code}${field} ${sheet}!${cell}`;
}
