import fc from 'fast-check';
import { computeReport } from '../../src/report/computeReport';
import {
  isIn,
  lastQuarterStart,
  monthStarts,
  parsePeriodName,
  periodOf,
  periodStartingIn,
  previousPeriod,
} from '../../src/report/period';
import { readAll, TODAY, workbookOf } from '../log/workbookOf';
import { expectFigures } from './expectFigures';
import { headquartersLog, otpLog, profileOfLog, sheetRows } from './logRows';
import { calendarDayOf, serialOf } from './naiveCalendar';
import { reportOf } from './reportOfLogs';

describe('a reporting period', () => {
  it('runs from 16 September to 15 September and is named by its years', () => {
    expect(periodStartingIn(2022)).toEqual({
      name: '2022-2023',
      start: calendarDayOf('2022-09-16'),
      end: calendarDayOf('2023-09-15'),
    });
  });

  it.each([
    ['2022-09-15', '2021-2022'],
    ['2022-09-16', '2022-2023'],
    ['2022-12-31', '2022-2023'],
    ['2023-01-01', '2022-2023'],
    ['2023-09-15', '2022-2023'],
    ['2023-09-16', '2023-2024'],
    ['2024-02-29', '2023-2024'],
  ])('holds %s in %s', (day, name) => {
    expect(periodOf(calendarDayOf(day)).name).toBe(name);
  });

  it('has 366 days where it holds a 29 February, and else 365', () => {
    const days = [2022, 2023, 1999, 1899].map((year) => {
      const { start, end } = periodStartingIn(year);
      return end - start + 1;
    });
    expect(days).toEqual([365, 366, 366, 365]);
  });

  it('follows the one before it without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), (year) => {
        const period = periodStartingIn(year);
        const before = previousPeriod(period);
        expect(before.end).toBe(period.start - 1);
        expect(before.name).toBe(`${year - 1}-${year}`);
        expect([before.start, before.end].some((day) => isIn(period, day))).toBe(false);
        expect([period.start, period.end].every((day) => isIn(period, day))).toBe(true);
      }),
    );
  });

  it('is the one period that holds a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 40000 }), (day) => {
        const period = periodOf(day);
        expect(isIn(period, day)).toBe(true);
        expect(periodStartingIn(Number(period.name.slice(0, 4)))).toEqual(period);
      }),
    );
  });

  it('is found by its name and by nothing else', () => {
    expect(parsePeriodName('2022-2023')).toEqual(periodStartingIn(2022));
    for (const text of [
      '2022',
      '2022-2024',
      '2023-2022',
      '2022-2022',
      '22-23',
      '2022–2023',
      '2022/2023',
      '',
    ]) {
      expect(parsePeriodName(text)).toBeUndefined();
    }
  });

  it('has twelve months, each from a 16th to the next 15th', () => {
    const starts = monthStarts(periodStartingIn(2023));
    const days = [
      '2023-09-16',
      '2023-10-16',
      '2023-11-16',
      '2023-12-16',
      '2024-01-16',
      '2024-02-16',
      '2024-03-16',
    ];
    const later = ['2024-04-16', '2024-05-16', '2024-06-16', '2024-07-16', '2024-08-16', '2024-09-16'];
    expect(starts).toEqual([...days, ...later].map(calendarDayOf));
  });

  it('has its last quarter from 16 June on', () => {
    expect(lastQuarterStart(periodStartingIn(2022))).toBe(calendarDayOf('2023-06-16'));
  });
});

describe('the requests of a period', () => {
  const days = ['2022-09-15', '2022-09-16', '2023-09-15', '2023-09-16'];
  const rows = days.map((sent, index) => ({ reference: String(index), sent, addressee: 'State A' }));

  it('are those sent on its first day, on its last day and between', () => {
    expectFigures(reportOf([otpLog(rows), headquartersLog(rows)]), {
      'otp.rfas.sent': 2,
      'otp.rfas.evolution': '+100.00%',
      'registry.rfcs.headquarters': 2,
      'registry.rfcs.evolutionHeadquarters': '+100%',
    });
  });

  it('are not shifted by a time of day shortly before midnight', () => {
    const log = otpLog([{ reference: '1' }, { reference: '2' }]);
    const serials = [serialOf('2023-09-15', 1900) + 0.99999, serialOf('2022-09-15', 1900) + 0.99999];
    const cells = sheetRows(log).map((row, index) =>
      row.map((cell) => (cell === null && index > 0 ? (serials[index - 1] ?? null) : cell)),
    );
    const onlyDates = otpLog(
      [],
      ['organ', 'origin', 'category', 'purpose', 'addressee', 'replied', 'recorded', 'outcome', 'status'],
    );
    const profile = profileOfLog(onlyDates);
    const logs = readAll(workbookOf({ Log: cells }), [profile]);
    const report = computeReport({ logs, period: periodStartingIn(2022), today: TODAY });
    expectFigures(report, { 'otp.rfas.sent': 1, 'otp.rfas.evolution': '0%' });
  });
});

describe('the replies of a period', () => {
  const sent = '2023-09-14';

  it('count on its last day and no longer on the day after', () => {
    const report = reportOf([
      otpLog([
        { reference: '1', sent, replied: '2023-09-15', recorded: '2023-09-15', outcome: 'positive' },
        { reference: '2', sent, replied: '2023-09-15', recorded: '2023-09-16', outcome: 'positive' },
        { reference: '3', sent, replied: '2023-09-16', recorded: '2023-09-16', outcome: 'positive' },
        {
          reference: '4',
          sent: '2022-09-15',
          replied: '2022-09-16',
          recorded: '2022-09-16',
          outcome: 'positive',
        },
      ]),
      headquartersLog([
        { reference: '5', sent, replied: '2023-09-15', outcome: 'positive' },
        { reference: '6', sent, replied: '2023-09-16', outcome: 'positive' },
        { reference: '7', sent: '2022-09-15', replied: '2022-09-16', outcome: 'positive' },
      ]),
    ]);
    expectFigures(report, {
      'area2.otp.executedShare': [1, 3],
      'otp.rfas.averageDays': [1, 1],
      'registry.headquarters.averageDays': [1, 1],
      'registry.headquarters.positiveShare': [1, 2],
    });
  });
});
