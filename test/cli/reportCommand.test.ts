import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { PROGRAM_VERSION } from '../../src/ground/programVersion';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { SMALL_LOG } from './smallLog';

const SAMPLES = path.resolve('assets', 'samples');
const SAMPLE_NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const SAMPLE_FILES = SAMPLE_NAMES.map((name) => path.join(SAMPLES, name));
const HEADQUARTERS = path.join(SAMPLES, 'registry-headquarters-register.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(argv, { folder, today: knownDay(2026, 11, 24) });
}

const jsonSchema = z.object({
  schema: z.literal(1),
  period: z.object({ name: z.string(), start: z.string(), end: z.string() }),
  figures: z.record(
    z.string(),
    z.strictObject({
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      display: z.string(),
      reason: z.string().nullable(),
      notes: z.array(z.string()),
    }),
  ),
  supplement: z.object({
    replyTimes: z.array(
      z.object({ of: z.string(), sent: z.number(), pending: z.number(), median: z.number().nullable() }),
    ),
    stock: z.array(z.object({ stream: z.string(), pendingAtStart: z.number(), pendingAtEnd: z.number() })),
  }),
  logs: z.array(
    z.strictObject({
      workbook: z.string(),
      sheet: z.string(),
      range: z.string(),
      rows: z.number(),
      leftOut: z.record(z.string(), z.number()),
      columns: z.record(z.string(), z.object({ column: z.string(), heading: z.string() })),
    }),
  ),
  issues: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      workbook: z.string(),
      sheet: z.string(),
      cell: z.string(),
      found: z.string(),
      message: z.string(),
    }),
  ),
});

function runJson(...argv: readonly string[]): z.infer<typeof jsonSchema> {
  const { exitCode, stdout, stderr } = run('--json', ...argv);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return jsonSchema.parse(JSON.parse(stdout));
}

