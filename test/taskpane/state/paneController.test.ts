import { periodStartingIn } from '../../../src/report/period';
import type {
  ComputedReport,
  Inspection,
  PaneResult,
  PaneService,
  PaneSettings,
} from '../../../src/taskpane/contract/paneService';
import { chosenPeriodOf } from '../../../src/taskpane/state/chosenPeriod';
import { PaneController } from '../../../src/taskpane/state/paneController';
import { reportInTheWay } from '../../../src/taskpane/state/reportInTheWay';
import { shownReport } from '../../../src/taskpane/state/shownReport';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import { FakeService } from '../preview/fakeService';
import { EMPTY, FOUND, WITHOUT_PREVIOUS } from '../preview/inspections';
import { COMPUTED, STANDING } from '../preview/reports';

const ok = <T>(value: T): PaneResult<T> => ({ ok: true, value });
const normal = { inspection: ok(FOUND), report: ok(COMPUTED) };

async function opened(service: PaneService): Promise<PaneController> {
  const controller = new PaneController(service, 'fr');
  await controller.open();
  return controller;
}

test('it opens on what the workbook holds, and computes the proposed period in the language of Excel', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  await controller.compute();
  expect(service.asked.computations).toEqual([
    { period: COMPUTED.period, settings: DEFAULT_SETTINGS, language: 'fr' },
  ]);
  expect(controller.getState().computed?.report).toBe(COMPUTED);
});

test('after a report is computed the user stands on its cover, unless that was settled otherwise', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  await controller.compute();
  const cover = COMPUTED.sheets.find(({ id }) => id === 'cover')?.name;
  expect(service.asked.activated).toEqual([cover]);
  await controller.prefer({ opensCover: false });
  await controller.compute();
  expect(service.asked.activated).toEqual([cover]);
});

test('a correction is saved, and the logs are read again with it', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  const profile = { where: { sheet: 'RFA log' }, columns: {}, values: {}, dayOrder: {}, fixed: {} };
  await controller.correct([profile]);
  expect(service.asked.saved.at(-1)?.profiles).toEqual([profile]);
  expect(service.asked.inspections.at(-1)?.profiles).toEqual([profile]);
  await controller.undo();
  expect(service.asked.saved.at(-1)?.profiles).toEqual([]);
  expect(service.asked.inspections).toHaveLength(3);
});

test('an inserted template is in the language of the pane, and the workbook is looked at with it', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  await controller.insertTemplate('requests');
  expect(service.asked.templates).toEqual([['requests', 'fr']]);
  expect(service.asked.inspections).toHaveLength(2);
});

test('a number that is selected in the report is explained in the view of the report, until a report is computed', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  service.selectNumber('otp.rfas.sent');
  expect(controller.getState()).toMatchObject({ view: 'report', explained: 'otp.rfas.sent' });
  await controller.compute();
  expect(controller.getState().explained).toBeNull();
  controller.close();
  service.selectNumber('otp.rfas.sent');
  expect(controller.getState().explained).toBeNull();
});

test('settings that cannot be saved hinder nothing', async () => {
  const error = { code: 'unexpected', sheet: '', detail: '' } as const;
  const controller = await opened(new FakeService({ ...normal, saveError: error }));
  await controller.prefer({ language: 'en' });
  expect(controller.language()).toBe('en');
  await controller.compute();
  expect(controller.getState()).toMatchObject({
    failure: { task: 'saving' },
    computed: { report: COMPUTED },
  });
});

test('wrong counts of the previous period are refused before anything is computed', async () => {
  const service = new FakeService({ ...normal, inspection: ok(WITHOUT_PREVIOUS) });
  const controller = await opened(service);
  controller.send({ type: 'baselineTyped', count: 'headquarters', text: '-1' });
  expect(await controller.compute()).toBe(false);
  expect(service.asked.computations).toEqual([]);
  controller.send({ type: 'baselineTyped', count: 'headquarters', text: '165' });
  expect(await controller.compute()).toBe(true);
  const expected = { version: 1, period: '2021-2022', registry: { headquarters: 165 } };
  expect(service.asked.computations[0]?.settings.baseline).toEqual(expected);
  expect(service.asked.saved.at(-1)?.baseline).toEqual(expected);
});

test('cancelling tells the service, and the pane is free again', async () => {
  const controller = await opened(new FakeService({ ...normal, computingAt: { step: 'computing' } }));
  const run = controller.compute();
  await new Promise((resolve) => setTimeout(resolve, 5));
  controller.cancel();
  await run;
  expect(controller.getState()).toMatchObject({ activity: { kind: 'idle' }, cancelled: 'computing' });
});

