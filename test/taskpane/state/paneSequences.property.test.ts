import fc from 'fast-check';
import { withOffice } from '../../../host/officeForTest';
import { displayFigure } from '../../../src/wording/displayFigure';
import { periodText } from '../../../src/wording/day';
import type { Language } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { shownReport } from '../../../src/taskpane/state/shownReport';
import { LOGS, PaneSession } from './paneSession';

/*
 * Whatever a person does, and in whatever order: the pane, the cover and the sheets say the same, nothing hangs, and a run
 * is cancelled by Cancel only. `PROPERTY_RUNS` says how many sequences are tried.
 */

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? '4');

/** In milliseconds; how long a step takes is no matter, only that it ends. */
const LONGEST_STEP = 900_000;

type Step =
  | { readonly do: 'addRow' | 'renameLog'; readonly log: number }
  | { readonly do: 'editSheet' | 'deleteSheet' | 'renameSheet'; readonly sheet: number }
  | { readonly do: 'choosePeriod'; readonly period: number }
  | { readonly do: 'speak'; readonly language: Language }
  | { readonly do: 'prefer'; readonly supplementary: boolean }
  | {
      readonly do:
        'compute' | 'computeBeside' | 'computeTwice' | 'look' | 'reload' | 'undo' | 'insertTemplate';
    }
  | { readonly do: 'cancelAfter' | 'editCellThenCancel'; readonly events: number }
  | { readonly do: 'editDuring'; readonly events: number; readonly log: number }
  | { readonly do: 'leaveOutReplies' };

const nth = fc.nat({ max: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('addRow', 'renameLog'), log: fc.nat({ max: 1 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('editSheet', 'deleteSheet', 'renameSheet'), sheet: nth }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('choosePeriod' as const), period: nth }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('speak' as const), language: fc.constantFrom('en', 'fr') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('prefer' as const), supplementary: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'compute',
        'computeBeside',
        'computeTwice',
        'look',
        'reload',
        'undo',
        'insertTemplate',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('cancelAfter', 'editCellThenCancel'), events: nth }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('editDuring' as const), events: nth, log: fc.nat({ max: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leaveOutReplies' as const) }) },
);

/** What a person did that must show: how many requests the logs hold, and whether the report is of what they hold. */
interface Known {
  requests: number;
  /**
   * whether the logs are as they were when the last report was computed in this pane; `undefined` where they were edited
   * while it was, so that it may hold what was entered or not
   */
  isFresh: boolean | undefined;
  /** whether the last run was cancelled by the user */
  wasCancelled: boolean;
  /** whether the last run was refused, for a log was edited while it was read */
  wasRefused: boolean;
  renamed: Set<string>;
  logNames: string[];
  names: number;
}

test('whatever is done in whatever order, pane, cover and sheets say the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      await withOffice(async (host) => {
        const session = new PaneSession(host);
        const known: Known = {
          requests: LOGS.reduce((sum, { rows }) => sum + rows.length, 0),
          isFresh: false,
          wasCancelled: false,
          wasRefused: false,
          renamed: new Set(),
          logNames: LOGS.map(({ sheet }) => sheet),
          names: 0,
        };
        await session.controller.open();
        for (const next of steps) {
          await inTime(carryOut(next, session, known));
          await inTime(session.settled());
          await expectAgreement(session, known);
        }
        session.controller.close();
      });
    }),
    { numRuns: RUNS },
  );
});

/** Nothing may hang. */
async function inTime(done: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('A step did not end.'));
    }, LONGEST_STEP);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}

