import { periodStartingIn } from '../../src/report/period';
import type { PaneService } from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import type { ExcelHost, HostOptions } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { compute, inspect, paneService, valueOf } from './paneInExcel';
import { openSamples } from './sampleWorkbook';
import { addSmallLog, addUserSheets, userPicture } from './userMatter';

const REPORT_SHEETS = 12;
/** Those of the persons sought and of the recommendations, where registers of them are read. */
const SHEETS_OF_REGISTERS = 2;
/** That of the requests by section, situation and addressee, which the samples name. */
const SHEET_OF_BREAKDOWNS = 1;

async function withSamples(
  body: (host: ExcelHost, service: PaneService) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  await withOffice(async (host) => {
    openSamples(host);
    await body(host, paneService());
  }, options);
}

async function withSmallLog(body: (host: ExcelHost, service: PaneService) => Promise<void>): Promise<void> {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    await body(host, paneService());
  });
}

describe.each(['1.9', '1.17'] as const)('the add-in in an Excel with ExcelApi %s', (requirementSets) => {
  it('finds the logs of the workbook', async () => {
    await withSamples(
      async (_, service) => {
        const { logs, periods } = valueOf(await inspect(service));
        expect(logs.map(({ sheet, content }) => [sheet, content?.count])).toEqual([
          ['Operational requests', 313],
          ['Registre DA', 867],
          ['Register', 616],
        ]);
        expect(periods.map(({ period, isDefault }) => [period.name, isDefault])).toEqual([
          ['2022-2023', true],
          ['2021-2022', false],
        ]);
      },
      { requirementSets },
    );
  });

  it('writes the published figures and the charts into the workbook, and the same again in the same places', async () => {
    await withSamples(
      async (host, service) => {
        const report = valueOf(await compute(service));
        expect(report.sheets).toHaveLength(REPORT_SHEETS + SHEETS_OF_REGISTERS + SHEET_OF_BREAKDOWNS);
        const overview = host.sheet('Overview').values().flat();
        for (const figure of [478, 133, 0.2383, 0.4256, 55.46, 455, 301, 154, 0.404, 0.82, 47, 0.173, 67]) {
          expect(overview).toContain(figure);
        }
        const charts = report.sheets.flatMap(({ name }) => host.sheet(name).charts());
        expect(charts).toHaveLength(16);
        for (const chart of charts) expect(chart).toMatchObject({ seriesBy: 'Columns' });

        const names = host.sheetNames;
        const first = names.map((name) => host.sheet(name).values());
        const again = valueOf(await compute(service));
        expect(again.sheets).toEqual(report.sheets);
        expect(host.sheetNames).toEqual(names);
        expect(names.map((name) => host.sheet(name).values())).toEqual(first);
        expect(report.sheets.flatMap(({ name }) => host.sheet(name).charts())).toEqual(charts);
      },
      { requirementSets },
    );
  });
});

describe('what is the user’s', () => {
  it('stays as it is, and a sheet of the same name keeps it', async () => {
    await withSmallLog(async (host, service) => {
      await addUserSheets(host, 'Overview');
      const names = host.sheetNames;
      const before = userPicture(host, names);
      const report = valueOf(await compute(service));
      expect(userPicture(host, names)).toEqual(before);
      expect(report.sheets.find(({ id }) => id === 'overview')?.name).toBe('Overview (2)');
    });
  });

  it('is not touched where a sheet of the report is protected: that sheet is named, and nothing is written', async () => {
    await withSmallLog(async (host, service) => {
      valueOf(await compute(service));
      host.sheet('Area 2').protect();
      const before = userPicture(host, host.sheetNames);
      const result = await compute(service);
      expect(result).toMatchObject({ ok: false, error: { code: 'sheetProtected', sheet: 'Area 2' } });
      expect(userPicture(host, host.sheetNames)).toEqual(before);
    });
  });

  it('is not touched where the workbook is protected against new sheets', async () => {
    await withSmallLog(async (host, service) => {
      host.protectWorkbook();
      const names = host.sheetNames;
      expect(await compute(service)).toMatchObject({ ok: false, error: { code: 'workbookProtected' } });
      expect(host.sheetNames).toEqual(names);
    });
  });

  it('never runs as a formula on a sheet of the report', async () => {
    await withSamples(async (host, service) => {
      host.sheet('Register').set('J8', '=HYPERLINK("http://example.org")&"x"');
      host.sheet('Register').setNumberFormat('B9', '@').set('B9', "'=1+1");
      const report = valueOf(await compute(service));
      for (const { name } of report.sheets) {
        const formulas = host.sheet(name).formulas().flat();
        const values = host.sheet(name).values().flat();
        expect(formulas).toEqual(values);
      }
    });
  });
});

describe('a run', () => {
  it.each(['InvalidOperationInCellEditMode', 'InvalidOperation'] as const)(
    'waits for the end of a cell edit, which Excel calls %s, and says so',
    async (code) => {
      await withSmallLog(async (host, service) => {
        host.beginCellEdit(code);
        const steps: string[] = [];
        const running = service.compute(
          { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' },
          ({ step }) => {
            steps.push(step);
            if (step === 'waitingForCellEdit') host.endCellEdit();
          },
          new AbortController().signal,
        );
        expect(valueOf(await running).sheets).toHaveLength(REPORT_SHEETS);
        expect(steps).toContain('waitingForCellEdit');
      });
    },
  );

  it('ends when it is cancelled, before anything is written', async () => {
    await withSmallLog(async (host, service) => {
      const names = host.sheetNames;
      const cancelled = new AbortController();
      cancelled.abort();
      expect(await compute(service, cancelled.signal)).toMatchObject({
        ok: false,
        error: { code: 'cancelled' },
      });
      expect(host.sheetNames).toEqual(names);
    });
  });

  it('that is cancelled between two sheets is made good by the next', async () => {
    await withSmallLog(async (host, service) => {
      const report = valueOf(await compute(service));
      const before = host.sheetNames.map((name) => host.sheet(name).values());
      const cancelled = new AbortController();
      const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' as const };
      const result = await service.compute(
        request,
        (progress) => {
          if (progress.step === 'writingSheets' && progress.done === 3) cancelled.abort();
        },
        cancelled.signal,
      );
      expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      // What was not reached is still the user's to edit, and edits to it are kept.
      host.sheet('Notes').set('Z99', 'my remark');
      const repaired = valueOf(await compute(service));
      expect(repaired.sheets.map(({ name, keptAs }) => [name, keptAs])).toEqual(
        report.sheets.map(({ name }) => [name, name === 'Notes' ? 'Notes (edited)' : '']),
      );
      const others = host.sheetNames.filter((name) => name !== 'Notes (edited)');
      expect(others.map((name) => host.sheet(name).values())).toEqual(before);
    });
  });
});

describe('the pane’s settings', () => {
  it('are kept in the workbook', async () => {
    await withOffice(async () => {
      const service = paneService();
      expect(await service.loadSettings()).toEqual(DEFAULT_SETTINGS);
      await service.saveSettings({ ...DEFAULT_SETTINGS, charts: false, language: 'fr' });
      expect(await service.loadSettings()).toEqual({ ...DEFAULT_SETTINGS, charts: false, language: 'fr' });
    });
  });
});
