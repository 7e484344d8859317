import { isoDate, knownDay, NO_DAY } from '../../../src/ground/calendarDay';
import { serialOfDay } from '../../../src/ground/dateSerial';
import { readDayBelowTitle } from '../../../src/log/values/dayBelowTitle';
import type { RequestLog } from '../../../src/log/model/requestLog';
import type { TitleMonth } from '../../../src/log/values/titleMonth';
import { profileOf, readAll, type Rows, workbookOf } from '../workbookOf';

function readAs(value: string | number, title: TitleMonth): string {
  const reading = readDayBelowTitle(value, title);
  if (reading?.kind === 'either') return `${isoDate(reading.dayFirst)} or ${isoDate(reading.monthFirst)}`;
  return reading?.kind === 'day' ? isoDate(reading.day) : 'none';
}

const BELOW_MONTH = { year: 2021, month: 10 };
const BELOW_YEAR = { year: 2023, month: undefined };

describe('a day that is not written whole', () => {
  it.each([
    [16, '2021-10-16'],
    ['16', '2021-10-16'],
    ['le 16', '2021-10-16'],
    ['lundi 18', '2021-10-18'],
    ['mar. 19', '2021-10-19'],
    ['Mon 18', '2021-10-18'],
    ['Mon 19', 'none'],
    ['mar. 18', 'none'],
    ['1er', '2021-10-01'],
    ['the 2nd', '2021-10-02'],
    ['16/10', '2021-10-16'],
    ['10/16', '2021-10-16'],
    ['5 oct.', '2021-10-05'],
    [31, '2021-10-31'],
    [32, 'none'],
    ['16/11', 'none'],
    ['5 nov.', 'none'],
    ['le 16 ou 17', 'none'],
    ['16/10/2021', 'none'],
    ['pending', 'none'],
    [44485, 'none'],
  ])('below October 2021: %s is %s', (value, day) => {
    expect(readAs(value, BELOW_MONTH)).toBe(day);
  });

  it.each([
    ['13/2', '2023-02-13'],
    ['2/13', '2023-02-13'],
    ['3.4.', '2023-04-03 or 2023-03-04'],
    ['5/5', '2023-05-05'],
    ['13 févr.', '2023-02-13'],
    ['March 3rd', '2023-03-03'],
    ['29/2', 'none'],
    ['16', 'none'],
    ['le 16', 'none'],
    ['mar. 16', '2023-03-16'],
  ])('below 2023: %s is %s', (value, day) => {
    expect(readAs(value, BELOW_YEAR)).toBe(day);
  });
});

const HEADINGS = ['Reference', 'State', 'Sent on', 'Date of reply'];

function readRows(rows: Rows, sheet = 'HQ RFC'): RequestLog {
  const [log] = readAll(workbookOf({ [sheet]: [HEADINGS, ...rows] }));
  if (!log) throw new Error('no log was recognised');
  return log;
}

function sentDays(log: RequestLog): readonly string[] {
  return [...log.dates.sent].map((day) => (day === NO_DAY ? '–' : isoDate(day)));
}

function findings(log: RequestLog): readonly string[] {
  return log.issues.map(({ severity, cell, finding }) => `${severity} ${cell} ${finding.code}`);
}

