import { WorkbookReading } from '../../src/log/workbookReading';
import { headRows, type Rows, TODAY, workbookOf } from './workbookOf';

const WORKBOOK = workbookOf({
  Requests: [
    ['Kind of request', 'Remarks', 'Requested State', 'Reference', 'Date sent'],
    ['RFA', 'urgent', 'Ruritania', 'A-1', 45800],
    ['RFA', null, 'Freedonia', 'A-2', 45801],
  ],
  Warrants: [
    ['Warrants of arrest'],
    ['Unsealed on', 'Person', 'Situation', 'Issued on'],
    [44000, 'A', 'Situation in Ruritania', 43000],
  ],
} satisfies Record<string, Rows>);

describe('the reading of a workbook', () => {
  it('plans its logs before its registers, each with its columns in ascending order', () => {
    const { parts, dateCells } = new WorkbookReading(WORKBOOK, [], []).plan;
    expect(parts.map(({ sheet }) => sheet)).toEqual(['Requests', 'Warrants']);
    for (const { columns } of parts) expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(parts[0]?.columns).not.toContain(1);
    expect(dateCells).toEqual([
      { sheet: 'Requests', row: 1, column: 4 },
      { sheet: 'Requests', row: 2, column: 4 },
    ]);
  });

  it('gives the same whether the rows are handed over or fetched', () => {
    const fetched = new WorkbookReading(WORKBOOK, [], []);
    fetched.readAll(headRows(WORKBOOK), 1900, TODAY);
    const handed = new WorkbookReading(WORKBOOK, [], []);
    handed.start(1900, TODAY);
    handed.plan.parts.forEach(({ sheet, body, columns }, part) => {
      for (let firstRow = body.firstRow; firstRow <= body.lastRow; firstRow += 1) {
        const range = { ...body, firstRow, lastRow: firstRow };
        for (const block of headRows(WORKBOOK).rows(sheet, range, columns)) handed.take(part, block);
      }
    });
    const read = fetched.finish();
    expect(read.logs.map(({ count }) => count)).toEqual([2]);
    expect(read.registers).toHaveLength(1);
    expect(handed.finish()).toEqual(read);
    expect(handed.finish()).toBe(handed.finish());
  });

  it('tells a step that comes before its turn, and a part that was not planned', () => {
    const reading = new WorkbookReading(WORKBOOK, [], []);
    expect(() => reading.finish()).toThrow('No reading has begun');
    reading.start(1900, TODAY);
    expect(() => {
      reading.take(2, { firstRow: 1, columns: [], rows: [] });
    }).toThrow('The plan has no part 2');
  });
});
