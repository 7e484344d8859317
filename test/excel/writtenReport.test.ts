import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { periodStartingIn } from '../../src/report/period';
import type { PaneService, StandingReport } from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

/** What a run says of the report that it wrote, while somebody does something after its fourth sheet. */
async function saidByRun(
  service: PaneService,
  meanwhile: () => void = () => undefined,
): Promise<StandingReport | null> {
  const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' as const };
  const report = await service.compute(
    request,
    (progress) => {
      if (progress.step === 'writingSheets' && progress.done === 4) meanwhile();
    },
    new AbortController().signal,
  );
  return valueOf(report).inspection.standing;
}

/** What stands in the workbook of a log and a report, by a run that wrote it again and by reading it. */
async function saidAndRead(before: (host: ExcelHost) => void, meanwhile?: (host: ExcelHost) => void) {
  const reports: { said: StandingReport | null; read: StandingReport | null }[] = [];
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    const service = paneService();
    await saidByRun(service);
    before(host);
    const said = await saidByRun(service, () => meanwhile?.(host));
    reports.push({ said, read: valueOf(await service.standingReport()) });
  });
  const [report] = reports;
  if (report === undefined) throw new Error('Nothing was computed.');
  return report;
}

describe('a run knows, without asking Excel, how the report stands that it wrote', () => {
  it('with the copies of edited sheets, the names of the user’s and the sheets that came again', async () => {
    const { said, read } = await saidAndRead((host) => {
      host.sheet('Overview').set('N95', 'a word of the user’s');
      host.sheet('Area 2').rename('Mine');
      host.sheet('Area 3').delete();
    });
    expect(said).toEqual(read);
    expect(said?.condition).toBe('whole');
    expect(said?.figures.size).toBeGreaterThan(20);
    expect(said?.others).toContain('Overview (edited)');
  });

  it('with what was done to its tabs while it was written', async () => {
    const { said, read } = await saidAndRead(
      () => undefined,
      (host) => {
        host.sheet('Overview').rename('Mine');
        host.addSheet('Another');
      },
    );
    expect(said).toEqual(read);
    expect(said?.sheets.map(({ name }) => name)).toContain('Mine');
    expect(said?.others).toContain('Another');
  });
});
