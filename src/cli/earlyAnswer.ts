import { failure, type Result } from '../ground/result';
import { messagesOf } from '../locales/messagesOf';
import { failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import { type Options, readOptions } from './options';

/**
 * What can be said without looking at any workbook: the help, or what is wrong with the command line. Everything else
 * is what the options ask for. The program loads what reads and computes only then.
 */
export function earlyAnswer(argv: readonly string[]): Result<Options, CommandResult> {
  const options = readOptions(argv);
  if (!options.ok) return failure(failedResult(options.error, 'en'));
  const { help, language } = options.value;
  if (!help) return options;
  return failure({ exitCode: 0, stdout: `${messagesOf(language).cli.usage}\n`, stderr: '', language });
}
