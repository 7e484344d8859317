import { utils, write } from '@e965/xlsx';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { CommandResult } from '../../../src/cli/commandResult';
import { engineAsAsked } from '../../../src/cli/duckdb/engineCommand';
import { saveAsParquet } from '../../../src/cli/duckdb/saveAsParquet';
import { readOptions } from '../../../src/cli/options';
import { runReportCommand } from '../../../src/cli/reportCommand';
import { knownDay } from '../../../src/ground/calendarDay';
import { requestsAsCsv } from '../../../src/sql/requestTable';
import { MARKER, SEALED_LAYOUTS } from '../../log/registers/sealedLayouts';
import { samplesReport } from '../../excel/samplesReport';
import { SMALL_LOG } from '../smallLog';

const SAMPLES = path.resolve('assets', 'samples');
const samples = samplesReport();
const surroundings = { today: knownDay(2026, 11, 24) };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function byEngine(...argv: readonly string[]): Promise<CommandResult> {
  const options = readOptions(['--engine', 'duckdb', '--period', '2022-2023', ...argv]);
  if (!options.ok) throw new Error(options.error.code);
  return engineAsAsked(options.value, { folder, ...surroundings });
}

function byCommand(...argv: readonly string[]): CommandResult {
  return runReportCommand(['--period', '2022-2023', ...argv], { folder, ...surroundings });
}

const PRINTED = z.object({
  figures: z.record(z.string(), z.object({ numerator: z.number().nullable(), display: z.string() })),
  supplement: z.unknown(),
  logs: z.array(z.object({ workbook: z.string(), rows: z.number() })),
  issues: z.array(z.object({ code: z.string(), workbook: z.string(), message: z.string() })),
});

function printed({ exitCode, stdout, stderr }: CommandResult): z.infer<typeof PRINTED> {
  expect([exitCode, stderr]).toEqual([0, '']);
  return PRINTED.parse(JSON.parse(stdout));
}

/** Of a request in a table only the row of its sheet is known. */
function withoutCells(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => (key === 'cell' ? undefined : one));
}

function bytesOf(file: string): Buffer {
  return readFileSync(path.join(folder, file));
}

function linesOf(file: string): readonly string[] {
  return bytesOf(file).toString('utf8').trimEnd().split(/\r?\n/);
}

describe('the report that --engine writes', () => {
  it('of a folder of workbooks is, byte by byte, that of the command, in both languages', async () => {
    const workbooks = readdirSync(SAMPLES)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => path.join(SAMPLES, name));
    const asked = ['--lang', 'fr,en', '--findings'];
    const engine = await byEngine(...asked, 'a-findings.xlsx', '--out', 'a.xlsx', SAMPLES);
    const command = byCommand(...asked, 'b-findings.xlsx', '--out', 'b.xlsx', ...workbooks);
    expect(engine.exitCode).toBe(0);
    expect(engine.stdout).toBe(
      command.stdout.replaceAll('b.xlsx', 'a.xlsx').replaceAll('b-findings', 'a-findings'),
    );
    expect(bytesOf('a.xlsx').equals(bytesOf('b.xlsx'))).toBe(true);
    expect(bytesOf('a-findings.xlsx').equals(bytesOf('b-findings.xlsx'))).toBe(true);
  });

  it('shows no text of a log that speaks of a seal, as the command does', async () => {
    const log = SMALL_LOG.replace('RFA/2', 'RFA/2 (warrant under seal, QZX)').replaceAll(
      'Belgium',
      'Belgium (sealed warrant)',
    );
    writeFileSync(path.join(folder, 'log.csv'), `${log}${log.split('\n').slice(1).join('\n')}`);
    await byEngine('--out', 'a.xlsx', '--export', 'a.csv', 'log.csv');
    byCommand('--out', 'b.xlsx', '--export', 'b.csv', 'log.csv');
    expect(bytesOf('a.xlsx').equals(bytesOf('b.xlsx'))).toBe(true);
    expect(linesOf('a.csv')).toEqual(linesOf('b.csv'));
    expect(bytesOf('a.csv').toString('utf8')).not.toMatch(/QZX|sealed/);
  });

  it.each(SEALED_LAYOUTS.slice(0, 2))(
    'says no more of warrants under seal than the command: $name',
    async ({ sheets }) => {
      const book = utils.book_new();
      for (const [name, rows] of Object.entries(sheets)) {
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
      }
      writeFileSync(
        path.join(folder, 'warrants.ods'),
        write(book, { type: 'buffer', bookType: 'ods' }) as Buffer,
      );
      writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
      const engine = await byEngine('--out', 'a.xlsx', '--export', 'a.csv', 'log.csv', 'warrants.ods');
      const command = byCommand('--out', 'b.xlsx', 'log.csv', 'warrants.ods');
      expect(bytesOf('a.xlsx').equals(bytesOf('b.xlsx'))).toBe(true);
      expect(engine.stdout).toContain(command.stdout.split('\n\n').at(0));
      expect(bytesOf('a.csv').toString('utf8')).not.toContain(MARKER);
    },
  );

  it('has a copy to share that is that of the command', async () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    await byEngine('--share', 'a.json', '--share-by', 'situation', 'log.csv');
    byCommand('--share', 'b.json', '--share-by', 'situation', 'log.csv');
    expect(bytesOf('a.json').equals(bytesOf('b.json'))).toBe(true);
  });

  it('counts entered counts and reads by a profile as the command does', async () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    writeFileSync(
      path.join(folder, 'before.json'),
      JSON.stringify({ version: 1, period: '2021-2022', otp: { rfas: 3, missionNotifications: 0 } }),
    );
    byCommand('--propose', 'profile.json', '--json', 'log.csv');
    const asked = ['--json', '--baseline', 'before.json', '--profile', 'profile.json', 'log.csv'];
    expect(await byEngine(...asked)).toEqual(byCommand(...asked));
    const wrong = ['--baseline', 'before.json', '--period', '2020-2021', 'log.csv'];
    expect(await byEngine(...wrong)).toEqual(byCommand(...wrong));
  });

  it('takes the latest period that is over where none is named, as the command does', async () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    const options = readOptions(['--engine', 'duckdb', '--json', 'log.csv']);
    if (!options.ok) throw new Error(options.error.code);
    const engine = await engineAsAsked(options.value, { folder, ...surroundings });
    expect(engine).toEqual(runReportCommand(['--json', 'log.csv'], { folder, ...surroundings }));
  });
});

