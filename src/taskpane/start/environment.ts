import type { Language } from '../../locales/languages';

export type PaneTheme = 'light' | 'dark' | 'highContrast';

/** What the pane is told of the program that it runs in. */
export interface PaneEnvironment {
  readonly theme: PaneTheme;
  /** the language of Excel, where the report has it; otherwise English */
  readonly language: Language;
}