/** A service whose inspections end when the test says so. */
class SlowService extends FakeService {
  readonly answers: ((inspection: Inspection) => void)[] = [];
  readonly signals: AbortSignal[] = [];

  override inspect(
    _settings: PaneSettings,
    _onProgress: unknown,
    signal: AbortSignal,
  ): Promise<PaneResult<Inspection>> {
    this.signals.push(signal);
    return new Promise((resolve) => {
      this.answers.push((inspection) => {
        resolve(ok(inspection));
      });
    });
  }
}

test('a second inspection gives up the first, whose late answer is not used', async () => {
  const service = new SlowService(normal);
  const controller = new PaneController(service, 'en');
  const first = controller.inspect();
  const second = controller.inspect();
  expect(service.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  service.answers[1]?.(FOUND);
  await second;
  service.answers[0]?.(EMPTY);
  await first;
  expect(controller.getState().inspection).toBe(FOUND);
});

class ThrowingService extends FakeService {
  override compute(): Promise<PaneResult<ComputedReport>> {
    throw new Error('a mistake in the program');
  }
}

test('a service that throws all the same leaves a message, not a pane that stands still', async () => {
  const controller = await opened(new ThrowingService(normal));
  await controller.compute();
  expect(controller.getState()).toMatchObject({
    activity: { kind: 'idle' },
    failure: { error: { code: 'unexpected', detail: 'a mistake in the program' } },
  });
});

test('a closed pane listens no more', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  service.change();
  expect(controller.getState().hasChanged).toBe(true);
  await controller.inspect();
  controller.close();
  service.change();
  expect(controller.getState().hasChanged).toBe(false);
});

/** A service whose calls Excel never answers, nor any wish to cancel them. */
class SilentService extends FakeService {
  isSilent = false;

  override inspect(...given: Parameters<FakeService['inspect']>): ReturnType<FakeService['inspect']> {
    return this.isSilent ? silence() : super.inspect(...given);
  }

  override compute(...given: Parameters<FakeService['compute']>): ReturnType<FakeService['compute']> {
    return this.isSilent ? silence() : super.compute(...given);
  }

  override saveSettings(...given: Parameters<FakeService['saveSettings']>): Promise<PaneResult<null>> {
    return this.isSilent ? silence() : super.saveSettings(...given);
  }

  override insertTemplate(): Promise<PaneResult<string>> {
    return silence();
  }

  override standingReport(): ReturnType<FakeService['standingReport']> {
    return this.isSilent ? this.answerOf(() => super.standingReport()) : super.standingReport();
  }

  /** What Excel gives once the test ends its silence. */
  private answerOf<T>(action: () => Promise<T>): Promise<T> {
    return new Promise((resolve) => {
      this.speak = () => {
        resolve(action());
      };
    });
  }

  speak: () => void = () => undefined;
}

const silence = <T>(): Promise<T> => new Promise<T>(() => undefined);

const IMPATIENT = { untilStalled: 10, afterCancel: 10, afterFailure: 10, forSmallThings: 20 };

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('where Excel never answers', () => {
  test.each(['inspect', 'compute', 'insertTemplate'] as const)(
    '“%s” says so after a while, and Cancel ends it',
    async (call) => {
      const service = new SilentService(normal);
      const controller = new PaneController(service, 'en', IMPATIENT);
      await controller.open();
      service.isSilent = true;
      const run = call === 'insertTemplate' ? controller.insertTemplate('requests') : controller[call]();
      await until(() => {
        const { activity } = controller.getState();
        return 'isStalled' in activity && activity.isStalled;
      });
      controller.cancel();
      await run;
      expect(controller.getState()).toMatchObject({ activity: { kind: 'idle' } });
      expect(controller.getState().cancelled).not.toBeNull();
    },
  );

  test('what a cancelled run left in the workbook is shown once Excel says it', async () => {
    const service = new SilentService(normal);
    const controller = new PaneController(service, 'en', { ...IMPATIENT, untilStalled: 10_000 });
    await controller.open();
    service.isSilent = true;
    const run = controller.compute();
    controller.cancel();
    await run;
    expect(controller.getState()).toMatchObject({ activity: { kind: 'idle' }, standing: null });
    service.standing = { ...STANDING, condition: 'brokenOff' };
    service.speak();
    await until(() => controller.getState().standing?.condition === 'brokenOff');
    controller.close();
  });

  test('settings that cannot be saved are told of, and hinder no later save', async () => {
    const service = new SilentService(normal);
    const controller = new PaneController(service, 'en', IMPATIENT);
    await controller.open();
    service.isSilent = true;
    await controller.prefer({ charts: false });
    expect(controller.getState().failure).toMatchObject({ task: 'saving', error: { code: 'noAnswer' } });
    service.isSilent = false;
    await controller.prefer({ charts: true });
    expect(service.asked.saved.at(-1)?.charts).toBe(true);
  });
});

