import { isoDate, NO_DAY } from '../../src/ground/calendarDay';
import type { RequestLog } from '../../src/log/model/requestLog';
import { type LogProfile } from '../../src/log/model/profile';
import { profileOf, readAll, workbookOf } from './workbookOf';

function readSent(sent: readonly (string | number)[], profiles: readonly LogProfile[] = []): RequestLog {
  const rows = sent.map((value, index) => [`HQ-${index + 1}`, 'State A', value]);
  const [log] = readAll(workbookOf({ 'HQ RFC': [['Reference', 'State', 'Date sent'], ...rows] }), profiles);
  if (!log) throw new Error('no log was recognised');
  return log;
}

function days(log: RequestLog): readonly string[] {
  return [...log.dates.sent].map((day) => (day === NO_DAY ? '–' : isoDate(day)));
}

function findings(log: RequestLog): readonly string[] {
  return log.issues.map(({ severity, cell, finding }) => `${severity} ${cell} ${finding.code}`);
}

const DAY_FIRST = profileOf({ dayOrder: { sent: 'dayFirst' } });

describe('the order of day and month in a column', () => {
  it('is decided by its own dates that can be read one way only', () => {
    expect(days(readSent(['03/04/2022', '16/09/2022']))).toEqual(['2022-04-03', '2022-09-16']);
    expect(days(readSent(['03/04/2022', '09/16/2022']))).toEqual(['2022-03-04', '2022-09-16']);
    expect(findings(readSent(['03/04/2022', '16/09/2022']))).toEqual([]);
  });

  it('is decided by a date that comes after the ambiguous ones', () => {
    const ambiguous = Array.from({ length: 50 }, (_, index) => `0${(index % 9) + 1}/10/2022`);
    expect(days(readSent([...ambiguous, '31/12/2022']))[0]).toBe('2022-10-01');
  });

  it('is not guessed where nothing decides it: the cells and the column are reported', () => {
    const log = readSent(['03/04/2022', '05/06/2022', 44830]);
    expect(days(log)).toEqual(['–', '–', '2022-09-26']);
    expect(findings(log)).toEqual([
      'error C1 undecidedDayOrder',
      'error C2 unreadableDate',
      'error C3 unreadableDate',
    ]);
    expect([...log.usable]).toEqual([0, 0, 1]);
  });

  it('is not guessed where the column has both kinds', () => {
    const log = readSent(['16/09/2022', '09/17/2022', '03/04/2022']);
    expect(days(log)).toEqual(['2022-09-16', '2022-09-17', '–']);
    expect(findings(log)).toEqual(['error C1 mixedDayOrder', 'error C4 unreadableDate']);
    expect(log.issues[0]?.finding).toMatchObject({ dayFirst: 1, monthFirst: 1 });
  });

  it('is day-first where the profile says so', () => {
    const undecided = readSent(['03/04/2022'], [DAY_FIRST]);
    expect(days(undecided)).toEqual(['2022-04-03']);
    expect(findings(undecided)).toEqual([]);
    const mixed = readSent(['16/09/2022', '09/17/2022', '03/04/2022'], [DAY_FIRST]);
    expect(days(mixed)).toEqual(['2022-09-16', '2022-09-17', '2022-04-03']);
    expect(findings(mixed)).toEqual(['warning C1 mixedDayOrder']);
  });

  it('does not matter to serials, ISO dates and the names of months', () => {
    const log = readSent([44820, '2022-09-16', '16 septembre 2022', '05/05/2022']);
    expect(days(log)).toEqual(['2022-09-16', '2022-09-16', '2022-09-16', '2022-05-05']);
    expect(findings(log)).toEqual([]);
  });

  it('is decided for each column on its own', () => {
    const rows = [
      ['Reference', 'State', 'Date sent', 'Date of reply'],
      ['1', 'A', '03/04/2022', '05/13/2022'],
      ['2', 'A', '16/04/2022', '06/07/2022'],
    ];
    const [log] = readAll(workbookOf({ 'HQ RFC': rows }));
    expect([...(log?.dates.sent ?? [])].map(isoDate)).toEqual(['2022-04-03', '2022-04-16']);
    expect([...(log?.dates.replied ?? [])].map(isoDate)).toEqual(['2022-05-13', '2022-06-07']);
  });
});

describe('serials', () => {
  it('are read in the workbook’s own date system', () => {
    const rows = [
      ['Reference', 'State', 'Date sent'],
      ['1', 'A', 43358.7],
    ];
    const [log] = readAll(workbookOf({ 'HQ RFC': rows }, 'old.xlsx', 1904));
    expect([...(log?.dates.sent ?? [])].map(isoDate)).toEqual(['2022-09-16']);
  });

  it('of no day, and truth values, are reported with what the cell holds', () => {
    const log = readSent([60, -3, 44830]);
    expect(log.issues.map(({ cell, found }) => [cell, found])).toEqual([
      ['C2', '60'],
      ['C3', '-3'],
    ]);
  });
});
