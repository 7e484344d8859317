import type { RequestLog } from '../../src/log/requestLog';
import type { CellValue } from '../../src/log/workbook';
import { readAll, type Rows, workbookOf } from './workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];

function readRows(rows: Rows): RequestLog {
  const [log] = readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] }));
  if (!log) throw new Error('no log was recognised');
  return log;
}

function request(reference: string): readonly CellValue[] {
  return [reference, 'State A', 44830, 44840, 'Positive'];
}

describe('a row that is no request', () => {
  it('is left out and counted: blank, banner, repeated heading, totals', () => {
    const log = readRows([
      ['September 2022'],
      request('HQ/22/1'),
      [],
      ['Q4', null, null],
      HEADINGS,
      request('HQ/22/2'),
      [null, '   ', ''],
      ['Total', null, 2, 2],
      ['* Provisional figures, see the note verbale of 3 October.'],
    ]);
    expect(log.count).toBe(2);
    expect(log.leftOut).toEqual({ blank: 2, banner: 3, repeatedHeading: 1, total: 1 });
    expect(log.issues).toEqual([]);
    expect([...log.rowNumbers]).toEqual([3, 7]);
  });

  it('may be a total in another column or language, with a number that could be a serial', () => {
    const log = readRows([
      request('1'),
      [null, 'Sous-total :', 478],
      [null, 'Grand total', 478],
      ['TOTAUX', '', 2],
    ]);
    expect(log.leftOut.total).toBe(3);
    expect(log.count).toBe(1);
  });

  it('does not count where blank rows follow the last request', () => {
    const log = readRows([request('1'), [], [], []]);
    expect(log.leftOut.blank).toBe(0);
    expect(log.source.range).toBe('A1:E2');
  });

  it('is none where a request has only its reference: that is a request without a sent day', () => {
    const log = readRows([request('HQ/22/1'), request('HQ/22/2'), ['HQ/22/3']]);
    expect(log.count).toBe(3);
    expect(log.issues).toMatchObject([{ cell: 'C4', severity: 'error', finding: { code: 'missingSent' } }]);
    expect(log.leftOut.banner).toBe(0);
  });

  it('is none where the addressee is called like a heading or a total', () => {
    const log = readRows([['HQ/22/1', 'Total', 44830, null, 'Outcome']]);
    expect(log.count).toBe(1);
  });
});

describe('the log of a sheet with headings only', () => {
  it('is empty, and says so', () => {
    const log = readRows([]);
    expect(log.count).toBe(0);
    expect(log.span).toBeNull();
    expect(log.issues).toMatchObject([{ finding: { code: 'logWithoutRows' } }]);
  });
});

describe('every row of the sheet', () => {
  it('is either a request or left out for a reason, and every issue names a cell that is there', () => {
    const rows: Rows = [
      request('1'),
      ['2', 'State B', 'soon', null, null],
      ['3', 'State C', null, 44840, 'Positive'],
      ['Banner'],
      [],
      request('4'),
      ['Total', null, 4],
    ];
    const log = readRows(rows);
    const left = Object.values(log.leftOut).reduce<number>((sum, count: number) => sum + count, 0);
    expect(log.count + left).toBe(rows.length);
    expect(log.issues.map(({ cell, finding }) => `${cell} ${finding.code}`)).toEqual([
      'C3 unreadableDate',
      'C4 missingSent',
    ]);
  });
});
