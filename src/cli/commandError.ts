import { fillNumbers } from '../locales/fill';
import type { Language } from '../locales/languages';
import { messagesOf } from '../locales/messagesOf';
import type { Messages } from '../locales/messages';
import type { CommandResult } from './commandResult';
import { systemReason } from './systemReason';
import { terminalLine } from './terminalText';

export type CommandErrorCode = keyof Messages['cli']['errors'];

/** Why the command gives no report; its text is in the locales. */
export interface CommandError {
  readonly code: CommandErrorCode;
  /** a `reason` is a text, or a code of the system, see `systemReason` */
  readonly fillings: Readonly<Record<string, string | number>>;
}

const WRONG_ARGUMENTS: ReadonlySet<CommandErrorCode> = new Set<CommandErrorCode>([
  'unknownOption',
  'noWorkbook',
  'publishedAlone',
  'accessibilityAlone',
  'badPeriod',
  'badLanguage',
  'badOutput',
  'combineFew',
  'badShare',
  'badShareBy',
  'badSql',
  'sqlAlone',
  'badTemplate',
  'templateAlone',
  'badExport',
  'badFindings',
  'badEngine',
  'engineAlone',
  'nothingInFolder',
  'badShareThreshold',
  'outputExists',
  'outputIsFolder',
  'outputIsInput',
  'outputFolderMissing',
  'baselinePeriod',
  'unknownFigure',
]);

/** 2 for wrong arguments, 1 for everything else. */
function exitCodeOf({ code }: CommandError): 1 | 2 {
  return WRONG_ARGUMENTS.has(code) ? 2 : 1;
}

/** The error in one line, in which no character of a file's name or of a cell acts on a terminal. */
function errorLine({ code, fillings }: CommandError, messages: Messages): string {
  const { reason } = fillings;
  const said =
    typeof reason === 'string' ? { ...fillings, reason: systemReason(reason, messages) } : fillings;
  return terminalLine(fillNumbers(messages.cli.errors[code], said, messages.format));
}

/** What a command that failed prints. */
export function failedResult(error: CommandError, language: Language): CommandResult {
  const stderr = `cooperation-report: ${errorLine(error, messagesOf(language))}\n`;
  return { exitCode: exitCodeOf(error), stdout: '', stderr, language };
}
