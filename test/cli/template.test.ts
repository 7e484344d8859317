import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbookFile } from '../../src/cli/readFiles';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'template-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

describe('an empty list, on the command line', () => {
  it.each([
    [['--template', 'requests'], 'requests.xlsx', 'Request log', 'Reference'],
    [['--template', 'agreements', '--lang', 'fr'], 'agreements.xlsx', 'Accords de coopération', 'Signé'],
    [['--template', 'warrants', '--out', 'w.xlsx'], 'w.xlsx', 'Warrants of arrest', 'Made public on'],
  ])('is written into a workbook: %j', (argv, file, sheet, heading) => {
    const { exitCode, stdout } = run(...argv);
    expect([exitCode, stdout.includes(file)]).toEqual([0, true]);
    const opened = openWorkbookFile(path.join(folder, file));
    const [outline] = opened.ok ? opened.value.outline.sheets : [];
    expect(outline?.name).toBe(sheet);
    expect(outline?.head.rows.flat()).toContain(heading);
    expect(run(...argv).stderr).toContain(file);
  });

  it.each([
    [['--template', 'treaties'], 'requests, warrants'],
    [['--template', 'requests', 'log.csv'], 'Name no workbook'],
  ])('is not written for %j, and it says why', (argv, said) => {
    const { exitCode, stderr } = run(...argv);
    expect([exitCode, stderr.includes(said)]).toEqual([2, true]);
  });
});
