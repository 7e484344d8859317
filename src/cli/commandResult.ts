import type { Language } from '../locales/languages';

/** What the command prints, and how it ends. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
  readonly language: Language;
}
