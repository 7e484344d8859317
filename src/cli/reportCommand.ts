import path from 'node:path';
import type { CalendarDay } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import type { ReadTogether } from '../log/readTogether';
import { failure, type Result, success } from '../ground/result';
import { describeIssue } from '../wording/describeIssue';
import { describePlace } from '../wording/describePlace';
import { planInLanguages } from '../layout/planInLanguages';
import { USUAL_OPTIONS } from '../layout/planReport';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import type { Messages } from '../locales/messages';
import { choosePeriod } from '../report/choosePeriod';
import { computeReport } from '../report/computeReport';
import { type Period, previousPeriod } from '../report/period';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
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
import { type Inputs, readInputs } from './readInputs';
import { proposeProfile } from './readLogs';
import { checkOutput, saveFile } from './saveFile';
import { writeFindings } from './writeFindings';
import { shareCopy, sharedFileLines } from './shareCopy';
import { sinceFormer, type SinceFormer, sinceLines } from './sinceFormer';
import { sqlAsAsked } from './sqlCommand';
import { templateAsAsked } from './templateCommand';
import { terminalLine } from './terminalText';
import { jsonTrace } from './jsonTrace';
import { textReport } from './textReport';
import { textTrace } from './textTrace';
import { verifyReport } from './verifyReport';
import { workbookFile } from './workbookFile';

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

const NO_SOLVER: SolveProgram = () => ({ status: 'unknown' });

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
  const named = checkOutputs(options);
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
  const written = writeReport(report, changes, { ...options, folder }, messages);
  if (!written.ok) return written;
  const shared =
    options.share === undefined
      ? success(undefined)
      : shareCopy(report, { ...options, file: options.share, solve }, messages);
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

function withFullPaths(options: Options, folder: string): Options {
  const full = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : path.resolve(folder, file);
  return {
    ...options,
    workbooks: options.workbooks.map((file) => path.resolve(folder, file)),
    out: full(options.out),
    profile: full(options.profile),
    propose: full(options.propose),
    baseline: full(options.baseline),
    verify: full(options.verify),
    since: full(options.since),
    share: full(options.share),
    export: full(options.export),
    findings: full(options.findings),
  };
}

function inputsOf({ workbooks, profile, baseline, since }: Options): readonly string[] {
  return [...workbooks, ...[profile, baseline, since].filter((file) => file !== undefined)];
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

/** The period to compute, where there is at least one usable request in the logs. */
function usablePeriod(
  asked: Period | undefined,
  { logs, issues }: ReadTogether,
  messages: Messages,
  today: CalendarDay,
): Result<Period, CommandError> {
  const chosen = choosePeriod(logs, today);
  if (chosen) return success(asked ?? chosen);
  // A register is none of requests, and may be read without a finding.
  if (logs.length === 0 && issues.length === 0) return failure({ code: 'registersAlone', fillings: {} });
  const code = logs.length === 0 ? 'noUsableLog' : 'noUsableRows';
  const all = [...issues, ...logs.flatMap((log) => log.issues)].filter(
    ({ severity }) => severity === 'error',
  );
  return failure({ code, fillings: { details: detailsOf(all.length > 0 ? all : [...issues], messages) } });
}

/** The first few issues, in one line. */
function detailsOf(issues: readonly Issue[], messages: Messages): string {
  const sentences = issues.slice(0, 5).map((issue) => {
    const { message, action } = describeIssue(issue, messages);
    return `${describePlace(issue, messages)}: ${message} ${action}`;
  });
  return sentences.join(' ');
}

function baselineMisfit(baseline: Inputs['baseline'], period: Period): CommandError | undefined {
  const previous = previousPeriod(period).name;
  if (!baseline || baseline.counts.period === previous) return undefined;
  const fillings = { file: baseline.source, given: baseline.counts.period, period: period.name, previous };
  return { code: 'baselinePeriod', fillings };
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

/** Where only JSON, the requests, the findings, or a copy to share are asked for, no workbook of the report is written. */
function writesWorkbook({ json, trace, share, export: exported, findings, out }: Options): boolean {
  const isOther = json || [trace, share, exported, findings].some((asked) => asked !== undefined);
  return !isOther || out !== undefined;
}

/** Whether the files that are named can be written, before anything is read. */
function checkOutputs(options: Options): Result<string, CommandError> {
  const taken = [...inputsOf(options)];
  for (const file of [options.out, options.share, options.export, options.findings]) {
    if (file === undefined) continue;
    const checked = checkOutput(file, taken, options.force);
    if (!checked.ok) return checked;
    taken.push(file);
  }
  return success('');
}

/** Writes the workbook, unless only JSON was asked for, and says where. */
function writeReport(
  report: Report,
  changes: RunChanges | undefined,
  options: Options & Pick<Surroundings, 'folder'>,
  messages: Messages,
): Result<string, CommandError> {
  if (!writesWorkbook(options)) return success('');
  const file = options.out ?? path.resolve(options.folder, `cooperation-report-${report.period.name}.xlsx`);
  const checked = checkOutput(file, inputsOf(options), options.force);
  const saved = checked.ok
    ? saveFile(
        file,
        workbookFile(
          planInLanguages(report, [messages, ...options.languages.slice(1).map(messagesOf)], {
            options: { ...USUAL_OPTIONS, checks: options.check },
            ...(changes && { changes }),
          }),
        ),
        options.force,
      )
    : checked;
  return saved.ok ? success(terminalLine(fill(messages.cli.written, { file }))) : saved;
}