describe('a folder for --engine', () => {
  it('may hold workbooks and tables together, and each file that is not read is told of', async () => {
    const mixed = path.join(folder, 'mixed');
    mkdirSync(path.join(mixed, 'older'), { recursive: true });
    const [first, second, third] = samples.logs;
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three samples.');
    copyFileSync(path.join(SAMPLES, first.source.workbook), path.join(mixed, first.source.workbook));
    writeFileSync(path.join(mixed, 'b.csv'), requestsAsCsv([second]));
    expect((await saveAsParquet(path.join(mixed, 'c.parquet'), requestsAsCsv([third]), false)).ok).toBe(true);
    for (const name of ['~$a.xlsx', '.DS_Store', 'notes.pdf', 'report.xlsx'])
      writeFileSync(path.join(mixed, name), 'x');
    const out = path.join('mixed', 'report.xlsx');
    const { figures, supplement, issues } = printed(
      await byEngine('--json', '--out', out, '--force', 'mixed'),
    );
    const own = printed(
      byCommand('--json', ...samples.logs.map(({ source }) => path.join(SAMPLES, source.workbook))),
    );
    const ofRequests = Object.keys(figures).filter(
      (id) => !/agreements|warrants|familyVisits|nonCooperation|questionnaire|area1/.test(id),
    );
    expect(ofRequests.length).toBeGreaterThan(20);
    for (const id of ofRequests) expect([id, figures[id]]).toEqual([id, own.figures[id]]);
    expect(withoutCells(supplement)).toBe(withoutCells(own.supplement));
    const unread = issues
      .filter(({ code }) => code === 'fileNotRead')
      .map(({ workbook, message }) => [workbook, message]);
    expect(unread).toEqual([
      ['.DS_Store', expect.stringContaining('is hidden')],
      ['notes.pdf', expect.stringContaining('neither a workbook nor a table')],
      ['older', expect.stringContaining('folder within')],
      ['report.xlsx', expect.stringContaining('this command writes')],
      ['~$a.xlsx', expect.stringContaining('somebody has open')],
    ]);
    const fromTables = issues
      .filter(({ code }) => code === 'requestsFromTable')
      .map(({ workbook }) => workbook);
    expect(fromTables).toEqual([second.source.workbook, third.source.workbook]);
  });

  it('counts a request once that stands in a workbook and in a table', async () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
    byCommand('--export', 'requests.csv', 'log.csv');
    const { figures, issues } = printed(await byEngine('--json', 'log.csv', 'requests.csv'));
    expect(figures['otp.rfas.sent']?.numerator).toBe(3);
    expect(issues.filter(({ code }) => code === 'duplicate')).toHaveLength(3);
  });

  it('must hold a workbook or a table', async () => {
    mkdirSync(path.join(folder, 'empty'));
    const { exitCode, stderr } = await byEngine('empty');
    expect([exitCode, stderr.includes('No workbook and no table')]).toEqual([2, true]);
  });

  it('is refused with the words of the command where a workbook in it is none', async () => {
    mkdirSync(path.join(folder, 'odd'));
    writeFileSync(path.join(folder, 'odd', 'a.xlsx'), 'not a workbook');
    expect(await byEngine('odd')).toEqual(byCommand(path.join('odd', 'a.xlsx')));
  });
});