test('pressing Compute twice computes once, and cancels nothing', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  const [first, second] = await Promise.all([controller.compute(), controller.compute()]);
  expect([first, second]).toEqual([true, false]);
  expect(service.asked.computations).toHaveLength(1);
  expect(controller.getState()).toMatchObject({ computed: { report: COMPUTED }, cancelled: null });
});

test('pressing “Insert a log template” twice inserts one', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  await Promise.all([controller.insertTemplate('requests'), controller.insertTemplate('requests')]);
  expect(service.asked.templates).toHaveLength(1);
});

test('a sheet of the report that is renamed or deleted is read anew, without the logs being taken for changed', async () => {
  const service = new FakeService(normal);
  const controller = await opened(service);
  await controller.compute();
  service.standing = null;
  service.change('report');
  await until(() => controller.getState().standing === null);
  expect(controller.getState().hasChanged).toBe(false);
});

test('a run that failed says what then stands in the workbook', async () => {
  const error = { code: 'unexpected', sheet: '', detail: '' } as const;
  const service = new FakeService({ ...normal, report: { ok: false, error } });
  const controller = await opened(service);
  service.standing = { ...STANDING, condition: 'brokenOff' };
  await controller.compute();
  expect(controller.getState()).toMatchObject({ standing: { condition: 'brokenOff' }, failure: { error } });
});

describe('where the report of another period stands in the workbook', () => {
  const EARLIER = { ...STANDING, run: 'earlier run', period: periodStartingIn(2021), periods: ['2021-2022'] };

  test('nothing is computed before the user says what becomes of it', async () => {
    const service = new FakeService({ ...normal, standing: EARLIER });
    const controller = await opened(service);
    expect(await controller.compute()).toBe(false);
    expect(controller.getState().asksPlacement).toBe(true);
    expect(reportInTheWay(controller.getState())).toEqual({ period: '2021-2022', canComeBack: false });
    expect(service.asked.computations).toEqual([]);
    expect(await controller.compute('beside')).toBe(true);
    expect(service.asked.computations).toMatchObject([{ placement: 'beside' }]);
    expect(controller.getState().asksPlacement).toBe(false);
  });

  test('the question goes when it is dismissed, or when that period itself is chosen', async () => {
    const controller = await opened(new FakeService({ ...normal, standing: EARLIER }));
    await controller.compute();
    controller.send({ type: 'placementDismissed' });
    expect(controller.getState().asksPlacement).toBe(false);
    await controller.compute();
    controller.send({ type: 'periodChosen', name: '2021-2022' });
    expect(controller.getState().asksPlacement).toBe(false);
  });

  test('nobody is asked where the chosen period has sheets of its own', async () => {
    const otherReports = [{ period: COMPUTED.period.name, sheet: 'Cover' }];
    const service = new FakeService({ ...normal, standing: { ...EARLIER, otherReports } });
    const controller = await opened(service);
    expect(await controller.compute()).toBe(true);
    expect(service.asked.computations).toHaveLength(1);
  });

  test('what was replaced comes back, and is shown as what stands in the workbook', async () => {
    const service = new FakeService({ ...normal, standing: EARLIER, replaced: EARLIER });
    const controller = await opened(service);
    await controller.compute('replace');
    expect(shownReport(controller.getState()).kind).toBe('computed');
    await controller.bringBack();
    expect(controller.getState().activity.kind).toBe('idle');
    expect(shownReport(controller.getState())).toEqual({ kind: 'standing', standing: EARLIER });
    expect(chosenPeriodOf(controller.getState())?.period.name).toBe(EARLIER.period.name);
  });

  test('where nothing comes back, the user is told', async () => {
    const controller = await opened(new FakeService(normal));
    await controller.bringBack();
    expect(controller.getState().failure).toMatchObject({ task: 'bringingBack' });
  });
});
