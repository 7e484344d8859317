import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import { comparedReports, COMPARISON_FILE, type OpenedCopy } from '../share/combine/comparedReports';
import { planShared } from '../share/planShared';
import { type CommandError, failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import type { Options } from './options';
import { openWorkbookFile } from './readFiles';
import { checkOutput, saveFile } from './saveFile';
import { terminalLine } from './terminalText';
import { workbookFile } from './workbookFile';

/** Compares the shared reports that are named in one workbook, which is written where `--out` says, and says where. */
export function combineAsAsked(options: Options, folder: string): CommandResult {
  const { language } = options;
  const written = combined(options, folder);
  if (!written.ok) return failedResult(written.error, language);
  const text = fill(messagesOf(language).share.combined.written, { file: written.value });
  return { exitCode: 0, stdout: `${terminalLine(text)}\n`, stderr: '', language };
}

function combined(
  { workbooks, out, force, language }: Options,
  folder: string,
): Result<string, CommandError> {
  if (workbooks.length < 2) return failure({ code: 'combineFew', fillings: {} });
  const files = workbooks.map((name) => path.resolve(folder, name));
  const file = path.resolve(folder, out ?? COMPARISON_FILE);
  const checked = checkOutput(file, files, force);
  if (!checked.ok) return checked;
  const copies: OpenedCopy[] = [];
  for (const name of files) {
    const opened = openWorkbookFile(name);
    if (!opened.ok) return opened;
    copies.push({ name, sheets: opened.value.outline.sheets.map(({ head }) => head) });
  }
  const messages = messagesOf(language);
  const compared = comparedReports(copies, messages);
  if (!compared.ok) return failure({ code: 'notShared', fillings: { file: compared.error.workbook } });
  const saved = saveFile(file, workbookFile(planShared(compared.value, messages)), force);
  return saved.ok ? success(file) : saved;
}
