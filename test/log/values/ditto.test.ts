import { isoDate, NO_DAY } from '../../../src/ground/calendarDay';
import { isDitto } from '../../../src/log/values/ditto';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { codedValue } from '../../../src/log/model/code';
import { readAll, type Rows, workbookOf } from '../workbookOf';

describe('a cell that repeats what stands above it', () => {
  it.each(['idem', 'Idem.', 'id.', 'ditto', 'do.', '"', ' ” ', '— " —', "''", '〃', 'as above', 'Same'])(
    'may say %s',
    (text) => {
      expect(isDitto(text)).toBe(true);
    },
  );

  it.each(['id', 'ID', 'DO', '', '—', '-', 'identity card', 'sameness', '"Mali"', 12, null])(
    'does not say %s',
    (value) => {
      expect(isDitto(value)).toBe(false);
    },
  );
});

const HEADINGS = ['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'];

function readRows(rows: Rows): RequestLog {
  const [log] = readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] }));
  if (!log) throw new Error('no log was recognised');
  return log;
}

function texts(log: RequestLog, field: 'reference' | 'addressee'): readonly string[] {
  const column = log.texts[field];
  return [...column.codes].map((code) => column.texts[code] ?? '');
}

function days(days: Int32Array): readonly string[] {
  return [...days].map((day) => (day === NO_DAY ? '–' : isoDate(day)));
}

describe('requests whose cells repeat what stands above them', () => {
  const log = readRows([
    ['HQ-1', 'Mali', '2022-10-03', '2022-11-02', 'Positive'],
    ['HQ-2', 'idem', '"', '"', 'idem'],
    ['Affaire A.'],
    ['HQ-3', 'id.', '2022-10-05', null, null],
    ['HQ-4', 'Chad', 'idem', '"', '"'],
  ]);

  it('have what the request above has, past a title too', () => {
    expect(texts(log, 'addressee')).toEqual(['Mali', 'Mali', 'Mali', 'Chad']);
    expect(days(log.dates.sent)).toEqual(['2022-10-03', '2022-10-03', '2022-10-05', '2022-10-05']);
  });

  it('have no reply where the request above has none', () => {
    expect(days(log.dates.replied)).toEqual(['2022-11-02', '2022-11-02', '–', '–']);
    expect([...log.coded.outcome].map((code) => codedValue('outcome', code) ?? '–')).toEqual([
      'positive',
      'positive',
      '–',
      '–',
    ]);
  });

  it('are said once, at the first such cell, with their number', () => {
    expect(log.issues.filter(({ finding }) => finding.code === 'repeatsAbove')).toMatchObject([
      { cell: 'B3', severity: 'warning', found: 'idem', finding: { count: 6 } },
    ]);
  });

  it('have no reference where they say so of it, and nothing stands above the first of them', () => {
    const first = readRows([
      ['idem', 'idem', '2022-10-03', null, null],
      ['idem', 'Chad', '2022-10-04', null, null],
    ]);
    expect(texts(first, 'reference')).toEqual(['', '']);
    expect(texts(first, 'addressee')).toEqual(['idem', 'Chad']);
    expect(first.issues.filter(({ finding }) => finding.code === 'repeatsAbove')).toEqual([]);
  });

  it('are counted each, though their references say the same', () => {
    const same = readRows([
      ['HQ-1', 'France', '2022-10-03', null, null],
      ['"', 'Belgium', '"', null, null],
      ['HQ-2', 'Spain', '2022-10-03', null, null],
      ['"', 'Belgium', '"', null, null],
    ]);
    expect([...same.usable]).toEqual([1, 1, 1, 1]);
    expect(same.issues.map(({ finding }) => finding.code)).not.toContain('duplicate');
  });

  it('do not repeat a day of another month, and are reminders below a reminder', () => {
    const months = readRows([
      ['Octobre 2022'],
      ['HQ-1', 'Mali', 16],
      ['Novembre 2022'],
      ['HQ-2', 'Mali', '"'],
    ]);
    expect(days(months.dates.sent)).toEqual(['2022-10-16', '–']);
    const reminders = readRows([
      ['HQ-1', 'Mali', '2022-10-03'],
      ['Reminder', 'Mali', '2022-11-03'],
      ['Rem. 2', '"', '2022-12-03'],
    ]);
    expect(reminders.count).toBe(1);
  });
});
