import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { profileFileSchema } from '../../../src/log/model/profile';
import { knownDay } from '../../../src/ground/calendarDay';
import { displayFigure } from '../../../src/wording/displayFigure';
import { messagesOf } from '../../../src/locales/messagesOf';
import { periodStartingIn } from '../../../src/report/period';
import type { Computation } from '../../../src/taskpane/computation/computation';
import { InProcessComputation } from '../../../src/taskpane/computation/inProcessComputation';
import { WorkerComputation } from '../../../src/taskpane/computation/workerComputation';
import { createPaneService } from '../../../src/taskpane/service/excelPaneService';
import { correctFixed } from '../../../src/taskpane/corrections/correctLog';
import { describedLog } from '../../../src/taskpane/corrections/describedLog';
import { withoutRemembered } from '../../../src/taskpane/corrections/withoutRemembered';
import { withProfile } from '../../../src/taskpane/corrections/savedProfiles';
import { fileErrorText } from '../../../src/taskpane/views/added/fileErrorText';
import { PaneController } from '../../../src/taskpane/state/paneController';
import type {
  AddedWorkbook,
  InspectedLog,
  Inspection,
  Progress,
} from '../../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import type { ExcelHost } from '../../../host/excelHost';
import { withOffice } from '../../../host/officeForTest';
import { PUBLISHED_FIGURES } from '../../layout/publishedFigures';
import { threadWorkers } from '../computation/threadWorkers';
import { type FileOnDisk, fileOf } from '../fileOf';

/* Workbooks of other sections, added to an open one that may hold nothing, over the host that takes Excel's place. */

const TODAY = knownDay(2026, 11, 24);
const SAMPLES = path.resolve('assets', 'samples');

const { createWorker } = threadWorkers();

const WAYS: readonly (readonly [string, () => Computation])[] = [
  ['on its own thread', () => new InProcessComputation()],
  ['with a worker', () => new WorkerComputation(createWorker, new InProcessComputation())],
];

function samples(): readonly FileOnDisk[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => fileOf(name, readFileSync(path.join(SAMPLES, name))));
}

function csv(name: string, ...rows: readonly string[]): FileOnDisk {
  return fileOf(name, new TextEncoder().encode(rows.join('\n')));
}

/** Nothing but its headings says what it is; these two are asked for. */
const FORM = 'Reference,Requested State,Date sent,Date of reply';

async function withPane(
  body: (controller: PaneController, host: ExcelHost) => Promise<void>,
  computation: Computation = new InProcessComputation(),
): Promise<void> {
  await withOffice(async (host) => {
    const controller = new PaneController(
      createPaneService(() => TODAY, computation),
      'en',
    );
    await controller.open();
    try {
      await body(controller, host);
    } finally {
      controller.close();
    }
  });
}

function found(controller: PaneController): Inspection {
  const { inspection, failure } = controller.getState();
  if (inspection === null || failure !== null) throw new Error(failure?.error.code ?? 'nothing inspected');
  return inspection;
}

function logIn(controller: PaneController, workbook: string): InspectedLog {
  const log = found(controller).logs.find((other) => other.workbook === workbook);
  if (log === undefined) throw new Error(`No log in ${workbook}.`);
  return log;
}

async function answer(
  controller: PaneController,
  workbook: string,
  given: Parameters<typeof correctFixed>[2],
): Promise<void> {
  const profile = correctFixed(logIn(controller, workbook), found(controller).logs, given);
  await controller.correct(withProfile(controller.getState().settings.profiles, profile));
}

