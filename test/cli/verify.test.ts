import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import type { SheetOutline } from '../../src/ground/outline';
import { nameWithPeriod } from '../../src/plan/sheetName';
import type { SheetPlan } from '../../src/plan/workbookPlan';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { SMALL_LOG } from './smallLog';

/** A sheet with what another one holds, and nothing else of it. */
function valuesOnly(name: string, { rows, columns, firstRow }: SheetOutline['head']): SheetPlan {
  return {
    id: name,
    name,
    tabColour: '#000000',
    columnWidths: [],
    rowHeights: new Map(),
    cells: rows.flatMap((row, down) =>
      row.flatMap((value, across) =>
        typeof value === 'string' || typeof value === 'number'
          ? [{ row: firstRow + down, column: columns[across] ?? across, value, style: {} }]
          : [],
      ),
    ),
    merges: [],
    frozenRows: 0,
    tables: [],
    charts: [],
    print: { orientation: 'portrait', header: '', footer: '' },
  };
}

/** The sheets of a workbook in the folder, with their values alone. */
function valuesIn(file: string): readonly SheetPlan[] {
  const opened = openWorkbook(file, readFileSync(path.join(folder, file)));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.outline.sheets.map(({ name, head }) => valuesOnly(name, head));
}

/** A report whose tables have their figures three columns further right, as earlier versions wrote them. */
function writeAsEarlier(from: string, to: string): void {
  const sheets = valuesIn(from).map((sheet) =>
    /^(Overview|Area \d)$/u.test(sheet.name)
      ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, column: cell.column && cell.column + 3 })) }
      : sheet,
  );
  const workbook = writeWorkbook({ title: 'Earlier', language: 'en', sheets, definedNames: [] });
  writeFileSync(path.join(folder, to), workbook);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'verify-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('whether a written report is of given logs', () => {
  it('is so for those that it was made of, and not once a request of them changes', () => {
    expect(run('log.csv', '--out', 'report.xlsx').exitCode).toBe(0);
    const same = run('--verify', 'report.xlsx', 'log.csv');
    expect({ ...same, stdout: '' }).toMatchObject({ exitCode: 0, stderr: '' });
    expect(same.stdout).toMatch(/report\.xlsx is a report of these logs: every figure agrees/);
    expect(same.stdout).toMatch(/sheet “log”: unchanged/);

    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replace('2022-10-23', '2022-10-25'));
    const changed = run('--verify', 'report.xlsx', 'log.csv');
    expect(changed.exitCode).toBe(1);
    expect(changed.stdout).toMatch(/is not a report of these logs/);
    expect(changed.stdout).toMatch(/otp\.rfas\.averageDays is 20\.00 there and 22\.00 by the logs/);
    expect(changed.stdout).toMatch(/changed .*fingerprint then [\da-f]{64}, now [\da-f]{64}/);
  });

  it('is said as one JSON object too', () => {
    run('log.csv', '--out', 'report.xlsx');
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replace('2022-10-23', '2022-10-25'));
    const { exitCode, stdout } = run('--verify', 'report.xlsx', 'log.csv', '--json');
    expect(exitCode).toBe(1);
    const { verify } = JSON.parse(stdout) as { verify: Record<string, unknown> };
    expect(verify).toMatchObject({ file: 'report.xlsx', isOfLogs: false });
    expect(verify['logs']).toMatchObject([{ workbook: 'log.csv', sheet: 'log', state: 'changed' }]);
    const average = { id: 'otp.rfas.averageDays', shown: 20, computed: 22 };
    expect(verify['differing']).toEqual(expect.arrayContaining([expect.objectContaining(average)]));
  });

  it('is not so where a log is missing or comes in addition', () => {
    writeFileSync(path.join(folder, 'other.csv'), SMALL_LOG.replaceAll('RFA/', 'B/'));
    run('log.csv', '--out', 'report.xlsx');
    const { exitCode, stdout } = run('--verify', 'report.xlsx', 'other.csv');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/log\.csv.*not among these logs/);
    expect(stdout).toMatch(/other\.csv.*the report was made without it/);
    expect(stdout).toMatch(/Figures that agree: (\d+) of \1\n/);
  });

  it('says which setting differs, where the logs are read otherwise or other counts were entered', () => {
    run('log.csv', '--out', 'report.xlsx');
    const profile = { version: 4, logs: [{ where: {}, columns: { replied: null } }] };
    writeFileSync(path.join(folder, 'profile.json'), JSON.stringify(profile));
    const read = run('--verify', 'report.xlsx', 'log.csv', '--profile', 'profile.json');
    expect(read.exitCode).toBe(1);
    expect(read.stdout).toMatch(/sheet “log”: a setting differs; read otherwise, .*: Date of reply\n/);
    expect(run('--verify', 'report.xlsx', 'log.csv').stdout).not.toMatch(/setting/);
    const baseline = { version: 1, period: '2021-2022', otp: { rfas: 4, missionNotifications: 1 } };
    writeFileSync(path.join(folder, 'before.json'), JSON.stringify(baseline));
    const { stdout } = run('--verify', 'report.xlsx', 'log.csv', '--baseline', 'before.json', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ verify: { settings: [{ setting: 'baseline' }] } });
  });

  it('is so for a report with the checks too', () => {
    run('log.csv', '--out', 'report.xlsx', '--check');
    expect(run('--verify', 'report.xlsx', 'log.csv').exitCode).toBe(0);
  });

  it('is so for a report of an earlier version, which had its figures in other columns', () => {
    run('log.csv', '--out', 'report.xlsx');
    writeAsEarlier('report.xlsx', 'earlier.xlsx');
    expect(run('--verify', 'earlier.xlsx', 'log.csv').exitCode).toBe(0);
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replace('2022-10-23', '2022-10-25'));
    const { stdout } = run('--verify', 'earlier.xlsx', 'log.csv');
    expect(stdout).toMatch(/Overview, E12: otp\.rfas\.averageDays is 20\.00 there and 22\.00 by the logs/);
  });

  it('is said of the period that is asked for, where the workbook holds the reports of two', () => {
    run('log.csv', '--period', '2022-2023', '--out', 'first.xlsx');
    run('log.csv', '--period', '2021-2022', '--out', 'second.xlsx');
    const beside = valuesIn('second.xlsx').map((sheet) => ({
      ...sheet,
      id: `beside ${sheet.id}`,
      name: nameWithPeriod(sheet.name, '2021-2022'),
    }));
    const sheets = [...valuesIn('first.xlsx'), ...beside];
    const both = writeWorkbook({ title: 'Both', language: 'en', sheets, definedNames: [] });
    writeFileSync(path.join(folder, 'both.xlsx'), both);
    expect(run('--verify', 'both.xlsx', 'log.csv').stderr).toMatch(
      /periods, 2022-2023, 2021-2022: say with --period/,
    );
    for (const period of ['2021-2022', '2022-2023']) {
      expect(run('--verify', 'both.xlsx', 'log.csv', '--period', period)).toMatchObject({ exitCode: 0 });
    }
  });

  it('is said of a report in two languages by the sheets of both', () => {
    expect(run('log.csv', '--lang', 'en,fr', '--out', 'both.xlsx').exitCode).toBe(0);
    run('log.csv', '--out', 'one.xlsx');
    const figuresOf = (file: string): readonly number[] => {
      const { stdout, exitCode } = run('--verify', file, 'log.csv');
      expect(exitCode).toBe(0);
      return (/agree: (\d+) of (\d+)/.exec(stdout) ?? []).slice(1).map(Number);
    };
    expect(figuresOf('both.xlsx')).toEqual(figuresOf('one.xlsx').map((count) => 2 * count));
    expect(run('log.csv', '--lang', 'en,en').stderr).toMatch(/“en,en” is not known/);
  });

  it('cannot be said of a workbook that is no report', () => {
    const { exitCode, stderr } = run('--verify', 'log.csv', 'log.csv');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/does not say what it was made of/);
  });

  it('is known of a report whose bytes are the same for the same logs', () => {
    run('log.csv', '--out', 'one.xlsx', '--check');
    run('log.csv', '--out', 'other.xlsx', '--check');
    const [one, other] = ['one.xlsx', 'other.xlsx'].map((name) => readFileSync(path.join(folder, name)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('what changed since a former report', () => {
  it('is told figure by figure, as JSON too, and stands in the workbook', () => {
    expect(run('log.csv', '--out', 'former.xlsx').exitCode).toBe(0);
    const same = run('log.csv', '--since', 'former.xlsx', '--out', 'same.xlsx');
    expect(same.stdout).toMatch(/Changes since the computation of .*2026\n {2}No figure changed\./u);

    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replace('2022-10-23', '2022-10-25'));
    const { stdout } = run('log.csv', '--since', 'former.xlsx', '--json', '--out', 'later.xlsx');
    const { since } = z
      .object({ since: z.object({ file: z.string(), figures: z.array(z.record(z.string(), z.string())) }) })
      .parse(JSON.parse(stdout));
    expect(since.file).toBe('former.xlsx');
    expect(since.figures).toContainEqual({ id: 'otp.rfas.averageDays', before: '20.00', after: '22.00' });
    const later = openWorkbook('later.xlsx', readFileSync(path.join(folder, 'later.xlsx')));
    if (!later.ok) throw new Error(later.error.code);
    const texts = later.value.outline.sheets.flatMap(({ head }) => head.rows.flat());
    expect(texts).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Changes since the computation of/u), '20.00']),
    );
  });

  it('is told of a report of an earlier version, which had its figures in other columns', () => {
    run('log.csv', '--out', 'report.xlsx');
    writeAsEarlier('report.xlsx', 'earlier.xlsx');
    const { stdout } = run('log.csv', '--since', 'earlier.xlsx', '--out', 'same.xlsx');
    expect(stdout).toMatch(/Changes since the computation of .*2026\n {2}No figure changed\./u);
  });

  it('is told of the period before by what was pending at its end', () => {
    const issuesIn = z.object({ issues: z.array(z.object({ code: z.string(), message: z.string() })) });
    writeFileSync(
      path.join(folder, 'log.csv'),
      `${SMALL_LOG}RFA/0,Request for assistance,Mali,2022-03-01,,\n`,
    );
    expect(run('log.csv', '--period', '2021-2022', '--out', 'before.xlsx').exitCode).toBe(0);
    expect(run('log.csv', '--since', 'before.xlsx', '--out', 'same.xlsx').stdout).toMatch(
      /Pending requests \(Office of the Prosecutor\): this period begins with as many as the report on 2021-2022 ended with\./u,
    );
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    const { stdout } = run('log.csv', '--since', 'before.xlsx', '--out', 'later.xlsx');
    expect(stdout).toMatch(/this period begins with others than the report on 2021-2022 ended with/u);
    const { issues } = issuesIn.parse(JSON.parse(run('log.csv', '--since', 'before.xlsx', '--json').stdout));
    const told = issues.flatMap(({ code, message }) => (code === 'stockDiffers' ? [message] : []));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/pending requests was 1 at the end .* is 0 at the start of this period \(-1\)/u);
    expect(run('--verify', 'later.xlsx', 'log.csv')).toMatchObject({ exitCode: 0 });
  });

  it('is not told from a report of another period, nor from a workbook that is none', () => {
    expect(run('log.csv', '--period', '2020-2021', '--out', 'other.xlsx').exitCode).toBe(0);
    const other = run('log.csv', '--since', 'other.xlsx', '--json');
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toMatch(/is a report of 2020-2021/u);
    expect(run('log.csv', '--since', 'log.csv', '--json').stderr).toMatch(
      /does not say what it was made of/u,
    );
  });
});
