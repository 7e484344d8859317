import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { SMALL_LOG } from './smallLog';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sql-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('the rules as SQL, on the command line', () => {
  it('are printed for an engine and a period, without a workbook', () => {
    const { exitCode, stdout } = run('--sql', 'duckdb', '--period', '2022-2023');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^-- The figures of 2022-2023/);
    expect(stdout).toContain("select 'otp.rfas.sent' as figure");
    expect(stdout).toContain(`sent_day between ${knownDay(2022, 9, 16)} and ${knownDay(2023, 9, 15)}`);
  });

  it('are of the latest complete period where none is named', () => {
    expect(run('--sql', 'trino').stdout).toMatch(/^-- The figures of 2025-2026/);
  });

  it.each([
    [['--sql', 'oracle'], 'duckdb, spark, trino'],
    [['--sql', 'spark', 'log.csv'], 'Name no workbook'],
    [['--export', 'requests.txt', 'log.csv'], 'ends in neither'],
    [['--engine', 'spark', 'requests.csv'], 'Name one of duckdb'],
    [['--engine', 'duckdb', '--trace', 'otp.rfas.sent', 'requests.csv'], 'Leave --trace out'],
    [['--engine', 'duckdb', '--check', 'requests.csv'], '--check needs every request'],
  ])('say what is wrong with %j', (argv, said) => {
    const { exitCode, stderr } = run(...argv);
    expect([exitCode, stderr.includes(said)]).toEqual([2, true]);
  });
});

describe('the requests as a table', () => {
  it('are written, and the workbook of the report only where it is named', () => {
    const { exitCode, stdout } = run('--export', 'requests.csv', 'log.csv');
    expect([exitCode, stdout.includes('requests.csv')]).toEqual([0, true]);
    const [names = '', ...requests] = readFileSync(path.join(folder, 'requests.csv'), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(names.split(',').slice(0, 5)).toEqual(['workbook', 'sheet', 'sheet_row', 'reference', 'organ']);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every((line) => line.startsWith('log.csv,'))).toBe(true);
  });

  it('hold texts as they stand, and none that a spreadsheet would run', () => {
    const log = SMALL_LOG.replace('Belgium', '"=1+1, ""x"""').replace('Chile', '"Chile, north"');
    writeFileSync(path.join(folder, 'log.csv'), log);
    run('--export', 'requests.csv', 'log.csv');
    const written = readFileSync(path.join(folder, 'requests.csv'), 'utf8');
    expect(written).toContain(`,"'=1+1, ""x""",`);
    expect(written).toContain(',"Chile, north",');
  });

  it('replace no file, and none of those that are read', () => {
    expect(run('--export', 'log.csv', '--force', 'log.csv').exitCode).toBe(2);
    writeFileSync(path.join(folder, 'requests.csv'), 'mine');
    expect(run('--export', 'requests.csv', 'log.csv').exitCode).toBe(2);
    expect(readFileSync(path.join(folder, 'requests.csv'), 'utf8')).toBe('mine');
  });
});
