import type { BaselineCount } from '../../report/rules/baseline';
import type {
  ComputedReport,
  Inspection,
  PaneError,
  PaneResult,
  PaneSettings,
  Preferences,
  Progress,
  StandingReport,
} from '../contract/paneService';
import type { ChosenFile } from './addedWorkbooks';
import type { Correctable, HelpTopic, Task, View } from './paneState';

/** What happens to the pane. */
export type PaneEvent =
  | { readonly type: 'settingsLoaded'; readonly settings: PaneSettings }
  | { readonly type: 'inspectionStarted'; readonly run: number }
  | { readonly type: 'computingStarted'; readonly run: number; readonly settings: PaneSettings }
  | { readonly type: 'progressed'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'stalled'; readonly run: number }
  | { readonly type: 'cancelRequested' }
  | { readonly type: 'inspected'; readonly run: number; readonly result: PaneResult<Inspection> }
  | { readonly type: 'computed'; readonly run: number; readonly result: PaneResult<ComputedReport> }
  | { readonly type: 'runGivenUp'; readonly run: number; readonly task: Task; readonly error: PaneError }
  | { readonly type: 'placementAsked' }
  | { readonly type: 'placementDismissed' }
  | { readonly type: 'bringingBackStarted'; readonly run: number }
  | { readonly type: 'broughtBack'; readonly run: number; readonly result: PaneResult<StandingReport> }
  | { readonly type: 'standingRead'; readonly standing: StandingReport | null }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'workbooksAdded'; readonly files: readonly ChosenFile[] }
  | { readonly type: 'workbookRemoved'; readonly id: number }
  | ({ readonly type: 'logsCorrected' } & Correctable)
  | { readonly type: 'correctionUndone' }
  | { readonly type: 'preferencesChanged'; readonly preferences: Preferences }
  | { readonly type: 'periodChosen'; readonly name: string }
  | { readonly type: 'baselineTyped'; readonly count: BaselineCount; readonly text: string }
  | { readonly type: 'baselineRefused' }
  | { readonly type: 'viewOpened'; readonly view: View }
  | { readonly type: 'numberExplained'; readonly number: string | null }
  | { readonly type: 'helpOpened'; readonly topic: HelpTopic }
  | { readonly type: 'tourMoved'; readonly step: number | null }
  | { readonly type: 'failed'; readonly task: Task; readonly error: PaneError }
  | { readonly type: 'messageDismissed' };
