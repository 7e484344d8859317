import { requestPlace, requestText } from '../../../src/log/model/requestRows';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { readAll, type Rows, workbookOf } from '../workbookOf';

const ROWS: Rows = [
  ['Register of requests for assistance'],
  ['Situation', 'Reference', 'Requested State', 'Date sent', 'Kind of request'],
  ['Uganda', 'A-1', 'Ruritania', 45800, 'RFA'],
  ['Uganda', 'A-2', 'Ruritania', 45801, 'RFA'],
  ['Uganda', 'A-2', 'Ruritania', 45801, 'RFA'],
  ['Uganda', 'A-2', 'Ruritania', 45802, 'RFA'],
  ['Uganda', 'A-2', 'Freedonia', 45801, 'RFA'],
  ['Uganda', 'A-2', 'Ruritania', 45801, 'RFI'],
  ['Uganda', null, null, 45801, 'RFI'],
];

function log(): RequestLog {
  const [read] = readAll(workbookOf({ Log: ROWS }));
  if (read === undefined) throw new Error('The log was not read.');
  return read;
}

describe('a row of a log', () => {
  it('has the texts that stand in its cells, and none where nothing stands there', () => {
    const read = log();
    expect([0, 4, 6].map((row) => requestText(read, 'addressee', row))).toEqual([
      'Ruritania',
      'Freedonia',
      '',
    ]);
    expect(requestText(read, 'reference', 99)).toBe('');
  });

  it('stands in its own row of the sheet, in the column of its reference', () => {
    const read = log();
    expect(requestPlace(read, 0)).toEqual({ workbook: 'book.xlsx', sheet: 'Log', cell: 'B3' });
    expect(requestPlace(read, 4).cell).toBe('B7');
  });
});
