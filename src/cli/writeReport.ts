import path from 'node:path';
import { type Result, success } from '../ground/result';
import { planInLanguages } from '../layout/planInLanguages';
import { USUAL_OPTIONS } from '../layout/planReport';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { messagesOf } from '../locales/messagesOf';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
import type { CommandError } from './commandError';
import { writesWorkbook } from './namedFiles';
import type { Options } from './options';
import { checkOutput, saveFile } from './saveFile';
import { terminalLine } from './terminalText';
import { workbookFile } from './workbookFile';

/** A report that is written as a workbook. */
interface ReportToWrite {
  readonly report: Report;
  readonly changes: RunChanges | undefined;
  readonly options: Options;
  /** where it goes where no file is named */
  readonly folder: string;
  readonly messages: Messages;
  /** the files that were read, of which it replaces none */
  readonly inputs: readonly string[];
}

/** Writes the workbook, unless only something else was asked for, and says where. */
export function writeReport({
  report,
  changes,
  options,
  folder,
  messages,
  inputs,
}: ReportToWrite): Result<string, CommandError> {
  if (!writesWorkbook(options)) return success('');
  const file = options.out ?? path.resolve(folder, usualName(report.period.name));
  const checked = checkOutput(file, inputs, options.force);
  if (!checked.ok) return checked;
  const plan = planInLanguages(report, [messages, ...options.languages.slice(1).map(messagesOf)], {
    options: { ...USUAL_OPTIONS, checks: options.check },
    ...(changes && { changes }),
  });
  const saved = saveFile(file, workbookFile(plan), options.force);
  return saved.ok ? success(terminalLine(fill(messages.cli.written, { file }))) : saved;
}

function usualName(period: string): string {
  return `cooperation-report-${period}.xlsx`;
}

/** Whether a file has the name that the report has where none is named. */
export function hasUsualName(file: string): boolean {
  return /^cooperation-report-\d{4}-\d{4}\.xlsx$/.test(path.basename(file));
}
