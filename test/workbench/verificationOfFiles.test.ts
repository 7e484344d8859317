import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import { WorkbookReading } from '../../src/log/workbookReading';
import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import { verificationOfFiles } from '../../src/workbench/workbook/verificationOfFiles';
import type { WorkbookFile } from '../../src/workbench/workbook/workbookFile';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { SMALL_LOG } from '../cli/smallLog';
import { TODAY } from '../log/workbookOf';

const LOG = fileOf('log.csv', SMALL_LOG);
const CHANGED = fileOf('log.csv', SMALL_LOG.replace('2022-10-23', '2022-10-25'));

function fileOf(name: string, text: string): WorkbookFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A report of the log, as a file. */
function report(): WorkbookFile {
  const opened = openWorkbook(LOG.name, LOG.bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const reading = new WorkbookReading(opened.value.outline, [], []);
  reading.readAll(opened.value, opened.value.outline.dateSystem, TODAY);
  const made = computeReport({ logs: reading.finish().logs, period: periodStartingIn(2022), today: TODAY });
  return { name: 'report.xlsx', bytes: writeWorkbook(planReport(made, messagesOf('en'))) };
}

describe('a report that is dropped on the workbench with its logs', () => {
  it('is of them, or the log that changed and the figures that differ are named', () => {
    expect(verificationOfFiles([LOG, report()], 'en')).toMatchObject({ isOfLogs: true, differing: [] });
    const changed = verificationOfFiles([report(), CHANGED], 'fr');
    expect(changed?.isOfLogs).toBe(false);
    expect(changed?.verdict).toMatch(/report\.xlsx/);
    expect(changed?.differing.join()).toMatch(/otp\.rfas\.averageDays/);
    expect(changed?.logs).toEqual([expect.stringMatching(/log\.csv.*modifié/)]);
  });

  it('is not verified without logs, nor are logs without a report', () => {
    expect(verificationOfFiles([report(), report()], 'en')).toBeUndefined();
    expect(verificationOfFiles([LOG, CHANGED], 'en')).toBeUndefined();
  });
});
