import { spawn, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type BuiltWorkbench, buildWorkbench } from './workbenchBuild';
import { startWorkbenchServer } from './workbenchServer';

const DEFAULT_PORT = 3100;

const USAGE = `npm start                  opens the workbench: the add-in beside a spreadsheet, without Excel
npm start -- --port 8080   at another port (0 takes a free one)
npm start -- --no-open     without opening the browser
npm start -- --excel       opens the add-in in Excel instead`;

interface Options {
  readonly port: number;
  readonly opens: boolean;
  readonly excel: boolean;
}

/** The options of the command line; `undefined` where it asks for the usage or is not understood. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        'no-open': { type: 'boolean', default: false },
        excel: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (values.help || !Number.isInteger(port) || port < 0 || port > 65535) return undefined;
    return { port, opens: !values['no-open'], excel: values.excel };
  } catch {
    return undefined;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Opens the browser where there is a desktop; elsewhere the printed address has to do. */
function openBrowser(address: string): void {
  const onLinux = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '';
  if (process.platform === 'linux' && onLinux === '') return;
  const onWindows = process.platform === 'win32';
  const command = onWindows ? 'cmd' : process.platform === 'darwin' ? 'open' : 'xdg-open';
  const args = onWindows ? ['/c', 'start', '', address] : [address];
  const opened = spawn(command, args, { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}

/** The server at the port; where that is taken, at a free one. */
async function serve(built: BuiltWorkbench, port: number): Promise<string> {
  try {
    return (await startWorkbenchServer(built, port)).address;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    say(`Port ${port} is taken; another one is used.`);
    return (await startWorkbenchServer(built, 0)).address;
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) {
    say(USAGE);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
    return;
  }
  if (options.excel) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const shell = process.platform === 'win32';
    process.exitCode = spawnSync(npm, ['run', 'excel'], { stdio: 'inherit', shell }).status ?? 1;
    return;
  }
  say('Starting the workbench …');
  const address = await serve(await buildWorkbench(say), options.port);
  say(`The workbench is at ${address} (Ctrl+C ends it).`);
  if (options.opens) openBrowser(address);
}

void main();
