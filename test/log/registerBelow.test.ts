import type { CellValue } from '../../src/ground/outline';
import { WorkbookReading, type WorkbookRead } from '../../src/log/workbookReading';
import { type Rows, TODAY, workbookOf } from './workbookOf';

const MARKER = 'QZX';
/** The heads are as short as those of a workbook with very many sheets. */
const HEAD_ROWS = 20;
/** A text as names are: without a digit. */
const NAME = 'Qzxander';
const SHEET = 'RFCs of the Registry, headquarters';
const HEADINGS = ['Reference', 'Date sent', 'Date of reply', 'Room', 'Addressee', 'Outcome'];
const ISSUED = 38110;

/** More requests than recognition looks at. */
const REQUESTS: Rows = Array.from({ length: HEAD_ROWS + 20 }, (_, index) => [
  `RFC-${index + 1}`,
  44900 + (index % 300),
  44910 + (index % 300),
  'A1',
  `State ${index % 9}`,
  'Positive',
]);
const LOG: Rows = [HEADINGS, ...REQUESTS];
/** The same requests, of whose days the year stands in the title alone. */
const SHORT_DAYS: Rows = [
  ['Requests sent in 2022'],
  HEADINGS,
  ...REQUESTS.map(([reference = null, , replied = null, ...others], index) => [
    reference,
    `${(index % 28) + 1}/9`,
    replied,
    ...others,
  ]),
];
const MORE: Rows = [1, 2].map((number) => [
  `RFC-${9000 + number}`,
  44950,
  45250,
  'A1',
  'State 1',
  'Positive',
]);

const REGISTER_HEADINGS = ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'];
/** Entries under seal, each text with the marker. */
const SEALED: Rows = [
  [`Person ${MARKER}1`, `Situation in ${MARKER}2`, ISSUED, null],
  [`Person ${MARKER}3`, `Situation in ${MARKER}4`, `4 May 2004 ${MARKER}5`, `under seal ${MARKER}6`],
];

function shifted(rows: Rows, columns: number): Rows {
  return rows.map((row) => [...Array<CellValue>(columns).fill(null), ...row]);
}

/** Reads a workbook as a host hands it over: the head of each sheet, then blocks of a few rows. */
function read(sheets: Readonly<Record<string, Rows>>, blockRows = 7): WorkbookRead {
  const whole = workbookOf(sheets);
  const outline = {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      head: { ...sheet.head, rows: sheet.head.rows.slice(0, HEAD_ROWS) },
    })),
  };
  const reading = new WorkbookReading(outline, [], []);
  const rows = function* (
    sheet: string,
    { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
    columns: readonly number[],
  ): Generator<{ firstRow: number; columns: readonly number[]; rows: CellValue[][] }> {
    const all = sheets[sheet] ?? [];
    for (let first = firstRow; first <= lastRow; first += blockRows) {
      const block = all.slice(first, Math.min(lastRow + 1, first + blockRows));
      const cells = block.map((row) => columns.map((column) => row[column] ?? null));
      yield { firstRow: first, columns, rows: cells };
    }
  };
  reading.readAll({ rows }, 1900, TODAY);
  return reading.finish();
}

/** All that reading gave, texts and numbers, apart from the names of the sheets' own columns. */
function said({ logs, registers, issues, previews, plan }: WorkbookRead): string {
  return JSON.stringify({ logs, registers, issues, previews, outline: plan.outline }, (_, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return [...held] as unknown;
    return ArrayBuffer.isView(held) ? [...(held as Int32Array)] : held;
  });
}

function codes({ logs, issues }: WorkbookRead): readonly string[] {
  return [...issues, ...logs.flatMap((log) => log.issues)].map(({ finding }) => finding.code);
}

const BELOW: readonly (readonly [name: string, rows: Rows])[] = [
  ['a title and headings', [[], ['Warrants of arrest'], [], REGISTER_HEADINGS, ...SEALED]],
  ['headings alone, directly below', [REGISTER_HEADINGS, ...SEALED]],
  ['headings that speak of no warrant', [[], ['Person', 'Situation', 'Since', 'Status'], ...SEALED]],
  ['a title and no headings', [[], ['Warrants under seal'], ...SEALED]],
  ['a title of two lines', [[], ['Mandats d’arrêt'], ['Section A'], ...SEALED]],
  ['a title and unknown headings', [['Warrants'], ['Who', 'Where', 'When', 'Made known'], ...SEALED]],
  ['French headings', [['Personne', 'Situation', 'Mandat délivré le', 'Levée des scellés'], ...SEALED]],
  ['gaps between its rows', [REGISTER_HEADINGS, SEALED[0] ?? [], [], [], ...SEALED]],
  ['columns that the log has no field for', shifted([['Warrants'], REGISTER_HEADINGS, ...SEALED], 2)],
  ['rows that speak of a seal', [[], SEALED[1] ?? []]],
];

