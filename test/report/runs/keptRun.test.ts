import type { CellValue } from '../../../src/ground/outline';
import { computeReport } from '../../../src/report/computeReport';
import { type KeptRun, keptRunSchema, nextRun } from '../../../src/report/runs/keptRun';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { readAll, TODAY, workbookOf } from '../../log/workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['HQ/1', 'State A', 44830, 44840, 'Positive'],
  ['HQ/2', 'State B', 44831, null, null],
];

function reportOf(rows: readonly (readonly CellValue[])[]): Report {
  const logs = readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] }));
  return computeReport({ logs, period: periodStartingIn(2022), today: TODAY });
}

/** A run as the workbook gives it back. */
function stored(run: KeptRun): KeptRun {
  return keptRunSchema.parse(JSON.parse(JSON.stringify(run)));
}

test('the first run over a period has nothing to compare itself with', () => {
  expect(nextRun(null, reportOf(ROWS), TODAY).changes).toBeNull();
});

test('a run tells what changed since the one before, and the next goes on telling it while nothing else changes', () => {
  const first = stored(nextRun(null, reportOf(ROWS), TODAY - 10));
  const added = [...ROWS, ['HQ/3', 'State C', 44832, null, null]];
  const second = stored(nextRun(first, reportOf(added), TODAY - 5));
  expect(second.changes).toMatchObject({ since: '2026-11-14', requests: { added: 1, replied: 0 } });
  const third = stored(nextRun(second, reportOf(added), TODAY));
  expect(third.changes).toEqual(second.changes);
  const fourth = nextRun(third, reportOf(ROWS), TODAY);
  expect(fourth.changes).toMatchObject({ since: '2026-11-24', requests: { added: 0, gone: 1 } });
});