describe('tables for --engine', () => {
  it('give the figures of their workbooks, from several files as from one', async () => {
    const tables = path.join(folder, 'tables');
    mkdirSync(tables);
    const [first, ...others] = samples.logs;
    writeFileSync(path.join(tables, 'a.csv'), requestsAsCsv(first === undefined ? [] : [first]));
    const saved = await saveAsParquet(path.join(tables, 'b.parquet'), requestsAsCsv(others), false);
    expect(saved.ok).toBe(true);
    const several = printed(await byEngine('--json', '--export', 'all.parquet', 'tables'));
    const one = printed(await byEngine('--json', 'all.parquet'));
    expect([one.figures, one.supplement, one.logs]).toEqual([
      several.figures,
      several.supplement,
      several.logs,
    ]);
  });

  it('are read to their end, however long they are, as CSV and as Parquet', async () => {
    const [names = '', line = ''] = requestsAsCsv(samples.logs).split('\r\n');
    const place = names.split(',').indexOf('reference');
    const lines = Array.from({ length: 7000 }, (_, row) => line.split(',').with(place, `R/${row}`).join(','));
    const csv = [names, ...lines, ''].join('\r\n');
    writeFileSync(path.join(folder, 'long.csv'), csv);
    await saveAsParquet(path.join(folder, 'long.parquet'), csv, false);
    for (const table of ['long.csv', 'long.parquet']) {
      expect(printed(await byEngine('--json', table)).logs.map(({ rows }) => rows)).toEqual([7000]);
    }
  });

  it.each(['requests[1].csv', 'requests*.csv', "requests'?.csv"])(
    'are read of the file that is named alone, as of %s',
    async (name) => {
      const [names = '', first = '', ...others] = requestsAsCsv(samples.logs).split('\r\n');
      writeFileSync(path.join(folder, name), [names, first, ''].join('\r\n'));
      for (const other of ['requests1.csv', "requests'1.csv"])
        writeFileSync(path.join(folder, other), [names, ...others].join('\r\n'));
      expect(printed(await byEngine('--json', name)).logs.map(({ rows }) => rows)).toEqual([1]);
    },
  );

  it('are written by --export as the command writes them, texts that a spreadsheet would run included', async () => {
    writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG.replace('Belgium', '"=1+1, ""x"""'));
    await byEngine('--json', '--export', 'a.csv', 'log.csv');
    byCommand('--json', '--export', 'b.csv', 'log.csv');
    expect(linesOf('a.csv')).toEqual(linesOf('b.csv'));
    await byEngine('--json', '--export', 'c.csv', 'a.csv');
    expect(linesOf('c.csv')).toEqual(linesOf('a.csv'));
  });

  it.each([
    [
      'a column is missing',
      (lines: readonly string[]) => lines.map((line) => line.replace(/,[^,]*$/, '')),
      'Write it with --export',
    ],
    [
      'a kind is not known',
      (lines: readonly string[]) => lines.map((line) => line.replace(',rfa,', ',letter,')),
      'its kind is “letter”',
    ],
    [
      'an outcome is not known',
      (lines: readonly string[]) => lines.map((line) => line.replace(',positive,', ',splendid,')),
      'its outcome is “splendid”',
    ],
  ])('are refused where %s', async (_, change, said) => {
    const lines = requestsAsCsv(samples.logs).trimEnd().split('\r\n');
    writeFileSync(path.join(folder, 'odd.csv'), `${change(lines).join('\r\n')}\r\n`);
    const { exitCode, stderr } = await byEngine('odd.csv');
    expect([exitCode, stderr.includes(said), stderr.includes('odd.csv')]).toEqual([1, true, true]);
  });
});
