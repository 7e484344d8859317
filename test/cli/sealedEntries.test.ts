import { utils, write } from '@e965/xlsx';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { inspectionOf } from '../../src/taskpane/computation/inspection';
import { WorkbookReading } from '../../src/log/workbookReading';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import {
  MARKER,
  SEALED_LAYOUTS,
  SEALED_SERIALS,
  SEALED_YEAR,
  type SealedLayout,
} from '../log/registers/sealedLayouts';
import { partText } from './partText';

const TODAY = knownDay(2026, 11, 24);
const LEAK = new RegExp(`${MARKER}|\\b(?:${[SEALED_YEAR, ...SEALED_SERIALS].join('|')})\\b`, 'gu');
/** Characters on either side of what leaks that are shown with it. */
const AROUND = 80;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sealed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function bytesOf({ sheets }: SealedLayout, bookType: 'xlsx' | 'ods'): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** What of the entries under seal stands in some texts, with what stands around it. */
function leaksIn(texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).flatMap(([name, whole]) => {
    // The name of the folder is drawn at random, and can hold the marker by chance.
    const text = whole.replaceAll(folder, '');
    return [...text.matchAll(LEAK)].map(
      ({ 0: found, index }) =>
        `${name}: ${text.slice(Math.max(0, index - AROUND), index + found.length + AROUND)}`,
    );
  });
}

/** Everything that a value holds, maps and columns of numbers too. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return [...held] as unknown;
    return ArrayBuffer.isView(held) ? [...(held as Int32Array)] : held;
  });
}

/** What the command prints for programs; it writes no workbook then. */
function jsonOf(file: string, options: readonly string[]): string {
  const { stdout, stderr } = runReportCommand([file, '--json', ...options], { folder, today: TODAY });
  return `${stdout}${stderr}`;
}

/** All that the command prints and writes. */
function outputs(file: string, language: string): Readonly<Record<string, string>> {
  const options = ['--period', '2022-2023', '--lang', language];
  const texts = runReportCommand(
    [file, '--out', 'report.xlsx', '--propose', 'profile.json', '--force', ...options],
    { folder, today: TODAY },
  );
  const written = path.join(folder, 'report.xlsx');
  const parts = existsSync(written) ? unzipSync(readFileSync(written)) : {};
  const profile = path.join(folder, 'profile.json');
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partText(part)])),
    printed: `${texts.stdout}${texts.stderr}`,
    json: jsonOf(file, options),
    profile: existsSync(profile) ? readFileSync(profile, 'utf8') : '',
  };
}

/** All that the pane is told of a workbook. */
function told(name: string, bytes: Uint8Array): Readonly<Record<string, string>> {
  const opened = openWorkbook(name, bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const reading = new WorkbookReading(opened.value.outline, [], []);
  reading.readAll(opened.value, opened.value.outline.dateSystem, TODAY);
  const read = { ...reading.finish(), added: null };
  return {
    inspection: textOf(inspectionOf([read], TODAY)),
    issues: textOf(read.issues),
    logs: textOf(read.logs),
  };
}

describe.each(SEALED_LAYOUTS)('of entries under seal nothing is shown: $name', (layout) => {
  it.each(['en', 'fr'])('by the command, %s', (language) => {
    writeFileSync(path.join(folder, 'in.xlsx'), bytesOf(layout, 'xlsx'));
    expect(leaksIn(outputs('in.xlsx', language))).toEqual([]);
  });

  it('in the pane, and from an .ods', () => {
    expect(leaksIn(told('in.xlsx', bytesOf(layout, 'xlsx')))).toEqual([]);
    const ods = bytesOf(layout, 'ods');
    writeFileSync(path.join(folder, 'in.ods'), ods);
    expect(leaksIn(outputs('in.ods', 'en'))).toEqual([]);
    expect(leaksIn(told('in.ods', ods))).toEqual([]);
  });
});

test.each(SEALED_LAYOUTS)('a file of one sheet says nothing either: $name', ({ sheets }) => {
  for (const [name, rows] of Object.entries(sheets)) {
    const lines = rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','));
    writeFileSync(path.join(folder, `${name}.csv`), lines.join('\r\n'));
    expect(leaksIn(outputs(`${name}.csv`, 'en'))).toEqual([]);
  }
});

test('the requests beside a register are counted as they are without it', () => {
  for (const layout of SEALED_LAYOUTS.filter(({ sheets }) => 'Log' in sheets)) {
    writeFileSync(path.join(folder, 'in.xlsx'), bytesOf(layout, 'xlsx'));
    const json = jsonOf('in.xlsx', ['--period', '2022-2023']);
    expect([layout.name, /"registry.rfcs.headquarters": \{\s+"value": (\d+)/u.exec(json)?.[1]]).toEqual([
      layout.name,
      '6',
    ]);
  }
});

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
const REQUESTS = [
  ['REG/1', 'State A', '13/10/2022', '23/10/2022', 'Positive'],
  ['REG/2', 'State B', '17/11/2022', '', ''],
  ['REG/3', 'State C', '25/11/2022', '30/11/2022', 'Negative'],
];
const SEALED_TEXT = `${MARKER}, under seal`;

function logWith(row: readonly string[], heading = 'Remarks', title = ''): SealedLayout {
  const rows = [[`Registry – Headquarters – Requests for cooperation${title}`], [], [...HEADINGS, heading]];
  return { name: `${heading}: ${row.join(', ')}`, sheets: { Log: [...rows, ...REQUESTS, row] } };
}

test.each([
  logWith(['REG/4', 'State D', '05/01/2023', '09/01/2023', SEALED_TEXT]),
  logWith(['REG/4', SEALED_TEXT, '05/01/2023', '', '']),
  logWith(['REG/4', `Mali; Chad (${SEALED_TEXT})`, '05/01/2023', '', '']),
  logWith(['REG/4', 'State D', '05/01/2023', '', '', SEALED_TEXT], 'Situation'),
  logWith(['REG/4', 'State D', '05/01/2023', '', '', SEALED_TEXT], 'Category'),
  logWith(['REG/4', 'State D', '05/01/2023', '09/01/2023', MARKER, 'Sous scellés'], 'Classification'),
  logWith(['REG/4', 'State D', '05/01/2023', '09/01/2023', MARKER], 'Remarks', ' under seal'),
])('a request whose cells speak of a seal is counted and its text shown nowhere: $name', (layout) => {
  writeFileSync(path.join(folder, 'in.xlsx'), bytesOf(layout, 'xlsx'));
  expect(leaksIn(outputs('in.xlsx', 'en'))).toEqual([]);
  expect(jsonOf('in.xlsx', ['--period', '2022-2023'])).toMatch(
    /"registry.rfcs.headquarters": \{\s+"value": 4,/u,
  );
});

test('a title that speaks of a seal between requests is named by its place alone', () => {
  const [first = [], ...others] = REQUESTS;
  const title = [`Country Office – case ${SEALED_TEXT}`];
  const rows = [['Registry – Requests for cooperation'], HEADINGS, ['Headquarters'], first, title, ...others];
  writeFileSync(path.join(folder, 'in.xlsx'), bytesOf({ name: '', sheets: { Log: rows } }, 'xlsx'));
  expect(leaksIn(outputs('in.xlsx', 'en'))).toEqual([]);
});