/** The figures published for 2022-2023, and what a log that fits them shows where those cannot be had. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'otp.rfas.sent': '478',
  'otp.rfas.missionNotifications': '133',
  'otp.rfas.evolution': '+23.83%',
  'otp.rfas.evolutionWithoutNotifications': '+42.56%',
  'otp.rfas.averageDays': '55.46',
  'registry.rfcs.sent': '455',
  'registry.rfcs.headquarters': '301',
  'registry.rfcs.countryOffices': '154',
  'registry.rfcs.evolution': '+40.4%',
  'registry.rfcs.evolutionHeadquarters': '+82%',
  'registry.headquarters.averageDays': '47',
  'registry.headquarters.positiveShare': '17.3%',
  'registry.decisionNotifications': '67',
  'area1.privileges.parties': 'n/a',
  'area1.legislation.adopted': 'n/a',
  'area2.otp.rfas': '478',
  'area2.otp.rfis': '1',
  'area2.otp.executedShare': '38.49%',
  'area2.otp.averageDays': '55.46',
  'area2.registry.requests': '301',
  'area2.registry.defence': '23',
  'area2.registry.victims': '2',
  'area2.registry.witnessProtection': '38',
  'area2.registry.judicialSupport': '224',
  'area2.registry.other': '14',
  'area2.registry.defenceAverageDays': '46',
  'area2.questionnaire.replies': '27',
  'area3.arrest.sent': '127',
  'area3.arrest.averageDays': '10',
  'area3.arrest.positiveShare': '0%',
  'area3.warrants.outstanding': '16',
  'area3.nonCooperation.communications': '16',
  'area4.otp.sent': '4',
  'area4.otp.executedShare': '0%',
  'area4.otp.averageDays': 'n/a',
  'area4.registry.legalAid': '1',
  'area4.registry.assetRecovery': '3',
  'area4.registry.averageDays': 'All requests are pending – n/a',
  'area4.registry.positiveShare': 'All requests are pending – n/a',
  'area5.agreements.enforcement': '14',
  'area5.agreements.enforcementSigned': '1',
  'area5.agreements.release': '1',
  'area5.agreements.interimRelease': '1',
  'area5.agreements.relocation': '26',
  'area5.agreements.relocationEntered': '1',
  'area5.agreements.airTransport': '1',
  'area5.agreements.others': '2',
  'area5.familyVisits.received': '191,526',
};

describe('the report command on the sample workbooks', () => {
  it('prints the published figures as JSON, with their numerators and denominators', () => {
    const { period, figures, supplement, logs } = runJson(...SAMPLE_FILES);
    expect(period).toEqual({ name: '2022-2023', start: '2022-09-16', end: '2023-09-15' });
    const shown = Object.entries(figures).map(([id, { display }]) => [id, display]);
    expect(Object.fromEntries(shown)).toMatchObject(PUBLISHED);
    expect(figures['area2.otp.executedShare']).toMatchObject({
      numerator: 184,
      denominator: 478,
      value: 184 / 478,
    });
    expect(figures['area4.otp.averageDays']).toMatchObject({ value: null, denominator: 4 });
    expect(figures['area4.otp.averageDays']?.reason).toMatch(/none of these requests was executed/i);
    expect(supplement.replyTimes[0]).toMatchObject({ of: 'otp', sent: 478, pending: 267, median: 238 });
    expect(supplement.stock.map(({ stream }) => stream)).toEqual(['otp', 'headquarters', 'countryOffices']);
    expect(logs).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the same figures whatever the order of the workbooks', () => {
    expect(runJson(...SAMPLE_FILES.toReversed()).figures).toEqual(runJson(...SAMPLE_FILES).figures);
  });

  it('prints the tables, the issues and where it wrote the workbook', () => {
    const { exitCode, stdout, stderr } = run(...SAMPLE_FILES);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const file = path.join(folder, 'cooperation-report-2022-2023.xlsx');
    expect(stdout).toContain(file);
    expect(stdout).toContain('38.49%');
    expect(stdout).toContain(`Computed on: 24 November 2026, by Cooperation Report ${PROGRAM_VERSION}`);
    expect(stdout).toMatch(/register of warrants of arrest was read: .*, sheet “Warrants”/);
    expect(stdout).toMatch(/cell H540: “31\.02\.2023”/);
    expect(stdout).toMatch(/55\.46 {2}Average time needed to execute an RFA \(days, over 184\)/);
    expect(stdout).toMatch(/\+23\.83% .* \(\+92 on 386\)/);
    const written = openWorkbook('report.xlsx', readFileSync(file));
    expect(written.ok && written.value.outline.sheets.length).toBeGreaterThan(6);
  });

  it('computes an earlier period, whose previous period the logs do not cover, from a baseline', () => {
    const alone = runJson('--period', '2021-2022', ...SAMPLE_FILES);
    expect(alone.figures['otp.rfas.sent']?.display).toBe('386');
    expect(alone.figures['otp.rfas.evolution']).toMatchObject({ value: null, display: 'n/a' });
    const baseline = path.join(folder, 'baseline.json');
    const counts = { version: 1, period: '2020-2021', otp: { rfas: 193, missionNotifications: 100 } };
    writeFileSync(baseline, JSON.stringify(counts));
    const based = runJson('--period', '2021-2022', '--baseline', baseline, ...SAMPLE_FILES);
    expect(based.figures['otp.rfas.evolution']?.display).toBe('+100.00%');
    expect(based.figures['registry.rfcs.evolution']?.value).toBeNull();
  });

  it('says of an organ without a log that it has none, and not that it sent nothing', () => {
    const { figures } = runJson(HEADQUARTERS);
    expect(figures['otp.rfas.sent']).toMatchObject({ value: null, display: 'n/a' });
    expect(figures['registry.rfcs.headquarters']?.value).toBe(301);
    expect(figures['registry.rfcs.sent']).toMatchObject({ value: 301 });
    expect(figures['registry.rfcs.sent']?.notes.join(' ')).toMatch(/Country Offices/);
  });

  it('writes French where French is asked for', () => {
    const { stdout } = run('--lang', 'fr', '--out', 'rapport.xlsx', ...SAMPLE_FILES);
    expect(stdout).toContain('Bureau du Procureur');
    expect(stdout).toMatch(/38,49\s%/);
    expect(existsSync(path.join(folder, 'rapport.xlsx'))).toBe(true);
  });

  it('says what it does while it lasts, in the language asked for', () => {
    const said: string[] = [];
    const say = (text: string): void => void said.push(text);
    const today = knownDay(2026, 11, 24);
    runReportCommand(['--json', '--lang', 'fr', HEADQUARTERS], { folder, today, say });
    expect(said).toEqual([
      'Ouverture de registry-headquarters-register.xlsx (1 sur 1) …',
      'Recherche des registres de demandes et lecture de leurs lignes …',
      'Calcul des chiffres …',
    ]);
  });

  it('proposes a profile that reads the workbooks alike', () => {
    const profile = path.join(folder, 'profile.json');
    expect(run('--propose', profile, ...SAMPLE_FILES).exitCode).toBe(0);
    expect(runJson('--profile', profile, ...SAMPLE_FILES)).toEqual(runJson(...SAMPLE_FILES));
  });
});

describe('the file that is written', () => {
  it('is not overwritten without --force', () => {
    writeFileSync(path.join(folder, 'report.xlsx'), 'mine');
    const refused = run('--out', 'report.xlsx', ...SAMPLE_FILES);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toMatch(/exists already/);
    expect(readFileSync(path.join(folder, 'report.xlsx'), 'utf8')).toBe('mine');
    expect(run('--out', 'report.xlsx', '--force', ...SAMPLE_FILES).exitCode).toBe(0);
  });

  it('is never one of the workbooks that are read, even with --force', () => {
    const copy = path.join(folder, 'register.xlsx');
    copyFileSync(HEADQUARTERS, copy);
    const before = readFileSync(copy);
    expect(run('--out', 'register.xlsx', '--force', copy)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it('is not there, nor part of it, when a run fails', () => {
    run('--out', 'report.xlsx', path.join(folder, 'missing.xlsx'));
    run('--out', path.join('no', 'such', 'report.xlsx'), ...SAMPLE_FILES);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    ['is missing', () => undefined, /was not found/],
    [
      'is empty',
      (file) => {
        writeFileSync(file, '');
      },
      /is empty/,
    ],
    [
      'is not a workbook',
      (file) => {
        writeFileSync(file, '%PDF-1.7 not a workbook');
      },
      /is not a workbook/,
    ],
    [
      'was cut off',
      (file) => {
        copyFileSync(HEADQUARTERS, file);
        truncateSync(file, 9000);
      },
      /damaged or incomplete/,
    ],
    [
      'is too large',
      (file) => {
        writeFileSync(file, '');
        truncateSync(file, 1_200_000_000);
      },
      /has 1,200 MB; files of up to 150 MB are read/,
    ],
  ];
  it.each(cases)('because it %s ends with 1 and one clear line', (_, make, message) => {
    const file = path.join(folder, 'register.xlsx');
    make(file);
    const { exitCode, stdout, stderr } = run(...SAMPLE_FILES, file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain(file);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('as a profile or a baseline says what is wrong in it', () => {
    const file = path.join(folder, 'p.json');
    writeFileSync(file, '');
    truncateSync(file, 10_000_001);
    expect(run('--profile', file, HEADQUARTERS).stderr).toMatch(/p\.json has more than 10 MB/);
    writeFileSync(file, '{ "version": 1, "logs": [{ "columns": { "gesendet": "X" } }] }');
    expect(run('--profile', file, HEADQUARTERS)).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run('--profile', file, HEADQUARTERS).stderr).toMatch(/not a valid profile: logs\.0/);
    writeFileSync(file, 'oops');
    expect(run('--baseline', file, HEADQUARTERS).stderr).toMatch(/not valid JSON/);
  });
});

describe('a place that leads to no file', () => {
  const onPosix = process.platform === 'win32' ? it.skip : it;

  onPosix('because its links lead in a circle is named with the reason', () => {
    const circle = path.join(folder, 'circle.xlsx');
    symlinkSync(circle, circle);
    for (const argv of [
      [circle],
      ['--profile', circle, HEADQUARTERS],
      ['--out', path.join(circle, 'r.xlsx'), HEADQUARTERS],
    ]) {
      const { exitCode, stderr } = run(...argv);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/circle\.xlsx.* could not be (read|written): its links lead in a circle/);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('because its name is too long is named with the reason', () => {
    const { exitCode, stderr } = run(`${'r'.repeat(300)}.xlsx`);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/could not be read: its name is too long/);
  });

  it('because it is a folder says so', () => {
    const { exitCode, stderr } = run(folder);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/is a folder/);
  });
});

describe('what a terminal would act on', () => {
  /** Escape, bell, a title for the window, C1, direction marks, zero width, and line ends, as an attacker has them. */
  const ATTACK = '\u001b[31m\u0007\u001b]0;t\u0007\u009b2J\u202etxt\u2066\u200b\u007f';
  // eslint-disable-next-line no-control-regex -- these are what must not come
  const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/;
  const LOG = `Reference,Type,Requested State,Date sent,Result
1,RFA,Chile,2022-10-03,${ATTACK}
2,${ATTACK},Ghana,${ATTACK},Executed
"3${ATTACK}\n\r${ATTACK}",RFA,Mali,2023-08-20,Executed
`;

  it('is made visible in the text, be it of a cell, a heading or a file’s name', () => {
    const name = `log${ATTACK.replace('/', '')}.csv`;
    writeFileSync(path.join(folder, name), LOG);
    writeFileSync(
      path.join(folder, 'other.csv'),
      `Akte${ATTACK},Land,Abgang\n1,A,2022-10-03\n2,B,2022-10-03\n`,
    );
    const { stdout } = run(name, 'other.csv');
    expect(stdout).toContain('⟨U+202E⟩');
    expect(stdout).toContain('⟨U+001B⟩');
    expect(stdout).not.toMatch(ACTS);
    const failed = run(`missing${ATTACK}.xlsx`).stderr + run('other.csv').stderr;
    expect(failed).toContain('⟨U+001B⟩');
    expect(failed).not.toMatch(ACTS);
  });

  it('is escaped in the JSON, which means the same', () => {
    writeFileSync(path.join(folder, 'log.csv'), LOG);
    const { stdout } = run('--json', 'log.csv');
    expect(stdout).not.toMatch(ACTS);
    expect(stdout).toContain('\\u202e');
    const { issues } = jsonSchema.parse(JSON.parse(stdout));
    expect(issues.some(({ found }) => found.includes('\u202e'))).toBe(true);
  });
});

