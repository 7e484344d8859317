import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkAccessibility } from '../../src/accessibility/checkAccessibility';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { readPlan } from '../../src/xlsx/read/look/readPlan';
import { SMALL_LOG } from './smallLog';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'combine-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('shared reports that are compared', () => {
  it('stand beside each other by their figures, read from their own tables in either language', () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replaceAll('2023-08-20', '2024-08-20'));
    expect(run('log.csv', '--share', 'late.xlsx', '--period', '2023-2024').exitCode).toBe(0);
    expect(run('log.csv', '--share', 'early.xlsx', '--period', '2022-2023', '--lang', 'fr').exitCode).toBe(0);
    rmSync(path.join(folder, 'log.csv'));
    const { exitCode, stdout } = run('--combine', 'late.xlsx', 'early.xlsx', '--out', 'both.xlsx');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('both.xlsx');

    const read = readPlan('both.xlsx', new Uint8Array(readFileSync(path.join(folder, 'both.xlsx'))));
    if (!read.ok) throw new Error(read.error.code);
    const { plan, hidden } = read.value;
    expect(checkAccessibility(plan, hidden)).toEqual([]);
    expect(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
      'combined.sent.chart',
      'combined.otpShares.chart',
      'combined.otpDays.chart',
    ]);
    const [shares] = plan.sheets
      .flatMap(({ charts }) => charts)
      .filter(({ name }) => name.includes('otpShares'));
    expect(shares?.altText).toMatch(/\d%/u);
    const overview = plan.sheets.find(({ name }) => name === 'Overview');
    const row = overview?.cells.find(({ value }) => value === 'otp.rfas.sent')?.row;
    const inRow = (at: number | undefined): readonly (string | number)[] =>
      (overview?.cells ?? []).filter((cell) => cell.row === at).map(({ value }) => value);
    expect(inRow(overview?.tables[0]?.range.firstRow).slice(2, 4)).toEqual(['2022-2023', '2023-2024']);
    expect(inRow(row).slice(2)).toEqual([2, 1, 'otp.rfas.sent']);
    expect(overview?.cells.map(({ value }) => value)).toContain('Reports compared: 2022-2023, 2023-2024');
    const notes = plan.sheets.find(({ name }) => name === 'Notes')?.cells.map(({ value }) => String(value));
    expect(notes?.filter((text) => text.startsWith('The reports'))).toEqual([
      'The reports are in different languages; their labels are those of this one.',
    ]);
  });

  it('are named by their organs where they are of the same period', () => {
    writeFileSync(path.join(folder, 'otp.csv'), SMALL_LOG);
    const ofRegistry = SMALL_LOG.replaceAll('Request for assistance', 'Request for cooperation')
      .replace('Reference,', 'Origin,Reference,')
      .replaceAll('RFA/', 'Headquarters,RFC/');
    writeFileSync(path.join(folder, 'registry.csv'), ofRegistry);
    for (const organ of ['otp', 'registry']) run(`${organ}.csv`, '--share', `${organ}.xlsx`);
    const copies = ['otp.xlsx', 'registry.xlsx', 'otp.xlsx'];
    expect(run('--combine', ...copies, '--out', 'both.xlsx').exitCode).toBe(0);
    const read = readPlan('both.xlsx', new Uint8Array(readFileSync(path.join(folder, 'both.xlsx'))));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.plan.sheets[1]?.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        '2022-2023 (Office of the Prosecutor)',
        '2022-2023 (Registry)',
        '2022-2023 (Office of the Prosecutor) (2)',
      ]),
    );
  });

  it('are two at least, and copies that were made to be shared', () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    expect(run('--combine', 'log.csv').stderr).toContain('two shared reports or more');
    expect(run('--combine', 'log.csv', 'log.csv').stderr).toContain('is no copy of a report');
  });

  it('are copies of figures as text and as data too', () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    expect(run('log.csv', '--share', 'copy.json').exitCode).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'copy.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(run('log.csv', '--share', 'tidy.csv').exitCode).toBe(0);
    expect(readFileSync(path.join(folder, 'tidy.csv'), 'utf8')).toContain('otp.rfas.sent');
    expect(run('log.csv', '--share', 'tidy.txt').exitCode).toBe(2);
  });
});