describe('a register that begins below the rows that recognition looks at', () => {
  it.each(BELOW)('is withheld from the log above, which says so: %s', (_, rows) => {
    const withRegister = read({ [SHEET]: [...LOG, ...rows] });
    expect(said(withRegister)).not.toMatch(new RegExp(`${MARKER}|\\b${ISSUED}\\b`, 'u'));
    expect(withRegister.logs.map(({ count }) => count)).toEqual([REQUESTS.length]);
    expect(codes(withRegister)).toEqual(['rowsWithheld']);
    expect(withRegister.logs[0]?.issues[0]?.cell).toBe(`A${LOG.length}`);
  });

  it.each(BELOW)('is withheld from a log whose days are completed by its title: %s', (_, rows) => {
    const found = read({ [SHEET]: [...SHORT_DAYS, ...rows] });
    expect(said(found)).not.toMatch(new RegExp(`${MARKER}|\\b${ISSUED}\\b`, 'u'));
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length]);
    expect(codes(found)).toEqual(['dayCompleted', 'rowsWithheld']);
    expect(found.logs[0]?.issues[1]?.cell).toBe(`A${SHORT_DAYS.length}`);
  });

  it('does not stop the log beside it, which says that there is something', () => {
    const beside = LOG.map((row, index) => {
      const entry = [REGISTER_HEADINGS, ...SEALED][index - HEAD_ROWS - 5];
      return entry === undefined ? row : [...row, null, ...entry];
    });
    const found = read({ [SHEET]: beside });
    expect(said(found)).not.toContain(MARKER);
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length]);
    // That something stands there is said, and neither what nor where.
    expect(found.issues.map(({ finding, cell }) => [finding.code, cell])).toEqual([
      ['cellsNotLookedAt', `A${HEAD_ROWS + 1}`],
    ]);
    expect(codes(found)).toHaveLength(1);
  });

  it('ends where the headings of the log are repeated', () => {
    const found = read({
      [SHEET]: [...LOG, [], ['Warrants of arrest'], REGISTER_HEADINGS, ...SEALED, [], HEADINGS, ...MORE],
    });
    expect(said(found)).not.toContain(MARKER);
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length + MORE.length]);
    expect(codes(found)).toEqual(['rowsWithheld']);
  });

  it('is withheld where the log has no references', () => {
    const without = LOG.map((row) => row.slice(1));
    const entries: Rows = [[ISSUED, `${MARKER}1`, null, `${MARKER}2`]];
    const found = read({ [SHEET]: [...without, [], ['Warrants of arrest'], ...entries] });
    expect(said(found)).not.toMatch(new RegExp(`${MARKER}|\\b${ISSUED}\\b`, 'u'));
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length]);
  });
});

/** Entries that stand below the log without a title, headings or a word of a seal, their days where the log has its own. */
const ENTRIES: readonly (readonly [name: string, rows: Rows])[] = [
  ['persons, where the references stand', [[`Jane ${NAME}`, ISSUED, null, null, 'Somewhere']]],
  ['persons and situations', [[`Jane ${NAME}`, `Situation in ${NAME}`, ISSUED, null]]],
  ['situations first', [[NAME, `Jane ${NAME}`, ISSUED, null]]],
  ['numbers first', [[1, `Jane ${NAME}`, ISSUED, null, NAME, `war crimes, ${NAME}`]]],
  ['days of issue first', [[ISSUED, `Jane ${NAME}`, null, null, NAME]]],
  ['where the person is', [['ICC-01/04-1', ISSUED, null, null, `Jane ${NAME}`, `at large, ${NAME}`]]],
  ['no day at all', [[`Jane ${NAME}`, NAME]]],
];

