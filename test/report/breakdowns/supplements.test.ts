import fc from 'fast-check';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { quantile, survivalAt } from '../../../src/statistics/kaplanMeier';
import { figureOf } from '../expectFigures';
import { headquartersLog, otpLog } from '../logRows';
import type { PlainLog } from '../naiveOracle';
import { calendarDayOf } from '../naiveCalendar';
import { type Scenario, scenarios, YEAR } from '../randomLogs';
import { readPlacedLogs, reportOf } from '../reportOfLogs';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20);

function reportOn(scenario: Scenario, year = YEAR): Report {
  return computeReport({
    logs: readPlacedLogs(scenario.placed, scenario),
    period: periodStartingIn(year),
    today: calendarDayOf(scenario.today),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the time to reply with the pending requests taken into account', () => {
  const rows = [
    { reference: 'A', sent: '2023-09-05', replied: '2023-09-15', outcome: 'positive' },
    { reference: 'B', sent: '2023-08-26' },
    { reference: 'C', sent: '2023-07-01', replied: '2023-07-31', outcome: 'negative' },
    { reference: 'D', sent: '2023-07-01', replied: '2023-10-01', outcome: 'positive' },
    { reference: 'E', sent: '2023-01-01', replied: '2023-01-06', outcome: 'withdrawn' },
  ];
  const [times, other] = reportOf([headquartersLog(rows)]).breakdowns.replyTimes;

  it('parts the requests into replied to, withdrawn and pending, as at the last day of the period', () => {
    expect(times).toMatchObject({
      of: 'headquarters',
      sent: 5,
      replied: 2,
      withdrawn: 1,
      pending: 2,
      repliedLater: 1,
      repliedWithin: [2, 2, 2],
    });
    expect(times?.ofReplied).toMatchObject({ least: 10, median: 20, most: 30 });
    expect(other).toMatchObject({ of: 'other', sent: 5 });
  });

  it('censors the pending on the last day of the period, and the withdrawn on the day of that', () => {
    const steps = times?.curve.steps.map(({ time, atRisk, events }) => [time, atRisk, events]);
    expect(steps).toEqual([
      [10, 4, 1],
      [30, 2, 1],
    ]);
    expect(times && quantile(times.curve, 0.5)).toBe(30);
    expect(times && survivalAt(times.curve, 20)).toBe(0.75);
  });

  it('counts a reply after the period’s end as one that came later, and a withdrawal as none', () => {
    const later = [
      ...rows,
      { reference: 'F', sent: '2023-07-01', replied: '2023-10-05', outcome: 'withdrawn' },
    ];
    const [withWithdrawal] = reportOf([headquartersLog(later)]).breakdowns.replyTimes;
    expect(withWithdrawal).toMatchObject({ sent: 6, pending: 3, repliedLater: 1 });
  });

  it('is left out where a log holds no replies', () => {
    expect(reportOf([headquartersLog(rows, ['replied'])]).breakdowns.replyTimes).toEqual([]);
  });
});

describe('the pending requests', () => {
  const report = reportOf([
    otpLog([
      { reference: 'old', sent: '2022-01-01' },
      { reference: 'answered', sent: '2022-09-15', replied: '2022-09-16', outcome: 'positive' },
      { reference: 'gone before', sent: '2022-01-01', replied: '2022-09-15', outcome: 'positive' },
      { reference: 'new', sent: '2022-09-16', addressee: 'State A' },
      { reference: 'quick', sent: '2022-10-15', replied: '2022-10-16', outcome: 'positive' },
      { reference: 'withdrawn', sent: '2023-02-01', replied: '2023-02-02', outcome: 'withdrawn' },
      { reference: 'late', sent: '2023-09-15', replied: '2023-09-16', outcome: 'positive' },
    ]),
  ]);
  const [stock] = report.breakdowns.stock;

  it('are those at the start and those sent, without those replied to or withdrawn', () => {
    expect(stock).toMatchObject({
      stream: 'otp',
      pendingAtStart: 2,
      sent: 4,
      replied: 2,
      withdrawn: 1,
      pendingAtEnd: 3,
    });
  });

  it('are counted at the end of each month, and by their age', () => {
    expect(stock?.byMonth).toEqual([3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
    expect(stock?.ages.map(({ count }) => count)).toEqual([1, 0, 0, 0, 2]);
  });

  it('are listed from the oldest on, with their cells', () => {
    expect(stock?.oldest.map(({ reference, age, cell }) => [reference, age, cell])).toEqual([
      ['old', 622, 'A2'],
      ['new', 364, 'A5'],
      ['late', 0, 'A8'],
    ]);
  });
});

describe('the requests by attribute', () => {
  const replied = { replied: '2022-11-01', outcome: 'positive' };
  const { byAttribute } = reportOf([
    otpLog([
      { reference: 'A', sent: '2022-10-01', addressee: 'State  b', ...replied },
      { reference: 'A', sent: '2022-10-01', addressee: 'State C' },
      { reference: 'B', sent: '2022-10-02', addressee: 'STATE B' },
      { reference: 'C', sent: '2022-10-03', addressee: '' },
      { reference: 'D', sent: '2021-10-03', addressee: 'State D' },
    ]),
  ]).breakdowns;

  it('are those of the period by name, without regard to case and spaces, with each reference once in the total', () => {
    expect(byAttribute.map(({ attribute }) => attribute)).toEqual(['addressee']);
    const [addressees] = byAttribute;
    const rows = addressees?.counts.map((one) => [
      one.name,
      one.sent,
      one.replied,
      one.pending,
      one.references,
    ]);
    expect(rows).toEqual([
      ['State b', 2, 1, 1, 2],
      ['State C', 1, 0, 1, 1],
      ['', 1, 0, 1, 1],
    ]);
    expect(addressees?.total).toEqual({
      sent: 4,
      replied: 1,
      withdrawn: 0,
      pending: 3,
      positive: 1,
      partial: 0,
      negative: 0,
      references: 3,
    });
  });

  it('have each reference that speaks of a seal once, in whatever log it stands, and show none', () => {
    const sealed = (...numbers: readonly number[]): PlainLog =>
      headquartersLog(
        numbers.map((number) => ({
          reference: `under seal ${number}`,
          sent: '2022-10-01',
          addressee: `State ${number}`,
        })),
      );
    const [addressees] = reportOf([
      sealed(1, 2),
      sealed(3, 4),
      headquartersLog([{ reference: 'Under Seal 4', sent: '2022-10-02', addressee: 'State 5' }]),
    ]).breakdowns.byAttribute;
    expect(addressees?.total).toMatchObject({ sent: 5, references: 4 });
    expect(JSON.stringify(addressees)).not.toMatch(/seal/i);
  });
});

describe('the supplementary figures of random logs', () => {
  it('close: what was pending at the start is what the period before ended with, and all parts add up', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const before = reportOn(scenario, YEAR - 1);
        const isOver = calendarDayOf(scenario.today) > report.period.end;
        for (const { pending, within, stream } of report.breakdowns.projection) {
          expect(pending).toBe(report.breakdowns.stock.find((one) => one.stream === stream)?.pendingAtEnd);
          within.forEach(({ expected, lower, upper }, index) => {
            expect(expected).toBeGreaterThanOrEqual((within[index - 1]?.expected ?? 0) - 1e-9);
            expect(lower).toBeLessThanOrEqual(expected);
            expect(upper).toBeLessThanOrEqual(pending);
          });
        }
        for (const { stream, period, sent, answered } of before.breakdowns.byPeriod) {
          const later = report.breakdowns.byPeriod.find(
            (one) => one.stream === stream && one.period === period,
          );
          // A period before the first request is covered by no log.
          if (sent > 0) expect(later).toMatchObject({ sent, answered });
        }
        for (const { total } of report.breakdowns.byAttribute) {
          expect(total.positive + total.partial + total.negative).toBeLessThanOrEqual(total.replied);
        }
        for (const one of report.breakdowns.stock) {
          const { pendingAtStart, sent, replied, withdrawn, pendingAtEnd, byMonth, ages, oldest } = one;
          expect(pendingAtStart + sent - replied - withdrawn).toBe(pendingAtEnd);
          expect(sum(ages.map(({ count }) => count))).toBe(pendingAtEnd);
          expect(oldest).toHaveLength(Math.min(10, pendingAtEnd));
          if (isOver) expect(byMonth.at(-1)).toBe(pendingAtEnd);
          const earlier = before.breakdowns.stock.find(({ stream }) => stream === one.stream);
          expect(pendingAtStart).toBe(earlier?.pendingAtEnd);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('count the requests of the official figures, and their parts add up to these', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const { replyTimes, positiveShareParts } = report.breakdowns;
        for (const { of, sent, replied, withdrawn, pending, curve, average } of replyTimes) {
          expect(replied + withdrawn + pending).toBe(sent);
          expect(curve.count).toBe(sent);
          expect(sum(curve.steps.map(({ events }) => events))).toBe(replied);
          if (of === 'otp') {
            expect(figureOf(report, 'otp.rfas.sent').counted).toBe(sent);
            expect(figureOf(report, 'otp.rfas.averageDays').value).toEqual(average);
          }
          if (of === 'headquarters') {
            expect(figureOf(report, 'registry.headquarters.averageDays').value).toEqual(average);
            const categories = replyTimes.filter((one) => !['otp', of, 'countryOffices'].includes(one.of));
            expect(sum(categories.map((one) => one.sent))).toBe(sent);
          }
        }
        const share = figureOf(report, 'registry.headquarters.positiveShare');
        if (positiveShareParts.length > 0 && share.value !== null) {
          expect(sum(positiveShareParts.map(({ now }) => now.counted))).toBe(share.numerator);
          expect(sum(positiveShareParts.map(({ now }) => now.of))).toBe(share.denominator);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
