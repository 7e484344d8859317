import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/* A program that starts from its compiled code does what it does without. */

const STARTER = pathToFileURL(path.resolve('scripts', 'compiledProgram.js')).href;
const PROGRAM = `
function doubled(n) { return 2 * n; }
const place = new Error('here').stack.includes(__filename + ':') ? 'told' : 'unknown';
console.log(doubled(require('./two.cjs')), place, __dirname === process.argv[1]);
`;
const PRINTED = '4 told true\n';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'compiled-'));
  file = programNamed('program.cjs');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function programNamed(name: string): string {
  writeFileSync(path.join(folder, 'two.cjs'), 'module.exports = 2;');
  writeFileSync(path.join(folder, name), PROGRAM);
  return path.join(folder, name);
}

/** Runs the program in a Node of its own, and gives all that it says. */
function run(switches: readonly string[] = []): string {
  const start = `import(${JSON.stringify(STARTER)}).then(({ runCompiled }) => runCompiled(${JSON.stringify(file)}))`;
  const { stdout, stderr } = spawnSync(process.execPath, [...switches, '-e', start, folder], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** The files of compiled code that lie beside the program. */
function kept(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(file)}.`))
    .map((name) => path.join(folder, name));
}

function keptFile(): string {
  const [only, ...others] = kept();
  if (only === undefined || others.length > 0) throw new Error(`There are ${kept().length} files.`);
  return only;
}

test('the first run keeps the compiled code, and later ones use it as it is', () => {
  expect(run()).toBe(PRINTED);
  const first = readFileSync(keptFile());
  expect(run()).toBe(PRINTED);
  expect(readFileSync(keptFile()).equals(first)).toBe(true);
});

test.each([
  [
    'of which one byte has changed',
    (code: Buffer) => Buffer.from(code.map((byte, at) => (at === 900 ? byte ^ 1 : byte))),
  ],
  ['that was cut off', (code: Buffer) => code.subarray(0, 700)],
  ['that is empty', () => Buffer.alloc(0)],
])('compiled code %s is not used, and made anew by the next run', (_, spoilt) => {
  run();
  const place = keptFile();
  const whole = readFileSync(place);
  writeFileSync(place, spoilt(whole));
  expect(run()).toBe(PRINTED);
  expect(kept()).toEqual([]);
  expect(run()).toBe(PRINTED);
  expect(readFileSync(keptFile())).toHaveLength(whole.length);
});

test('compiled code of another program is not used, though that is as long', () => {
  run();
  writeFileSync(file, PROGRAM.replace('2 * n', '3 * n'));
  expect(run()).toBe(PRINTED.replace('4', '6'));
});

test('a Node with other switches keeps code of its own', () => {
  run();
  expect(run(['--stack-size=1200'])).toBe(PRINTED);
  expect(kept()).toHaveLength(2);
});

test('where no file can be written beside it, the program runs all the same', () => {
  // With this name, that of the compiled code is longer than a file system takes.
  file = programNamed(`${'x'.repeat(245)}.cjs`);
  expect(run()).toBe(PRINTED);
  expect(kept()).toEqual([]);
});

test('where something else stands in its place, the program runs all the same and leaves nothing', () => {
  run();
  const place = keptFile();
  rmSync(place);
  mkdirSync(place);
  writeFileSync(path.join(place, 'file'), '');
  expect(run()).toBe(PRINTED);
  expect(kept()).toEqual([place]);
});
