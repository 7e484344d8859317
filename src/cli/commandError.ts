import { fillNumbers } from '../locales/fill';
import type { Messages } from '../locales/messages';

export type CommandErrorCode = keyof Messages['cli']['errors'];

/** Why the command gives no report; its text is in the locales. */
export interface CommandError {
  readonly code: CommandErrorCode;
  readonly fillings: Readonly<Record<string, string | number>>;
}

const WRONG_ARGUMENTS: ReadonlySet<CommandErrorCode> = new Set<CommandErrorCode>([
  'unknownOption',
  'noWorkbook',
  'badPeriod',
  'badLanguage',
  'badOutput',
  'outputExists',
  'outputIsInput',
  'outputFolderMissing',
  'baselinePeriod',
]);

/** 2 for wrong arguments, 1 for everything else. */
export function exitCodeOf({ code }: CommandError): 1 | 2 {
  return WRONG_ARGUMENTS.has(code) ? 2 : 1;
}

/** The error in one line. */
export function errorLine({ code, fillings }: CommandError, messages: Messages): string {
  const lines = fillNumbers(messages.cli.errors[code], fillings, messages.format).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
