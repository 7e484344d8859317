import type { Inspection, StandingReport } from '../../../src/taskpane/contract/paneService';
import { FIRST_STATE, type PaneState } from '../../../src/taskpane/state/paneState';
import { nextState } from '../../../src/taskpane/state/nextState';
import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import { shownFindings, shownReport } from '../../../src/taskpane/state/shownReport';
import { FOUND } from '../preview/inspections';
import { COMPUTED, STANDING } from '../preview/reports';

function after(events: readonly PaneEvent[], state: PaneState = FIRST_STATE): PaneState {
  return events.reduce(nextState, state);
}

const inspected = (run: number, standing: StandingReport | null, findingCount = 3): readonly PaneEvent[] => {
  const value: Inspection = { ...FOUND, findingCount, standing };
  return [
    { type: 'inspectionStarted', run },
    { type: 'inspected', run, result: { ok: true, value } },
  ];
};

const computed = (run: number): readonly PaneEvent[] => [
  { type: 'computingStarted', run, settings: FIRST_STATE.settings },
  { type: 'computed', run, result: { ok: true, value: COMPUTED } },
];

const standingRead = (standing: StandingReport | null): PaneEvent => ({ type: 'standingRead', standing });

test('a pane that is opened over a report shows it, as far as its sheets tell of it', () => {
  expect(shownReport(after(inspected(1, STANDING)))).toEqual({ kind: 'standing', standing: STANDING });
  expect(shownReport(after(inspected(1, null)))).toEqual({ kind: 'none' });
});

test('a report that was just computed is shown whole, under the names that its sheets have now', () => {
  const [first, ...others] = STANDING.sheets;
  const sheets = [{ ...first, id: 'cover', name: 'Renamed', isEdited: false }, ...others];
  const state = after([...inspected(1, null), ...computed(2), standingRead({ ...STANDING, sheets })]);
  expect(shownReport(state)).toMatchObject({ kind: 'computed', report: COMPUTED, standing: { sheets } });
});

test('a report whose sheets were all deleted is shown no more', () => {
  const state = after([...inspected(1, null), ...computed(2), standingRead(null)]);
  expect(shownReport(state)).toEqual({ kind: 'none' });
});

test('a report that another run has written since takes the place of the one that was computed here', () => {
  const other = { ...STANDING, run: 'of a colleague' };
  const state = after([...inspected(1, null), ...computed(2), standingRead(other)]);
  expect(shownReport(state)).toEqual({ kind: 'standing', standing: other });
});

test('a report that a run broke off in is not shown as that of the run before', () => {
  const broken = { ...STANDING, condition: 'brokenOff' } as const;
  const state = after([...inspected(1, null), ...computed(2), standingRead(broken)]);
  expect(shownReport(state)).toEqual({ kind: 'standing', standing: broken });
});

test('computing reads the workbook anew: nothing of an earlier reading is left', () => {
  const changed = after([...inspected(1, null), { type: 'workbookChanged' }]);
  expect(changed.hasChanged).toBe(true);
  const state = after(computed(2), changed);
  expect(state.hasChanged).toBe(false);
  expect(state.inspection?.logs).toBe(COMPUTED.inspection.logs);
  expect(shownReport(state)).toMatchObject({ isOutdated: false });
});

test('a change that comes while a period is computed leaves its report outdated', () => {
  const start = after([
    ...inspected(1, null),
    { type: 'computingStarted', run: 2, settings: FIRST_STATE.settings },
    { type: 'workbookChanged' },
  ]);
  const state = nextState(start, { type: 'computed', run: 2, result: { ok: true, value: COMPUTED } });
  expect(state.hasChanged).toBe(true);
  expect(shownReport(state)).toMatchObject({ isOutdated: true });
});

test('a reading that was cancelled leaves what was known of the age of the one before', () => {
  const state = after([
    ...inspected(1, null),
    { type: 'workbookChanged' },
    { type: 'inspectionStarted', run: 2 },
    { type: 'inspected', run: 2, result: { ok: false, error: { code: 'cancelled', sheet: '', detail: '' } } },
  ]);
  expect(state.hasChanged).toBe(true);
});

test('logs whose reading was corrected and not read again are not shown as read so', () => {
  const corrected: PaneEvent = { type: 'logsCorrected', profiles: [], registers: [], added: [] };
  const state = after([
    ...inspected(1, null),
    corrected,
    { type: 'inspectionStarted', run: 2 },
    { type: 'inspected', run: 2, result: { ok: false, error: { code: 'cancelled', sheet: '', detail: '' } } },
  ]);
  expect(state.isReadingOutdated).toBe(true);
  expect(after(inspected(3, null), state).isReadingOutdated).toBe(false);
});

test('counts that are entered after a report was computed leave it outdated', () => {
  const typed: PaneEvent = { type: 'baselineTyped', count: 'rfas', text: '12' };
  expect(shownReport(after([...inspected(1, null), ...computed(2), typed]))).toMatchObject({
    isOutdated: true,
  });
});

test('the findings are those of the last reading, before a period is computed and after', () => {
  expect(shownFindings(FIRST_STATE)).toBeNull();
  const read = after(inspected(1, null, 3));
  expect(shownFindings(read)).toMatchObject({ count: 3, report: null });
  const state = after(computed(2), read);
  expect(shownFindings(state)).toMatchObject({ count: COMPUTED.issueCount, report: COMPUTED });
  const again = after(inspected(3, STANDING, 2), state);
  expect(shownFindings(again)).toMatchObject({ count: 2, report: null });
});
