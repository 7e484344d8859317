import { knownDay } from '../../src/log/calendarDay';
import { createPaneService } from '../../src/taskpane/excelPaneService';
import type { ComputedReport, PaneResult, PaneService } from '../../src/taskpane/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/storedSettings';
import { periodStartingIn } from '../../src/report/period';
import type { ExcelHost } from '../host/excelHost';
import type { HostOptions } from '../host/excelHost';
import { withOffice } from '../host/officeForTest';
import { openSamples } from './sampleWorkbook';

const TODAY = knownDay(2026, 11, 24);
const REPORT_SHEETS = 9;

jest.setTimeout(60_000);

function compute(
  service: PaneService,
  signal = new AbortController().signal,
): Promise<PaneResult<ComputedReport>> {
  const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' as const };
  return service.compute(request, () => undefined, signal);
}

function computed(result: PaneResult<ComputedReport>): ComputedReport {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.sheet} ${result.error.detail}`);
  return result.value;
}

async function withSamples(
  body: (host: ExcelHost, service: PaneService) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  await withOffice(async (host) => {
    openSamples(host);
    await body(
      host,
      createPaneService(() => TODAY),
    );
  }, options);
}

/** The sheets that were there before the report, with all that stands on them. */
function usersSheets(host: ExcelHost, names: readonly string[]): readonly unknown[] {
  return names.map((name) => [name, host.sheet(name).formulas()]);
}

describe.each(['1.9', '1.17'] as const)('the add-in in an Excel with ExcelApi %s', (requirementSets) => {
  it('finds the logs of the workbook', async () => {
    await withSamples(
      async (_, service) => {
        const inspected = await service.inspect(
          DEFAULT_SETTINGS,
          () => undefined,
          new AbortController().signal,
        );
        if (!inspected.ok) throw new Error(inspected.error.code);
        const { logs, periods } = inspected.value;
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

  it('writes the published figures and the charts into the workbook', async () => {
    await withSamples(
      async (host, service) => {
        const report = computed(await compute(service));
        expect(report.sheets).toHaveLength(REPORT_SHEETS);
        const overview = host.sheet('Overview').values().flat();
        for (const figure of [478, 133, 0.2383, 0.4256, 55.46, 455, 301, 154, 0.404, 0.82, 47, 0.173, 67]) {
          expect(overview).toContain(figure);
        }
        const charts = report.sheets.flatMap(({ name }) => host.sheet(name).charts());
        expect(charts).toHaveLength(7);
        for (const chart of charts) expect(chart).toMatchObject({ seriesBy: 'Columns' });
      },
      { requirementSets },
    );
  });

  it('gives the same sheets in the same places when it is run again', async () => {
    await withSamples(
      async (host, service) => {
        computed(await compute(service));
        const names = host.sheetNames;
        const first = names.map((name) => host.sheet(name).values());
        const again = computed(await compute(service));
        expect(again.sheets.map(({ keptAs }) => keptAs).join('')).toBe('');
        expect(host.sheetNames).toEqual(names);
        expect(names.map((name) => host.sheet(name).values())).toEqual(first);
        expect(host.sheet('Overview').charts()).toHaveLength(1);
      },
      { requirementSets },
    );
  });
});

describe('what is the user’s', () => {
  it('stays as it is, and a sheet of the same name keeps it', async () => {
    await withSamples(async (host, service) => {
      host.addSheet('Overview').set('A1', [['mine', '=1+1']]);
      const names = host.sheetNames;
      const before = usersSheets(host, names);
      const report = computed(await compute(service));
      expect(usersSheets(host, names)).toEqual(before);
      expect(report.sheets.find(({ id }) => id === 'overview')?.name).toBe('Overview (2)');
    });
  });

  it('is kept as a copy where it was written on a sheet of the report', async () => {
    await withSamples(async (host, service) => {
      computed(await compute(service));
      host.sheet('Overview').set('B40', 'my remark');
      const report = computed(await compute(service));
      const keptAs = report.sheets.find(({ id }) => id === 'overview')?.keptAs ?? '';
      expect(keptAs).toBe('Overview (2)');
      expect(host.sheet(keptAs).values().flat()).toContain('my remark');
      expect(host.sheet('Overview').values().flat()).not.toContain('my remark');
    });
  });

  it('is not touched where a sheet of the report is protected: that sheet is named, and nothing is written', async () => {
    await withSamples(async (host, service) => {
      computed(await compute(service));
      host.sheet('Area 2').protect();
      const before = usersSheets(host, host.sheetNames);
      const result = await compute(service);
      expect(result).toMatchObject({ ok: false, error: { code: 'sheetProtected', sheet: 'Area 2' } });
      expect(usersSheets(host, host.sheetNames)).toEqual(before);
    });
  });

  it('is not touched where the workbook is protected against new sheets', async () => {
    await withSamples(async (host, service) => {
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
      const report = computed(await compute(service));
      for (const { name } of report.sheets) {
        const formulas = host.sheet(name).formulas().flat();
        const values = host.sheet(name).values().flat();
        expect(formulas).toEqual(values);
      }
    });
  });
});

describe('a run that Excel interrupts', () => {
  it('leaves the user’s sheets untouched whichever request fails, and the next run repairs the report', async () => {
    await withSamples(async (host, service) => {
      const names = host.sheetNames;
      const before = usersSheets(host, names);
      computed(await compute(service));
      const requests = host.requests.length;
      const step = Math.max(1, Math.floor(requests / 12));
      for (let request = 1; request <= requests; request += step) {
        host.failRequest(request, 'GeneralException', 'middle');
        await compute(service);
        host.clearFaults();
        expect(usersSheets(host, names)).toEqual(before);
      }
      const repaired = computed(await compute(service));
      expect(host.sheet('Overview').values().flat()).toContain(478);
      expect(repaired.sheets.map(({ keptAs }) => keptAs)).toEqual(new Array(REPORT_SHEETS).fill(''));
      expect(host.sheetNames).toHaveLength(names.length + REPORT_SHEETS);
    });
  }, 240_000);

  it('the first time leaves sheets that the next run takes for its own', async () => {
    await withSamples(async (host, service) => {
      const names = host.sheetNames;
      // A failure without a reason is tried once more; the second ends the run.
      host.failRequestsWith('Charts', 'GeneralException', 'before', 2);
      expect(await compute(service)).toMatchObject({ ok: false, error: { code: 'otherWorkbookInFront' } });
      computed(await compute(service));
      expect(host.sheetNames).toHaveLength(names.length + REPORT_SHEETS);
    });
  });

  it('waits for the end of a cell edit, and says so', async () => {
    await withSamples(async (host, service) => {
      host.beginCellEdit();
      const steps: string[] = [];
      const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' as const };
      const running = service.compute(
        request,
        ({ step }) => {
          steps.push(step);
          if (step === 'waitingForCellEdit') host.endCellEdit();
        },
        new AbortController().signal,
      );
      computed(await running);
      expect(steps).toContain('waitingForCellEdit');
    });
  });

  it('ends when it is cancelled, before anything is written', async () => {
    await withSamples(async (host, service) => {
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
});

describe('the pane’s settings', () => {
  it('are kept in the workbook, and their loss is borne', async () => {
    await withOffice(async () => {
      const service = createPaneService(() => TODAY);
      expect(await service.loadSettings()).toEqual(DEFAULT_SETTINGS);
      await service.saveSettings({ ...DEFAULT_SETTINGS, charts: false, language: 'fr' });
      expect(await service.loadSettings()).toMatchObject({ charts: false, language: 'fr' });
      Office.context.document.settings.set('CooperationReport.settings', '{ broken');
      expect(await service.loadSettings()).toEqual(DEFAULT_SETTINGS);
      await Promise.resolve();
    });
  });
});
