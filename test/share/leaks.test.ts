import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import type { CellValue } from '../../src/ground/outline';
import { type Language, LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import { planShared } from '../../src/share/planShared';
import { SHARED_BREAKDOWNS, type SharedBreakdown } from '../../src/share/shareOptions';
import { shareReport } from '../../src/share/shareReport';
import { loadSolver } from '../../src/solver/loadSolver';
import type { SolveProgram } from '../../src/statistics/disclosure/linearProgram';
import { writeOds } from '../../src/xlsx/write/ods/writeOds';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { samplesReport } from '../excel/samplesReport';
import { fileOf, sheetJsWorkbook } from '../xlsx/writtenFiles';

/**
 * What the Information Commissioner's Office lists as hidden data of spreadsheets (*How to disclose information safely*) is
 * looked for in every part of a shared file: hidden rows, columns and sheets, comments, names, links to the source, what a
 * chart keeps of its source, properties, and text in any encoding.
 */
let solve: SolveProgram;
let folder = '';
beforeAll(async () => {
  solve = await loadSolver();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leaks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const THRESHOLD = 3;
/** `QZX` and a number: it is in no word of the program. */
const MARK = /QZX\d+Q/g;

/** Gives a text that stands nowhere else. */
class Marks {
  #count = 0;

  next(): string {
    this.#count += 1;
    return `QZX${this.#count}Q`;
  }
}

interface LogWanted {
  readonly requests: number;
  /** how many addressees, situations and sections there are: the fewer, the more requests each has */
  readonly names: number;
  readonly seed: number;
}

interface MarkedLog {
  readonly file: Uint8Array;
  readonly fileName: string;
  /** the names that at least as many requests have as the threshold says, by what they name */
  readonly frequent: Readonly<Record<SharedBreakdown, ReadonlySet<string>>>;
}

/** A workbook in which whatever can be a mark is one: cells, headings that are not read, sheets, hidden ones too, properties. */
function markedLog({ requests, names, seed }: LogWanted): MarkedLog {
  const marks = new Marks();
  const lists = { addressee: '', situation: '', section: '' };
  const pools = Object.fromEntries(
    Object.keys(lists).map((list) => [list, Array.from({ length: names }, () => marks.next())]),
  );
  const counts = new Map<string, number>();
  const nameOf = (list: string, index: number): string => {
    const name = pools[list]?.[(index * (seed + 3) + Math.floor((index * index) / 5)) % names] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  };
  const rows = Array.from({ length: requests }, (_, index): readonly CellValue[] => [
    marks.next(),
    index % 4 === 3 ? 'Notification of mission' : 'Request for assistance',
    nameOf('addressee', index),
    nameOf('situation', index),
    nameOf('section', index),
    44_830 + ((index * 7 + seed) % 350),
    index % 3 === 0 ? null : 44_840 + ((index * 7 + seed) % 350),
    index % 3 === 0 ? null : (['Positive', 'Negative', 'Positive', 'Partial'][index % 4] ?? null),
    marks.next(),
  ]);
  const faulty: readonly CellValue[] = [
    marks.next(),
    'Request for assistance',
    marks.next(),
    marks.next(),
    marks.next(),
    marks.next(),
    marks.next(),
    marks.next(),
    marks.next(),
  ];
  const headings = [
    'Reference',
    'Type',
    'Requested State',
    'Situation',
    'Section',
    'Date sent',
    'Date of reply',
    'Result',
    marks.next(),
  ];
  const [sheet, hidden] = [`RFA ${marks.next()}`, marks.next()];
  const workbook = sheetJsWorkbook({
    [sheet]: [[marks.next()], headings, ...rows, faulty, [marks.next()]],
    [hidden]: [
      [marks.next(), marks.next()],
      [marks.next(), 7],
    ],
  });
  workbook.Props = {
    Author: marks.next(),
    Company: marks.next(),
    Comments: marks.next(),
    LastAuthor: marks.next(),
  };
  workbook.Custprops = { [marks.next()]: marks.next() };
  workbook.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 2 }],
    Names: [{ Name: marks.next(), Ref: `'${sheet}'!$A$3:$A$5` }],
  };
  const first = workbook.Sheets[sheet];
  if (first !== undefined) first['!rows'] = [{}, {}, { hidden: true }];
  const frequentOf = (list: string): ReadonlySet<string> =>
    new Set((pools[list] ?? []).filter((name) => (counts.get(name) ?? 0) >= THRESHOLD));
  return {
    file: fileOf(workbook),
    fileName: `${marks.next()}.xlsx`,
    frequent: {
      addresseeType: new Set(),
      addressee: frequentOf('addressee'),
      situation: frequentOf('situation'),
      section: frequentOf('section'),
    },
  };
}

/** The text of every part of a file, read as UTF-8 and as both kinds of UTF-16, and the names of the parts. */
function textsOf(file: Uint8Array): string {
  return Object.entries(unzipSync(file))
    .flatMap(([name, bytes]) => [
      name,
      strFromU8(bytes),
      new TextDecoder('utf-16le').decode(bytes),
      new TextDecoder('utf-16be').decode(bytes),
    ])
    .join('\n');
}

/** What is said of a table that stays out. */
function partOfLeftOut(language: Language): string {
  return messagesOf(language).share.leftOut.replace('{table}', '').slice(3, 30);
}

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);

test('of logs in which everything is a mark, a copy holds the names alone that its sender chose and many requests have', () => {
  fc.assert(
    fc.property(
      fc.record({
        requests: fc.integer({ min: 20, max: 60 }),
        names: fc.integer({ min: 2, max: 25 }),
        seed: fc.nat({ max: 50 }),
      }),
      fc.constantFrom(...SHARED_BREAKDOWNS),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('copy.xlsx', 'copy.ods'),
      (wanted, by, language, copy) => {
        const { file, fileName, frequent } = markedLog(wanted);
        writeFileSync(path.join(folder, fileName), file);
        const result = runReportCommand(
          [
            fileName,
            '--share',
            copy,
            '--share-by',
            by,
            '--lang',
            language,
            '--force',
            '--period',
            '2022-2023',
          ],
          { folder, today: knownDay(2026, 11, 24), solve },
        );
        expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: '' });
        const found = textsOf(new Uint8Array(readFileSync(path.join(folder, copy)))).match(MARK) ?? [];
        // A table of which nothing is left out holds every such name.
        if (by !== 'addresseeType' && !result.stdout.includes(partOfLeftOut(language)))
          expect(new Set(found)).toEqual(frequent[by]);
        expect(found.filter((mark) => !frequent[by].has(mark))).toEqual([]);
      },
    ),
    { numRuns: RUNS, examples: [[{ requests: 40, names: 5, seed: 7 }, 'situation', 'fr', 'copy.ods']] },
  );
});

test('a copy of the samples names no request, addressee, section, situation, file or sheet of theirs', () => {
  const report = samplesReport();
  const secrets = report.logs.flatMap(({ texts, source }) => [
    source.workbook,
    ...Object.values(texts).flatMap((column) => column.texts),
  ]);
  const messages = messagesOf('en');
  const { shared } = shareReport(report, { by: 'addresseeType', threshold: THRESHOLD, solve }, messages);
  expect(secrets.length).toBeGreaterThan(500);
  for (const file of [
    writeWorkbook(planShared(shared, messages)),
    writeOds(planShared(shared, messages, { charts: false })),
  ]) {
    const text = textsOf(file);
    expect(text).toContain('otp.rfas.sent');
    expect(secrets.filter((secret) => secret.length > 5 && text.includes(secret))).toEqual([]);
  }
});
