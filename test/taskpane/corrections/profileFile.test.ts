import { PROFILE_VERSION } from '../../../src/log/model/profile';
import {
  profileFileName,
  profileFileOf,
  profileFromFile,
  readProfileFile,
} from '../../../src/taskpane/corrections/profileFile';
import { column, FOUND, inspectedLog } from '../preview/inspections';

const COLUMNS = [
  column('A', 'Akte', ['reference']),
  column('B', 'Abgang', ['sent']),
  column('C', 'Land', ['addressee']),
];
const LOG = inspectedLog({ sheet: 'Akten', workbook: 'register.xlsx', columns: COLUMNS });
const NEXT_YEAR = inspectedLog({ sheet: 'Akten 2024', workbook: 'register 2024.xlsx', columns: COLUMNS });
const OTHER = inspectedLog({ sheet: 'Akten', columns: [column('A', 'Akte'), column('B', 'Datum')] });

function imported(text: string, log = LOG): ReturnType<typeof profileFromFile> | string {
  const file = readProfileFile(text);
  return file.ok ? profileFromFile(file.value, log, [log]) : `${file.error.code} ${file.error.detail}`.trim();
}

describe('the profile of a log as a file', () => {
  it.each(FOUND.logs.map((log) => [log.sheet, log] as const))('can be read again: %s', (_, log) => {
    expect(readProfileFile(profileFileOf(log, FOUND.logs))).toMatchObject({ ok: true });
  });

  it('names the workbook and has a name that every system takes', () => {
    expect(JSON.parse(profileFileOf(LOG, [LOG]))).toMatchObject({
      version: PROFILE_VERSION,
      logs: [{ where: { workbook: 'register.xlsx', sheet: 'Akten' }, columns: { sent: 'Abgang' } }],
    });
    expect(profileFileName(LOG)).toBe('register – Akten.profile.json');
    expect(profileFileName({ ...LOG, workbook: 'a:b.csv', sheet: 'a:b' })).toBe('a_b.profile.json');
  });

  it('reads the log of another year, with other names of the file and sheet', () => {
    expect(imported(profileFileOf(LOG, [LOG]), NEXT_YEAR)).toMatchObject({
      ok: true,
      value: { where: { sheet: 'Akten 2024' }, columns: { reference: 'Akte', sent: 'Abgang' } },
    });
  });

  it('of an older version fits by the columns that it names', () => {
    const file = { version: 1, logs: [{ columns: { sent: 'ABGANG', replied: null } }] };
    expect(imported(`\uFEFF${JSON.stringify(file)}`)).toMatchObject({
      ok: true,
      value: { columns: { sent: 'ABGANG' }, headings: { A: 'Akte', B: 'Abgang', C: 'Land' } },
    });
  });

  it('of several parts takes the one for the sheet, where several fit', () => {
    const part = { columns: { sent: 'Abgang' } };
    const logs = [
      { ...part, fixed: { kind: 'rfa' } },
      { ...part, where: { sheet: 'akten' }, fixed: { kind: 'rfi' } },
    ];
    expect(imported(JSON.stringify({ version: 2, logs }))).toMatchObject({
      value: { fixed: { kind: 'rfi' } },
    });
  });
});

describe('a file that gives no profile', () => {
  it.each([
    ['no JSON', 'Akte;Abgang', 'notJson'],
    ['another JSON', '{"period":"2022-2023"}', 'notAProfile version'],
    [
      'a field that no log has',
      '{"version":2,"logs":[{"columns":{"colour":"A"}}]}',
      'notAProfile logs.0.columns',
    ],
    [
      'a version to come',
      `{"version":${PROFILE_VERSION + 1},"logs":[]}`,
      `newerVersion ${PROFILE_VERSION + 1}`,
    ],
  ])('says so: %s', (_, text, error) => {
    expect(imported(text)).toBe(error);
  });

  it('says which heading it needs and the log does not have', () => {
    expect(imported(profileFileOf(LOG, [LOG]), OTHER)).toEqual({
      ok: false,
      error: { code: 'otherLog', detail: 'Land' },
    });
  });
});
