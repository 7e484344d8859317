import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import { WorkbookReading } from '../../src/log/workbookReading';
import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import type { WorkbookFile } from '../../src/workbench/workbook/workbookFile';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { TODAY } from '../log/workbookOf';

/** A report on 2022-2023 of a log, as a file. */
export function reportFile({ name, bytes }: WorkbookFile): WorkbookFile {
  const opened = openWorkbook(name, bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const reading = new WorkbookReading(opened.value.outline, [], []);
  reading.readAll(opened.value, opened.value.outline.dateSystem, TODAY);
  const made = computeReport({ logs: reading.finish().logs, period: periodStartingIn(2022), today: TODAY });
  return { name: 'report.xlsx', bytes: writeWorkbook(planReport(made, messagesOf('en'))) };
}
