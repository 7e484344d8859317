import { planLogs } from '../../src/log/planning/planLogs';
import { otherSheets } from '../../src/log/planning/otherSheets';
import type { SheetOutline } from '../../src/ground/outline';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planWithChecks } from '../layout/checks/checkedPlan';
import { otpLog } from '../report/logRows';
import { reportOf } from '../report/reportOfLogs';

const SENT = { kind: 'rfa', sent: '2022-10-03', replied: '2022-11-03', recorded: '2022-11-04' };

/** The sheets of a report with all that it can have, as they are read from its file. */
function reportInFile(): readonly SheetOutline[] {
  const opened = openWorkbook('report.xlsx', writeWorkbook(planWithChecks(reportOf([otpLog([SENT, SENT])]))));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.outline.sheets;
}

describe('a report that is given as if it were a log', () => {
  const sheets = reportInFile();
  const planned = (given: readonly SheetOutline[]): ReturnType<typeof planLogs> =>
    planLogs({ name: 'report.xlsx', dateSystem: 1900, sheets: given }, []);

  it('holds no log on any sheet, so that no request is counted twice, and its sheets are named as not used', () => {
    const plan = planned(sheets);
    expect([...plan.logs, ...plan.openLogs, ...plan.recognised]).toEqual([]);
    expect(otherSheets(plan).unused.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
  });

  it('holds none on a copy of the sheet of its requests either, which has no name of the report', () => {
    const copy = sheets
      .filter(({ name }) => name === 'Requests')
      .map((sheet) => ({ ...sheet, name: 'Copy', namedRanges: [], tables: [] }));
    expect(copy).toHaveLength(1);
    expect(planned(copy).recognised).toEqual([]);
  });
});
