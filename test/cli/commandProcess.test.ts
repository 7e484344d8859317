import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SMALL_LOG } from './smallLog';

/* The command as a person starts it: in a process of its own, from its bundle. */

const PROGRAM = path.resolve('scripts', 'report.mjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

interface Start {
  /** what Node gets before the program */
  readonly node?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdout?: number | 'pipe' | 'ignore';
}

function start(
  argv: readonly string[],
  { node = [], environment = {}, stdout = 'ignore' }: Start = {},
): ChildProcess {
  return spawn(process.execPath, [...node, PROGRAM, ...argv], {
    env: { ...process.env, INIT_CWD: folder, ...environment },
    stdio: ['ignore', stdout, 'pipe'],
  });
}

function end(child: ChildProcess): Promise<Ended> {
  let stderr = '';
  child.stderr?.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      // The first line may tell that the command is bundled, which is done once.
      resolve({ code, signal, stderr: stderr.replace(/^Preparing .*\n/, '') });
    });
  });
}

function oneLine(text: string): void {
  expect(text.trimEnd().split('\n')).toHaveLength(1);
}

describe('what is printed', () => {
  it('comes whole, though it is more than a pipe holds', async () => {
    const samples = path.resolve('assets', 'samples');
    const files = readdirSync(samples).map((name) => path.join(samples, name));
    const { stdout } = start([...files, '--json'], { stdout: 'pipe' });
    if (stdout === null) throw new Error('Standard output is no pipe.');
    await once(stdout, 'readable');
    const printed = await text(stdout);
    expect(printed.length).toBeGreaterThan(65_536);
    expect(JSON.parse(printed)).toHaveProperty('period');
  });

  it('to a reader that has gone is an error in one line', async () => {
    const child = start(['log.csv', '--json'], { stdout: 'pipe' });
    child.stdout?.destroy();
    const { code, stderr } = await end(child);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /could not be printed to standard output: the program that was to read it has ended/,
    );
    oneLine(stderr);
  });

  const onFullDisk = existsSync('/dev/full') ? it : it.skip;
  onFullDisk.each([
    [['log.csv', '--json', '--lang', 'fr'], /disque est plein/],
    [['--help'], /disk is full/],
  ])('to a full disk by %j is an error in one line', async (argv, reason) => {
    const stdout = openSync('/dev/full', 'w');
    const { code, stderr } = await end(start(argv, { stdout }));
    closeSync(stdout);
    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
    oneLine(stderr);
  });
});

const onPosix = process.platform === 'win32' ? describe.skip : describe;

onPosix('a file that is no ordinary one', () => {
  it('such as a pipe is not waited for', async () => {
    const pipe = path.join(folder, 'pipe.xlsx');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    for (const argv of [[pipe], ['log.csv', '--profile', pipe], ['log.csv', '--baseline', pipe]]) {
      const { code, stderr } = await end(start(argv));
      expect(code).toBe(1);
      expect(stderr).toMatch(/pipe\.xlsx is not an ordinary file/);
      oneLine(stderr);
    }
  });

  it.each(['/dev/zero', '/dev/urandom'])('such as %s is not read', async (device) => {
    const { code, stderr } = await end(start([device]));
    expect(code).toBe(1);
    expect(stderr).toMatch(/is not an ordinary file, but a pipe or a device/);
  });

  const onLinux = existsSync('/proc/self/pagemap') ? it : it.skip;
  onLinux('such as one of /proc, which does not say its size, is read up to a limit', async () => {
    const endless = await end(start(['/proc/self/pagemap']));
    expect(endless.code).toBe(1);
    oneLine(endless.stderr);
    const short = await end(start(['log.csv', '--profile', '/proc/self/status']));
    expect(short.stderr).toMatch(/is not valid JSON/);
  });
});

onPosix('a run that is ended by a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s while it writes leaves the whole report and nothing else',
    async (wanted) => {
      const preload = path.join(__dirname, 'signalWithinSaving.mjs');
      const child = start(['log.csv', '--out', 'report.xlsx'], {
        node: ['--import', preload],
        environment: { SIGNAL: wanted },
      });
      const { code, signal } = await end(child);
      // The signal comes when the file is saved: where nothing is left to do then, the run has ended well.
      expect(signal ?? code).toBe(signal === null ? 0 : wanted);
      expect(readdirSync(folder).sort()).toEqual(['log.csv', 'report.xlsx']);
    },
  );
});

describe('a run that is killed outright', () => {
  const onPosix = process.platform === 'win32' ? it.skip : it;

  onPosix('while it writes leaves what it has not finished to the next run, which removes it', async () => {
    const preload = path.join(__dirname, 'signalWithinSaving.mjs');
    const child = start(['log.csv', '--out', 'report.xlsx'], {
      node: ['--import', preload],
      environment: { SIGNAL: 'SIGKILL' },
    });
    expect((await end(child)).signal).toBe('SIGKILL');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    expect((await end(start(['log.csv', '--out', 'report.xlsx']))).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['log.csv', 'report.xlsx']);
  });
});

describe('several runs at once', () => {
  it('to the same file: one writes it, and the others say that it is there', async () => {
    const runs = [1, 2, 3].map(() => end(start(['log.csv', '--out', 'report.xlsx'])));
    const ended = await Promise.all(runs);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
    for (const { stderr } of ended.filter(({ code }) => code === 2)) expect(stderr).toMatch(/exists already/);
    expect(readdirSync(folder).sort()).toEqual(['log.csv', 'report.xlsx']);
  });
});
