import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../locales/languages';
import type { SolveProgram } from '../statistics/disclosure/linearProgram';
import { failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import { earlyAnswer } from './earlyAnswer';
import type { Options } from './options';
import { ProgressLine } from './progressLine';
import { systemCodeOf } from './systemReason';
import { todayByTheClock } from './today';

async function run(): Promise<CommandResult> {
  const options = earlyAnswer(process.argv.slice(2));
  if (!options.ok) return options.error;
  // npm changes to the project's folder; what the user typed starts from where they were.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const line = new ProgressLine(process.stderr);
  const say = (text: string): void => {
    line.show(text);
  };
  try {
    const today = todayByTheClock();
    if (options.value.engine !== undefined) {
      const { engineAsAsked } = await import('./duckdb/engineCommand');
      return await engineAsAsked(options.value, { folder, today });
    }
    const { computeAsAsked } = await import('./reportCommand');
    const solve = options.value.share === undefined ? {} : { solve: await loadedSolver() };
    let table: string | undefined;
    const takeTable = (csv: string): void => {
      table = csv;
    };
    const computed = computeAsAsked(options.value, {
      folder,
      today,
      say,
      takeTable,
      ...inflating(),
      ...solve,
    });
    return table === undefined || computed.exitCode !== 0
      ? computed
      : await withParquet(computed, table, options.value, folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failedResult({ code: 'unexpected', fillings: { reason } }, options.value.language);
  } finally {
    line.clear();
  }
}

/** The same once the table of requests is written, or why it could not be. */
async function withParquet(
  computed: CommandResult,
  table: string,
  { export: file = '', force, language }: Options,
  folder: string,
): Promise<CommandResult> {
  const { saveAsParquet } = await import('./duckdb/saveAsParquet');
  const saved = await saveAsParquet(path.resolve(folder, file), table, force);
  return saved.ok ? computed : failedResult(saved.error, language);
}

/** The program of the thread that unpacks, which is bundled beside this one. */
function inflating(): { readonly inflatingProgram?: URL } {
  const program = new URL('./inflatingThread.mjs', import.meta.url);
  return existsSync(program) ? { inflatingProgram: program } : {};
}

async function loadedSolver(): Promise<SolveProgram> {
  const { loadSolver } = await import('../solver/loadSolver');
  return loadSolver();
}

/** Prints what a command says. Where nobody reads it, or the disk that it goes to is full, that is an error of its own. */
function print({ stdout, stderr, exitCode, language }: CommandResult): void {
  // Set and not called: what is still being written to a pipe is written to its end.
  process.exitCode = exitCode;
  process.stdout.once('error', (error) => {
    cannotPrint(error, language);
  });
  process.stderr.on('error', () => {
    process.exitCode = 1;
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
}

function cannotPrint(error: unknown, language: Language): void {
  process.exitCode = 1;
  process.stdout.on('error', () => undefined);
  const fillings = { reason: systemCodeOf(error) };
  process.stderr.write(failedResult({ code: 'cannotPrint', fillings }, language).stderr);
}

void run().then(print);
