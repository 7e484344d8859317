import type { Language } from '../../locales/languages';

export type PaneTheme = 'light' | 'dark' | 'highContrast';

/** What the pane is told of the program that it runs in. */
export interface PaneEnvironment {
  readonly theme: PaneTheme;
  /** the language of Excel, where the report has it; otherwise English */
  readonly language: Language;
  /** whether the user has seen the tour of the pane; left out where none is shown */
  readonly tour?: TourMemory;
}

/** What is remembered of the tour from one opening of the pane to the next. */
export interface TourMemory {
  wasSeen(): boolean;
  remember(): void;
}
