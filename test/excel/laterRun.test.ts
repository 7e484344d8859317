import { withOffice } from '../../host/officeForTest';
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
