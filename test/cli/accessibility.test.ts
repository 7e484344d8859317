import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { messagesOf } from '../../src/locales/messagesOf';
import { planReport } from '../../src/layout/planReport';
import { planShared } from '../../src/share/planShared';
import type { ShareOptions } from '../../src/share/shareOptions';
import { shareReport } from '../../src/share/shareReport';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { reportFixture } from '../layout/reportFixture';
import { SMALL_LOG } from './smallLog';

const messages = messagesOf('en');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'accessibility-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('whether people can read a workbook', () => {
  it('is so for the file of a copy to share', () => {
    const options: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
    const plan = planShared(shareReport(reportFixture(), options, messages).shared, messages);
    writeFileSync(path.join(folder, 'copy.xlsx'), writeWorkbook(plan));
    expect(run('--accessibility', 'copy.xlsx')).toEqual({
      exitCode: 0,
      stdout: 'Nothing was found in copy.xlsx that keeps people from reading it.\n',
      stderr: '',
      language: 'en',
    });
  });

  it('is not so for merged cells, unmarked tables, small letters, filters and footers, which are named', () => {
    writeFileSync(path.join(folder, 'report.xlsx'), writeWorkbook(planReport(reportFixture(), messages)));
    const { exitCode, stdout } = run('--accessibility', 'report.xlsx');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/Overview, [A-Z]+\d+: What stands in several columns is not marked up as a table/);
    expect(stdout).toMatch(/[\w ]+, A\d+:[A-Z]+\d+: Cells are merged/);
    expect(stdout).toMatch(/Overview, [A-Z]+\d+: Letters are smaller than 12 points/);
    expect(stdout).toMatch(/Overview: Rows or columns are frozen/);
    expect(stdout).toMatch(/Overview: The pages have a header or a footer/);
    expect(stdout).not.toMatch(/A chart has no alternative text/);
  });

  it('cannot be said of a text file, nor beside logs', () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    expect(run('--accessibility', 'log.csv').exitCode).toBe(1);
    expect(run('log.csv', '--accessibility', 'log.csv').exitCode).toBe(2);
  });
});
