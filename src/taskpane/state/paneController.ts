import type { Place } from '../../log/model/issue';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import { withAnswer } from '../corrections/registerAnswers';
import type { Placement } from '../../excel/reportSets';
import type { FindingsToSend } from '../../layout/findings/planFindings';
import type { TemplateId } from '../../layout/template/planTemplate';
import type { Language } from '../../locales/languages';
import { baselineOf } from './baselineDraft';
import type { NumberInWords } from '../../wording/describeNumber';
import type { Period } from '../../report/period';
import type { DrawnChart, FiguresOfPeriod } from '../contract/drawnChart';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { ExplainedRequest, Explanation, RequestBand, RequestQuery } from '../contract/explanation';
import type { ComparisonOutcome } from '../contract/comparison';
import type { CopyWanted, MadeCopy } from '../contract/sharedCopy';
import type {
  AddedWorkbook,
  ComputedReport,
  PaneError,
  PaneResult,
  PaneService,
  PaneSettings,
  Preferences,
  Progress,
  WorkbookFile,
} from '../contract/paneService';
import { baselineErrorsOf, baselineToSave, chosenPeriodOf } from './chosenPeriod';
import { reportInTheWay } from './reportInTheWay';
import { FIRST_STATE, type Correctable, type PaneState, type Task } from './paneState';
import { isBusy, obstacleOf, readWorkbooks } from './obstacle';
import { nextState } from './nextState';
import type { PaneEvent } from './paneEvent';

/** How long Excel may take, in milliseconds. Excel itself sets no limit, and at times never answers. */
export interface Patience {
  /** without any progress, until the user is told and offered a way out */
  readonly untilStalled: number;
  /** after the user cancelled, for the run to end by itself; then the pane is free without it */
  readonly afterCancel: number;
  /** after a run that failed, for what it left in the workbook: the pane is free then, and shows it once Excel says it */
  readonly afterFailure: number;
  /** for what takes a moment: selecting a cell, saving the settings */
  readonly forSmallThings: number;
}

const PATIENCE: Patience = {
  untilStalled: 60_000,
  afterCancel: 5000,
  afterFailure: 1000,
  forSmallThings: 60_000,
};

/** So many requests are handed over in one go. */
const REQUESTS_AT_ONCE = 2000;

const CANCELLED: PaneError = { code: 'cancelled', sheet: '', detail: '' };
const NO_ANSWER: PaneError = { code: 'noAnswer', sheet: '', detail: '' };

interface Run {
  readonly run: number;
  readonly signal: AbortSignal;
}

