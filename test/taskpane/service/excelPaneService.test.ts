import type { Computation } from '../../../src/taskpane/computation/computation';
import { loadSolver } from '../../../src/solver/loadSolver';
import type { CopyTools } from '../../../src/taskpane/computation/copyTools';
import { writeOds } from '../../../src/xlsx/write/ods/writeOds';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { InProcessComputation } from '../../../src/taskpane/computation/inProcessComputation';
import { WorkerComputation } from '../../../src/taskpane/computation/workerComputation';
import { correctFixed, withColumn } from '../../../src/taskpane/corrections/correctLog';
import { withProfile } from '../../../src/taskpane/corrections/savedProfiles';
import { createPaneService } from '../../../src/taskpane/service/excelPaneService';
import type {
  ComputeRequest,
  InspectedLog,
  Inspection,
  PaneResult,
  PaneService,
  PaneSettings,
  Progress,
} from '../../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import { displayFigure } from '../../../src/wording/displayFigure';
import { messagesOf } from '../../../src/locales/messagesOf';
import { knownDay } from '../../../src/ground/calendarDay';
import type { Figure } from '../../../src/report/figure';
import { periodStartingIn } from '../../../src/report/period';
import { openSamples } from '../../excel/sampleWorkbook';
import type { ExcelHost } from '../../../host/excelHost';
import { withOffice } from '../../../host/officeForTest';
import { PUBLISHED_FIGURES } from '../../layout/publishedFigures';
import { threadWorkers } from '../computation/threadWorkers';
import { fileOf } from '../fileOf';

/* The pane's real service, over the host that takes Excel's place, from the workbook's cells to its sheets. */

const TODAY = knownDay(2026, 11, 24);

const REQUEST: ComputeRequest = {
  period: periodStartingIn(2022),
  settings: DEFAULT_SETTINGS,
  language: 'en',
};

const { createWorker } = threadWorkers();

type Ways = readonly (readonly [string, () => Computation])[];

const WAYS: Ways = [
  ['on its own thread', () => new InProcessComputation()],
  ['with a worker', () => new WorkerComputation(createWorker, new InProcessComputation())],
];

async function withService(
  computation: Computation,
  body: (service: PaneService, host: ExcelHost) => Promise<void>,
): Promise<void> {
  await withOffice(async (host) => {
    await body(
      createPaneService(() => TODAY, computation),
      host,
    );
  });
}

const never = (): AbortSignal => new AbortController().signal;
const nobody = (): void => undefined;

