import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { loadSolver } from '../../src/solver/loadSolver';
import { SMALL_LOG } from './smallLog';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'share-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** One request in the first month of the period, and five in each of the others. */
function requestsByMonth(): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    Array.from({ length: month === 0 ? 1 : 5 }, (_, index) => {
      const day = new Date(Date.UTC(2022, 8 + month, 20)).toISOString().slice(0, 10);
      return `RFA/${month}/${index},Request for assistance,Belgium,${day},,`;
    }),
  );
}

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

  it('says in a table, and as numbers in JSON, what can be worked out of what is withheld', async () => {
    const solve = await loadSolver();
    writeFileSync(
      path.join(folder, 'months.csv'),
      [SMALL_LOG.split('\n')[0], ...requestsByMonth()].join('\n'),
    );
    const shared = (...argv: readonly string[]): string =>
      runReportCommand(['months.csv', '--share', 'copy.xlsx', '--force', ...argv], {
        folder,
        today: knownDay(2026, 11, 24),
        solve,
      }).stdout;
    expect(shared()).toMatch(
      /Table +Row +Column +Withheld +Possible[^\n]*\n +Months OTP +16 Sep–15 Oct +2022–2023 +1 +0 to \d/,
    );
    const json = z
      .object({ share: z.object({ workedOut: z.array(z.object({ count: z.number(), most: z.number() })) }) })
      .parse(JSON.parse(shared('--json')));
    expect(json.share.workedOut[0]?.count).toBe(1);
    expect(json.share.workedOut[0]?.most).toBeGreaterThanOrEqual(3);
  });

  it('does not take the place of the report, of a log, or of a file that is there', () => {
    expect(run('log.csv', '--share', 'one.xlsx', '--out', 'one.xlsx').exitCode).toBe(2);
    expect(run('log.csv', '--share', 'copy.txt').exitCode).toBe(2);
    writeFileSync(path.join(folder, 'there.xlsx'), 'kept');
    expect(run('log.csv', '--share', 'there.xlsx').stderr).toContain('exists already');
    expect(readFileSync(path.join(folder, 'there.xlsx'), 'utf8')).toBe('kept');
  });
});
