import type { FigureId } from '../../src/report/figures/figures';
import type { Report } from '../../src/report/report';
import { expectFigures, figureOf } from './expectFigures';
import { headquartersLog, otpLog } from './logRows';
import { reportOf } from './reportOfLogs';

function noteCodes(report: Report, id: FigureId): readonly string[] {
  return figureOf(report, id).notes.map(({ code }) => code);
}

/** The report of RFAs for the identification of assets, sent on these days. */
function assetReport(...days: readonly string[]): Report {
  const rows = days.map((sent, index) => ({
    reference: String(index),
    sent,
    purpose: 'assetIdentification',
  }));
  return reportOf([otpLog(rows)]);
}

describe('the note on requests sent late', () => {
  it('stands where all were sent in the last quarter, from 16 June on', () => {
    const report = assetReport('2023-06-16', '2023-09-15');
    expectFigures(report, { 'area4.otp.executedShare': '0%' });
    expect(noteCodes(report, 'area4.otp.executedShare')).toContain('lateSent');
  });

  it('does not stand where one was sent before, or none at all', () => {
    expect(noteCodes(assetReport('2023-06-15', '2023-09-15'), 'area4.otp.executedShare')).not.toContain(
      'lateSent',
    );
    expect(noteCodes(assetReport(), 'area4.otp.executedShare')).not.toContain('lateSent');
  });

  it('takes no account of requests of another period', () => {
    const report = assetReport('2022-09-15', '2023-07-01', '2023-09-16');
    expect(noteCodes(report, 'area4.otp.executedShare')).toContain('lateSent');
  });
});

describe('the notes of the Court’s report', () => {
  const replied = { sent: '2022-10-03', replied: '2022-10-04', recorded: '2022-10-04', outcome: 'positive' };
  const report = reportOf([
    otpLog([{ reference: '1', ...replied }]),
    headquartersLog([{ reference: '2', purpose: 'arrestAndSurrender', ...replied }]),
  ]);

  it('say that a low share of arrests is no measure of cooperation', () => {
    expectFigures(report, { 'area3.arrest.positiveShare': '100.0%' });
    expect(noteCodes(report, 'area3.arrest.positiveShare')).toContain('notCooperation');
    expect(noteCodes(report, 'registry.headquarters.positiveShare')).not.toContain('notCooperation');
  });

  it('say what the RFCs and the averages leave out', () => {
    expect(noteCodes(report, 'registry.rfcs.sent')).toContain('leftOutOfRfcs');
    expect(noteCodes(report, 'registry.headquarters.averageDays')).toContain('pendingExcluded');
    expect(noteCodes(report, 'otp.rfas.averageDays')).toEqual(expect.arrayContaining(['pendingExcluded']));
    expect(noteCodes(report, 'area2.otp.executedShare')).toContain('sentAndRecorded');
  });

  it('say of a running period, and of no other, that it is not over', () => {
    const logs = [otpLog([{ reference: '1', ...replied }])];
    const running = reportOf(logs, { today: '2023-09-15' });
    expect(running.issues.map(({ finding }) => finding.code)).toEqual(['periodNotOver']);
    expect(reportOf(logs, { today: '2023-09-16' }).issues).toEqual([]);
  });
});