async function carryOut(next: Step, session: PaneSession, known: Known): Promise<void> {
  const { controller, host } = session;
  switch (next.do) {
    case 'addRow':
      addRow(next.log, session, known);
      return;
    case 'renameLog': {
      const name = newName(known, 'Log');
      host.sheet(known.logNames[next.log] ?? '').rename(name);
      known.logNames[next.log] = name;
      known.isFresh = false;
      return;
    }
    case 'editSheet':
    case 'deleteSheet':
    case 'renameSheet':
      await changeSheet(next, session, known);
      return;
    case 'choosePeriod': {
      const periods = controller.getState().inspection?.periods ?? [];
      const chosen = periods[next.period % Math.max(1, periods.length)];
      if (chosen) controller.send({ type: 'periodChosen', name: chosen.period.name });
      return;
    }
    case 'speak':
      await controller.prefer({ language: next.language });
      return;
    case 'prefer':
      await controller.prefer({ supplementary: next.supplementary });
      return;
    case 'compute':
      await computed(session, known, [controller.compute('replace')]);
      return;
    case 'computeBeside':
      await computed(session, known, [controller.compute('beside')]);
      return;
    case 'computeTwice':
      await computed(session, known, [controller.compute('replace'), controller.compute('replace')]);
      return;
    case 'look':
      await controller.inspect();
      return;
    case 'reload':
      await session.reload();
      known.isFresh = false;
      return;
    case 'undo':
      if (controller.getState().history.length > 0) known.isFresh = false;
      await controller.undo();
      return;
    case 'insertTemplate':
      await controller.insertTemplate('requests');
      return;
    case 'leaveOutReplies':
      await leaveOutReplies(session, known);
      return;
    case 'cancelAfter':
    case 'editCellThenCancel':
    case 'editDuring':
      await disturbedRun(next, session, known);
      return;
  }
}

function newName(known: Known, of: string): string {
  known.names += 1;
  return `${of} ${known.names}`;
}

function addRow(log: number, { host }: PaneSession, known: Known): void {
  const sheet = host.sheet(known.logNames[log] ?? '');
  const row = sheet.values().length + 1;
  sheet.set(`A${row}`, [[`NEW-${known.requests}`, log === 0 ? 'RFA' : 'RFC', 'Peru', 44840 + row, '', '']]);
  known.requests += 1;
  known.isFresh = false;
}

async function changeSheet(
  next: { readonly do: string; readonly sheet: number },
  session: PaneSession,
  known: Known,
): Promise<void> {
  const marked = await session.markedSheets();
  const chosen = marked[next.sheet % Math.max(1, marked.length)];
  if (chosen === undefined) return;
  const sheet = session.host.sheet(chosen.name);
  if (next.do === 'editSheet') sheet.set('N95', 'a word of the user’s');
  else if (next.do === 'deleteSheet') sheet.delete();
  else {
    known.renamed.add(chosen.id);
    sheet.rename(newName(known, 'Mine'));
  }
}

async function computed(
  session: PaneSession,
  known: Known,
  runs: readonly Promise<boolean>[],
): Promise<void> {
  const begun = await Promise.all(runs);
  expect(session.controller.getState()).toMatchObject({ failure: null, cancelled: null });
  expect(begun.filter(Boolean)).toHaveLength(1);
  known.isFresh = true;
  known.wasCancelled = false;
  known.wasRefused = false;
}

async function leaveOutReplies({ controller }: PaneSession, known: Known): Promise<void> {
  const { inspection, settings } = controller.getState();
  const log = inspection?.logs.find(({ sheet }) => known.logNames.includes(sheet));
  if (log === undefined) return;
  known.isFresh = false;
  await controller.correct([
    ...settings.profiles.filter(({ where }) => where.sheet !== log.sheet),
    { ...log.profile, where: { sheet: log.sheet }, columns: { replied: null } },
  ]);
}

/** A run in which the user does something after some of its messages. */
async function disturbedRun(
  next: { readonly do: string; readonly events: number; readonly log?: number },
  session: PaneSession,
  known: Known,
): Promise<void> {
  const { controller, host } = session;
  if (next.do === 'editCellThenCancel') host.beginCellEdit();
  let events = 0;
  let isDisturbed = false;
  const stop = controller.subscribe(() => {
    events += 1;
    if (isDisturbed || events < next.events + 3 || controller.getState().activity.kind !== 'computing')
      return;
    isDisturbed = true;
    if (next.do === 'editDuring') addRow(next.log ?? 0, session, known);
    else controller.cancel();
  });
  const run = controller.compute('replace');
  if (next.do === 'editCellThenCancel') {
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.cancel();
    isDisturbed = true;
  }
  await run;
  stop();
  host.endCellEdit();
  const { cancelled, failure } = controller.getState();
  const isEdited = isDisturbed && next.do === 'editDuring';
  known.wasCancelled = isDisturbed && !isEdited && cancelled !== null;
  known.wasRefused = isEdited && failure?.error.code === 'logChanged';
  if (cancelled !== null || failure !== null) return;
  known.isFresh = isEdited ? undefined : true;
}

