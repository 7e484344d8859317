import { type Baseline, baselineSchema } from '../../src/report/rules/baseline';
import type { Report } from '../../src/report/report';
import { expectFigures, figureOf } from './expectFigures';
import { countryOfficesLog, headquartersLog, otpLog } from './logRows';
import type { PlainLog, PlainRow } from './naiveOracle';
import { reportOf } from './reportOfLogs';

/** As many requests as said, each sent on the day. */
function sentOn(day: string, count: number, more: Partial<PlainRow> = {}): readonly Partial<PlainRow>[] {
  return Array.from({ length: count }, (_, index) => ({
    reference: `${day}/${more.kind ?? ''}${index}`,
    sent: day,
    ...more,
  }));
}

const BEFORE = '2022-03-01';
const IN_PERIOD = '2023-03-01';

function baselineOf(counts: Partial<Baseline>): Baseline {
  return baselineSchema.parse({ version: 1, period: '2021-2022', ...counts });
}

function reportWith(logs: readonly PlainLog[], counts: Baseline): Report {
  return reportOf(logs, { baseline: { counts, source: 'baseline.json' } });
}

/** `headquarters: 7 entered, 2 counted` */
function differences({ issues }: Report): readonly string[] {
  return issues.flatMap(({ finding }) =>
    finding.code === 'baselineDiffers'
      ? [`${finding.count}: ${finding.entered} entered, ${finding.counted} counted`]
      : [],
  );
}

function noteCodes(report: Report, id: Parameters<typeof figureOf>[1]): readonly string[] {
  return figureOf(report, id).notes.map(({ code }) => code);
}

