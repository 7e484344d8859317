import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import type { Messages } from '../locales/messages';
import { describeVerification } from '../verify/describeVerification';
import { statedRuns } from '../verify/statedRun';
import { type Verification, verification } from '../verify/verification';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { openWorkbookFile } from './readFiles';
import { readInputs } from './readInputs';
import { terminalJson, terminalLine } from './terminalText';

const JSON_SCHEMA_VERSION = 1;

/** Whether a written report is of some logs, and in words or as JSON what agrees and what does not. */
export interface Verdict {
  readonly isOfLogs: boolean;
  readonly text: string;
}

/** Reads the logs as on the day on which the report says that it was computed, and compares the report with them. */
export function verifyReport(
  options: Options,
  messages: Messages,
  program?: URL,
): Result<Verdict, CommandError> {
  const { verify: file = '' } = options;
  const written = openWorkbookFile(file);
  if (!written.ok) return written;
  const { outline } = written.value;
  const of = options.period?.name;
  const runs = statedRuns(outline).filter(({ period }) => of === undefined || period.name === of);
  if (runs.length > 1) {
    const periods = runs.map(({ period }) => period.name).join(messages.format.listSeparator);
    return failure({ code: 'severalReports', fillings: { file, periods } });
  }
  const [run] = runs;
  if (run === undefined) return failure({ code: 'notAReport', fillings: { file } });
  const inputs = readInputs(options, run.today, () => undefined, messages, program);
  if (!inputs.ok) return inputs;
  const { read, baseline } = inputs.value;
  const found = verification(path.basename(file), outline, run, read, baseline?.counts);
  const text = options.json ? jsonVerdict(found) : textVerdict(found, messages);
  return success({ isOfLogs: found.isOfLogs, text });
}

/** The verdict as the one JSON object that `--verify` with `--json` prints. */
function jsonVerdict({
  file,
  isOfLogs,
  version,
  rules,
  settings,
  count,
  differing,
  logs,
}: Verification): string {
  const verify = {
    file,
    isOfLogs,
    version,
    rules,
    settings,
    figures: { agreeing: count - differing.length, count },
    differing: differing.map(({ id, sheet, cell, shown, computed }) => ({
      id,
      sheet,
      cell,
      shown,
      computed,
    })),
    logs: logs.map(({ workbook, sheet, state, then, now }) => ({ workbook, sheet, state, then, now })),
  };
  return `${terminalJson({ schema: JSON_SCHEMA_VERSION, verify })}\n`;
}

function textVerdict(found: Verification, messages: Messages): string {
  const { verdict, sentences, differing, logs } = describeVerification(found, messages);
  const lines = [
    verdict,
    ...sentences,
    ...differing.map((text) => `  ${text}`),
    messages.cli.logsRead,
    ...logs.map((text) => `  ${text}`),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}