async function expectAgreement(session: PaneSession, known: Known): Promise<void> {
  const state = session.controller.getState();
  expect(state.activity.kind).toBe('idle');
  expect(state.cancelled).toBe(known.wasCancelled ? state.cancelled : null);
  expect(state.failure?.error.code).toBe(known.wasRefused ? state.failure?.error.code : undefined);
  expectReading(session, known);
  const marked = await session.markedSheets();
  const shown = shownReport(state);
  if (shown.kind === 'none') {
    expect(marked).toEqual([]);
    return;
  }
  const { standing } = shown;
  expect(standing.sheets.map(({ id, name }) => ({ id, name }))).toEqual(marked);
  if (standing.condition !== 'brokenOff') expectOneReport(session, known);
  if (shown.kind !== 'computed') return;
  if (known.isFresh !== undefined) expect(shown.isOutdated).toBe(!known.isFresh);
  expectSameFigures(session);
}

/** The cards count what the logs hold, or the pane says that it has not looked. */
function expectReading({ controller }: PaneSession, known: Known): void {
  const { inspection, hasChanged, isReadingOutdated } = controller.getState();
  if (hasChanged || isReadingOutdated || inspection === null) return;
  const counts = inspection.logs.map(({ content }) => content?.count ?? 0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.requests);
}

/** All sheets are of one period and in one language, and so are their names where nobody gave them others. */
function expectOneReport({ controller, host }: PaneSession, { renamed }: Known): void {
  const shown = shownReport(controller.getState());
  if (shown.kind === 'none') return;
  const { period, language, sheets } = shown.standing;
  if (period === null || language === null) throw new Error('The sheets do not say what they are.');
  const messages = messagesOf(language);
  const names: Readonly<Record<string, string>> = messages.sheetNames;
  for (const { id, name } of sheets) {
    expect(host.sheet(name).texts().flat().join('\n')).toContain(periodText(period, messages));
    // Beside another report a long name is cut for its period.
    if (!renamed.has(id)) expect(name).toContain(names[id]?.slice(0, 21).trim());
  }
}

/** The pane prints what the cells of the figures show, the cover and the sheet of what they count too. */
function expectSameFigures({ controller, host }: PaneSession): void {
  const shown = shownReport(controller.getState());
  if (shown.kind !== 'computed') return;
  const { report, standing } = shown;
  const messages = messagesOf(standing.language ?? 'en');
  expect(standing.period).toEqual(report.period);
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  for (const [id, figure] of figures) {
    const text = standing.figures.get(id);
    if (text !== undefined) expect(plain(text)).toBe(plain(displayFigure(figure, messages)));
  }
  const textsOf = (id: string): readonly (readonly string[])[] => {
    const sheet = standing.sheets.find((other) => other.id === id);
    return sheet === undefined ? [] : host.sheet(sheet.name).texts();
  };
  const cover = textsOf('cover');
  for (const id of cover.length === 0 ? [] : COVER_FIGURES) {
    const figure = figures.get(id);
    if (figure) expect(cover.flat().map(plain)).toContain(plain(displayFigure(figure, messages)));
  }
  for (const { sheet, content } of cover.length === 0 ? [] : report.inspection.logs) {
    const row = cover.find((cells) => cells.includes(sheet));
    if (content !== null) expect(row).toContain(String(content.count));
  }
  const counted = textsOf('counted').map((cells) => [cells[0], cells[2]]);
  for (const figure of counted.length === 0 ? [] : figures.values()) {
    const text = figure.value === null ? messages.notAvailable : String(figure.counted);
    expect(counted).toContainEqual([messages.figures[figure.id], text]);
  }
}

/** Those that stand large on the cover. */
const COVER_FIGURES = [
  'otp.rfas.sent',
  'area2.otp.executedShare',
  'otp.rfas.averageDays',
  'registry.rfcs.sent',
  'registry.headquarters.positiveShare',
  'registry.headquarters.averageDays',
] as const;

/** A cell's decimal sign is that of the system. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
}
