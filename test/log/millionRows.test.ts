import { knownDay } from '../../src/ground/calendarDay';
import { columnsToRead } from '../../src/log/fitting/logLayout';
import { LogReader } from '../../src/log/logReader';
import { planLogs } from '../../src/log/planning/planLogs';
import type { CellValue } from '../../src/ground/outline';
import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import { TODAY, workbookOf } from './workbookOf';

/** All rows of a sheet but that of the headings. */
const ROWS = 1_048_575;
const BLOCK = 8192;
const FIRST_SERIAL = 44820;

/** Every second request is replied to after ten days, and a third of those positively. */
function request(index: number): readonly CellValue[] {
  const sent = FIRST_SERIAL + (index % 300);
  const isReplied = index % 2 === 0;
  const outcome = index % 6 === 0 ? 'Positive' : 'Negative';
  return [
    `HQ/${index}`,
    `State ${index % 150}`,
    sent,
    isReplied ? sent + 10 : null,
    isReplied ? outcome : null,
  ];
}

describe('a log that fills a whole sheet', () => {
  it('is read in blocks and computed, every request of it', () => {
    const headings = ['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'];
    const head = Array.from({ length: 20 }, (_, index) => request(index));
    const [planned] = planLogs(workbookOf({ 'HQ RFC': [headings, ...head] }), []).logs;
    if (!planned) throw new Error('no log was recognised');
    const reader = new LogReader(planned, 1900, TODAY);
    const columns = columnsToRead(planned.layout);
    for (let start = 0; start < ROWS; start += BLOCK) {
      const length = Math.min(BLOCK, ROWS - start);
      reader.take({
        firstRow: start + 1,
        columns,
        rows: Array.from({ length }, (_, offset) => request(start + offset)),
      });
    }
    const log = reader.finish();
    expect(log.count).toBe(ROWS);
    expect(log.issues).toEqual([]);
    expect(log.span).toEqual({ first: knownDay(2022, 9, 16), last: knownDay(2023, 7, 12) });
    const { figures } = computeReport({ logs: [log], period: periodStartingIn(2022), today: TODAY });
    expect(figures.get('registry.rfcs.headquarters')?.numerator).toBe(ROWS);
    expect(figures.get('registry.headquarters.averageDays')?.value).toEqual({
      numerator: 524_288 * 10,
      denominator: 524_288,
    });
    expect(figures.get('registry.headquarters.positiveShare')?.numerator).toBe(174_763);
  });
});
