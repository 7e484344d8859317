import type { LogProfile } from '../../../src/log/model/profile';
import type {
  AddedWorkbook,
  Inspection,
  PaneError,
  PaneResult,
} from '../../../src/taskpane/contract/paneService';
import { asksForBaseline, baselineErrorsOf, chosenPeriodOf } from '../../../src/taskpane/state/chosenPeriod';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/paneState';
import { nextState } from '../../../src/taskpane/state/nextState';
import { obstacleOf, readWorkbooks } from '../../../src/taskpane/state/obstacle';
import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import { fileOf } from '../fileOf';
import {
  EMPTY,
  FOUND,
  NO_USABLE_ROW,
  ONLY_QUESTIONS,
  QUESTION_OPEN,
  WITHOUT_PREVIOUS,
} from '../preview/inspections';
import { COMPUTED } from '../preview/reports';

function after(events: readonly PaneEvent[], state: PaneState = FIRST_STATE): PaneState {
  return events.reduce(nextState, state);
}

const ok = <T>(value: T): PaneResult<T> => ({ ok: true, value });
const refused = (code: PaneError['code']): PaneResult<never> => ({
  ok: false,
  error: { code, sheet: '', detail: '' },
});
const started = (run: number): PaneEvent => ({ type: 'inspectionStarted', run });
const found = (run: number, inspection = FOUND): PaneEvent => ({
  type: 'inspected',
  run,
  result: ok(inspection),
});
const computing = (run: number): PaneEvent => ({
  type: 'computingStarted',
  run,
  settings: FIRST_STATE.settings,
});
const computed = (run: number): PaneEvent => ({ type: 'computed', run, result: ok(COMPUTED) });
const profile = (sheet: string): LogProfile => ({
  where: { sheet },
  columns: {},
  values: {},
  dayOrder: {},
  fixed: {},
});

const corrected = (profiles: readonly LogProfile[], added: readonly AddedWorkbook[] = []): PaneEvent => ({
  type: 'logsCorrected',
  profiles,
  registers: [],
  added,
});

const inspected = after([started(1), found(1)]);
const done = after([computing(2), computed(2)], inspected);

describe('inspecting', () => {
  test('what was found is shown, and its period is proposed', () => {
    expect(inspected.activity).toEqual({ kind: 'idle' });
    expect(inspected.inspection).toBe(FOUND);
    expect(chosenPeriodOf(inspected)?.period.name).toBe('2022-2023');
    expect(obstacleOf(inspected)).toBeNull();
  });

  test('the answer of an inspection that a later one replaced is not used', () => {
    const state = after([started(1), started(2), found(1, EMPTY)]);
    expect(state.inspection).toBeNull();
    expect(state.activity.kind).toBe('inspecting');
    expect(after([found(2)], state).inspection).toBe(FOUND);
    expect(after([found(2), found(1, EMPTY)], state).inspection).toBe(FOUND);
  });

  test('the progress of an earlier run does not show', () => {
    const progress = { step: 'readingRows', sheet: 'Log', done: 1, total: 2 } as const;
    const state = after([started(1), started(2)]);
    expect(after([{ type: 'progressed', run: 1, progress }], state)).toBe(state);
    expect(after([{ type: 'progressed', run: 2, progress }], state).activity).toMatchObject({ progress });
  });

  test('a failure keeps what was found before, and the next inspection takes the message away', () => {
    const state = after([started(2), { type: 'inspected', run: 2, result: refused('tooLarge') }], inspected);
    expect(state.inspection).toBe(FOUND);
    expect(state.failure).toMatchObject({ task: 'inspecting', error: { code: 'tooLarge' } });
    expect(after([started(3)], state).failure).toBeNull();
  });

  test('that settings could not be saved stays said while the logs are read again', () => {
    const error = { code: 'unexpected', sheet: '', detail: '' } as const;
    const state = after([{ type: 'failed', task: 'saving', error }, started(2), found(2)], inspected);
    expect(state.failure?.task).toBe('saving');
  });

  test('the same failure twice is two failures', () => {
    const failed: PaneEvent = {
      type: 'failed',
      task: 'selecting',
      error: { code: 'sheetNotFound', sheet: 'A', detail: '' },
    };
    const first = after([failed], inspected);
    expect(after([failed], first).failure?.number).not.toBe(first.failure?.number);
  });

  test('cancelled, it says so and is no failure', () => {
    const state = after(
      [started(2), { type: 'cancelRequested' }, { type: 'inspected', run: 2, result: refused('cancelled') }],
      inspected,
    );
    expect(state).toMatchObject({ cancelled: 'inspecting', failure: null, activity: { kind: 'idle' } });
  });
});

