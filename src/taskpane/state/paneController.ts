import type { Place } from '../../log/model/issue';
import type { LogProfile } from '../../log/model/profile';
import type { Language } from '../../locales/languages';
import { baselineOf } from './baselineDraft';
import type {
  AddedWorkbook,
  PaneError,
  PaneResult,
  PaneService,
  PaneSettings,
  WorkbookFile,
} from '../contract/paneService';
import {
  baselineErrorsOf,
  baselineToSave,
  chosenPeriodOf,
  FIRST_STATE,
  isBusy,
  nextState,
  obstacleOf,
  readWorkbooks,
  type PaneEvent,
  type PaneState,
  type Task,
} from './paneState';

/** Carries out what the user asks for: it calls the service, and tells the state what came of it. */
export class PaneController {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private runs = 0;
  private filesChosen = 0;
  private abort = new AbortController();
  private saving: Promise<unknown> = Promise.resolve();
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly service: PaneService,
    private readonly hostLanguage: Language,
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
    this.stopListening = this.service.onWorkbookChanged(() => {
      this.send({ type: 'workbookChanged' });
    });
    const settings = await guarded(() => this.service.loadSettings().then(success));
    if (settings.ok) this.send({ type: 'settingsLoaded', settings: settings.value });
    await this.inspect();
  }

  close(): void {
    this.stopListening();
    this.abort.abort();
  }

  /** Looks at the workbook (again); an inspection that is still going on is given up. */
  async inspect(): Promise<void> {
    if (this.state.activity.kind === 'computing') return;
    const { run, signal } = this.startRun();
    this.send({ type: 'inspectionStarted', run });
    const { settings, added } = this.state;
    const result = await guarded(() =>
      this.service.inspect(
        settings,
        (progress) => {
          this.send({ type: 'progressed', run, progress });
        },
        signal,
        added,
      ),
    );
    this.send({ type: 'inspected', run, result });
  }

  /** Computes the chosen period; gives whether it began: entered counts that are wrong are refused first. */
  async compute(): Promise<boolean> {
    const choice = chosenPeriodOf(this.state);
    if (obstacleOf(this.state) !== null || choice === undefined) return false;
    if (baselineErrorsOf(this.state).size > 0) {
      this.send({ type: 'baselineRefused' });
      return false;
    }
    const baseline = baselineToSave(this.state, baselineOf);
    const settings: PaneSettings = { ...this.state.settings, baseline };
    const added = readWorkbooks(this.state);
    const { run, signal } = this.startRun();
    this.send({ type: 'computingStarted', run, settings });
    await this.save();
    const result = await guarded(() =>
      this.service.compute(
        { period: choice.period, settings, language: this.language() },
        (progress) => {
          this.send({ type: 'progressed', run, progress });
        },
        signal,
        added,
      ),
    );
    this.send({ type: 'computed', run, result });
    return true;
  }

  /** Does again what failed. */
  async retry(task: Task): Promise<void> {
    if (task === 'computing') await this.compute();
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
    if (this.state.activity.kind === 'computing') return;
    this.send({ type: 'logsCorrected', profiles, added });
    await this.save();
    await this.inspect();
  }

  async undo(): Promise<void> {
    if (isBusy(this.state) || this.state.history.length === 0) return;
    this.send({ type: 'correctionUndone' });
    await this.save();
    await this.inspect();
  }

  async prefer(
    preferences: Partial<Pick<PaneSettings, 'language' | 'charts' | 'supplementary'>>,
  ): Promise<void> {
    this.send({ type: 'preferencesChanged', preferences });
    await this.save();
  }

  async select(place: Place): Promise<void> {
    await this.attempt('selecting', () => this.service.select(place));
  }

  async activateSheet(name: string): Promise<void> {
    await this.attempt('activating', () => this.service.activateSheet(name));
  }

  /** Adds an empty log in front of the user, and looks at the workbook with it. */
  async insertTemplate(): Promise<void> {
    if (isBusy(this.state)) return;
    const inserted = await guarded(() => this.service.insertTemplate(this.language()));
    if (inserted.ok) await this.inspect();
    else this.send({ type: 'failed', task: 'activating', error: inserted.error });
  }

  private startRun(): { readonly run: number; readonly signal: AbortSignal } {
    this.abort.abort();
    this.abort = new AbortController();
    this.runs += 1;
    return { run: this.runs, signal: this.abort.signal };
  }

  /** Saves the settings one after the other, so that the last ones stay. */
  private save(): Promise<void> {
    const { settings } = this.state;
    const saved = this.saving.then(() => this.attempt('saving', () => this.service.saveSettings(settings)));
    this.saving = saved;
    return saved;
  }

  private async attempt(task: Task, action: () => Promise<PaneResult<null>>): Promise<void> {
    const result = await guarded(action);
    if (!result.ok) this.send({ type: 'failed', task, error: result.error });
  }
}

function success<T>(value: T): PaneResult<T> {
  return { ok: true, value };
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
