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
    const solve = options.value.share === undefined ? {} : { solve: await loadedSolver() };
    if (options.value.engine !== undefined) {
      const { engineAsAsked } = await import('./duckdb/engineCommand');
      return await engineAsAsked(options.value, { folder, today, say, ...inflating(), ...solve });
    }
    const { computeAsAsked } = await import('./reportCommand');
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
  const program = new URL('./inflatingThread.cjs', import.meta.url);
  return existsSync(program) ? { inflatingProgram: program } : {};
}

async function loadedSolver(): Promise<SolveProgram> {
  const { loadSolver } = await import('../solver/loadSolver');
  return loadSolver();
}

/**
 * Prints what a command says, and ends. Where nobody reads it, or the disk that it goes to is full, that is an error of
 * its own. Once all is printed nothing is waited for: the engine would still compile, for tenths of a second, what no
 * longer runs.
 */
function print({ stdout, stderr, exitCode, language }: CommandResult): void {
  // A standard stream tells of an error twice: to who wrote, and as an event, which would end the program were it not heard.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  process.stdout.write(stdout, (unprinted) => {
    const more = unprinted ? cannotPrint(unprinted, language) : '';
    process.stderr.write(`${stderr}${more}`, (unsaid) => process.exit(unprinted || unsaid ? 1 : exitCode));
  });
}

/** What is said where standard output takes nothing. */
function cannotPrint(error: unknown, language: Language): string {
  return failedResult({ code: 'cannotPrint', fillings: { reason: systemCodeOf(error) } }, language).stderr;
}

void run().then(print);