describe('days below the titles of a log', () => {
  it('are of the month of the nearest title, and that is said once, with their number', () => {
    const log = readRows([
      ['October 2021'],
      ['HQ-1', 'Mali', 'le 11', '2021-11-02'],
      ['HQ-2', 'Chad', 28, null],
      ['November', 1],
      ['HQ-3', 'Mali', 'mardi 2', null],
      [serialOfDay(knownDay(2022, 1, 1))],
      ['HQ-4', 'Mali', 5, null],
    ]);
    expect(sentDays(log)).toEqual(['2021-10-11', '2021-10-28', '2021-11-02', '2022-01-05']);
    expect(log.leftOut.banner).toBe(3);
    expect(findings(log)).toEqual(['warning C3 dayCompleted']);
    expect(log.issues[0]?.finding).toEqual({
      code: 'dayCompleted',
      field: 'sent',
      day: '2021-10-11',
      count: 4,
    });
  });

  it('stand below months that became dates in the column of the days sent', () => {
    const log = readRows([
      [null, null, serialOfDay(knownDay(2021, 10, 1))],
      ['HQ-1', 'Mali', 11, null],
      [null, null, serialOfDay(knownDay(2021, 11, 1))],
      ['HQ-2', 'Mali', 12, null],
    ]);
    expect(sentDays(log)).toEqual(['2021-10-11', '2021-11-12']);
    expect(log.leftOut.banner).toBe(2);
  });

  it('are completed by the year that the log’s own title names', () => {
    const log = readRows(
      [
        ['HQ-1', 'Mali', '13/2', null],
        ['HQ-2', 'Mali', '3/4', null],
      ],
      'HQ RFC 2023',
    );
    expect(sentDays(log)).toEqual(['2023-02-13', '2023-04-03']);
  });

  it('are not read where no title names their year', () => {
    const log = readRows([
      ['January 2022'],
      ['HQ-1', 'Mali', 11, null],
      ['December'],
      ['HQ-2', 'Mali', 12, null],
    ]);
    expect(sentDays(log)).toEqual(['2022-01-11', '–']);
    expect(findings(log)).toContain('error C5 dateOutOfRange');
  });

  it('are not read where the whole days below the titles are of other years: the titles speak of something else', () => {
    const log = readRows([
      ['2023'],
      ['HQ-1', 'Mali', '2021-12-01', '2023-01-05'],
      ['HQ-2', 'Mali', '2022-05-03', '2023-02-05'],
      ['HQ-3', 'Mali', '13/2', '2023-03-01'],
    ]);
    expect(sentDays(log)).toEqual(['2021-12-01', '2022-05-03', '–']);
    expect(findings(log)).toEqual(['error C5 unreadableDate']);
  });

  it('do not make a title of a request of which only the day is entered', () => {
    const log = readRows([
      ['HQ-1', 'Mali', serialOfDay(knownDay(2021, 10, 4)), null],
      [null, null, serialOfDay(knownDay(2021, 11, 1)), null],
    ]);
    expect([...sentDays(log)].sort()).toEqual(['2021-10-04', '2021-11-01']);
    expect(log.leftOut.banner).toBe(0);
  });

  it('are not read below a title that is not understood', () => {
    const log = readRows([
      ['November 2022'],
      ['HQ-1', 'France', '24', null],
      ['December 2022 – 4 urgent RFCs'],
      ['HQ-2', 'Spain', '6', null],
    ]);
    expect(sentDays(log)).toEqual(['2022-11-24', '–']);
    expect(findings(log)).toContain('error C5 unreadableDate');
  });

  it('are not of the year of the title where one whole day is of another', () => {
    const log = readRows(
      [
        ['HQ-1', 'Mali', '2022-11-03', null],
        ['HQ-2', 'Mali', '13/11', null],
        ['HQ-3', 'Mali', '2023-04-14', null],
        ['HQ-4', 'Mali', '2023-05-14', null],
      ],
      'HQ RFC 2023',
    );
    expect(sentDays(log)).toEqual(['2022-11-03', '–', '2023-04-14', '2023-05-14']);
  });

  it('leave a request of which only the day is entered among those with whole days', () => {
    const log = readRows(
      [
        ['HQ-1', 'Mali', '2022-02-03', null],
        [null, null, serialOfDay(knownDay(2022, 3, 1)), null],
        ['HQ-2', 'Mali', '2022-04-05', null],
        ['HQ-3', 'Mali', '13/3', null],
      ],
      'HQ RFC 2022',
    );
    expect(log.count).toBe(4);
    expect(log.leftOut.banner).toBe(0);
  });

  it('stand below months that became dates where references are numbers', () => {
    const log = readRows([
      [1, 'Mali', '2021-12-10', null],
      [serialOfDay(knownDay(2022, 1, 1)), null, null, null],
      [2, 'Mali', '5/1', null],
      [3, 'Mali', 'le 6', null],
    ]);
    expect(sentDays(log)).toEqual(['2021-12-10', '2022-01-05', '2022-01-06']);
    expect(log.leftOut.banner).toBe(1);
  });

  it('stand below titles in a column that no field is read from', () => {
    const rows: Rows = [
      ['No.', ...HEADINGS],
      ['Octobre 2021'],
      [1, 'HQ-1', 'Mali', 11, null],
      ['Novembre 2021'],
      [2, 'HQ-2', 'Mali', 12, null],
    ];
    const [log] = readAll(workbookOf({ 'HQ RFC': rows }));
    expect(log && sentDays(log)).toEqual(['2021-10-11', '2021-11-12']);
    expect(log?.leftOut).toMatchObject({ banner: 2, blank: 0 });
  });

  it('are not read below titles in other columns that say another month, or beside a request', () => {
    const rows = (...titles: Rows): Rows => [
      ['Note', ...HEADINGS, 'Remarks'],
      ['October 2022'],
      [null, 'HQ-1', 'Mali', 24, null, null],
      ...titles,
      [null, 'HQ-3', 'Mali', 8, null, null],
    ];
    const read = (...titles: Rows): readonly string[] => {
      const [log] = readAll(workbookOf({ 'HQ RFC': rows(...titles) }));
      return log ? sentDays(log) : [];
    };
    expect(read([null, null, null, null, null, 'November 2022'])).toEqual(['2022-10-24', '2022-11-08']);
    expect(read(['November 2022', 'HQ-2', 'Mali', 6])).toEqual(['2022-10-24', '–', '–']);
    expect(read(['October 2022', 'HQ-2', 'Mali', 26])).toEqual(['2022-10-24', '2022-10-26', '2022-10-08']);
    expect(read([serialOfDay(knownDay(2023, 2, 1))])).toEqual(['2022-10-24', '–']);
  });

  it('are not of a year that may be the number of a request', () => {
    const log = readRows(
      [
        [2019, 'Mali', '13/4', null],
        [2020, null, null, null],
        [2021, 'Mali', '14/5', null],
      ],
      'HQ RFC 2022',
    );
    expect(sentDays(log).filter((day) => day.startsWith('2020'))).toEqual([]);
    expect(log.count).toBe(3);
  });

  it('are counted where they were read: of days that may be either way round nothing is said', () => {
    const log = readRows(
      [
        ['HQ-1', 'Mali', '4/4', null],
        ['HQ-2', 'Mali', '3/5', null],
      ],
      'HQ RFC 2022',
    );
    expect(log.issues.find(({ finding }) => finding.code === 'dayCompleted')?.finding).toMatchObject({
      count: 1,
    });
  });

  it('are completed in a log that a profile describes, too', () => {
    const rows: Rows = [['Register 2022'], ['Akte', 'Staat', 'Abgang'], ['A-1', 'Mali', '13/4']];
    const profile = profileOf({
      where: { sheet: 'Liste', headerRow: 2 },
      columns: { reference: 'Akte', addressee: 'Staat', sent: 'Abgang' },
      fixed: { organ: 'OTP', kind: 'rfa' },
    });
    const [log] = readAll(workbookOf({ Liste: rows }), [profile]);
    expect(log && sentDays(log)).toEqual(['2022-04-13']);
  });
});
