import { cellsWithDates } from '../../../src/log/planning/cellsWithDates';
import { planLogs } from '../../../src/log/planning/planLogs';
import { type Rows, workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Kind of request'];

function cellsIn(sheets: Readonly<Record<string, Rows>>): ReturnType<typeof cellsWithDates> {
  const workbook = workbookOf(sheets);
  const { logs } = planLogs(workbook, []);
  expect(logs).toHaveLength(Object.keys(sheets).length);
  return cellsWithDates(
    logs.map(({ layout }) => layout),
    workbook.sheets,
  );
}

describe('the cells that tell the date system of a workbook', () => {
  it('are the dates of each log that are numbers', () => {
    const texts: Rows = [
      HEADINGS,
      ['1', 'A', '12 May 2025', 'RFA'],
      ['2', 'B', 45800, 'RFA'],
      ['3', 'C', 45801, 'RFA'],
    ];
    const numbers: Rows = [['Register'], [], HEADINGS, ['4', 'A', 45802, 'RFA']];
    expect(cellsIn({ texts, numbers })).toEqual([
      { sheet: 'texts', row: 2, column: 2 },
      { sheet: 'texts', row: 3, column: 2 },
      { sheet: 'numbers', row: 3, column: 2 },
    ]);
  });

  it('are a few of each log, its first and its last, and not all of its dates', () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`${row}`, 'A', 45800 + row, 'RFA']);
    expect(cellsIn({ long: [HEADINGS, ...rows] })).toHaveLength(10);
  });

  it('are none where all dates are texts', () => {
    expect(cellsIn({ texts: [HEADINGS, ['1', 'A', '12 May 2025', 'RFA']] })).toEqual([]);
  });
});