describe('the counts of the previous period', () => {
  const otp = otpLog([
    ...sentOn(BEFORE, 4),
    ...sentOn(BEFORE, 2, { kind: 'missionNotification' }),
    ...sentOn(IN_PERIOD, 5),
    ...sentOn(IN_PERIOD, 4, { kind: 'missionNotification' }),
  ]);

  it('come from the logs where these cover it', () => {
    expectFigures(reportOf([otp]), {
      'otp.rfas.sent': 9,
      'otp.rfas.evolution': [3, 6],
      'otp.rfas.evolutionWithoutNotifications': [1, 4],
    });
  });

  it('come from the logs even where a baseline says otherwise, and the difference is an issue', () => {
    const report = reportWith([otp], baselineOf({ otp: { rfas: 100, missionNotifications: 2 } }));
    expectFigures(report, { 'otp.rfas.evolution': [3, 6] });
    expect(noteCodes(report, 'otp.rfas.evolution')).not.toContain('previousFromBaseline');
    expect(differences(report)).toEqual(['rfas: 100 entered, 6 counted']);
    expect(report.issues.map(({ severity, workbook, found }) => [severity, workbook, found])).toEqual([
      ['warning', 'baseline.json', '100'],
    ]);
  });

  it('are no issue where logs and baseline agree', () => {
    const report = reportWith([otp], baselineOf({ otp: { rfas: 6, missionNotifications: 2 } }));
    expect(report.issues).toEqual([]);
  });

  it('come from the baseline where the logs do not cover it, with a note', () => {
    const report = reportWith(
      [otpLog([...sentOn(IN_PERIOD, 5), ...sentOn(IN_PERIOD, 1, { kind: 'missionNotification' })])],
      baselineOf({ otp: { rfas: 4, missionNotifications: 2 } }),
    );
    expectFigures(report, {
      'otp.rfas.evolution': '+50.00%',
      'otp.rfas.evolutionWithoutNotifications': '+150.00%',
    });
    expect(noteCodes(report, 'otp.rfas.evolution')).toContain('previousFromBaseline');
    expect(report.issues).toEqual([]);
  });

  it('are not available where neither has them', () => {
    const report = reportOf([otpLog(sentOn(IN_PERIOD, 5)), headquartersLog(sentOn(IN_PERIOD, 5))]);
    expectFigures(report, {
      'otp.rfas.evolution': { reason: 'noPreviousPeriod' },
      'otp.rfas.evolutionWithoutNotifications': { reason: 'noPreviousPeriod' },
      'registry.rfcs.evolution': { reason: 'noPreviousPeriod' },
      'registry.rfcs.evolutionHeadquarters': { reason: 'noPreviousPeriod' },
    });
  });

  it('give no growth where they are nought', () => {
    const report = reportOf([
      otpLog([...sentOn(BEFORE, 1, { kind: 'missionNotification' }), ...sentOn(IN_PERIOD, 5)]),
    ]);
    expectFigures(report, {
      'otp.rfas.evolution': '+400.00%',
      'otp.rfas.evolutionWithoutNotifications': { reason: 'previousPeriodZero' },
    });
  });

  it('are taken from a baseline of the previous period only', () => {
    const counts = baselineSchema.parse({
      version: 1,
      period: '2020-2021',
      otp: { rfas: 4, missionNotifications: 0 },
    });
    const report = reportWith([otpLog(sentOn(IN_PERIOD, 5))], counts);
    expectFigures(report, { 'otp.rfas.evolution': { reason: 'noPreviousPeriod' } });
  });

  it('do not differ from a baseline of another period', () => {
    const counts = baselineSchema.parse({
      version: 1,
      period: '2020-2021',
      otp: { rfas: 4, missionNotifications: 0 },
    });
    expect(differences(reportWith([otp], counts))).toEqual([]);
  });

  it('may be from the logs for one origin and from the baseline for the other', () => {
    const logs = [
      headquartersLog([...sentOn(BEFORE, 2), ...sentOn(IN_PERIOD, 3)]),
      countryOfficesLog(sentOn(IN_PERIOD, 4)),
    ];
    const report = reportWith(logs, baselineOf({ registry: { headquarters: 7, countryOffices: 5 } }));
    expectFigures(report, {
      'registry.rfcs.evolution': [0, 7],
      'registry.rfcs.evolutionHeadquarters': '+50%',
    });
    expect(noteCodes(report, 'registry.rfcs.evolution')).toContain('previousFromBaseline');
    expect(noteCodes(report, 'registry.rfcs.evolutionHeadquarters')).not.toContain('previousFromBaseline');
    expect(differences(report)).toEqual(['headquarters: 7 entered, 2 counted']);
  });

  it('are missing for the total where one origin that sent requests has none', () => {
    const logs = [
      headquartersLog([...sentOn(BEFORE, 2), ...sentOn(IN_PERIOD, 3)]),
      countryOfficesLog(sentOn(IN_PERIOD, 4)),
    ];
    expectFigures(reportOf(logs), {
      'registry.rfcs.evolution': { reason: 'noPreviousPeriod' },
      'registry.rfcs.evolutionHeadquarters': '+50%',
    });
  });

  it('leave out of the total an origin that sent nothing in either period', () => {
    const logs = [
      headquartersLog([...sentOn(BEFORE, 2), ...sentOn(IN_PERIOD, 3)]),
      countryOfficesLog(sentOn('2019-03-01', 4)),
    ];
    expectFigures(reportOf(logs), { 'registry.rfcs.evolution': '+50.0%' });
  });

  it('compare like with like where one origin has no log: its baseline is left out with it', () => {
    const report = reportWith(
      [headquartersLog([...sentOn(BEFORE, 2), ...sentOn(IN_PERIOD, 3)])],
      baselineOf({ registry: { countryOffices: 5 } }),
    );
    expectFigures(report, {
      'registry.rfcs.sent': 3,
      'registry.rfcs.countryOffices': { reason: 'noLog' },
      'registry.rfcs.evolution': [1, 2],
    });
  });

  it('are covered by any item of that organ and origin, not by those of another', () => {
    const logs = [
      headquartersLog(sentOn(IN_PERIOD, 3)),
      countryOfficesLog([...sentOn(BEFORE, 2), ...sentOn(IN_PERIOD, 4)]),
      otpLog(sentOn(BEFORE, 1, { kind: 'rfi' })),
    ];
    expectFigures(reportOf(logs), {
      'registry.rfcs.evolutionHeadquarters': { reason: 'noPreviousPeriod' },
      'otp.rfas.evolution': { reason: 'previousPeriodZero' },
    });
  });
});

describe('a baseline file', () => {
  it('names a period of two years that follow', () => {
    expect(baselineSchema.safeParse({ version: 1, period: '2021-2023' }).success).toBe(false);
    expect(baselineSchema.safeParse({ version: 1, period: '2021-2022' }).success).toBe(true);
  });

  it('has no more notifications of missions than RFAs, no fractions and nothing below nought', () => {
    for (const otp of [
      { rfas: 1, missionNotifications: 2 },
      { rfas: 1.5, missionNotifications: 0 },
      { rfas: -1, missionNotifications: -2 },
    ]) {
      expect(baselineSchema.safeParse({ version: 1, period: '2021-2022', otp }).success).toBe(false);
    }
  });
});