describe('entries of a register directly below a log, without a title and without headings', () => {
  it.each(ENTRIES)('are no requests, and nothing of them is shown: %s', (_, rows) => {
    const requests = REQUESTS.slice(0, 10);
    for (const log of [LOG, [HEADINGS, ...requests]]) {
      const found = read({ [SHEET]: [...log, ...rows, [`John ${NAME}`, ISSUED + 1]] });
      expect(new RegExp(`.{0,60}${NAME}|\\b${ISSUED}\\b`, 'u').exec(said(found))).toBeNull();
      expect(found.logs.map(({ count }) => count)).toEqual([log.length - 1]);
      expect(codes(found)).toEqual(['rowsWithheld']);
    }
  });

  it('are left out between requests, which are read on', () => {
    const found = read({ [SHEET]: [...LOG, ...(ENTRIES[0]?.[1] ?? []), ...MORE] });
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length + MORE.length]);
    expect(codes(found)).toEqual(['rowsWithheld']);
  });

  it.each([
    ['without a reference', [[null, 44950, null, 'A1', 'State 1', 'Positive']]],
    ['with a word for a reference', [['verbal', 44950, null, 'A1', 'Burkina Faso', 'Executed']]],
    ['with a reference of another form', [['NV 12 bis', 44950, null, 'A1', 'State 1', 'Positive']]],
    ['with a name and a day that cannot be read', [['RFC-9000', 'Monday, says John', null, null, 'State 1']]],
    ['of a State that is new', [['RFC-9000', 44950, null, null, 'New State', 'Executed']]],
    ['to look for a person at large', [['RFC-9000', 44950, null, 'at large', 'State 1', null]]],
  ] as const)('are not seen in a request %s', (_, rows: Rows) => {
    const found = read({ [SHEET]: [...LOG, ...rows] });
    expect(codes(found)).not.toContain('rowsWithheld');
    expect(found.logs.map(({ count }) => count)).toEqual([REQUESTS.length + 1]);
  });

  it('are not seen in a summary below the log', () => {
    const found = read({ [SHEET]: [...LOG, ['Burkina Faso', 12, 3], ['Costa Rica', 4, 1]] });
    expect(codes(found)).not.toContain('rowsWithheld');
  });
});

describe('words of warrants and seals among requests', () => {
  it.each([
    ['a title above further requests', [[], ['Requests to execute warrants of arrest'], ...MORE]],
    ['a title of two lines, with a gap', [['Confidential'], [], ['Warrants'], ...MORE]],
    ['a title at the end', [...MORE, ['Warrants of arrest are listed elsewhere']]],
    ['a request not yet sent', [['RFC-9000', null, null, 'A1', 'Warrant', 'Executed'], ...MORE]],
    ['a request without a reference', [[null, 44950, null, 'under seal', 'State 1', null], ...MORE]],
    ['a request that speaks of a seal', [['RFC-9000', null, null, 'A1', 'under seal', null], ...MORE]],
  ] as const)('do not end the log: %s', (_, rows: Rows) => {
    const found = read({ [SHEET]: [...LOG, ...rows] });
    expect(codes(found)).not.toContain('rowsWithheld');
    expect(found.logs[0]?.count).toBeGreaterThanOrEqual(REQUESTS.length + MORE.length);
  });
});

describe('a register with other headings further down', () => {
  const entry = (index: number): readonly CellValue[] => [`Person ${index}`, 'Situation I', 40949, 41000];
  const register: Rows = [
    REGISTER_HEADINGS,
    ...Array.from({ length: HEAD_ROWS + 5 }, (_, index) => entry(index)),
  ];
  const swapped: Rows = [
    ['Person', 'Situation', 'Unsealed on', 'Warrant issued on'],
    [`Person ${MARKER}1`, `Situation in ${MARKER}2`, null, 40949],
    [`Person ${MARKER}3`, `Situation in ${MARKER}4`, `under seal ${MARKER}`, 40949],
  ];

  it('is read as far as its own headings hold, and says so', () => {
    const found = read({ Warrants: [...register, [], ...swapped] });
    expect(said(found)).not.toContain(MARKER);
    expect(found.registers.map(({ entries }) => entries.length)).toEqual([HEAD_ROWS + 5]);
    expect(codes(found)).toContain('registerCutShort');
  });

  it('is not read on where a log begins', () => {
    const found = read({ Warrants: [...register, [], HEADINGS, ...MORE] });
    expect(found.registers.map(({ entries }) => entries.length)).toEqual([HEAD_ROWS + 5]);
    expect(codes(found)).toContain('registerCutShort');
  });

  it('is read on where its own headings are repeated', () => {
    const found = read({ Warrants: [...register, [], REGISTER_HEADINGS, entry(9000)] });
    expect(found.registers.map(({ entries }) => entries.length)).toEqual([HEAD_ROWS + 6]);
    expect(codes(found)).not.toContain('registerCutShort');
  });

  it('is two registers where both stand in the first rows, each read by its own headings', () => {
    const found = read({
      Warrants: [...register.slice(0, 4), [], ...swapped, ['Public person', 'Situation II', 41000, 40949]],
    });
    expect(said(found)).not.toMatch(new RegExp(`${MARKER}[34]`, 'u'));
    const days = found.registers.map(({ entries }) => entries.map(({ publicFrom }) => publicFrom));
    expect(days.map((own) => own.filter((day) => day !== undefined).length)).toEqual([3, 1]);
  });
});

