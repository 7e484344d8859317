import { LogReader } from '../../src/log/logReader';
import { planLogs } from '../../src/log/planning/planLogs';
import type { RequestLog } from '../../src/log/model/requestLog';
import type { CellValue } from '../../src/ground/outline';
import { profileOf, readAll, type Rows, TODAY, workbookOf } from './workbookOf';

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
    expect(log.leftOut).toEqual({
      blank: 2,
      banner: 3,
      repeatedHeading: 1,
      reminder: 0,
      otherTable: 0,
      total: 1,
    });
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

  it('may be a line of a summary without headings: a name, and counts, shares or days', () => {
    const log = readRows([
      request('HQ/22/1'),
      request('HQ/22/2'),
      [],
      ['State A', 2],
      ['Positive', 2, '100 %'],
      ['Délai moyen', '30 jours'],
      [null, null, 'Replied', 2],
      request('HQ/22/3'),
    ]);
    expect(log.leftOut).toMatchObject({ total: 4, blank: 1 });
    expect(log.count).toBe(3);
    expect(log.issues).toEqual([]);
  });

  it('is none with a number for a reference, or with the day of a month that a title names', () => {
    const [log] = readAll(
      workbookOf({
        'HQ RFC': [
          ['Requested State', 'No.', 'Date sent', 'Date of reply'],
          ['October 2022'],
          ['State A', 1, 3],
          ['State B', 2, null],
          ['State C', null, 16],
        ],
      }),
    );
    expect(log?.count).toBe(3);
    expect(log?.leftOut.total).toBe(0);
  });

  it('may be a total, or an average, with a day where the days sent are', () => {
    const log = readRows([
      request('HQ/1'),
      ['Total: 1 request', '', 44830, null, ''],
      ['Average', null, 44830, 44840, null],
      ['Moyenne', '', 44830, null, null],
    ]);
    expect(log.leftOut.total).toBe(3);
    expect(log.count).toBe(1);
  });

  it('is none where the row of such a word has an addressee, or a reference that only begins so', () => {
    const log = readRows([request('HQ/1'), request('Total 2'), request('SUM-2022/3'), request('Average')]);
    expect(log.count).toBe(4);
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

describe('a row that is a reminder of the request above it', () => {
  const log = readRows([
    request('HQ/22/1'),
    ['   Reminder 1', 'State A', 44860, null, null],
    ['Rem. 2', 'State A', 44870, 44880.5, 'Positive'],
    ['2e rappel', 'State A', 44875, 'pending', 'Negative'],
    ['Reminder to HQ/22/1', 'State A', 44876, null, null],
    ['HQ/22/1 (reminder)', 'State A', 44877, null, null],
    ['Rappel du 12/03', 'State A', 44878, null, null],
    request('REM/22/2'),
    ['Relance', 'State A', null, null, null],
  ]);

  it('is left out and counted as such, whatever day it was sent on', () => {
    expect([...log.rowNumbers]).toEqual([2, 9]);
    expect(log.leftOut).toMatchObject({ reminder: 7, banner: 0 });
  });

  it('is not told by a reference that only begins so, nor by a note', () => {
    const others = readRows([
      ['REM 2022/001', 'State A', 44860, null, null],
      ['REM2022/3', 'State A', 44861, null, null],
      ['REM-4', 'State A', 44862, null, null],
      ['RAPPEL-2022-7', 'State A', 44863, null, null],
      ['Reminders Unit 1/2022', 'State A', 44864, null, null],
      ['Rappel : les demandes urgentes sont en rouge'],
    ]);
    expect(others.count).toBe(5);
    expect(others.leftOut).toMatchObject({ reminder: 0, banner: 1 });
  });

  it('is told where a reply or an outcome stands in it: the request’s own row may have none', () => {
    expect(log.issues).toMatchObject([
      { cell: 'D4', found: '2022-11-15', finding: { code: 'replyToReminder', field: 'replied' } },
      { cell: 'E5', found: 'Negative', finding: { code: 'replyToReminder', field: 'outcome' } },
    ]);
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

describe('a title between the requests', () => {
  const OTHER = ['COUNTRY OFFICES'];

  it('says where the requests below it were sent from, and that is said', () => {
    const log = readRows([request('HQ/22/1'), OTHER, request('CO/22/1'), request('CO/22/2')]);
    expect([...log.coded.origin]).toEqual([1, 2, 2]);
    expect(log.issues).toEqual([
      expect.objectContaining({
        cell: 'A3',
        severity: 'warning',
        found: 'COUNTRY OFFICES',
        finding: { code: 'bannerApplied', field: 'origin', value: 'countryOffice', count: 2 },
      }),
    ]);
  });

  it('holds to the next that names a value', () => {
    const log = readRows([
      OTHER,
      request('CO/22/1'),
      ['2023'],
      request('CO/23/1'),
      ['Headquarters'],
      request('HQ/23/1'),
    ]);
    expect([...log.coded.origin]).toEqual([2, 2, 1]);
  });

  it('says nothing where the user gave the value, or a column holds it', () => {
    const rows = [HEADINGS, request('1'), OTHER, request('2')];
    const [given] = readAll(workbookOf({ 'RFCs of the section': rows }), [
      profileOf({ fixed: { origin: 'headquarters' } }),
    ]);
    expect([...(given?.coded.origin ?? [])]).toEqual([1, 1]);
    const [held] = readAll(
      workbookOf({
        'HQ RFC': [
          [...HEADINGS, 'Origin'],
          [...request('1'), 'Headquarters'],
          OTHER,
          [...request('2'), 'Headquarters'],
        ],
      }),
    );
    expect([...(held?.coded.origin ?? [])]).toEqual([1, 1]);
    expect(held?.issues).toEqual([]);
  });
});

describe('other headings below a log', () => {
  it('end it, so that nothing is read under the wrong heading, and that is said', () => {
    const others = ['Reference', 'Date sent', 'Requested State', 'Outcome', 'Date of reply'];
    const rows = Array.from({ length: 1001 }, (_, index) => request(`HQ/22/${index}`));
    const plan = planLogs(
      workbookOf({ 'HQ RFC': [HEADINGS, ...rows, others, ['X', 44830, 'State', 'Positive', 44831]] }),
      [],
    );
    const [planned] = plan.logs;
    if (!planned) throw new Error('no log was recognised');
    const reader = new LogReader(planned, 1900, TODAY);
    reader.take({
      firstRow: 1,
      columns: [0, 1, 2, 3, 4],
      rows: [...rows, others, ['X', 44830, 'State', 'Positive', 44831]],
    });
    const log = reader.finish();
    expect(log.count).toBe(1001);
    expect(log.leftOut.otherTable).toBe(2);
    expect(log.issues).toContainEqual(
      expect.objectContaining({
        cell: 'A1003',
        severity: 'error',
        finding: { code: 'otherHeadings', count: 2 },
      }),
    );
  });
});

describe('a row among many plain ones', () => {
  const among = (...rows: Rows): RequestLog =>
    readRows([request('HQ/22/101'), request('HQ/22/102'), ...rows, request('HQ/22/103')]);

  it.each([
    ['a reminder', ['Reminder HQ/22/102', 'State A', 44831, null, null], { reminder: 1 }],
    ['a reminder by a short form', ['Rem. 2', 'State A', 44831, null, null], { reminder: 1 }],
    ['a total with the latest day', ['Total', 2, 44830, null, null], { total: 1 }],
    ['a total of a quarter', ['TOTAL Q1', 2, 44830, null, null], { total: 1 }],
    ['a total by its sign', ['Σ', 2, 44830, null, null], { total: 1 }],
    ['a total with a count in words', ['Grand total', 2, 44830, null, '2 positive'], { total: 1 }],
    ['a sum that is carried forward', ['À reporter', 2, 44830, null, null], { total: 1 }],
    ['a closing line with a day', ['Last updated:', null, 44900, null, null], { banner: 1 }],
  ])('is %s', (_, row, leftOut) => {
    const log = among(row);
    expect([log.count, log.leftOut]).toEqual([3, expect.objectContaining(leftOut)]);
  });

  it.each([
    ['a reference without a number', 'Overall'],
    ['a reference of another form', 'n = 3'],
  ])('is counted and told of where it has %s and a count for an addressee', (_, reference) => {
    const { count, issues } = among([reference, 3, 44830, null, null]);
    expect(count).toBe(4);
    expect(issues).toContainEqual(
      expect.objectContaining({ found: reference, finding: { code: 'unlikeOthers' } }),
    );
  });

  it('is nothing to tell of where all addressees are numbers', () => {
    const rows = ['HQ/22/1', 'HQ/22/2', 'HQ/22/3', 'HQ 22-4'].map((one, at) => [one, at, 44830, null, null]);
    const { issues } = readRows(rows);
    expect(issues.map(({ finding }) => finding.code)).not.toContain('unlikeOthers');
  });

  it('repeats the cells of the plain row above it', () => {
    const { texts, dates, count } = among(['HQ/22/105', 'idem', 'idem', 44850, 'idem']);
    expect(count).toBe(4);
    const { codes, texts: names } = texts.addressee;
    expect([names[codes[2] ?? 0], dates.sent[2]]).toEqual(['State A', dates.sent[1]]);
  });
});

describe('headings that stand again in another language', () => {
  const french = ['Référence', 'État requis', 'Date d’envoi', 'Date de réponse', 'Résultat'];

  it.each([0, 1, 5])('%s blank rows below the requests belong to the same log', (blank) => {
    const gap = Array.from({ length: blank }, () => []);
    const rows = [HEADINGS, request('HQ/22/1'), request('HQ/22/2'), ...gap, french, request('HQ/22/3')];
    const logs = readAll(
      workbookOf({ Register: [['Registry – Headquarters – Requests for cooperation'], ...rows] }),
    );
    expect(logs.map(({ count, leftOut }) => [count, leftOut.repeatedHeading])).toEqual([[3, 1]]);
  });

  it('are those of another log where the title above them names another organ', () => {
    const rows = [
      HEADINGS,
      request('HQ/22/1'),
      [],
      ['Bureau du Procureur – Demandes d’assistance'],
      french,
      request('BDP/1'),
    ];
    const logs = readAll(
      workbookOf({ Register: [['Registry – Headquarters – Requests for cooperation'], ...rows] }),
    );
    expect(logs.map(({ profile, count }) => [profile.fixed.organ, count])).toEqual([
      ['Registry', 1],
      ['OTP', 1],
    ]);
  });

  it('are those of another log where their columns lie otherwise', () => {
    const rows = [
      HEADINGS,
      request('HQ/22/1'),
      [],
      french.toReversed(),
      [...request('HQ/22/2')].toReversed(),
    ];
    expect(readAll(workbookOf({ 'HQ RFC': rows })).map(({ count }) => count)).toEqual([1, 1]);
  });
});
