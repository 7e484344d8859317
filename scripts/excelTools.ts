import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The project's folder; the commands below run in it, so that no path with spaces is handed to a shell. */
export const PROJECT = path.dirname(import.meta.dirname);

/**
 * Microsoft's tool, at one version. It is fetched when it is asked for, not with the project: it needs parts of the
 * system that only a machine with Excel has.
 */
const DEBUGGING = 'npx --yes office-addin-debugging@7.0.0';

/** What that tool says when it failed; it ends as if it had not. */
const FAILED = /Unable to (?:start|stop) debugging/;

const WEBPACK = path.join(
  path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')),
  'bin',
  'cli.js',
);

/** Why Excel cannot be started here; `undefined` on Windows and Mac. */
export function whyNoExcel(platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  return [
    'Excel runs on Windows and Mac; this system has none to load the add-in into.',
    'npm start shows here, without Excel, what the program does.',
  ].join('\n');
}

/** Opens Excel with the add-in loaded into a new workbook; whether that went well. */
export function startExcel(): Promise<boolean> {
  return runTool(`${DEBUGGING} start manifest.xml desktop --app excel --no-debug`);
}

/** Takes the add-in out of Excel again; whether that went well. */
export function stopExcel(): Promise<boolean> {
  return runTool(`${DEBUGGING} stop manifest.xml desktop`);
}

/** Builds the pane for localhost, whatever address the environment names; whether that went well. */
export async function buildForDevelopment(): Promise<boolean> {
  return (await ended(webpack([]))) === 0;
}

/** Builds the pane anew whenever a source changes, until the process is ended. */
export function watchForDevelopment(): ChildProcess {
  return webpack(['--watch']);
}

function webpack(options: readonly string[]): ChildProcess {
  const words = [WEBPACK, '--mode', 'development', '--config-name', 'pane', ...options];
  return spawn(process.execPath, words, {
    cwd: PROJECT,
    env: { ...process.env, ADDIN_URL: '' },
    stdio: 'inherit',
  });
}

/** Runs a command and shows what it says; on Windows npx is a script, which only a shell starts. */
async function runTool(commandLine: string): Promise<boolean> {
  const tool = spawn(commandLine, { cwd: PROJECT, shell: true, stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  tool.stderr.on('data', (part: Buffer) => {
    said += part.toString();
    process.stderr.write(part);
  });
  return (await ended(tool)) === 0 && !FAILED.test(said);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
