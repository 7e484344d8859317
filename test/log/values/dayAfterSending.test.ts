import { isoDate, knownDay, NO_DAY } from '../../../src/ground/calendarDay';
import { readDayAfterSending } from '../../../src/log/values/dayAfterSending';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { profileOf, readAll, type Rows, workbookOf } from '../workbookOf';

const SENT = knownDay(2022, 6, 16);

function readAs(value: string | number, sent = SENT): string {
  const reading = readDayAfterSending(value, sent);
  if (reading?.kind === 'either') return `${isoDate(reading.dayFirst)} or ${isoDate(reading.monthFirst)}`;
  return reading?.kind === 'day' ? isoDate(reading.day) : 'none';
}

describe('a day of a reply that is not written whole, to a request of 16 June 2022', () => {
  it.each([
    ['le 25', '2022-06-25'],
    [25, 'none'],
    ['vendredi 17', '2022-06-17'],
    ['lundi 17', 'none'],
    ['mar. 21', 'none'],
    ['le 16', '2022-06-16'],
    ['le 15', 'none'],
    ['le 31', 'none'],
    ['12 juil.', '2022-07-12'],
    ['2 janv.', '2023-01-02'],
    ['15/5', '2023-05-15'],
    ['15/6', 'none'],
    ['25/6', '2022-06-25'],
    ['3/8', '2022-08-03 or 2023-03-08'],
    ['8/8', '2022-08-08'],
    ['29/2', 'none'],
    ['16/07/2022', 'none'],
    ['pending', 'none'],
  ])('%s is %s', (value, day) => {
    expect(readAs(value)).toBe(day);
  });

  it('is not read where the day sent is not known', () => {
    expect(readAs('12 juil.', NO_DAY)).toBe('none');
  });
});

function readRows(sheet: string, rows: Rows): RequestLog {
  const headings = ['Reference', 'State', 'Sent on', 'Date of reply'];
  const profile = profileOf({ dayOrder: { replied: 'dayFirst' } });
  const [log] = readAll(workbookOf({ [sheet]: [headings, ...rows] }), [profile]);
  if (!log) throw new Error('no log was recognised');
  return log;
}

function replies(log: RequestLog): readonly string[] {
  return [...log.dates.replied].map((day) => (day === NO_DAY ? '–' : isoDate(day)));
}

describe('replies in a log whose days sent are below titles of months', () => {
  it('are completed by the day sent, and that is said', () => {
    const log = readRows('HQ RFC', [
      ['October 2021'],
      ['HQ-1', 'Mali', 11, 'le 12'],
      ['HQ-2', 'Mali', 12, '3/1'],
      ['HQ-3', 'Mali', 13, '2021-11-30'],
      ['HQ-4', 'Mali', 14, 'le 2'],
    ]);
    expect(replies(log)).toEqual(['2021-10-12', '2022-01-03', '2021-11-30', '–']);
    expect(log.issues.map(({ cell, finding }) => `${cell} ${finding.code}`)).toEqual([
      'C3 dayCompleted',
      'D3 dayCompleted',
      'D6 unreadableDate',
    ]);
    expect(log.issues[1]?.finding).toMatchObject({ field: 'replied', day: '2021-10-12', count: 2 });
  });

  it('are not completed where the days sent are written whole', () => {
    const log = readRows('HQ RFC', [['HQ-1', 'Mali', '2021-10-11', '12/11']]);
    expect(replies(log)).toEqual(['–']);
    expect(log.issues.map(({ cell, finding }) => `${cell} ${finding.code}`)).toEqual(['D2 unreadableDate']);
  });
});
