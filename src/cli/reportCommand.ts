import type { CalendarDay } from '../ground/calendarDay';
import { failure, type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import type { Messages } from '../locales/messages';
import { computeReport } from '../report/computeReport';
import type { Report } from '../report/report';
import { numberNames, numberOf } from '../report/tracing/traceNumber';
import type { SolveProgram } from '../statistics/disclosure/linearProgram';
import { requestsAsCsv } from '../sql/requestTable';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';
import { accessibilityAsAsked } from './accessibilityCommand';
import { combineAsAsked } from './combineCommand';
import { type CommandError, failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import { earlyAnswer } from './earlyAnswer';
import { jsonReport } from './jsonReport';
import type { Options } from './options';
import { checkPublishedAsAsked } from './publishedCommand';
import { readInputs } from './readInputs';
import { proposeProfile } from './readLogs';
import { checkOutputs, inputsOf, withFullPaths, writesWorkbook } from './namedFiles';
import { checkOutput, saveFile } from './saveFile';
import { baselineMisfit, usablePeriod } from './usablePeriod';
import { writeFindings } from './writeFindings';
import { copyAsAsked, NO_SOLVER, sharedFileLines } from './shareCopy';
import { sinceFormer, type SinceFormer, sinceLines } from './sinceFormer';
import { sqlAsAsked } from './sqlCommand';
import { templateAsAsked } from './templateCommand';
import { terminalLine } from './terminalText';
import { jsonTrace } from './jsonTrace';
import { textReport } from './textReport';
import { textTrace } from './textTrace';
import { verifyReport } from './verifyReport';
import { writeReport } from './writeReport';

/** What the command needs of the world around it. */
export interface Surroundings {
  /** the folder that relative paths start from */
  readonly folder: string;
  readonly today: CalendarDay;
  /** is told, in one line, what the command does next */
  readonly say?: (text: string) => void;
  /** solves the programs by which a copy to share is made; without it, nothing that has small numbers goes into one */
  readonly solve?: SolveProgram;
  /** takes the table of requests as CSV where it is asked for as Parquet, which is written later */
  readonly takeTable?: (csv: string) => void;
  /** the file of the program by which a thread unpacks large parts of workbooks; without it they take longer */
  readonly inflatingProgram?: URL;
}

/** Computes the report that a command line asks for, writes its workbook, and says what to print. */
export function runReportCommand(argv: readonly string[], surroundings: Surroundings): CommandResult {
  const options = earlyAnswer(argv);
  return options.ok ? computeAsAsked(options.value, surroundings) : options.error;
}

/** The same for options that ask for a report, or for the check of a published table. */
export function computeAsAsked(options: Options, surroundings: Surroundings): CommandResult {
  const { language, checkPublished, accessibility } = options;
  if (checkPublished !== undefined) {
    return checkPublishedAsAsked({ ...options, checkPublished }, surroundings.folder);
  }
  if (accessibility !== undefined)
    return accessibilityAsAsked({ ...options, accessibility }, surroundings.folder);
  if (options.combine) return combineAsAsked(options, surroundings.folder);
  if (options.sql !== undefined) return sqlAsAsked({ ...options, sql: options.sql }, surroundings.today);
  if (options.template !== undefined)
    return templateAsAsked({ ...options, template: options.template }, surroundings.folder);
  const messages = messagesOf(language);
  if (options.verify !== undefined) return verified(options, messages, surroundings);
  const printed = carryOut(options, messages, surroundings);
  return printed.ok
    ? { exitCode: 0, stdout: printed.value, stderr: '', language }
    : failedResult(printed.error, language);
}

/** Says whether a report is of the logs; where it is not, the command fails. */
function verified(
  given: Options,
  messages: Messages,
  { folder, inflatingProgram }: Surroundings,
): CommandResult {
  const { language } = given;
  const verdict = verifyReport(withFullPaths(given, folder), messages, inflatingProgram);
  if (!verdict.ok) return failedResult(verdict.error, language);
  const { isOfLogs, text } = verdict.value;
  return { exitCode: isOfLogs ? 0 : 1, stdout: text, stderr: '', language };
}

function carryOut(
  given: Options,
  messages: Messages,
  { folder, today, say = () => undefined, solve = NO_SOLVER, takeTable, inflatingProgram }: Surroundings,
): Result<string, CommandError> {
  const options = withFullPaths(given, folder);
  const { progress } = messages.cli;
  const named = checkOutputs(options, inputsOf(options));
  if (!named.ok) return named;
  const inputs = readInputs(
    options,
    today,
    (text) => {
      say(terminalLine(text));
    },
    messages,
    inflatingProgram,
  );
  if (!inputs.ok) return inputs;
  const { workbooks, read, baseline } = inputs.value;
  const proposed = propose(options, workbooks, messages);
  if (!proposed.ok) return proposed;
  const period = usablePeriod(options.period, read, messages, today);
  if (!period.ok) return period;
  const misfit = baselineMisfit(baseline, period.value);
  if (misfit) return failure(misfit);
  say(progress.computing);
  const computed = computeReport({
    logs: read.logs,
    period: period.value,
    today,
    issues: read.issues,
    otherSheets: read.otherSheets,
    ledger: read.ledger,
    registers: read.registers,
    ...(baseline ? { baseline } : {}),
  });
  const compared = comparedAsAsked(options, computed, messages);
  if (!compared.ok) return compared;
  const { report, changes } = compared.value;
  if (writesWorkbook(options)) say(progress.writing);
  const written = writeReport({ report, changes, options, folder, messages, inputs: inputsOf(options) });
  if (!written.ok) return written;
  const shared = copyAsAsked(report, options, solve, messages);
  if (!shared.ok) return shared;
  const exported = exportRequests(report, options, messages, takeTable);
  if (!exported.ok) return exported;
  const listed = writeFindings(report, options, messages);
  if (!listed.ok) return listed;
  if (options.trace !== undefined) return traced(options.trace, options.json, report, messages);
  const beside = { shared: shared.value, since: options.since, changes };
  if (options.json) return success(jsonReport(report, messages, beside));
  const lines = [
    ...(options.since === undefined ? [] : sinceLines(compared.value, messages)),
    ...proposed.value,
    ...(shared.value === undefined ? [] : sharedFileLines(shared.value, messages)),
    ...exported.value,
    ...listed.value,
    ...(written.value === '' ? [] : [written.value]),
  ];
  return success([textReport(report, messages), '', ...lines, ''].join('\n'));
}

/** The report beside the former one, where one was named. */
function comparedAsAsked(
  { since }: Options,
  report: Report,
  messages: Messages,
): Result<SinceFormer, CommandError> {
  return since === undefined
    ? success({ report, changes: undefined, streams: [] })
    : sinceFormer(since, report, messages);
}

function propose(
  { propose: file, force, ...options }: Options,
  workbooks: readonly OpenedWorkbook[],
  messages: Messages,
): Result<readonly string[], CommandError> {
  const profile = file === undefined ? undefined : proposeProfile(workbooks);
  if (file === undefined || profile === undefined) return success([]);
  const checked = checkOutput(file, inputsOf({ propose: file, force, ...options }), force);
  const saved = checked.ok ? saveFile(file, `${JSON.stringify(profile, null, 2)}\n`, force) : checked;
  return saved.ok ? success([terminalLine(fill(messages.cli.proposed, { file }))]) : saved;
}

/** The requests behind the number of a name. */
function traced(
  name: string,
  isJson: boolean,
  report: Report,
  messages: Messages,
): Result<string, CommandError> {
  const number = numberOf(report, name);
  if (number !== undefined)
    return success(isJson ? jsonTrace(report, number, messages) : textTrace(report, number, messages));
  const { listSeparator } = messages.format;
  const names = numberNames(report);
  const cells = names.slice(report.figures.size);
  const fillings = {
    value: name,
    figures: [...report.figures.keys()].join(listSeparator),
    cells: cells.slice(0, 3).join(listSeparator),
  };
  return failure({ code: 'unknownFigure', fillings });
}

/** Writes the requests that the figures can count, where that was asked for; those that go into Parquet are handed over. */
function exportRequests(
  report: Report,
  options: Options,
  messages: Messages,
  takeTable: Surroundings['takeTable'],
): Result<readonly string[], CommandError> {
  const { export: file, force } = options;
  if (file === undefined) return success([]);
  const csv = requestsAsCsv(report.logs);
  const isParquet = file.toLowerCase().endsWith('.parquet');
  if (isParquet && takeTable === undefined) return failure({ code: 'engineMissing', fillings: {} });
  const saved = isParquet ? success(file) : saveFile(file, csv, force);
  if (isParquet) takeTable?.(csv);
  return saved.ok ? success([terminalLine(fill(messages.cli.sql.exported, { file }))]) : saved;
}
