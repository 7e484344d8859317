import type { CalendarDay } from '../../ground/calendarDay';
import type { Language } from '../../locales/languages';
import { messagesOf } from '../../locales/messagesOf';
import { readTogether } from '../../log/readTogether';
import { type WorkbookRead, WorkbookReading } from '../../log/workbookReading';
import { describeVerification, type VerificationInWords } from '../../verify/describeVerification';
import { statedRuns } from '../../verify/statedRun';
import { verification } from '../../verify/verification';
import { type OpenedWorkbook, openWorkbook } from '../../xlsx/read/openWorkbook';
import type { WorkbookFile } from './workbookFile';

/** Whether a report was made of the logs beside it. */
export interface VerifiedFiles extends VerificationInWords {
  readonly isOfLogs: boolean;
}

/**
 * Says whether the one report among some files is of the others, its logs; `undefined` where there is not one report alone
 * beside other workbooks. The logs are read as they are recognised, without any profile.
 */
export function verificationOfFiles(
  files: readonly WorkbookFile[],
  language: Language,
): VerifiedFiles | undefined {
  const opened = files.flatMap(({ name, bytes }) => {
    const workbook = openWorkbook(name, bytes);
    return workbook.ok ? [{ name, workbook: workbook.value, runs: statedRuns(workbook.value.outline) }] : [];
  });
  const [report, another] = opened.flatMap(({ runs, ...file }) => runs.map((run) => ({ ...file, run })));
  const logs = opened.filter(({ runs }) => runs.length === 0);
  if (report === undefined || another !== undefined || logs.length === 0) return undefined;
  if (opened.length < files.length) return undefined;
  const { today } = report.run;
  const given = readTogether(logs.map(({ workbook }) => readAsRecognised(workbook, today)));
  const found = verification(report.name, report.workbook.outline, report.run, given);
  return { isOfLogs: found.isOfLogs, ...describeVerification(found, messagesOf(language)) };
}

function readAsRecognised(workbook: OpenedWorkbook, today: CalendarDay): WorkbookRead {
  const { outline } = workbook;
  const reading = new WorkbookReading(outline, [], []);
  reading.readAll(workbook, outline.dateSystem, today);
  return reading.finish();
}