/** Carries out what the user asks for: it calls the service, and tells the state what came of it. */
export class PaneController {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private runs = 0;
  /** what the user answered about the report of another period, for a run that is tried again */
  private placement: Placement | undefined;
  private filesChosen = 0;
  private standingReads = 0;
  private abort = new AbortController();
  private saving: Promise<unknown> = Promise.resolve();
  private stopListening: () => void = () => undefined;
  private stopSelections: () => void = () => undefined;
  private stallTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly service: PaneService,
    private readonly hostLanguage: Language,
    private readonly patience: Patience = PATIENCE,
  ) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The language of the pane and of the report. */
  language(): Language {
    return this.state.settings.language ?? this.hostLanguage;
  }

  send(event: PaneEvent): void {
    const next = nextState(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }

  /** Looks at the workbook for the first time, and listens to its changes. */
  async open(): Promise<void> {
    this.stopListening = this.service.onWorkbookChanged((change) => {
      if (change === 'logs') this.send({ type: 'workbookChanged' });
      else void this.readStanding();
    });
    this.stopSelections = this.service.onNumberSelected((number) => {
      // Who computes looks at the progress.
      if (!isBusy(this.state)) this.explain(number);
    });
    const settings = await this.answered(() => this.service.loadSettings().then(success));
    if (settings.ok) this.send({ type: 'settingsLoaded', settings: settings.value });
    await this.inspect();
  }

  close(): void {
    this.stopListening();
    this.stopSelections();
    clearTimeout(this.stallTimer);
    this.abort.abort();
  }

  /** Looks at the workbook (again); an inspection that is still going on is given up. */
  async inspect(): Promise<void> {
    if (this.state.activity.kind === 'computing') return;
    const started = this.startRun();
    this.send({ type: 'inspectionStarted', run: started.run });
    await this.inspectIn(started);
  }

  private async inspectIn(started: Run): Promise<void> {
    const { settings, added } = this.state;
    const { run, signal } = started;
    const result = await this.ended(started, () =>
      this.service.inspect(settings, this.progressOf(run), signal, added),
    );
    if (result.ok) this.standingReads += 1;
    this.send({ type: 'inspected', run, result });
  }

  /**
   * Computes the chosen period; gives whether it began. Entered counts that are wrong are refused first, and where the
   * report of another period stands in the workbook, the user is asked what becomes of it.
   */
  async compute(placement?: Placement): Promise<boolean> {
    const choice = chosenPeriodOf(this.state);
    if (obstacleOf(this.state) !== null || choice === undefined) return false;
    if (baselineErrorsOf(this.state).size > 0) {
      this.send({ type: 'baselineRefused' });
      return false;
    }
    this.placement = placement;
    if (placement === undefined && reportInTheWay(this.state) !== null) {
      this.send({ type: 'placementAsked' });
      return false;
    }
    const baseline = baselineToSave(this.state, baselineOf);
    const settings: PaneSettings = { ...this.state.settings, baseline };
    const added = readWorkbooks(this.state);
    const started = this.startRun();
    const { run, signal } = started;
    const request = {
      period: choice.period,
      settings,
      language: this.language(),
      ...(placement === undefined ? {} : { placement }),
    };
    this.send({ type: 'computingStarted', run, settings });
    const result = await this.ended(started, async () => {
      await this.save();
      return this.service.compute(request, this.progressOf(run), signal, added);
    });
    // A run that broke off may have written some of the sheets.
    if (result.ok) this.standingReads += 1;
    else await within(this.patience.afterFailure, this.readStanding());
    this.send({ type: 'computed', run, result });
    if (result.ok && settings.opensCover) this.openCover(result.value);
    return true;
  }

  /** Brings the report back that the last one replaced. */
  async bringBack(): Promise<void> {
    if (isBusy(this.state)) return;
    const started = this.startRun();
    const { run, signal } = started;
    this.send({ type: 'bringingBackStarted', run });
    const result = await this.ended(started, () => this.service.bringBack(this.progressOf(run), signal));
    if (result.ok) this.standingReads += 1;
    else await within(this.patience.afterFailure, this.readStanding());
    this.send({ type: 'broughtBack', run, result });
  }

  /** The report is there whether its cover comes to the front or not: nobody is told where Excel does not do it. */
  private openCover({ sheets }: ComputedReport): void {
    const cover = sheets.find(({ id }) => id === 'cover');
    if (cover !== undefined) void this.answered(() => this.service.activateSheet(cover.name));
  }

  /** Does again what failed. */
  async retry(task: Task): Promise<void> {
    if (task === 'computing') await this.compute(this.placement);
    else if (task === 'bringingBack') await this.bringBack();
    else if (task === 'saving') {
      this.send({ type: 'messageDismissed' });
      await this.save();
    } else await this.inspect();
  }

  cancel(): void {
    this.send({ type: 'cancelRequested' });
    this.abort.abort();
  }

  /** Reads the workbooks of these files along with the open one. */
  async addWorkbooks(files: readonly WorkbookFile[]): Promise<void> {
    if (this.state.activity.kind === 'computing' || files.length === 0) return;
    const chosen = files.map((file) => {
      this.filesChosen += 1;
      return { id: this.filesChosen, file };
    });
    this.send({ type: 'workbooksAdded', files: chosen });
    await this.inspect();
  }

  async removeWorkbook(id: number): Promise<void> {
    if (this.state.activity.kind === 'computing') return;
    this.send({ type: 'workbookRemoved', id });
    await this.inspect();
  }

  /** Reads the logs as these profiles say, and the added workbooks by those that they are given. */
  async correct(
    profiles: readonly LogProfile[],
    added: readonly AddedWorkbook[] = this.state.added,
  ): Promise<void> {
    await this.readAs({ profiles, registers: this.state.settings.registers, added });
  }

  /** Reads a register as its answer says: the latest about it holds. */
  async answer(register: RegisterProfile): Promise<void> {
    const { profiles, registers } = this.state.settings;
    await this.readAs({ profiles, registers: withAnswer(registers, register), added: this.state.added });
  }

  private async readAs(corrected: Correctable): Promise<void> {
    if (this.state.activity.kind === 'computing') return;
    this.send({ type: 'logsCorrected', ...corrected });
    await this.save();
    await this.inspect();
  }

  async undo(): Promise<void> {
    if (isBusy(this.state) || this.state.history.length === 0) return;
    this.send({ type: 'correctionUndone' });
    await this.save();
    await this.inspect();
  }

  async prefer(preferences: Preferences): Promise<void> {
    this.send({ type: 'preferencesChanged', preferences });
    await this.save();
  }

  async select(place: Place): Promise<void> {
    await this.attempt('selecting', () => this.service.select(place));
  }

  async activateSheet(name: string): Promise<void> {
    await this.attempt('activating', () => this.service.activateSheet(name));
  }

  /** Shows what a number of the report is made of; `null` shows the report again. */
  explain(number: string | null): void {
    this.send({ type: 'numberExplained', number });
  }

  explanationOf(number: string, language: Language): Promise<PaneResult<Explanation | null>> {
    return this.answered(() => this.service.explain(number, language));
  }

  chartsOf(language: Language): Promise<PaneResult<readonly DrawnChart[]>> {
    return this.answered(() => this.service.chartsOf(language));
  }

  supplementaryTables(language: Language): Promise<PaneResult<readonly PrintedTable[]>> {
    return this.answered(() => this.service.supplementaryTables(language));
  }

  figuresOf(period: Period): Promise<PaneResult<FiguresOfPeriod>> {
    return this.answered(() => this.service.figuresOf(period));
  }

  /** Some of the requests behind a number, from one place in their list on. */
  requestsOf(query: RequestQuery, from: number, count: number): Promise<PaneResult<RequestBand>> {
    return this.answered(() => this.service.requestsOf(query, from, count));
  }

  /** All requests of a query, of which there are so many; `undefined` where they are not at hand, which the user is told. */
  async allRequestsOf(query: RequestQuery, total: number): Promise<readonly ExplainedRequest[] | undefined> {
    const requests: ExplainedRequest[] = [];
    while (requests.length < total) {
      const band = await this.requestsOf(query, requests.length, REQUESTS_AT_ONCE);
      if (!band.ok || band.value.requests.length === 0) {
        this.send({ type: 'failed', task: 'handingOver', error: band.ok ? CANCELLED : band.error });
        return undefined;
      }
      requests.push(...band.value.requests);
    }
    return requests;
  }

  /** Writes the requests of a query on a sheet; gives its name, or `undefined` where that failed, which the user is told. */
  async writeRequests(
    number: NumberInWords,
    query: RequestQuery,
    total: number,
  ): Promise<string | undefined> {
    const requests = await this.allRequestsOf(query, total);
    if (requests === undefined || isBusy(this.state)) return undefined;
    const language = this.language();
    const written = await this.answered(() => this.service.writeRequests({ number, requests, language }));
    if (written.ok) return written.value;
    this.send({ type: 'failed', task: 'handingOver', error: written.error });
    return undefined;
  }

  /** Writes findings on a sheet; gives its name, or `undefined` where that failed, which the user is told. */
  async writeFindings(given: FindingsToSend): Promise<string | undefined> {
    if (isBusy(this.state)) return undefined;
    const written = await this.answered(() => this.service.writeFindings(given, this.language()));
    if (written.ok) return written.value;
    this.send({ type: 'failed', task: 'writingFindings', error: written.error });
    return undefined;
  }

  /** A copy of the report to share; `undefined` where none can be made, which the user is told. */
  async makeCopy(wanted: CopyWanted): Promise<MadeCopy | undefined> {
    const made = await this.answered(() => this.service.makeCopy(wanted));
    if (made.ok) return made.value;
    this.send({ type: 'failed', task: 'sharing', error: made.error });
    return undefined;
  }

  /** Compares copies of reports in one workbook; `undefined` where none can be made, which the user is told. */
  async compareReports(
    files: readonly WorkbookFile[],
    signal: AbortSignal,
  ): Promise<ComparisonOutcome | undefined> {
    const made = await this.answered(() => this.service.compareReports(files, this.language(), signal));
    if (made.ok) return made.value;
    if (!signal.aborted) this.send({ type: 'failed', task: 'comparing', error: made.error });
    return undefined;
  }

  /** Opens a copy as a workbook of its own. */
  async openCopy(bytes: Uint8Array): Promise<void> {
    await this.attempt('opening', () => this.service.openCopy(bytes));
  }

  /** What the selected cells show; `undefined` where Excel does not say it, which the user is told. */
  async selectedTexts(): Promise<readonly (readonly string[])[] | undefined> {
    const read = await this.answered(() => this.service.selectedTexts());
    if (read.ok) return read.value;
    this.send({ type: 'failed', task: 'readingSelection', error: read.error });
    return undefined;
  }

  /** Adds an empty list in front of the user, and looks at the workbook with it. */
  async insertTemplate(id: TemplateId): Promise<void> {
    if (isBusy(this.state)) return;
    const started = this.startRun();
    const { run } = started;
    this.send({ type: 'inspectionStarted', run });
    this.progressOf(run)({ step: 'insertingTemplate' });
    const inserted = await this.ended(started, () => this.service.insertTemplate(id, this.language()));
    if (inserted.ok) await this.inspectIn(started);
    else this.send({ type: 'runGivenUp', run, task: 'inserting', error: inserted.error });
  }

  private startRun(): Run {
    this.abort.abort();
    this.abort = new AbortController();
    this.runs += 1;
    this.waitForProgress(this.runs);
    return { run: this.runs, signal: this.abort.signal };
  }

  private progressOf(run: number): (progress: Progress) => void {
    return (progress) => {
      if (run === this.runs) this.waitForProgress(run);
      this.send({ type: 'progressed', run, progress });
    };
  }

  /** Tells the user where nothing moves for long. */
  private waitForProgress(run: number): void {
    clearTimeout(this.stallTimer);
    this.stallTimer = setTimeout(() => {
      this.send({ type: 'stalled', run });
    }, this.patience.untilStalled);
  }

  /** What a run gives; once it is cancelled, it is waited for a little longer and then given up. */
  private async ended<T>({ run, signal }: Run, action: () => Promise<PaneResult<T>>): Promise<PaneResult<T>> {
    const { given, forget } = givenUp(signal, this.patience.afterCancel);
    const result = await Promise.race([guarded(action), given]);
    forget();
    if (run === this.runs) clearTimeout(this.stallTimer);
    return result;
  }

  /** What a small thing gives, or that Excel did not answer. */
  private async answered<T>(action: () => Promise<PaneResult<T>>): Promise<PaneResult<T>> {
    const result = await within(this.patience.forSmallThings, guarded(action));
    return result ?? { ok: false, error: NO_ANSWER };
  }

  /**
   * Reads anew which report stands in the workbook; where that cannot be read, what was known stays. An answer counts
   * whenever it comes, as after the edit of a cell that made Excel wait, but where something later was read since.
   */
  private async readStanding(): Promise<void> {
    this.standingReads += 1;
    const read = this.standingReads;
    const standing = await guarded(() => this.service.standingReport());
    if (standing.ok && read === this.standingReads) {
      this.send({ type: 'standingRead', standing: standing.value });
    }
  }

  /** Saves the settings one after the other, so that the last ones stay. */
  private save(): Promise<void> {
    const { settings } = this.state;
    const saved = this.saving.then(() => this.attempt('saving', () => this.service.saveSettings(settings)));
    this.saving = saved;
    return saved;
  }

  private async attempt(task: Task, action: () => Promise<PaneResult<null>>): Promise<void> {
    const result = await this.answered(action);
    if (!result.ok) this.send({ type: 'failed', task, error: result.error });
  }
}

function success<T>(value: T): PaneResult<T> {
  return { ok: true, value };
}

/** What is waited for; `undefined` where it does not come within so many milliseconds. */
async function within<T>(milliseconds: number, awaited: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  const result = await Promise.race([awaited, late]);
  clearTimeout(timer);
  return result;
}

/** What comes some time after the user cancelled, until nobody waits for it any more. */
function givenUp(
  signal: AbortSignal,
  milliseconds: number,
): { readonly given: Promise<PaneResult<never>>; readonly forget: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begin = (): void => undefined;
  const given = new Promise<PaneResult<never>>((resolve) => {
    begin = () => {
      timer = setTimeout(() => {
        resolve({ ok: false, error: CANCELLED });
      }, milliseconds);
    };
    signal.addEventListener('abort', begin);
  });
  const forget = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', begin);
  };
  return { given, forget };
}

/** The service gives errors as values; should it throw all the same, the pane says so instead of standing still. */
async function guarded<T>(action: () => Promise<PaneResult<T>>): Promise<PaneResult<T>> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, error: unexpected(error) };
  }
}

function unexpected(error: unknown): PaneError {
  return { code: 'unexpected', sheet: '', detail: error instanceof Error ? error.message : String(error) };
}
