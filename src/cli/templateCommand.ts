import path from 'node:path';
import type { Result } from '../ground/result';
import { planTemplate, type TemplateId } from '../layout/template/planTemplate';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import { type CommandError, failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import type { Options } from './options';
import { checkOutput, saveFile } from './saveFile';
import { terminalLine } from './terminalText';
import { workbookFile } from './workbookFile';

/** Writes a workbook with an empty list to be filled in, where `--out` says, and says where; reads no workbook. */
export function templateAsAsked(
  options: Options & { readonly template: TemplateId },
  folder: string,
): CommandResult {
  const { language } = options;
  const file = path.resolve(folder, options.out ?? `${options.template}.xlsx`);
  const written = write(options, file);
  if (!written.ok) return failedResult(written.error, language);
  const text = fill(messagesOf(language).cli.templateWritten, { file });
  return { exitCode: 0, stdout: `${terminalLine(text)}\n`, stderr: '', language };
}

function write(
  { template, language, force }: Options & { readonly template: TemplateId },
  file: string,
): Result<unknown, CommandError> {
  const checked = checkOutput(file, [], force);
  if (!checked.ok) return checked;
  const sheet = planTemplate(template, language, messagesOf(language));
  const plan = { title: sheet.name, language, sheets: [sheet], definedNames: [] };
  return saveFile(file, workbookFile(plan), force);
}