describe('why nothing can be computed', () => {
  test.each([
    ['while the pane opens', FIRST_STATE, 'busy'],
    ['while the workbook is read', after([started(1)]), 'busy'],
    ['without a log', after([started(1), found(1, EMPTY)]), 'noLog'],
    ['where all logs wait for an answer', after([started(1), found(1, ONLY_QUESTIONS)]), 'questionsOpen'],
    ['where no row is usable', after([started(1), found(1, NO_USABLE_ROW)]), 'noUsableRow'],
    [
      'after a first inspection that failed',
      after([started(1), { type: 'inspected', run: 1, result: refused('tooLarge') }]),
      'nothingInspected',
    ],
  ] as const)('%s', (_, state, obstacle) => {
    expect(obstacleOf(state)).toBe(obstacle);
  });

  test('a question of one log does not hinder the others', () => {
    expect(obstacleOf(after([started(1), found(1, QUESTION_OPEN)]))).toBeNull();
  });
});

describe('computing', () => {
  test('the report opens when it is there', () => {
    expect(done).toMatchObject({
      view: 'report',
      activity: { kind: 'idle' },
      computed: { isOutdated: false },
    });
  });

  test('cancelling waits for the answer of the service', () => {
    const state = after([computing(2), { type: 'cancelRequested' }], inspected);
    expect(state.activity).toMatchObject({ kind: 'computing', isCancelling: true });
    const cancelled = after([{ type: 'computed', run: 2, result: refused('cancelled') }], state);
    expect(cancelled).toMatchObject({ cancelled: 'computing', computed: null, view: 'logs' });
  });

  test('a report that was written before the wish to cancel arrived is shown', () => {
    const state = after([computing(2), { type: 'cancelRequested' }, computed(2)], inspected);
    expect(state.computed?.report).toBe(COMPUTED);
    expect(state.cancelled).toBeNull();
  });

  test('an answer after the end of its run changes nothing', () => {
    const state = after(
      [computing(2), { type: 'computed', run: 2, result: refused('cancelled') }],
      inspected,
    );
    expect(after([computed(2)], state)).toBe(state);
    expect(after([{ type: 'cancelRequested' }], state)).toBe(state);
  });

  test('an answer to an inspection is none to a computation of the same number', () => {
    const state = after([computing(2)], inspected);
    expect(after([found(2, EMPTY)], state)).toBe(state);
  });

  test('a failure keeps the report before it', () => {
    const state = after(
      [computing(3), { type: 'computed', run: 3, result: refused('sheetProtected') }],
      done,
    );
    expect(state.computed?.report).toBe(COMPUTED);
    expect(state.failure?.task).toBe('computing');
  });
});

describe('what is no longer the latest', () => {
  test('a change of the workbook is noted until it is looked at again', () => {
    const state = after([{ type: 'workbookChanged' }], done);
    expect(state).toMatchObject({ hasChanged: true, computed: { isOutdated: true } });
    expect(after([started(3), found(3)], state)).toMatchObject({
      hasChanged: false,
      computed: { isOutdated: true },
    });
  });

  test('a change while the workbook is read is noted', () => {
    expect(after([started(1), { type: 'workbookChanged' }, found(1)]).hasChanged).toBe(true);
  });

  test('a report is outdated where the workbook changed during its run, not where it changed before', () => {
    const before = after([{ type: 'workbookChanged' }, computing(2), computed(2)], inspected);
    expect(before.computed?.isOutdated).toBe(false);
    const during = after([computing(2), { type: 'workbookChanged' }, computed(2)], inspected);
    expect(during.computed?.isOutdated).toBe(true);
  });

  test('a correction outdates the figures', () => {
    expect(after([corrected([profile('A')])], done).computed?.isOutdated).toBe(true);
  });
});

