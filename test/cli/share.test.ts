import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { SMALL_LOG } from './smallLog';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'share-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('a copy to share', () => {
  it('is written without the workbook of the report, and what goes in and what is withheld is said', () => {
    const { exitCode, stdout } = run('log.csv', '--share', 'copy.xlsx');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/What goes into the copy[\s\S]*Overview: .*\(13 × 8\)[\s\S]*What is withheld/);
    expect(existsSync(path.join(folder, 'copy.xlsx'))).toBe(true);
    expect(existsSync(path.join(folder, 'cooperation-report-2022-2023.xlsx'))).toBe(false);
  });

  it('does not take the place of the report, of a log, or of a file that is there', () => {
    expect(run('log.csv', '--share', 'one.xlsx', '--out', 'one.xlsx').exitCode).toBe(2);
    expect(run('log.csv', '--share', 'copy.txt').exitCode).toBe(2);
    writeFileSync(path.join(folder, 'there.xlsx'), 'kept');
    expect(run('log.csv', '--share', 'there.xlsx').stderr).toContain('exists already');
    expect(readFileSync(path.join(folder, 'there.xlsx'), 'utf8')).toBe('kept');
  });
});
