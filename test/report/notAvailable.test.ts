import { messagesOf } from '../../src/locales/messagesOf';
import { describeReason } from '../../src/wording/describeReason';
import type { FigureId } from '../../src/report/figures/figures';
import type { Report } from '../../src/report/report';
import { expectFigures, figureOf } from './expectFigures';
import { headquartersLog, logOf, otpLog } from './logRows';
import type { PlainRow } from './naiveOracle';
import { reportOf } from './reportOfLogs';

const PENDING: Partial<PlainRow> = { reference: 'P', sent: '2022-10-03' };
const REPLIED: Partial<PlainRow> = {
  reference: 'R',
  sent: '2022-10-03',
  replied: '2022-10-13',
  recorded: '2022-10-13',
  outcome: 'negative',
};

function noteCodes(report: Report, id: FigureId): readonly string[] {
  return figureOf(report, id).notes.map(({ code }) => code);
}

describe('figures of requests of which none was sent', () => {
  const report = reportOf([
    otpLog([{ ...REPLIED, sent: '2021-10-03', replied: '2021-10-04' }]),
    headquartersLog([]),
  ]);

  it('are nought where they count', () => {
    expectFigures(report, { 'otp.rfas.sent': 0, 'area4.otp.sent': 0 });
  });

  it('are not available where they divide by the requests', () => {
    expectFigures(report, {
      'area2.otp.executedShare': { reason: 'noRequests' },
      'otp.rfas.averageDays': { reason: 'noRequests' },
      'area4.otp.executedShare': 'n/a',
    });
  });
});

describe('figures of an organ that no log is kept for', () => {
  it('are not available rather than nought', () => {
    expectFigures(reportOf([otpLog([PENDING])]), {
      'otp.rfas.sent': 1,
      'registry.rfcs.sent': { reason: 'noLog' },
      'registry.decisionNotifications': { reason: 'noLog' },
      'area3.arrest.positiveShare': { reason: 'noLog' },
    });
    expectFigures(reportOf([headquartersLog([PENDING])]), {
      'registry.rfcs.headquarters': 1,
      'otp.rfas.sent': { reason: 'noLog' },
      'area4.otp.averageDays': { reason: 'noLog' },
    });
  });

  it('are those of one origin where the other has no log, and the total says so', () => {
    const report = reportOf([headquartersLog([PENDING])]);
    expectFigures(report, { 'registry.rfcs.sent': 1, 'registry.rfcs.countryOffices': { reason: 'noLog' } });
    expect(figureOf(report, 'registry.rfcs.sent').notes).toContainEqual({
      code: 'withoutOrigin',
      origin: 'countryOffice',
    });
  });

  it('are nought where a log without a request is kept for the organ', () => {
    const empty = [{ reference: 'X', sent: 'unreadable' }];
    expectFigures(reportOf([otpLog(empty), headquartersLog(empty)]), {
      'otp.rfas.sent': 0,
      'registry.rfcs.headquarters': 0,
    });
  });

  it('are nought where the profile of an empty log names a kind, and with it the organ', () => {
    const report = reportOf([
      logOf({ kind: 'rfa' }, [{}]),
      logOf({ kind: 'rfc', origin: 'headquarters' }, [{}]),
    ]);
    expectFigures(report, { 'otp.rfas.sent': 0, 'registry.rfcs.headquarters': 0 });
  });

  it('have no total of RFCs where neither origin has a log, though the Registry has one of another kind', () => {
    const report = reportOf([
      logOf(
        { organ: 'Registry', kind: 'decisionNotification' },
        [PENDING],
        ['origin', 'category', 'purpose'],
      ),
    ]);
    expectFigures(report, {
      'registry.decisionNotifications': 1,
      'registry.rfcs.headquarters': { reason: 'noLog' },
      'registry.rfcs.countryOffices': { reason: 'noLog' },
      'registry.rfcs.sent': { reason: 'noLog' },
    });
    const { reason } = figureOf(report, 'registry.rfcs.sent');
    expect(reason && describeReason(reason, messagesOf('en'))).toBe(
      'Not available: no log of the Registry’s headquarters or of the Country Offices was read.',
    );
  });
});

describe('a log whose profile says of which kind all its requests are', () => {
  it.each(['rfa', 'missionNotification', 'rfi', 'decisionNotification'])(
    'is read without an origin where they are of kind %s, though it has categories',
    (kind) => {
      const rows = [{ ...REPLIED, category: 'judicialSupport' }];
      const report = reportOf([logOf({ kind }, rows, ['origin', 'purpose'])]);
      expectFigures(report, {
        'otp.rfas.sent': kind === 'decisionNotification' ? { reason: 'noLog' } : kind === 'rfi' ? 0 : 1,
        'registry.decisionNotifications': kind === 'decisionNotification' ? 1 : { reason: 'noLog' },
      });
    },
  );
});

describe('requests of which all are pending', () => {
  const assets = [
    { ...PENDING, reference: '1', purpose: 'assetRecovery' },
    { ...PENDING, reference: '2', purpose: 'legalAidInvestigation' },
  ];

  it('have their text for an average', () => {
    expectFigures(reportOf([headquartersLog([PENDING])]), {
      'registry.headquarters.averageDays': 'All requests are pending – n/a',
    });
  });

  it('have a share of nought with the note', () => {
    const report = reportOf([otpLog([PENDING]), headquartersLog([PENDING])]);
    expectFigures(report, {
      'area2.otp.executedShare': '0%',
      'registry.headquarters.positiveShare': '0%',
    });
    expect(noteCodes(report, 'area2.otp.executedShare')).toContain('allPending');
    expect(noteCodes(report, 'registry.headquarters.positiveShare')).toContain('allPending');
  });

  it('have no share in the row of assets, which the Court prints so', () => {
    expectFigures(reportOf([headquartersLog(assets)]), {
      'area4.registry.legalAid': 1,
      'area4.registry.assetRecovery': 1,
      'area4.registry.averageDays': 'All requests are pending – n/a',
      'area4.registry.positiveShare': 'All requests are pending – n/a',
    });
  });

  it('have a share in the row of assets as soon as one is replied to', () => {
    const replied = { ...REPLIED, reference: '3', purpose: 'assetRecovery' };
    expectFigures(reportOf([headquartersLog([...assets, replied])]), {
      'area4.registry.averageDays': '10',
      'area4.registry.positiveShare': [0, 3],
    });
  });

  it('are still pending where the reply came after the last day of the period', () => {
    const late = { ...REPLIED, replied: '2023-09-16', recorded: '2023-09-16', outcome: 'positive' };
    expectFigures(reportOf([headquartersLog([late]), otpLog([late])]), {
      'registry.headquarters.averageDays': { reason: 'allPending' },
      'registry.headquarters.positiveShare': [0, 1],
      'area2.otp.executedShare': [0, 1],
    });
  });
});

describe('requests of which some are replied to and none is executed', () => {
  it('have no average, a share of nought and the note that says so', () => {
    const report = reportOf([otpLog([PENDING, { ...REPLIED, recorded: '' }])]);
    expectFigures(report, {
      'otp.rfas.averageDays': { reason: 'noneExecuted' },
      'area2.otp.executedShare': '0%',
    });
    expect(noteCodes(report, 'area2.otp.executedShare')).toContain('noneExecuted');
    expect(noteCodes(report, 'area2.otp.executedShare')).not.toContain('allPending');
  });
});