describe('a register without a log beside it', () => {
  it('gets a message that says what is missing', () => {
    const file = path.join(folder, 'warrants.csv');
    const entry = 'Person A,Situation I,2012-02-10,2012-04-02';
    writeFileSync(file, `Warrants of arrest\nPerson,Situation,Warrant issued on,Unsealed on\n${entry}\n`);
    const { exitCode, stderr } = run(file);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/No log of requests was found.*Give a log of requests as well\./);
  });
});

describe('a workbook with headings that were not foreseen', () => {
  it('gets a message that names them and what to do', () => {
    const file = path.join(folder, 'akten.csv');
    writeFileSync(file, 'Akte,Empfänger,Abgang\nA-1,State A,2022-10-01\nA-2,State B,2022-10-02\n');
    const { exitCode, stderr } = run(file);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/A “Akte”, B “Empfänger”, C “Abgang”/);
    expect(stderr).toMatch(/profile/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is named as not read where others are, as its requests are in no figure', () => {
    writeFileSync(
      path.join(folder, 'table.csv'),
      'Reference,State,Sent,Reply received\nA-1,State A,2022-10-01,\nA-2,State B,2022-10-02,\n',
    );
    const { exitCode, stdout } = run('table.csv', HEADQUARTERS);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/table\.csv.*: not read and not counted/);
    expect(stdout).not.toMatch(/registry-headquarters-register\.xlsx.*not read/);
  });

  it('is read once a profile names its columns', () => {
    writeFileSync(
      path.join(folder, 'akten.csv'),
      'Akte,Empfänger,Abgang\nA-1,State A,2022-10-01\nA-2,State B,2022-10-02\n',
    );
    const profile = {
      version: 1,
      logs: [
        {
          columns: { reference: 'Akte', addressee: 'Empfänger', sent: 'Abgang' },
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
        },
      ],
    };
    writeFileSync(path.join(folder, 'p.json'), JSON.stringify(profile));
    expect(runJson('--profile', 'p.json', 'akten.csv').figures['registry.rfcs.headquarters']?.value).toBe(2);
  });
});