function valueOf<T>(result: PaneResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.sheet} ${result.error.detail}`);
  return result.value;
}

async function inspected(service: PaneService, settings: PaneSettings): Promise<Inspection> {
  return valueOf(await service.inspect(settings, nobody, never()));
}

/** A figure as the report prints it. */
function shown(figure: Figure): readonly string[] {
  return [figure.id, displayFigure(figure, messagesOf('en'))];
}

function only({ logs }: Inspection): InspectedLog {
  const [log] = logs;
  if (log === undefined || logs.length > 1) throw new Error(`${logs.length} logs`);
  return log;
}

/** Neither the titles say of which kind these are, nor which of two columns holds the reply. */
function setAskingLog(host: ExcelHost): void {
  host.sheet('Sheet1').set('A1', [
    ['Reference', 'State', 'Date sent', 'Date of reply', 'Date of reply'],
    ['1', 'A', 44830, 44850, 44851],
    ['2', 'B', 44831, 44851, 44852],
  ]);
}

/** A log of the Prosecutor with three requests, of which two were executed. */
function setSmallLog(host: ExcelHost): void {
  host.sheet('Sheet1').set('A1', [
    ['Requests for assistance (RFA), Office of the Prosecutor', '', '', ''],
    ['Reference', 'Requested State', 'Date sent', 'Date of reply'],
    ['RFA-1', 'A', 44830, 44850],
    ['RFA-2', 'B', 44861, 44871],
    ['RFA-3', 'B', 44891, ''],
  ]);
}

describe.each(WAYS)('the pane’s service, computing %s', (_, computation) => {
  it('finds the logs of the samples, their spans and the periods that they reach', async () => {
    await withService(computation(), async (service, host) => {
      openSamples(host);
      const steps: string[] = [];
      const { logs, periods, issues } = valueOf(
        await service.inspect(DEFAULT_SETTINGS, ({ step }) => steps.push(step), never()),
      );
      expect(logs.map(({ sheet, content }) => [sheet, content?.count])).toEqual([
        ['Operational requests', 313],
        ['Registre DA', 867],
        ['Register', 616],
      ]);
      for (const { content, questions } of logs) {
        expect(questions).toEqual([]);
        expect(content?.span?.first).toBeLessThan(knownDay(2021, 12, 31));
        expect(content?.span?.last).toBeGreaterThan(knownDay(2023, 6, 1));
      }
      expect(
        periods.map(({ period, isDefault, hasPrevious }) => [period.name, isDefault, hasPrevious]),
      ).toEqual([
        ['2022-2023', true, true],
        ['2021-2022', false, false],
      ]);
      expect(periods.map(({ asAt }) => asAt)).toEqual(periods.map(({ period }) => period.end));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(new Set(steps)).toEqual(new Set(['lookingForLogs', 'readingRows']));
    });
  });

  it('computes the published figures and says which sheets it wrote', async () => {
    await withService(computation(), async (service, host) => {
      openSamples(host);
      const before = host.sheetNames;
      const report = valueOf(await service.compute(REQUEST, nobody, never()));
      expect(report.figures.map(shown)).toEqual(PUBLISHED_FIGURES.map(shown));
      expect(host.sheetNames).toEqual([...before, ...report.sheets.map(({ name }) => name)]);
      expect(report.issueCount).toBe(report.issues.length);
    });
  });

  it('reads a log once its questions are settled by profiles, one after the other', async () => {
    await withService(computation(), async (service, host) => {
      setAskingLog(host);
      const first = await inspected(service, DEFAULT_SETTINGS);
      expect(only(first).content).toBeNull();
      expect(first.periods).toEqual([]);
      const fixed = correctFixed(only(first), first.logs, { kind: 'rfc', origin: 'headquarters' });
      const second = await inspected(service, { ...DEFAULT_SETTINGS, profiles: [fixed] });
      expect(only(second).questions.map(({ code }) => code)).toEqual(['columnUndecided']);
      const replied = withColumn(only(second), second.logs, 'replied', 'E');
      const profiles = withProfile([fixed], replied);
      const last = await inspected(service, { ...DEFAULT_SETTINGS, profiles });
      expect(only(last)).toMatchObject({ questions: [], content: { count: 2 } });
    });
  });

  it('says that there is nothing to compute where no log can be read', async () => {
    await withService(computation(), async (service, host) => {
      setAskingLog(host);
      const before = host.sheetNames;
      const result = await service.compute(REQUEST, nobody, never());
      expect(result).toMatchObject({ ok: false, error: { code: 'noUsableLog' } });
      expect(host.sheetNames).toEqual(before);
    });
  });

  it.each(['readingRows', 'computing'] as const)(
    'writes nothing when it is cancelled while it is %s',
    async (step) => {
      await withService(computation(), async (service, host) => {
        openSamples(host);
        const before = host.sheetNames;
        const cells = before.map((name) => host.sheet(name).formulas());
        const cancelling = new AbortController();
        const cancel = (progress: Progress): void => {
          if (progress.step === step) cancelling.abort();
        };
        const result = await service.compute(REQUEST, cancel, cancelling.signal);
        expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
        expect(host.sheetNames).toEqual(before);
        expect(before.map((name) => host.sheet(name).formulas())).toEqual(cells);
      });
    },
  );

  it('takes the figures of what stands in the workbook when it computes, not when it looked', async () => {
    await withService(computation(), async (service, host) => {
      openSamples(host);
      await inspected(service, DEFAULT_SETTINGS);
      host.sheet('Registre DA').delete();
      const { figures } = valueOf(await service.compute(REQUEST, nobody, never()));
      expect(figures.find(({ id }) => id === 'otp.rfas.sent')).toMatchObject({
        value: null,
        reason: { code: 'noLog', organ: 'OTP' },
      });
    });
  });
});

describe('the pane’s service', () => {
  it('gives the report in French, without charts and without the supplementary sheet where that is wanted', async () => {
    await withService(new InProcessComputation(), async (service, host) => {
      openSamples(host);
      const settings = { ...DEFAULT_SETTINGS, charts: false, supplementary: false };
      const { sheets } = valueOf(
        await service.compute({ ...REQUEST, settings, language: 'fr' }, nobody, never()),
      );
      expect(sheets.map(({ id }) => id)).not.toContain('supplementary');
      expect(sheets.flatMap(({ name }) => host.sheet(name).charts())).toEqual([]);
      expect(sheets.map(({ name }) => name)).toContain('Vue d’ensemble');
    });
  });

  it('has Excel’s own formulas recompute the report where that is wanted', async () => {
    await withService(new InProcessComputation(), async (service, host) => {
      setSmallLog(host);
      const settings = { ...DEFAULT_SETTINGS, charts: false, supplementary: false, checks: true };
      const { sheets } = valueOf(await service.compute({ ...REQUEST, settings }, nobody, never()));
      expect(sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(['requests', 'checks']));
      expect(host.names()).toHaveProperty(['Cooperation.checks']);
    });
  });

  it('makes a copy to share of the report that was computed, and Excel opens it as a workbook of its own', async () => {
    const tools = async (): Promise<CopyTools> => ({
      writeWorkbook,
      writeOds,
      solve: await loadSolver(),
    });
    await withService(new InProcessComputation(tools), async (service, host) => {
      const wanted = { by: 'addresseeType', language: 'en', format: 'xlsx' } as const;
      expect(await service.makeCopy(wanted)).toMatchObject({ error: { code: 'reportGone' } });
      setSmallLog(host);
      valueOf(await service.compute(REQUEST, nobody, never()));
      const { bytes, words, fileName } = valueOf(await service.makeCopy(wanted));
      expect(fileName).toBe('cooperation-report-2022-2023-en.xlsx');
      expect(words.goesIn[1]).toMatch(/^Overview: /);
      const ods = valueOf(await service.makeCopy({ ...wanted, format: 'ods' }));
      expect(ods.fileName).toBe('cooperation-report-2022-2023-en.ods');
      expect(ods.words.goesIn.filter((line) => line.includes('(chart)'))).toEqual([]);
      valueOf(await service.openCopy(bytes));

      const copies = ['one.xlsx', 'other.xlsx'].map((name) => fileOf(name, bytes.slice()));
      const compared = valueOf(await service.compareReports(copies, 'fr', never()));
      expect(compared.ok && compared.value.reports).toHaveLength(2);
      expect(compared.ok && compared.value.notes).toContain(messagesOf('fr').share.combined.samePeriod);
      const log = fileOf('log.csv', new TextEncoder().encode('Reference,Date sent\n1,2022-10-01\n'));
      expect(valueOf(await service.compareReports([...copies, log], 'en', never()))).toEqual({
        ok: false,
        error: { code: 'notShared', workbook: 'log.csv' },
      });
      expect(host.createdWorkbooks).toEqual([Buffer.from(bytes).toString('base64')]);
    });
  });

  it('selects the cell of an issue and goes to a sheet, and says where there is none', async () => {
    await withService(new InProcessComputation(), async (service, host) => {
      host.addSheet('Register').set('B7', 'x');
      expect(await service.select({ workbook: 'Book1', sheet: 'Register', cell: 'B7' })).toEqual({
        ok: true,
        value: null,
      });
      expect(host.activeSheet).toBe('Register');
      await Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        expect(cell.address).toBe('Register!B7');
      });
      valueOf(await service.activateSheet('Sheet1'));
      expect(host.activeSheet).toBe('Sheet1');
      expect(await service.activateSheet('Gone')).toMatchObject({
        ok: false,
        error: { code: 'sheetNotFound', sheet: 'Gone' },
      });
    });
  });

  it('finds its settings again when the pane is opened anew, and says where they could not be kept', async () => {
    await withService(new InProcessComputation(), async (service, host) => {
      setAskingLog(host);
      const first = await inspected(service, DEFAULT_SETTINGS);
      const profile = correctFixed(only(first), first.logs, { kind: 'rfc', origin: 'headquarters' });
      const settings: PaneSettings = {
        ...DEFAULT_SETTINGS,
        language: 'fr',
        profiles: [profile],
        charts: false,
      };
      valueOf(await service.saveSettings(settings));
      expect(await createPaneService(() => TODAY).loadSettings()).toEqual(settings);
      host.failSettings = true;
      expect(await service.saveSettings(DEFAULT_SETTINGS)).toMatchObject({
        ok: false,
        error: { code: 'unexpected' },
      });
    });
  });

  it('tells that the user changed the workbook, but not that it wrote its report', async () => {
    await withService(new InProcessComputation(), async (service, host) => {
      openSamples(host);
      await host.settled();
      let told = 0;
      const stop = service.onWorkbookChanged((change) => {
        if (change === 'logs') told += 1;
      });
      valueOf(await service.compute(REQUEST, nobody, never()));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await host.settled();
      expect(told).toBe(0);
      host.sheet('Register').set('C9', 'Chile');
      while (told === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(told).toBe(1);
      stop();
    });
  });
});