describe.each(WAYS)('added workbooks, read %s', (_, computation) => {
  it('give the published figures in an open workbook that is empty, each log under its workbook', async () => {
    await withPane(async (controller, host) => {
      await controller.addWorkbooks(samples());
      expect(
        found(controller).logs.map(({ workbook, sheet, content }) => [workbook, sheet, content?.count]),
      ).toEqual([
        ['country-offices-operational-requests.xlsx', 'Operational requests', 313],
        ['otp-requests-for-assistance.xlsx', 'Registre DA', 867],
        ['registry-headquarters-register.xlsx', 'Register', 616],
      ]);
      expect(found(controller)).toMatchObject({ failures: [], overlaps: [] });
      expect(found(controller).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      await controller.compute();
      const { computed, failure } = controller.getState();
      expect(failure).toBeNull();
      const shown = (figures = computed?.report.figures ?? []): readonly unknown[] =>
        figures.map((figure) => [figure.id, displayFigure(figure, messagesOf('en'))]);
      expect(shown()).toEqual(shown(PUBLISHED_FIGURES));
      expect(host.sheetNames).toEqual(expect.arrayContaining(['Overview', 'Data quality']));
      const places = new Set(computed?.report.issues.map(({ workbook }) => workbook));
      expect([...places].every((workbook) => workbook === '' || workbook.endsWith('.xlsx'))).toBe(true);
      expect(places.has('otp-requests-for-assistance.xlsx')).toBe(true);
    }, computation());
  });

  it('are opened once, and read again with every correction', async () => {
    await withPane(async (controller) => {
      const file = csv('form.csv', FORM, '1,Chile,2022-10-03,', '2,Ghana,2022-10-04,2022-11-04');
      await controller.addWorkbooks([file]);
      expect(logIn(controller, 'form.csv').questions).toHaveLength(1);
      await answer(controller, 'form.csv', { kind: 'rfa' });
      expect(logIn(controller, 'form.csv')).toMatchObject({ questions: [], content: { count: 2 } });
      expect(file.timesRead).toBe(1);
    }, computation());
  });

  it('are left unread by a wish to cancel, and nothing is computed until they were read', async () => {
    await withPane(async (controller) => {
      const stop = controller.subscribe(() => {
        const { activity } = controller.getState();
        if (activity.kind !== 'inspecting' || activity.isCancelling) return;
        if (activity.progress.step === 'readingFiles') controller.cancel();
      });
      await controller.addWorkbooks(samples());
      stop();
      expect(controller.getState()).toMatchObject({ cancelled: 'inspecting', activity: { kind: 'idle' } });
      expect(await controller.compute()).toBe(false);
      await controller.inspect();
      expect(found(controller).logs).toHaveLength(3);
    }, computation());
  });
});

describe('a file that is no workbook', () => {
  it('fails with its reason, and the others are read', async () => {
    await withPane(async (controller) => {
      const good = csv('good.csv', FORM, '1,Chile,2022-10-03,');
      await controller.addWorkbooks([
        fileOf('empty.xlsx'),
        fileOf('letter.xlsx', new TextEncoder().encode('Dear colleagues')),
        good,
      ]);
      expect(found(controller).failures.map(({ error }) => fileErrorText(error, messagesOf('en')))).toEqual([
        'empty.xlsx is empty: it holds no workbook. Ask for the file again.',
        'letter.xlsx is not a workbook. Give an .xlsx, .xlsm, .xlsb, .xls, .ods or .csv file.',
      ]);
      expect(logIn(controller, 'good.csv').added).toBe(3);
    });
  });

  it('that is too large is refused before its bytes are read', async () => {
    await withPane(async (controller) => {
      const large = fileOf('large.xlsx', new Uint8Array(), 151_000_000);
      await controller.addWorkbooks([large]);
      expect(found(controller).failures.map(({ error }) => error.code)).toEqual(['fileTooLarge']);
      expect(large.timesRead).toBe(0);
    });
  });

  it('that changed on disk since it was added is not counted as it was', async () => {
    await withPane(async (controller) => {
      const [countryOffices, otp] = samples();
      if (countryOffices === undefined || otp === undefined) throw new Error('no samples');
      await controller.addWorkbooks([countryOffices, otp]);
      otp.change();
      await controller.compute();
      expect(controller.getState().failure?.error).toEqual({
        code: 'fileNotRead',
        sheet: 'otp-requests-for-assistance.xlsx',
        detail: 'fileChanged',
      });
      expect(controller.getState().computed).toBeNull();
      await controller.inspect();
      expect(found(controller).failures.map(({ error }) => fileErrorText(error, messagesOf('en')))).toEqual([
        'otp-requests-for-assistance.xlsx was changed, moved or deleted since it was added. Add it again.',
      ]);
      await controller.removeWorkbook(2);
      expect(found(controller)).toMatchObject({ failures: [], added: [{ id: 1 }] });
    });
  });
});

describe('the same register twice', () => {
  it('is noticed with the number of its requests, and counted once', async () => {
    await withPane(async (controller) => {
      const copy = samples().map((file) => ({ ...file, name: `copy of ${file.name}` }))[1];
      if (copy === undefined) throw new Error('no samples');
      await controller.addWorkbooks([...samples(), copy]);
      const [overlap] = found(controller).overlaps;
      expect(overlap).toMatchObject({
        first: { workbook: 'otp-requests-for-assistance.xlsx' },
        second: { workbook: 'copy of otp-requests-for-assistance.xlsx' },
        added: 4,
        shared: 0,
      });
      expect(overlap?.repeated).toBeGreaterThan(850);
      await controller.compute();
      const figure = controller.getState().computed?.report.figures.find(({ id }) => id === 'otp.rfas.sent');
      expect(figure?.numerator).toBe(478);
      await controller.removeWorkbook(4);
      expect(found(controller).overlaps).toEqual([]);
    });
  });

  it('is noticed where two sections hold some requests in common, the same and changed ones', async () => {
    await withPane(async (controller) => {
      const head = 'Reference,Requested State,Date sent,Category';
      const first = csv(
        'headquarters.csv',
        head,
        'NV/1,Chile,2022-10-03,Defence',
        'NV/2,Ghana,2022-10-04,Defence',
        'NV/3,Japan,2022-10-05,Defence',
      );
      const second = csv(
        'headquarters victims.csv',
        head,
        'NV/3,Japan,2022-10-06,Victims',
        'NV/2,Ghana,2022-10-04,Defence',
      );
      await controller.addWorkbooks([first, second]);
      expect(found(controller).overlaps).toMatchObject([
        { second: { workbook: 'headquarters victims.csv' }, count: 2, repeated: 1, shared: 1 },
      ]);
    });
  });
});

describe('the profile of an added workbook', () => {
  const rows = ['1,Chile,2022-10-03,', '2,Ghana,2022-10-04,2022-11-04'];

  it('reads next year’s file with the same headings without a question, also when the pane is opened anew', async () => {
    await withOffice(async () => {
      const service = createPaneService(() => TODAY, new InProcessComputation());
      const first = new PaneController(service, 'en');
      await first.open();
      await first.addWorkbooks([csv('requests 2022.csv', FORM, ...rows)]);
      await answer(first, 'requests 2022.csv', { kind: 'rfc', origin: 'countryOffice' });
      first.close();
      const second = new PaneController(service, 'en');
      await second.open();
      await second.addWorkbooks([csv('requests 2023.csv', FORM.toUpperCase(), '7,Mali,2023-10-03,')]);
      expect(logIn(second, 'requests 2023.csv')).toMatchObject({
        questions: [],
        content: { count: 1 },
        readAs: { workbook: 'requests 2022.csv' },
        profile: { where: { workbook: 'requests 2023.csv' }, fixed: { origin: 'countryOffice' } },
      });
      second.close();
    });
  });

  it('does not change how another added workbook with the same headings is read', async () => {
    await withPane(async (controller) => {
      await controller.addWorkbooks([csv('a.csv', FORM, ...rows), csv('b.csv', FORM, ...rows)]);
      await answer(controller, 'a.csv', { kind: 'rfa' });
      expect(logIn(controller, 'a.csv').content?.count).toBe(2);
      expect(logIn(controller, 'b.csv').questions).toHaveLength(1);
    });
  });

  it('holds for its own sheet, not for one of that name in the open workbook', async () => {
    await withPane(async (controller, host) => {
      host.sheet('Sheet1').set('A1', [
        ['Reference', 'Requested State', 'Date sent', 'Date of reply'],
        ['5', 'Chile', 44850, ''],
      ]);
      await controller.addWorkbooks([csv('Sheet1.csv', FORM, ...rows)]);
      await answer(controller, 'Sheet1.csv', { kind: 'rfa' });
      const [open] = found(controller).logs;
      expect(open).toMatchObject({ added: null, sheet: 'Sheet1', content: null });
      expect(logIn(controller, 'Sheet1.csv').content?.count).toBe(2);
    });
  });

  it('reads a log that only the user could describe, and next year’s file with its headings', async () => {
    await withPane(async (controller) => {
      const head = 'Akte,Empfaenger,Abgang,Eingang';
      await controller.addWorkbooks([csv('akten.csv', head, ...rows)]);
      expect(found(controller).logs).toEqual([]);
      const [workbook] = found(controller).added;
      expect(workbook?.headings).toMatchObject([{ sheet: 'akten', row: 1 }]);
      const columns = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D' };
      const description = { workbook: 'akten.csv', sheet: 'akten', headerRow: '1', columns };
      const named = head.split(',').map((heading, index) => ({ column: 'ABCD'[index] ?? '', heading }));
      await controller.correct([describedLog(description, named)]);
      await answer(controller, 'akten.csv', { kind: 'rfa' });
      expect(logIn(controller, 'akten.csv')).toMatchObject({ questions: [], content: { count: 2 } });
      await controller.addWorkbooks([csv('akten neu.csv', 'Verzeichnis', head, '9,Mali,2023-10-03,')]);
      expect(logIn(controller, 'akten neu.csv')).toMatchObject({
        readAs: { workbook: 'akten.csv' },
        content: { count: 1 },
      });
    });
  });

  it('can be set aside for one workbook, which is then read as was proposed', async () => {
    await withPane(async (controller) => {
      await controller.addWorkbooks([csv('a.csv', FORM, ...rows)]);
      await answer(controller, 'a.csv', { kind: 'rfa' });
      await controller.addWorkbooks([csv('b.csv', FORM, '7,Mali,2023-10-03,')]);
      const log = logIn(controller, 'b.csv');
      expect(log.readAs).toMatchObject({ workbook: 'a.csv' });
      const { settings, added } = controller.getState();
      await controller.correct(settings.profiles, withoutRemembered(added, log));
      expect(logIn(controller, 'b.csv')).toMatchObject({ readAs: null, content: null });
      expect(logIn(controller, 'a.csv').content?.count).toBe(2);
      await controller.undo();
      expect(logIn(controller, 'b.csv').readAs).toMatchObject({ workbook: 'a.csv' });
    });
  });

  it('is one that a profile file can hold', async () => {
    await withPane(async (controller) => {
      await controller.addWorkbooks([csv('a.csv', FORM, ...rows)]);
      await answer(controller, 'a.csv', { kind: 'rfa' });
      const logs = controller.getState().settings.profiles;
      expect(profileFileSchema.safeParse({ version: 3, logs }).success).toBe(true);
      expect(logs[0]).toMatchObject({
        where: { workbook: 'a.csv', sheet: 'a' },
        headings: { A: 'Reference', B: 'Requested State', C: 'Date sent', D: 'Date of reply' },
      });
    });
  });
});

describe('the service', () => {
  it('says which file it opens and which it reads', async () => {
    await withOffice(async () => {
      const service = createPaneService(() => TODAY, new InProcessComputation());
      const added = samples().map((file, id): AddedWorkbook => ({
        id,
        name: file.name,
        file,
        remembered: [],
      }));
      const steps: Progress[] = [];
      await service.inspect(
        DEFAULT_SETTINGS,
        (progress) => steps.push(progress),
        new AbortController().signal,
        added,
      );
      const files = steps.filter(({ step }) => step === 'openingFiles' || step === 'readingFiles');
      expect(files).toHaveLength(6);
      expect(files[4]).toEqual({
        step: 'readingFiles',
        workbook: 'otp-requests-for-assistance.xlsx',
        done: 1,
        total: 3,
      });
    });
  });

  it('computes nothing of a period that no workbook reaches', async () => {
    await withOffice(async () => {
      const service = createPaneService(() => TODAY, new InProcessComputation());
      const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' } as const;
      const result = await service.compute(request, () => undefined, new AbortController().signal, []);
      expect(result).toMatchObject({ ok: false, error: { code: 'noUsableLog' } });
    });
  });
});
