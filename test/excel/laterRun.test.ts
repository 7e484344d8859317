import { withOffice } from '../../host/officeForTest';
import { knownDay } from '../../src/ground/calendarDay';
import { periodStartingIn } from '../../src/report/period';
import { InProcessComputation } from '../../src/taskpane/computation/inProcessComputation';
import { aesCipher, passingKey } from '../../src/taskpane/service/aesCipher';
import { createPaneService } from '../../src/taskpane/service/excelPaneService';
import { compute, paneService, valueOf } from './paneInExcel';
import { addFaultyLog, addSmallLog } from './userMatter';

describe('a later run over the same period', () => {
  it('says what changed since, and goes on saying it while nothing else changes', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 40);
      const service = paneService();
      expect(valueOf(await compute(service)).changes).toBeNull();
      const first = host.sheet('Data quality').values();
      expect(valueOf(await compute(service)).changes).toBeNull();
      expect(host.sheet('Data quality').values()).toEqual(first);

      const log = host.sheet('Log');
      // A reply to a request that had none, another addressee's request, and a day that cannot be read.
      log.set('E3:F3', [[44_560, 'Positive']]);
      log.set('A42:F42', [["'R-new", 'RFA', 'OTP', 44_900, '', '']]);
      log.set('A43:F43', [["'R-odd", 'RFA', 'OTP', "'31/02/2023", '', '']]);
      const { changes } = valueOf(await compute(service));
      expect(changes).toMatchObject({
        since: '2026-11-24',
        requests: { added: 2, replied: 1, corrected: 0, gone: 0 },
        issues: { added: 1, mended: 0, remaining: 0 },
      });
      expect(changes?.figures.map(({ id }) => id)).toContain('otp.rfas.sent');
      const told = host.sheet('Data quality').values();
      expect(told.flat()).toContain('Requests: 2 new, 1 replied to since.');
      expect(told.flat()).toContain('Findings: 1 new, 0 mended, 0 still there.');

      // Another pane, as after the workbook was opened again.
      expect(valueOf(await compute(paneService())).changes).toEqual(changes);
      expect(host.sheet('Data quality').values()).toEqual(told);
    });
  });

  it('has nothing to compare itself with where the workbook lost what was kept', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 40);
      const service = paneService();
      valueOf(await compute(service));
      Office.context.document.settings.set('CooperationReport.runs', '[{"version": 12}]');
      host.sheet('Log').set('A42:F42', [["'R-new", 'RFA', 'OTP', 44_900, '', '']]);
      expect(valueOf(await compute(service)).changes).toBeNull();
    });
  });
});

test('a run over the next period says by which requests it begins otherwise than the last one ended', async () => {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    const service = paneService();
    const told = (): readonly unknown[] =>
      host
        .sheet('Data quality')
        .values()
        .flat()
        .filter((value) => String(value).includes('at the end of the report on 2021-2022'));
    valueOf(await compute(service, undefined, periodStartingIn(2021)));
    valueOf(await compute(service));
    expect(told()).toEqual([]);

    const log = host.sheet('Log');
    // A reply of that period that was entered late, and a request that is no longer there.
    log.set('E3:F3', [[44_560, 'Positive']]);
    log.set('A4:F4', [['', '', '', '', '', '']]);
    valueOf(await compute(service));
    expect(told()).toEqual([
      'Office of the Prosecutor: the number of pending requests was 14 at the end of the report on 2021-2022, and is 12 at the start of this period (-2). -1 by a request whose reply was entered since (R-1); -1 by a request that is no longer in the logs.',
    ]);
  });
});

describe('what the workbook keeps of the requests', () => {
  it('tells nobody else of single requests: on another machine the changes are counts and figures, and it says why', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 40);
      valueOf(await compute(paneService()));
      const kept = JSON.stringify([...host.book.settings]);
      const sent = host
        .sheet('Log')
        .values('D2:E41')
        .flat()
        .filter((value) => typeof value === 'number');
      expect(sent.length).toBeGreaterThan(40);
      // As Excel counts days, and as the program does.
      for (const day of sent) expect(kept).not.toMatch(new RegExp(`\\b(${day}|${day - 25_569})\\b`));
      host.sheet('Log').set('A42:F42', [["'R-new", 'RFA', 'OTP', 44_900, '', '']]);
      const elsewhere = createPaneService(
        () => knownDay(2026, 11, 25),
        new InProcessComputation(),
        aesCipher(passingKey()),
      );
      const { changes } = valueOf(await compute(elsewhere));
      expect(changes).toMatchObject({
        details: 'locked',
        counts: { requests: { before: 40, after: 41 } },
        requests: null,
        issues: null,
      });
      expect(changes?.figures.map(({ id }) => id)).toContain('otp.rfas.sent');
      const told = host.sheet('Data quality').values().flat();
      expect(told).toContain('Requests: 40 then, 41 now.');
      expect(told).toContainEqual(
        expect.stringMatching(/^Which requests and findings changed cannot be told here\./),
      );
      // From then on it is the other machine's.
      host.sheet('Log').set('A43:F43', [["'R-newer", 'RFA', 'OTP', 44_901, '', '']]);
      expect(valueOf(await compute(elsewhere)).changes).toMatchObject({
        details: 'known',
        requests: { added: 1 },
      });
    });
  });
});

test('each finding on the sheet leads to its cell in the log', async () => {
  await withOffice(async (host) => {
    addFaultyLog(host, 10);
    valueOf(await compute(paneService()));
    const sheet = host.sheet('Data quality');
    const leading = Object.entries(sheet.links()).filter(([, { to }]) => to.startsWith("'Log'!"));
    expect(leading.map(([, { to }]) => to)).toEqual(
      ['D3', 'D5', 'D7', 'D9', 'D11'].map((cell) => `'Log'!${cell}`),
    );
    for (const [cell, { to }] of leading) expect(`'Log'!${String(sheet.value(cell))}`).toBe(to);
  });
});
