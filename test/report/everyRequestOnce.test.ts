import { requestPlace, requestText } from '../../src/log/model/requestRows';
import { traceFigure } from '../../src/report/tracing/traceNumber';
import { expectFigures, figureOf } from './expectFigures';
import { countryOfficesLog, headquartersLog, logOf, otpLog } from './logRows';
import { reportOf } from './reportOfLogs';

const SENT = '2022-10-03';

describe('the breakdown of headquarters’ requests by category', () => {
  it('puts what fits no named row among the other requests, and adds up to the total', () => {
    const categories = [
      'defence',
      'victims',
      'witnessProtection',
      'judicialSupport',
      'other',
      '',
      'Miscellany',
    ];
    const rows = categories.map((category, index) => ({ reference: String(index), sent: SENT, category }));
    expectFigures(reportOf([headquartersLog(rows)]), {
      'area2.registry.requests': 7,
      'area2.registry.defence': 1,
      'area2.registry.victims': 1,
      'area2.registry.witnessProtection': 1,
      'area2.registry.judicialSupport': 1,
      'area2.registry.other': 3,
    });
  });

  it('counts a request to arrest both by its category and by its purpose', () => {
    const row = { reference: '1', sent: SENT, category: 'judicialSupport', purpose: 'arrestAndSurrender' };
    expectFigures(reportOf([headquartersLog([row])]), {
      'area2.registry.judicialSupport': 1,
      'area3.arrest.sent': 1,
      'area2.registry.requests': 1,
    });
  });

  it('leaves out the requests of the Country Offices and what is not an RFC', () => {
    const defence = { sent: SENT, category: 'defence', purpose: 'arrestAndSurrender', addressee: 'State A' };
    const others = ['decisionNotification', 'mission', 'agreementEffort'].map((kind) => ({
      reference: kind,
      kind,
      origin: 'headquarters',
      ...defence,
    }));
    const report = reportOf([
      countryOfficesLog([{ reference: '1', ...defence }]),
      logOf({ organ: 'Registry' }, others),
    ]);
    expectFigures(report, {
      'registry.rfcs.sent': 1,
      'registry.decisionNotifications': 1,
      'area2.registry.requests': 0,
      'area2.registry.defence': 0,
      'area3.arrest.sent': 0,
    });
  });
});

describe('a request that stands in two logs', () => {
  const request = { reference: '1', addressee: 'State A', sent: SENT };

  it('counts once, in the log that was given first, and the other row is reported', () => {
    const first = headquartersLog([{ ...request, outcome: 'positive', replied: '2022-10-05' }]);
    const second = headquartersLog([request]);
    const report = reportOf([first, second]);
    expectFigures(report, {
      'registry.rfcs.headquarters': 1,
      'registry.headquarters.positiveShare': [1, 1],
    });
    expect(report.issues.map(({ workbook, cell, finding }) => [workbook, cell, finding.code])).toEqual([
      ['book 1.xlsx', 'A2', 'duplicate'],
    ]);
    const counted = [...traceFigure(report, 'registry.rfcs.headquarters').counted];
    expect(
      counted.map(({ log, row }) => ({
        ...requestPlace(log, row),
        reference: requestText(log, 'reference', row),
      })),
    ).toEqual([expect.objectContaining({ workbook: 'book 0.xlsx', sheet: 'Log 1', reference: '1' })]);
  });

  it.each([
    ['reference', { reference: '2' }],
    ['addressee', { addressee: 'State B' }],
  ])('counts in both where the %s differs', (_, change) => {
    const report = reportOf([headquartersLog([request]), headquartersLog([{ ...request, ...change }])]);
    expect(report.issues).toEqual([]);
    expectFigures(report, { 'registry.rfcs.headquarters': 2 });
  });

  it('counts in both where the origin or the kind differs', () => {
    const report = reportOf([
      headquartersLog([request]),
      countryOfficesLog([request]),
      otpLog([request]),
      logOf({ kind: 'decisionNotification', origin: 'headquarters' }, [request]),
    ]);
    expect(report.issues).toEqual([]);
    expectFigures(report, {
      'registry.rfcs.sent': 2,
      'otp.rfas.sent': 1,
      'registry.decisionNotifications': 1,
    });
  });
});

describe('the RFAs of the OTP', () => {
  const kinds = ['rfa', 'rfa', 'missionNotification', 'rfi'];
  const report = reportOf([
    otpLog(
      kinds.map((kind, index) => ({
        kind,
        reference: String(index),
        sent: SENT,
        purpose: 'assetIdentification',
      })),
    ),
  ]);

  it('include the notifications of missions, which are shown apart, and not the RFIs', () => {
    expectFigures(report, {
      'otp.rfas.sent': 3,
      'otp.rfas.missionNotifications': 1,
      'area2.otp.rfas': 3,
      'area2.otp.rfis': 1,
    });
    expect(figureOf(report, 'area2.otp.rfas').value).toEqual(figureOf(report, 'otp.rfas.sent').value);
  });

  it('include the notifications of missions in the denominator of the executed share', () => {
    expectFigures(report, { 'area2.otp.executedShare': [0, 3], 'area4.otp.sent': 3 });
  });
});
