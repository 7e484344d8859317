import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { knownDay } from '../../src/ground/calendarDay';
import type { CommandResult } from '../../src/cli/commandResult';
import { runReportCommand } from '../../src/cli/reportCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): CommandResult {
  return runReportCommand(argv, { folder, today: knownDay(2023, 10, 1) });
}

function runOn(name: string, contents: string | Uint8Array, ...argv: readonly string[]): CommandResult {
  writeFileSync(path.join(folder, name), contents);
  return run('--check-published', name, ...argv);
}

describe('--check-published', () => {
  it('names what in the tables of the Court does not go together, and nothing else', () => {
    const { stdout, stderr, exitCode } = run('--check-published', 'court-2023');
    expect([exitCode, stderr]).toEqual([0, '']);
    const [summary = '', faulty = '', inconsistent = ''] = stdout.split('\n\n');
    expect(summary).toBe('31 figures read, 2 not right, 2 places where rows do not agree.');
    expect(faulty.match(/: \S+ ?\S* – .*/g)).toEqual([
      ': + 40.5% – not attainable: from 323 to 455 gives +40.9%, from 324 to 455 gives +40.4%',
      ': 17.5 % – not attainable: 52 of 301 gives 17.3%, 53 of 301 gives 17.6%',
    ]);
    expect(inconsistent).toContain('line 7, ');
    expect(inconsistent).toContain('The parts add up to 287: 14 short of 301.');
  });

  it('reads a table from a file, in the language asked for', () => {
    const { stdout } = runOn('t.csv', 'Demandes;301\nRéponses positives;"17,5 %"\n', '--lang', 'fr');
    expect(stdout.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '17,5 % – impossible : 52 sur 301 donne 17,3 %, 53 sur 301 donne 17,6 %',
    );
  });

  it('prints the same as JSON', () => {
    const { stdout } = runOn('t.csv', '"RFCs","301"\n"% positive","17.5 %"\n', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      figures: [
        { line: 1, kind: 'count', printed: '301', verdict: 'counted' },
        {
          line: 2,
          label: '% positive',
          kind: 'share',
          printed: '17.5 %',
          of: 301,
          verdict: 'notAttainable',
          attainable: false,
          nearest: [
            { count: 52, gives: 17.3 },
            { count: 53, gives: 17.6 },
          ],
        },
      ],
      inconsistencies: [],
    });
  });

  it('says what is wrong with a file that is no table, and with workbooks beside it', () => {
    const { stderr, ...printed } = runOn('t.txt', 'Nothing is counted here.\n');
    expect(printed).toMatchObject({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('No figure was found in t.txt.');
    expect(runOn('t.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4)).stderr).toContain(
      'is no text. Save the table as .csv',
    );
    expect(runOn('t.csv', 'x'.repeat(900_000)).stderr).toContain('has more than 800 kB');
    expect(run('--check-published', 'missing.csv').stderr).toContain('missing.csv was not found.');
    expect(run('--check-published', 't.csv', 'register.xlsx')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('lets no character of a label act on a terminal', () => {
    const { stdout } = runOn('t.csv', 'RFCs\u001b[2J\t10\nRate\u202e\t55 %\n');
    for (const acting of ['\u001b', '\u202e']) expect(stdout).not.toContain(acting);
    expect(stdout).toContain('Rate⟨U+202E⟩');
  });
});
