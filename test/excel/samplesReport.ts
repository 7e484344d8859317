import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLogs } from '../../src/cli/readLogs';
import { planReport } from '../../src/layout/planReport';
import type { WorkbookPlan } from '../../src/plan/workbookPlan';
import type { Language } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import { knownDay } from '../../src/ground/calendarDay';
import { computeReport } from '../../src/report/computeReport';
import type { Report } from '../../src/report/report';
import { periodStartingIn } from '../../src/report/period';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';

const SAMPLES = path.resolve('assets', 'samples');

/** The report of the three sample workbooks for 2022-2023. */
export function samplesReport(): Report {
  const today = knownDay(2026, 11, 24);
  const workbooks = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => {
      const opened = openWorkbook(name, readFileSync(path.join(SAMPLES, name)));
      if (!opened.ok) throw new Error(opened.error.code);
      return opened.value;
    });
  const { logs, registers, issues, otherSheets, ledger } = readLogs(workbooks, { logs: [] }, '', today);
  return computeReport({
    logs,
    period: periodStartingIn(2022),
    today,
    issues,
    otherSheets,
    ledger,
    registers,
  });
}

/** The same as a plan. */
export function samplesPlan(language: Language): WorkbookPlan {
  return planReport(samplesReport(), messagesOf(language));
}