describe('corrections', () => {
  const first = after([corrected([profile('A')])], inspected);
  const second = after([corrected([profile('A'), profile('B')])], first);

  test('are undone one after the other, down to what was proposed', () => {
    const once = after([{ type: 'correctionUndone' }], second);
    expect(once.settings.profiles).toEqual([profile('A')]);
    const twice = after([{ type: 'correctionUndone' }], once);
    expect(twice.settings.profiles).toEqual([]);
    expect(after([{ type: 'correctionUndone' }], twice)).toBe(twice);
  });

  test('of what a register leaves open are taken back like any other', () => {
    const registers = [{ where: { sheet: 'Warrants' }, unmarked: 'public' as const }];
    const added = second.added;
    const answered = after(
      [{ type: 'logsCorrected', profiles: second.settings.profiles, registers, added }],
      second,
    );
    expect(answered.settings).toEqual({ ...second.settings, registers });
    expect(answered.isReadingOutdated).toBe(true);
    expect(after([{ type: 'correctionUndone' }], answered).settings).toEqual(second.settings);
  });

  test('that were saved before are kept by undoing', () => {
    const loaded = after([
      { type: 'settingsLoaded', settings: { ...FIRST_STATE.settings, profiles: [profile('A')] } },
      corrected([]),
      { type: 'correctionUndone' },
    ]);
    expect(loaded.settings.profiles).toEqual([profile('A')]);
  });
});

describe('the period', () => {
  test('is the chosen one while the logs reach it', () => {
    const state = after([{ type: 'periodChosen', name: '2021-2022' }], inspected);
    expect(chosenPeriodOf(state)?.period.name).toBe('2021-2022');
    const fewer = { ...FOUND, periods: FOUND.periods.filter(({ isDefault }) => isDefault) };
    expect(chosenPeriodOf(after([started(2), found(2, fewer)], state))?.period.name).toBe('2022-2023');
  });

  test('none where nothing is usable', () => {
    expect(chosenPeriodOf(after([started(1), found(1, EMPTY)]))).toBeUndefined();
  });
});

describe('the counts of the previous period', () => {
  const settings = {
    ...FIRST_STATE.settings,
    baseline: { version: 1, period: '2021-2022', otp: { rfas: 386, missionNotifications: 144 } },
  } as const;
  const asking = after([{ type: 'settingsLoaded', settings }, started(1), found(1, WITHOUT_PREVIOUS)]);

  test('are asked for where the logs do not cover it', () => {
    expect(asksForBaseline(asking)).toBe(true);
    expect(asksForBaseline(inspected)).toBe(false);
  });

  test('begin with what was saved for that period, and only for that', () => {
    expect(asking.baseline).toMatchObject({ rfas: '386', missionNotifications: '144', headquarters: '' });
    expect(after([{ type: 'periodChosen', name: '2021-2022' }], asking).baseline.rfas).toBe('');
  });

  test('are kept while the logs are looked at again', () => {
    const typed = after(
      [{ type: 'baselineTyped', count: 'rfas', text: '400' }, started(2), found(2, WITHOUT_PREVIOUS)],
      asking,
    );
    expect(typed.baseline.rfas).toBe('400');
  });

  test('that are wrong are shown as such once they were refused', () => {
    const typed = after([{ type: 'baselineTyped', count: 'rfas', text: 'many' }], asking);
    expect([...baselineErrorsOf(typed).keys()]).toEqual(['rfas']);
    expect(typed.baselineRefusals).toBe(0);
    const twice = after([{ type: 'baselineRefused' }, { type: 'baselineRefused' }], {
      ...typed,
      view: 'report',
    });
    expect(twice).toMatchObject({ baselineRefusals: 2, view: 'logs' });
  });
});