it('a log that numbers its requests goes on at the tenth, also where suspects at large are to be arrested', () => {
  const rows: Rows = Array.from({ length: 30 }, (_, index) => [
    index + 1,
    44900 + index,
    null,
    'Arrest of suspect at large',
    `State ${index % 9}`,
    'Positive',
  ]);
  const headings = ['Reference', 'Date sent', 'Date of reply', 'Category', 'Addressee', 'Outcome'];
  const [log] = read({ [SHEET]: [headings, ...rows] }).logs;
  expect(log?.count).toBe(30);
  expect(log?.issues.map(({ finding }) => finding.code)).not.toContain('rowsWithheld');
});

describe('a log whose requests are for arrests', () => {
  const headings = [
    'Log no.',
    'Date executed',
    'Sent via',
    'Type of request',
    'Requested party',
    'Communicated on',
  ];
  const arrests: Rows = Array.from({ length: 8 }, (_, row) => [
    `L-${row}`,
    null,
    'Courier',
    row % 2 === 0 ? 'Arrest and surrender (warrant of 2019)' : 'Visa',
    `State ${row}`,
    44900 + row,
  ]);

  it('is not withheld because one of its headings, and a text below it, could be a register’s', () => {
    expect(codes(read({ [SHEET]: [headings, ...arrests] }))).not.toContain('rowsWithheld');
  });

  it('is not withheld because the heading of the days sent is a word that nobody knows', () => {
    const named = ['Reference', 'Kind', 'Date winged', 'State', 'Date of reply', 'Needed', 'Answer', 'Organ'];
    const of = (kind: string, needed: string | null, answer: string, organ: string) => (row: number) => [
      `ICC-${1000 + row}-20`,
      kind,
      44000 + 9 * row,
      `State ${row}`,
      44020 + 9 * row,
      needed,
      answer,
      organ,
    ];
    const arrest = of('RFC', 'Arrest and surrender (warrant of 2019)', 'Executed', 'Registry');
    const other = of('RFA', 'Records', 'Refused', 'OTP');
    const rows: Rows = Array.from({ length: 12 }, (_, row) => (row % 5 === 2 ? arrest(row) : other(row)));
    const told = codes(read({ 'Sheet1 2020': [named, ...rows] }));
    expect(told).toContain('fieldNotFound');
    expect(told).not.toContain('rowsWithheld');
  });

  it.each([
    ['Handled by (name)', 'Date of outgoing NV'],
    ['Case officer (name)', 'Left on'],
    ['Traité par (nom)', 'Date de départ de la NV'],
    ['Responsable (nom)', 'Partie'],
  ])('is no register because whoever works on it is named below “%s”', (officer, sent) => {
    const named = [sent, 'Situation', 'Document ref.', officer, 'Category of RFC', 'Sent to', 'Day of reply'];
    const rows: Rows = Array.from({ length: 6 }, (_, row) => [
      44900 + row,
      'Situation A',
      `2016-00${10 + row}`,
      `Officer ${row % 2}`,
      row % 2 === 0 ? 'Warrant of arrest' : 'Defence',
      `State ${row}`,
      row % 3 === 0 ? null : 44930 + row,
    ]);
    const found = codes(read({ Requests: [named, ...rows] }));
    expect(found).toContain('fieldUndecided');
    expect(found).not.toContain('noPublicityColumn');
    expect(found).not.toContain('rowsWithheld');
    expect(found).not.toContain('registerNotRead');
  });

  it('is no register because its number of days is headed as names are in another language', () => {
    const counted = [
      'Request ID / Identifiant',
      'Requested States / Pays sollicité',
      'Purpose/measure / Objet précis',
      'File archived on / Date de clôture',
      'Number of days / Nombre de jours',
      'Date of sending / Envoi (date)',
      'State replied on / Reçue le',
    ];
    const rows: Rows = [0, 1, 2, 3].map((row) => [
      `L-${row}`,
      'A',
      'Mandat d’arrêt',
      44960 + row,
      40,
      44900 + row,
    ]);
    const found = read({ 'DC du siège, Greffe': [counted, ...rows] });
    expect(codes(found)).not.toContain('noPublicityColumn');
    expect(found.logs.map(({ count }) => count)).toEqual([4]);
  });
});
