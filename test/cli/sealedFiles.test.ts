import { read, utils, write } from '@e965/xlsx';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { runReportCommand } from '../../src/cli/reportCommand';
import { fileOfRegister } from '../log/forms/writtenRegister';
import type { RegisterSheet } from '../log/forms/register';
import { MARKER, SEALED_LAYOUTS, SEALED_SERIALS, SEALED_YEAR } from '../log/registers/sealedLayouts';
import { TODAY } from '../log/workbookOf';
import { partText } from './partText';

const LEAK = new RegExp(
  `.{0,60}(?:${MARKER}|\\b(?:${[SEALED_YEAR, ...SEALED_SERIALS].join('|')})\\b).{0,60}`,
  'gu',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sealed-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What may stand over a register's sheet, one kind after the other. */
const OVER: readonly ((sheet: RegisterSheet, range: string) => Partial<RegisterSheet>)[] = [
  () => ({ visibility: 'hidden' }),
  () => ({ visibility: 'veryHidden' }),
  (_, range) => ({ tables: [{ name: `Table_${MARKER}`, range }] }),
  (_, range) => ({ names: [{ name: `Name_${MARKER}`, range }] }),
  ({ rows }) => ({ hiddenRows: rows.map((__, index) => index + 1), hiddenColumns: ['A', 'C'] }),
  ({ rows }) => ({ merges: [`A${rows.length}:A${rows.length + 1}`] }),
];

/** Every other layout, all of them in one workbook: each register's sheet is hidden, or has a table, a name or merged cells over it. */
function everyLayout(): readonly RegisterSheet[] {
  let count = 0;
  return SEALED_LAYOUTS.filter((_, index) => index % 2 === 0)
    .flatMap(({ sheets }, index) =>
      Object.entries(sheets).map(([name, rows]): RegisterSheet => {
        const sheet = { name: `${name} ${index + 1}`, rows };
        // A table over a log would be one of the log's own.
        if (name === 'Log' || name === 'Registre') return sheet;
        const width = Math.max(...rows.map((row) => row.length));
        const over = OVER[count++ % OVER.length];
        const range = `A1:${utils.encode_col(width - 1)}${rows.length}`;
        const made = over?.(sheet, range) ?? {};
        return {
          ...sheet,
          ...made,
          names: made.names?.map((one) => ({ ...one, name: `${one.name}_${count}` })) ?? [],
        };
      }),
    )
    .map((sheet, index) => ({
      ...sheet,
      ...(sheet.tables && {
        tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}_${index}` })),
      }),
    }));
}

function bytesAs(form: 'xlsx' | 'xls' | 'ods' | 'xlsb'): Uint8Array {
  const register = { name: '', workbook: '', sheets: everyLayout(), expected: { logs: [], figures: {} } };
  if (form !== 'xlsb') return fileOfRegister(register, form);
  const book = read(fileOfRegister(register, 'xlsx'), { type: 'array' });
  return new Uint8Array(write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer);
}

/** What the command prints, and each file that it writes, for every way of asking; `isShort` for the usual ones. */
function outputs(file: string, isShort: boolean): Readonly<Record<string, string>> {
  const said: string[] = [];
  const run = (...argv: readonly string[]): string => {
    const say = (text: string): number => said.push(text);
    const { stdout, stderr } = runReportCommand(argv, { folder, today: TODAY, say });
    return `${stdout}${stderr}`;
  };
  const usual = {
    report: run(
      file,
      '--period',
      '2022-2023',
      '--out',
      'r.xlsx',
      '--check',
      '--propose',
      'p.json',
      '--force',
    ),
    profile: readFileSync(path.join(folder, 'p.json'), 'utf8'),
    json: run(file, '--profile', 'p.json', '--json', '--period', '2022-2023', '--lang', 'fr'),
  };
  const texts = isShort
    ? usual
    : {
        ...usual,
        register: run(file, '--trace', 'area3.warrants.outstanding', '--period', '2022-2023'),
        trace: run(file, '--trace', 'registry.rfcs.sent', '--json', '--period', '2022-2023'),
        verify: run('--verify', 'r.xlsx', file),
      };
  const parts = Object.entries(unzipSync(readFileSync(path.join(folder, 'r.xlsx'))));
  return {
    ...texts,
    progress: said.join('\n'),
    ...Object.fromEntries(parts.map(([name, part]) => [name, partText(part)])),
  };
}

function leaksIn(texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).flatMap(([where, text]) =>
    // The name of the folder is drawn at random, and can hold the marker by chance.
    [...text.replaceAll(folder, '').matchAll(LEAK)].map(([found]) => `${where}: ${found}`),
  );
}

describe('of entries under seal nothing is shown', () => {
  it.each(['xlsx', 'xls', 'ods', 'xlsb'] as const)(
    'whatever is asked of a workbook with hidden sheets, tables, names and merged cells: .%s',
    (form) => {
      const file = `in.${form}`;
      writeFileSync(path.join(folder, file), bytesAs(form));
      const texts = outputs(file, form !== 'xlsx');
      expect(texts['report']).toContain('r.xlsx');
      expect(leaksIn(texts)).toEqual([]);
    },
    240_000,
  );

  it.each(['xlsx', 'xls', 'ods', 'xlsb'] as const)('by what is said of a damaged file: .%s', (form) => {
    const whole = bytesAs(form);
    for (const share of [0.2, 0.6, 0.95]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const changed = whole.map((byte, at) => (at % 997 === Math.floor(share * 100) ? byte ^ 0x55 : byte));
      for (const [name, bytes] of Object.entries({ cut, changed })) {
        const file = `${name}.${form}`;
        writeFileSync(path.join(folder, file), bytes);
        const { stdout, stderr } = runReportCommand([file, '--json'], { folder, today: TODAY });
        expect(leaksIn({ stdout, stderr })).toEqual([]);
      }
    }
  });
});