describe('wrong arguments', () => {
  it.each([
    [[], /No workbook was named/],
    [['--perod', '2022-2023', 'a.xlsx'], /--perod/],
    [['--period', '2022-2024', 'a.xlsx'], /2022-2024/],
    [['--period'], /period/],
    [['--lang', 'de', 'a.xlsx'], /“de”/],
    [['--out', 'report.pdf', 'a.xlsx'], /report\.pdf/],
  ])('%j end with 2 and one line that says what is wrong', (argv, message) => {
    const { exitCode, stdout, stderr } = run(...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('are explained by --help', () => {
    expect(run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run('--help').stdout).toMatch(/--baseline/);
  });
});

describe('the findings as a sheet to send', () => {
  it('are written with the requests that they are about, and the report only where it is named', () => {
    const faulty = 'RFA/4,Request for assistance,Benin,2022-11-04,2022-10-01,Executed';
    writeFileSync(path.join(folder, 'log.csv'), `${SMALL_LOG}${faulty}\n`);
    const { exitCode, stdout } = run('--findings', 'to-send.xlsx', 'log.csv');
    expect([exitCode, stdout.includes('to-send.xlsx')]).toEqual([0, true]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual(['to-send.xlsx']);
    const opened = openWorkbook('to-send.xlsx', readFileSync(path.join(folder, 'to-send.xlsx')));
    const cells = opened.ok ? opened.value.outline.sheets.flatMap(({ head }) => head.rows.flat()) : [];
    expect(cells).toEqual(expect.arrayContaining(['RFA/4, Benin', 'E5', 'What was done']));
    expect(run('--findings', 'to-send.xlsx', 'log.csv').exitCode).toBe(2);
  });

  it('are written as a workbook alone, and over none that is read', () => {
    expect(run('--findings', 'to-send.csv', 'log.csv').stderr).toContain('does not end in .xlsx');
    copyFileSync(HEADQUARTERS, path.join(folder, 'log.xlsx'));
    expect(run('--findings', 'log.xlsx', '--force', 'log.xlsx').exitCode).toBe(2);
  });
});
