import path from 'node:path';
import type { CalendarDay } from '../../ground/calendarDay';
import { failure, type Result, success } from '../../ground/result';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { messagesOf } from '../../locales/messagesOf';
import type { Report } from '../../report/report';
import type { SolveProgram } from '../../statistics/disclosure/linearProgram';
import { type CommandError, failedResult } from '../commandError';
import type { CommandResult } from '../commandResult';
import { jsonReport } from '../jsonReport';
import { checkOutputs, outputsOf, withFullPaths, writesWorkbook } from '../namedFiles';
import type { Options } from '../options';
import { readSettings } from '../readInputs';
import { copyAsAsked, NO_SOLVER, sharedFileLines } from '../shareCopy';
import { terminalLine } from '../terminalText';
import { textReport } from '../textReport';
import { baselineMisfit, usablePeriod } from '../usablePeriod';
import { writeFindings } from '../writeFindings';
import { hasUsualName, writeReport } from '../writeReport';
import { assertSameByQueries } from './assertSameByQueries';
import { computeStored, sentDays, settleStored } from './computeByEngine';
import { type EngineInputs, engineInputs } from './engineInputs';
import { type Engine, openDuckdb } from './openDuckdb';
import { readIntoStore } from './readIntoStore';
import { RequestStore } from './requestStore';
import { saveTable } from './saveAsParquet';

interface EngineSurroundings {
  readonly folder: string;
  readonly today: CalendarDay;
  /** is told, in one line, what the command does next */
  readonly say?: (text: string) => void;
  /** solves the programs by which a copy to share is made; without it, nothing that has small numbers goes into one */
  readonly solve?: SolveProgram;
  /** the file of the program by which a thread unpacks large parts of workbooks; without it they take longer */
  readonly inflatingProgram?: URL;
}

/** A run, as its steps need it; the files of the options are called as from anywhere. */
interface EngineRun extends EngineSurroundings {
  readonly say: (text: string) => void;
  readonly solve: SolveProgram;
  readonly options: Options;
  readonly messages: Messages;
  readonly files: EngineInputs;
}

/**
 * Computes the report that the options ask for through DuckDB, of workbooks, tables of requests and folders of both, writes
 * its workbook, and says what to print. Workbooks are read one after the other, and their requests are kept by the engine.
 */
export async function engineAsAsked(
  given: Options,
  surroundings: EngineSurroundings,
): Promise<CommandResult> {
  const { language } = given;
  const options = withFullPaths(given, surroundings.folder);
  const printed = await carryOut(options, surroundings);
  return printed.ok
    ? { exitCode: 0, stdout: printed.value, stderr: '', language }
    : failedResult(printed.error, language);
}

async function carryOut(
  options: Options,
  surroundings: EngineSurroundings,
): Promise<Result<string, CommandError>> {
  const files = engineInputs(options.workbooks, (file) => isOutput(file, options, surroundings.folder));
  if (!files.ok) return files;
  const checked = checkOutputs(options, inputsOf(options, files.value));
  if (!checked.ok) return checked;
  const engine = await openDuckdb();
  if (!engine.ok) return engine;
  try {
    const messages = messagesOf(options.language);
    const { say = () => undefined, solve = NO_SOLVER } = surroundings;
    const run = { ...surroundings, say, solve, options, messages, files: files.value };
    return await reportBy(engine.value, run);
  } finally {
    engine.value.close();
  }
}

/** Whether the command writes a file, or would where the report has the name that it has where none is named. */
function isOutput(file: string, options: Options, folder: string): boolean {
  const isUsual = options.out === undefined && writesWorkbook(options);
  return (
    outputsOf(options).includes(file) || (isUsual && path.dirname(file) === folder && hasUsualName(file))
  );
}

function inputsOf({ profile, baseline }: Options, { inputs }: EngineInputs): readonly string[] {
  return [...inputs.map(({ file }) => file), ...[profile, baseline].filter((file) => file !== undefined)];
}

async function reportBy(engine: Engine, run: EngineRun): Promise<Result<string, CommandError>> {
  const { options, messages, today, say } = run;
  const settings = readSettings(options);
  if (!settings.ok) return settings;
  const { profile, baseline } = settings.value;
  const store = await RequestStore.in(engine);
  const read = await readIntoStore(engine, store, {
    ...run,
    answers: profile,
    profileName: path.basename(options.profile ?? ''),
  });
  if (!read.ok) return read;
  const { logs, ...beside } = read.value;
  const days = await sentDays(store, logs);
  const period = usablePeriod(options.period, { logs: days, issues: beside.issues }, messages, today);
  if (!period.ok) return period;
  const misfit = baselineMisfit(baseline, period.value);
  if (misfit) return failure(misfit);
  say(messages.cli.progress.computing);
  const settled = await settleStored(store, logs);
  const input = { ...beside, period: period.value, today, ...(baseline ? { baseline } : {}) };
  const report = await computeStored(store, settled, input);
  await assertSameByQueries(store, report);
  return delivered(engine, report, run);
}

/** Writes what is asked for of a report, and gives what is printed. */
async function delivered(
  engine: Engine,
  report: Report,
  { options, messages, folder, files, say, solve }: EngineRun,
): Promise<Result<string, CommandError>> {
  if (writesWorkbook(options)) say(messages.cli.progress.writing);
  const inputs = inputsOf(options, files);
  const written = writeReport({ report, changes: undefined, options, folder, messages, inputs });
  if (!written.ok) return written;
  const shared = copyAsAsked(report, options, solve, messages);
  if (!shared.ok) return shared;
  const exported = await exportRequests(engine, options, messages);
  if (!exported.ok) return exported;
  const listed = writeFindings(report, options, messages);
  if (!listed.ok) return listed;
  if (options.json) return success(jsonReport(report, messages, { shared: shared.value }));
  const lines = [
    ...(shared.value === undefined ? [] : sharedFileLines(shared.value, messages)),
    ...exported.value,
    ...listed.value,
    ...(written.value === '' ? [] : [written.value]),
  ];
  return success([textReport(report, messages), '', ...lines, ''].join('\n'));
}

async function exportRequests(
  engine: Engine,
  { export: file, force }: Options,
  { cli }: Messages,
): Promise<Result<readonly string[], CommandError>> {
  if (file === undefined) return success([]);
  const saved = await saveTable(engine, 'ordered', file, force);
  return saved.ok ? success([terminalLine(fill(cli.sql.exported, { file }))]) : saved;
}
