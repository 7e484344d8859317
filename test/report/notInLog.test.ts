import { expectFigures, figureOf } from './expectFigures';
import { countryOfficesLog, headquartersLog, otpLog } from './logRows';
import type { PlainRow } from './naiveOracle';
import { reportOf } from './reportOfLogs';

const REPLIED: Partial<PlainRow> = {
  reference: 'R',
  sent: '2022-10-03',
  replied: '2022-10-13',
  recorded: '2022-10-13',
  outcome: 'positive',
};

describe('a log that does not hold what a figure needs', () => {
  it('makes shares and averages unavailable where it holds no replies, and says which log it is', () => {
    const report = reportOf([
      otpLog([REPLIED], ['replied', 'recorded']),
      headquartersLog([REPLIED], ['replied']),
    ]);
    expectFigures(report, {
      'otp.rfas.sent': 1,
      'area2.otp.executedShare': { reason: 'notInLog' },
      'area2.otp.averageDays': { reason: 'notInLog' },
      'registry.headquarters.averageDays': { reason: 'notInLog' },
      'registry.headquarters.positiveShare': { reason: 'notInLog' },
    });
    expect(figureOf(report, 'registry.headquarters.averageDays').reason).toEqual({
      code: 'notInLog',
      field: 'replied',
      workbook: 'book 1.xlsx',
      sheet: 'Log 1',
    });
  });

  it('makes only the positive share unavailable where it holds no outcomes', () => {
    const report = reportOf([headquartersLog([REPLIED], ['outcome'])]);
    expectFigures(report, { 'registry.headquarters.averageDays': '10' });
    expect(figureOf(report, 'registry.headquarters.positiveShare').reason).toMatchObject({
      code: 'notInLog',
      field: 'outcome',
    });
  });

  it('lets the reply stand for the recording where it holds no recordings', () => {
    const underWay = { ...REPLIED, reference: 'U', status: 'recordingUnderWay' };
    expectFigures(reportOf([otpLog([REPLIED, underWay], ['recorded'])]), {
      'area2.otp.executedShare': [1, 2],
      'otp.rfas.averageDays': '10.00',
    });
  });

  it('counts a reply as not yet recorded where it holds recordings and this one is empty', () => {
    const empty = { ...REPLIED, reference: 'E', recorded: '' };
    const report = reportOf([otpLog([REPLIED, empty])]);
    expectFigures(report, { 'area2.otp.executedShare': [1, 2] });
    expect(figureOf(report, 'area2.otp.executedShare').leftOut).toEqual(new Map([['recordingUnderWay', 1]]));
  });

  it('leaves a row out whose status says that its recording is under way, even beside a recorded day', () => {
    const underWay = { ...REPLIED, status: 'recordingUnderWay' };
    expectFigures(reportOf([otpLog([underWay])]), { 'area2.otp.executedShare': [0, 1] });
  });

  it('spoils a figure that it is one of two logs of, and none that it has no part in', () => {
    const more = { ...REPLIED, reference: 'M', addressee: 'State B' };
    const logs = [headquartersLog([REPLIED]), headquartersLog([more], ['replied'])];
    expectFigures(reportOf(logs), { 'registry.headquarters.averageDays': { reason: 'notInLog' } });
    const elsewhere = [headquartersLog([REPLIED]), countryOfficesLog([more], ['replied'])];
    expectFigures(reportOf(elsewhere), { 'registry.headquarters.averageDays': '10' });
    const earlier = [
      headquartersLog([REPLIED]),
      headquartersLog([{ ...more, sent: '2015-10-03' }], ['replied']),
    ];
    expectFigures(reportOf(earlier), { 'registry.headquarters.averageDays': '10' });
  });
});