test('messages can be taken away, views opened, preferences set', () => {
  const failed = after(
    [{ type: 'failed', task: 'activating', error: { code: 'sheetNotFound', sheet: 'A', detail: '' } }],
    done,
  );
  expect(after([{ type: 'messageDismissed' }], failed).failure).toBeNull();
  expect(after([{ type: 'viewOpened', view: 'findings' }], done).view).toBe('findings');
  expect(after([{ type: 'preferencesChanged', preferences: { charts: false } }], done).settings.charts).toBe(
    false,
  );
});

describe('added workbooks', () => {
  const files = (...names: string[]): PaneEvent => ({
    type: 'workbooksAdded',
    files: names.map((name, index) => ({ id: index + 1, file: fileOf(name) })),
  });
  const reading = (parts: Partial<Inspection>): Inspection => ({ ...FOUND, ...parts });
  const sheets = { sheets: [], headings: [] };
  const names = ({ added }: PaneState): readonly string[] => added.map(({ name }) => name);

  test('bear the names of their files, told from the open one and from each other', () => {
    const state = after([files('a.xlsx', 'a.xlsx', FOUND.workbook, 'A.XLSX')], inspected);
    expect(names(state)).toEqual([
      'a.xlsx',
      'a (2).xlsx',
      'Registry requests 2021-2023 (2).xlsx',
      'A (3).XLSX',
    ]);
  });

  test('know the profiles that were saved when they came', () => {
    const before = after([corrected([profile('A')])], inspected);
    const state = after([files('a.xlsx'), corrected([profile('B')], before.added)], before);
    expect(after([files('a.xlsx')], before).added[0]?.remembered).toEqual([profile('A')]);
    expect(state.settings.profiles).toEqual([profile('B')]);
  });

  test('hold up computing until they were read, but one that cannot be read does not', () => {
    const state = after([files('a.xlsx', 'b.xlsx')], inspected);
    expect(obstacleOf(state)).toBe('filesNotRead');
    const added = [{ id: 1, name: 'a.xlsx', ...sheets }];
    const read = after(
      [
        started(2),
        found(2, reading({ added, failures: [{ id: 2, error: { code: 'emptyFile', workbook: 'b.xlsx' } }] })),
      ],
      state,
    );
    expect(obstacleOf(read)).toBeNull();
    expect(readWorkbooks(read).map(({ id }) => id)).toEqual([1]);
  });

  test('that could not be read give way to a file of the same name', () => {
    const failures = [{ id: 1, error: { code: 'damagedWorkbook', workbook: 'a.xlsx' } }] as const;
    const state = after([files('a.xlsx'), started(2), found(2, reading({ failures }))], inspected);
    const again = after([{ type: 'workbooksAdded', files: [{ id: 9, file: fileOf('a.xlsx') }] }], state);
    expect(again.added.map(({ id, name }) => [id, name])).toEqual([[9, 'a.xlsx']]);
  });

  test('are taken out with their logs, and the figures are no longer the latest', () => {
    const [log] = FOUND.logs;
    const logs = log === undefined ? [] : [...FOUND.logs, { ...log, key: 'other', added: 1 }];
    const added = [{ id: 1, name: 'a.xlsx', ...sheets }];
    const state = after(
      [files('a.xlsx'), started(2), found(2, reading({ logs, added })), computing(3), computed(3)],
      inspected,
    );
    expect(state.computed?.isOutdated).toBe(false);
    const removed = after([{ type: 'workbookRemoved', id: 1 }], state);
    expect(removed.inspection).toMatchObject({ logs: FOUND.logs, added: [] });
    expect([removed.added, removed.computed?.isOutdated]).toEqual([[], true]);
  });

  test('stay when a correction is undone, and are read again by the profiles that they knew', () => {
    const state = after([files('a.xlsx')], after([corrected([profile('A')])], inspected));
    const forgetting = state.added.map((workbook) => ({ ...workbook, remembered: [] }));
    const another: PaneEvent = { type: 'workbooksAdded', files: [{ id: 2, file: fileOf('b.xlsx') }] };
    const forgotten = after([corrected([], forgetting), another], state);
    const undone = after([{ type: 'correctionUndone' }], forgotten);
    expect(names(undone)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(undone.added.map(({ remembered }) => remembered.length)).toEqual([1, 0]);
  });
});
