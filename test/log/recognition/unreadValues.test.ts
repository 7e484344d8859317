import type { CellValue } from '../../../src/ground/outline';
import { planLogs } from '../../../src/log/planning/planLogs';
import { profileOf, readAll, workbookOf } from '../workbookOf';

const REPLIES = 10;

/** The columns that a register of the OTP with ten replies is said not to read, with the field that each may hold. */
function unread(
  heading: string,
  cell: (row: number) => CellValue,
  profile?: Parameters<typeof profileOf>[0],
): readonly string[] {
  return unreadIn('OTP RFA', 'Date executed', REPLIES, heading, cell, profile);
}

/** The same of a register of the Registry’s headquarters. */
function unreadOfRegistry(
  heading: string,
  cell: (row: number) => CellValue,
  replies = REPLIES,
): readonly string[] {
  return unreadIn('HQ RFC', 'Date of reply', replies, heading, cell);
}

function unreadIn(
  sheet: string,
  replied: string,
  replies: number,
  heading: string,
  cell: (row: number) => CellValue,
  profile?: Parameters<typeof profileOf>[0],
): readonly string[] {
  const rows = Array.from({ length: REPLIES + 2 }, (_, row): readonly CellValue[] => [
    `N/${100 + row}`,
    `State ${row}`,
    44830 + 7 * row,
    row < replies ? 44840 + 7 * row : null,
    cell(row),
  ]);
  const workbook = workbookOf({ [sheet]: [['Reference', 'State', 'Date sent', replied, heading], ...rows] });
  const { issues } = planLogs(workbook, profile === undefined ? [] : [profileOf(profile)]);
  return issues.flatMap(({ finding }) =>
    finding.code === 'columnNotRead'
      ? `${finding.field} ${finding.column} ${finding.known}/${finding.filled}`
      : [],
  );
}

const isOpen = (row: number): boolean => row === 2 || row === 5;

describe('a column that is not read, and says of some requests that their recording is under way', () => {
  it.each([
    ['Remarks', 'Recording under way'],
    ['Archives', 'To be recorded'],
    ['Notes', 'The reply is still being recorded by the archives.'],
    ['Observations', 'Réponse reçue ; enregistrement en attente de la traduction'],
  ])('is named, whatever else it holds: “%s”', (heading, text) => {
    const said = unread(heading, (row) => (isOpen(row) ? text : row % 3 === 0 ? `Letter ${row}` : null));
    expect(said).toEqual([`status E “${heading}” 2/6`]);
  });

  it.each([
    ['Où en est-on', 'Energistrement en cours'],
    ['Where things are', 'Recoding under way'],
    ['Etapa', 'Inscrpción pendiente'],
  ])('is named where the word is mistyped: “%s”', (heading, text) => {
    const said = unread(heading, (row) => (isOpen(row) ? text : `Letter ${row}`));
    expect(said).toEqual([`status E “${heading}” 0/12`]);
  });

  it('is not named where its remarks speak of other things', () => {
    const remarks = ['Record of interview attached', 'No records found', '#N/A', 'See file 3'];
    expect(unread('Remarks', (row) => remarks[row % 4] ?? null)).toEqual([]);
  });
});

describe('a column of days without a heading', () => {
  it('is named: its days may be those of the recordings, or of the replies', () => {
    expect(unread('', (row) => 44860 + 7 * row)).toEqual(['recorded E 12/12']);
  });

  it.each([1, 2])(
    'is named where it holds no more than %i, and no column is that of the replies',
    (replies) => {
      const rows = Array.from({ length: 8 }, (_, at): readonly CellValue[] => [
        `HQ/${at}`,
        'A',
        44830 + 7 * at,
        at < replies ? 44850 + 8 * at : null,
        'RFC',
      ]);
      const merged = { firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 3 };
      const sheet = {
        rows: [['Reference', 'State', 'Dates', null, 'Kind'], ...rows],
        mergedAcross: [merged],
      };
      const { issues } = planLogs(workbookOf({ 'HQ RFC': sheet }), []);
      expect(issues.map(({ cell, finding }) => [cell, finding])).toEqual([
        ['A1', { code: 'columnNotRead', field: 'replied', column: 'D', known: replies, filled: replies }],
      ]);
    },
  );

  it('is not named where it holds hardly any day', () => {
    expect(unread('', (row) => (row < 2 ? 44860 : `Note ${row}`))).toEqual([]);
  });
});

describe('a column of yes and no, or of ticks', () => {
  it.each([
    ['Recorded?', 'x', null],
    ['Registered', true, false],
    ['Recorded by', 'AB', null],
    ['Recording', 'complete', null],
  ] as const)('is named under “%s”: it may say which replies were recorded', (heading, done, open) => {
    const [said = ''] = unread(heading, (row) => (isOpen(row) ? open : done));
    expect(said).toContain(`recorded E “${heading}” 0/`);
  });

  it.each(['Granted', 'Reply', 'Positive'])('is named under “%s”: it may say the outcome', (heading) => {
    expect(unread(heading, (row) => (isOpen(row) ? 'No' : 'Yes'))).toEqual([`outcome E “${heading}” 12/12`]);
  });

  it('is not named under a heading that speaks of something else', () => {
    expect(unread('Urgent', (row) => (isOpen(row) ? 'Yes' : 'No'))).toEqual([]);
  });

  it.each([
    ['Could they help?', 'Yes', 'No'],
    ['A-t-on obtenu gain de cause ?', 'oui', 'non'],
    ['Happy', 1, 0],
  ] as const)(
    'is named in a log of the Registry under “%s” where its yeses stand beside replies',
    (heading, yes, no) => {
      const found = unreadOfRegistry(heading, (row) => (row < REPLIES && row % 3 > 0 ? yes : no));
      expect(found).toEqual([`outcome E “${heading}” 12/12`]);
    },
  );

  it('is not named where it says yes of requests without a reply, or tells of what is sent', () => {
    expect(unreadOfRegistry('Urgent', (row) => (row % 3 === 2 ? 'Yes' : 'No'), 6)).toEqual([]);
    expect(unreadOfRegistry('Original by pouch', () => 'Yes', 6)).toEqual([]);
  });

  it('is no longer named once a profile says that the log has no such column', () => {
    const where = { sheet: 'OTP RFA' };
    expect(unread('Recorded', () => 'Yes', { where, columns: { recorded: null } })).toEqual([]);
  });
});

test('a mark without words is no empty outcome', () => {
  const rows = ['+', '–', '+', '❌'].map((mark, row) => [`HQ/${row}`, 'A', 44830 + row, 44850 + row, mark]);
  const workbook = workbookOf({
    'HQ RFC': [['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'], ...rows],
  });
  const [log] = readAll(workbook);
  const told = log?.issues.map(({ finding, found }) => `${finding.code} ${found}`);
  expect(told).toEqual(['unrecognisedValue +', 'repliedWithoutOutcome ', 'unrecognisedValue ❌']);
});

test.each(['Caetgory', 'Catégroie', 'Categgoría'])(
  'a mistyped heading tells what may stand below it: “%s”',
  (heading) => {
    const said = unreadOfRegistry(heading, (row) => (row === 4 ? 'Ciphers' : row === 7 ? 'Registers' : null));
    expect(said).toEqual([`category E “${heading}” 0/2`]);
  },
);

test('a column is named where only another sheet with the same headings tells what it holds', () => {
  const headings = ['Reference', 'State', 'Date sent', 'Wherefore'];
  const rows = (behalf: (row: number) => string | null): CellValue[][] =>
    Array.from({ length: 8 }, (_, row) => [`N/${row}`, `State ${row}`, 44830 + row, behalf(row)]);
  const told = (last: readonly string[]): unknown =>
    planLogs(
      workbookOf({
        'HQ RFC 2022': [headings, ...rows((row) => (row % 2 === 0 ? 'Defence' : 'Victims'))],
        'HQ RFC 2023': [last, ...rows((row) => (row === 5 ? 'Witnesses moved' : null))],
      }),
      [],
    ).issues.flatMap(({ sheet, finding }) =>
      finding.code === 'columnNotRead' ? `${sheet}: ${finding.field} ${finding.column}` : [],
    );
  expect(told(headings)).toEqual(['HQ RFC 2023: category D “Wherefore”']);
  expect(told(['Reference', 'State', 'Date sent', 'Remarks'])).toEqual([]);
});

describe('a column whose purposes are mistyped', () => {
  it.each(['Identifcation des avois', 'Identification of asets', 'Enquêtes financièères'])(
    'is named under a heading that nobody knows: “%s”',
    (text) => {
      const said = unread('Objcetif', (row) => (isOpen(row) ? text : row % 2 === 0 ? 'Entretien' : null));
      expect(said).toEqual([expect.stringMatching(/^purpose E “Objcetif” /)]);
    },
  );
});

test('a column of categories is named for its purposes where these are mistyped', () => {
  const text = (row: number): string => (isOpen(row) ? 'Arest and surrender' : 'Defence');
  expect(unreadOfRegistry('Category', text)).toEqual(['purpose E “Category” 0/12']);
  expect(unreadOfRegistry('Category', () => 'Defence')).toEqual([]);
});

describe('a column under a heading of purposes', () => {
  it('is named where a single one of its cells holds a text that nobody knows', () => {
    expect(unread('Object of the request', (row) => (row === 4 ? 'Bank records' : null))).toEqual([
      'purpose E “Object of the request” 0/1',
    ]);
  });

  it('is not named where it is empty, or says nothing of purposes', () => {
    expect(unread('Object of the request', () => null)).toEqual([]);
    expect(unread('Remarks', (row) => (row === 4 ? 'Bank records' : null))).toEqual([]);
  });
});

it('names a column whose heading nobody knows, where few of its cells, but some, say a purpose', () => {
  const aims = ['Voluntary interview', 'Access to archives', 'Search for assets', 'Voluntary interview'];
  expect(unread('Cooperation sought', (row) => aims[row % 6] ?? null)).toEqual([
    'purpose E “Cooperation sought” 2/8',
  ]);
});

describe('a column of the Registry’s requests that may hold their outcomes', () => {
  const told = (heading: string, texts: readonly (string | null)[]): readonly string[] => {
    const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => [
      `HQ/${100 + row}`,
      `State ${row}`,
      44830 + 7 * row,
      44850 + 7 * row,
      texts[row % texts.length] ?? null,
    ]);
    const headings = ['Reference', 'State', 'Date sent', 'Date of reply', heading];
    const { issues } = planLogs(workbookOf({ 'HQ RFC': [headings, ...rows] }), []);
    return issues.flatMap(({ finding }) => (finding.code === 'columnNotRead' ? finding.field : []));
  };
  const withUnknown = [
    'All delivered',
    'Turned away',
    'Part of it came',
    'Executed',
    'All delivered',
    'Refused',
  ];

  it('is named under a heading of statuses, for which it is read', () => {
    expect(told('State of play', withUnknown)).toEqual(['outcome']);
  });

  it('is named under a heading that nobody knows', () => {
    expect(told('How it wnet', withUnknown)).toEqual(['outcome']);
  });

  it('is not named where it speaks of other things, of a request withdrawn among them', () => {
    expect(told('State of play', ['With the ministry', 'Reply sent on', null])).toEqual([]);
    expect(told('Remarks', ['Letter 3', 'Withdrawn', 'Letter 4', 'see file'])).toEqual([]);
  });
});

it('names a column that was taken for situations, where its cells say that a recording is under way', () => {
  const stages = ['Finalisée', 'Consignation en cours'];
  expect(unread('Situation', (row) => stages[row % 2] ?? null)).toEqual(['status E “Situation” 6/12']);
});

it('names a column of the OTP’s kinds as such, though more of its cells speak of a purpose', () => {
  const kinds = ['Identification of assets', 'Identification of assets', 'NM', 'Demande de renseignements'];
  expect(unread('Nature of paper', (row) => kinds[row % 4] ?? null)).toEqual([
    'kind E “Nature of paper” 6/12',
    'purpose E “Nature of paper” 9/12',
  ]);
});

it.each(['Progress', 'Follow-up', 'Suivi', 'Phase', 'Observations'])(
  'has nothing to say of “%s” where nearly all its texts are statuses: they are read',
  (heading) => {
    const stages = ['Executed', 'Recording under way', 'Exécutée', 'Transmise'];
    const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => [
      `A/${100 + row}`,
      `State ${row}`,
      44830 + 7 * row,
      44840 + 7 * row,
      stages[row % 4] ?? null,
    ]);
    const headings = ['Reference', 'State', 'Date sent', 'Date executed', heading];
    const [log] = readAll(workbookOf({ 'OTP RFA': [headings, ...rows] }));
    expect(log?.columns.find(({ field }) => field === 'status')?.heading).toBe(heading);
    expect(log?.coded.status.filter((code) => code !== 0)).toHaveLength(3);
  },
);

describe('answers below a heading of the recording', () => {
  function statuses(heading: string, answers: readonly CellValue[]): readonly string[] | undefined {
    const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => [
      `A/${100 + row}`,
      `State ${row}`,
      44830 + 7 * row,
      row < 9 ? 44840 + 7 * row : null,
      answers[row % answers.length] ?? null,
    ]);
    const headings = ['Reference', 'State', 'Date sent', 'Date executed', heading];
    const [log] = readAll(workbookOf({ 'OTP RFA': [headings, ...rows] }));
    if (log?.holds.has('status') !== true) return undefined;
    return [...log.coded.status].map((code) => (code === 0 ? '–' : 'under way'));
  }

  it.each([
    ['Recorded', ['Yes', 'No', 'Yes']],
    ['Enregistrée', ['Oui', 'Non', 'Oui']],
    ['Recording', ['Done', 'Under way', 'Done']],
  ])('are read as statuses: %s', (heading, answers) => {
    expect(statuses(heading, answers)?.slice(0, 4)).toEqual(['–', 'under way', '–', '–']);
  });

  it('are named where a reply has none, where none is a no, or where one says another thing', () => {
    expect(statuses('Recorded', ['Yes', 'No', null])).toBeUndefined();
    expect(statuses('Recorded', ['Yes'])).toBeUndefined();
    expect(statuses('Recorded', ['Yes', 'No', 'Registry'])).toBeUndefined();
    expect(unread('Recorded', (row) => ['Yes', 'No', null][row % 3] ?? null)).toEqual([
      'recorded E “Recorded” 0/8',
    ]);
  });
});

it('names a column that was taken for the States, where its cells say that a recording is under way', () => {
  const stages = ['Finalizada', 'Pendiente de registro'];
  const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => [
    `A/${100 + row}`,
    44830 + 7 * row,
    44840 + 7 * row,
    stages[row % 2] ?? null,
    `State ${row}`,
  ]);
  const headings = ['Reference', 'Date sent', 'Date of reply', 'Estado', 'To whom it may be'];
  const { issues } = planLogs(workbookOf({ 'OTP RFA': [headings, ...rows] }), []);
  const told = issues.flatMap(({ finding }) => (finding.code === 'columnNotRead' ? finding.field : []));
  expect(told).toEqual(['status']);
});

it('asks of a column of assets for its purposes, where nothing says whose log it is', () => {
  const aims = ['Search for assets', 'Access to archives', null];
  const rows = Array.from({ length: 12 }, (_, row): readonly CellValue[] => [
    `A/${100 + row}`,
    `State ${row}`,
    44830 + 7 * row,
    aims[row % 3] ?? null,
  ]);
  const headings = ['Reference', 'State', 'Date sent', 'Cooperation sought'];
  const { issues } = planLogs(workbookOf({ Sheet1: [headings, ...rows] }), []);
  const told = issues.flatMap(({ finding }) => (finding.code === 'columnNotRead' ? finding.field : []));
  expect(told).toEqual(['purpose']);
});

describe('columns of a log of which something is asked', () => {
  const codesOf = (
    headings: readonly string[],
    row: (at: number) => readonly CellValue[],
  ): readonly string[] => {
    const rows = Array.from({ length: 12 }, (_, at) => row(at));
    const { issues } = planLogs(workbookOf({ 'OTP RFA': [headings, ...rows] }), []);
    return issues.flatMap(({ finding }) =>
      'field' in finding && 'column' in finding
        ? `${finding.code} ${finding.field} ${finding.column}`
        : finding.code,
    );
  };
  const dayAt = (at: number, after: number): number | null => (at % 3 === 0 ? null : 44830 + 7 * at + after);

  it('are named as those of recordings though nobody knows yet which day is that of sending', () => {
    const headings = ['Reference', 'State', 'Winged', 'Kind of request', 'Date of reply', 'Rcrdd'];
    const said = codesOf(headings, (at) => [
      `O/${at}`,
      'A',
      44830 + 7 * at,
      'RFA',
      dayAt(at, 9),
      dayAt(at, 12),
    ]);
    expect(said).toEqual(['fieldNotFound', 'columnNotRead recorded F “Rcrdd”']);
  });

  it('are named so where the reply came later on the same day', () => {
    const headings = ['Reference', 'State', 'Date sent', 'Kind of request', 'Date of reply', 'Rcrdd'];
    const said = codesOf(headings, (at) => [
      `O/${at}`,
      'A',
      44830 + 7 * at,
      'RFA',
      dayAt(at, 9.75),
      dayAt(at, 9.25),
    ]);
    expect(said).toEqual(['columnNotRead recorded F “Rcrdd”']);
  });
});

describe('a column of short forms that go with the replies', () => {
  const SHORT = ['P', 'N', 'PA'];
  const ofReplies = (row: number): CellValue => (row < 6 ? (SHORT[row % 3] ?? null) : 'Tba');

  it.each(['Nature', 'Gnyf'])('is named as one of outcomes under “%s”, whatever that may mean', (heading) => {
    expect(unreadOfRegistry(heading, ofReplies, 6)).toContain(`outcome E “${heading}” 0/12`);
  });

  it('is named though nobody knows yet which day is that of the replies', () => {
    const rows = Array.from({ length: 12 }, (_, at): readonly CellValue[] => [
      `HQ/${at}`,
      'A',
      44830 + 7 * at,
      at < 6 ? 44850 + 7 * at : null,
      ofReplies(at),
    ]);
    const headings = ['Reference', 'State', 'Date', 'Date', 'Gnyf'];
    const { issues } = planLogs(workbookOf({ 'HQ RFC': [headings, ...rows] }), []);
    const told = issues.flatMap(({ finding }) => (finding.code === 'columnNotRead' ? finding.field : []));
    expect(told).toEqual(['outcome']);
  });

  it('is not named where the same texts stand beside requests without a reply', () => {
    expect(unreadOfRegistry('Gnyf', (row) => SHORT[row % 3] ?? null, 6)).toEqual([]);
  });
});

describe('a column that is read for categories alone', () => {
  const purposes = (text: string): readonly string[] => {
    const rows = Array.from({ length: 12 }, (_, at): readonly CellValue[] => [
      `N/${100 + at}`,
      `State ${at}`,
      44830 + 7 * at,
      at % 4 === 1 ? text : (['Defence', 'Victims', 'Witness protection'][at % 3] ?? ''),
    ]);
    const headings = ['Reference', 'State', 'Date sent', 'Category'];
    return planLogs(workbookOf({ 'HQ RFC': [headings, ...rows] }), []).issues.flatMap(({ finding }) =>
      finding.code === 'columnNotRead' ? `${finding.field} ${finding.column}` : [],
    );
  };

  it.each(['Arrest and surrender (warrant of 2019)', 'Reparaciones', 'Assets'])(
    'is named where “%s” may be a purpose',
    (text) => {
      expect(purposes(text)).toEqual(['purpose D “Category”']);
    },
  );

  it.each([
    'Interpretation',
    'Support to judicial proceedings',
    'Defence (Kampala)',
    'Team of the 3rd floor',
  ])('is not named where “%s” stands in it', (text) => {
    expect(purposes(text)).toEqual([]);
  });
});

describe('a column of which a person said that it does not hold what it was taken for', () => {
  const rows = ['RFC', 'RFC', 'RFC', 'RFC'].map((text, at): readonly CellValue[] => [
    `HQ/${at}`,
    'Mali',
    44830 + 7 * at,
    44850 + 8 * at,
    text,
  ]);
  const headings = ['Reference', 'State', 'Date sent', 'Date of reply', 'Nature of request'];
  const told = (profile: Parameters<typeof profileOf>[0]): readonly string[] => {
    const { issues } = planLogs(workbookOf({ 'HQ RFC': [headings, ...rows] }), [profileOf(profile)]);
    return issues.flatMap(({ finding }) => (finding.code === 'columnNotRead' ? finding.field : []));
  };

  it('is named for the other fields of which its heading speaks', () => {
    expect(told({ columns: {} })).toEqual([]);
    expect(told({ columns: { kind: null }, fixed: { kind: 'rfc' } })).toEqual(['category', 'purpose']);
    const isOfCategories = {
      columns: { kind: null, category: 'Nature of request' },
      fixed: { kind: 'rfc' },
    } as const;
    expect(told(isOfCategories)).toEqual(['purpose']);
  });

  it('is no longer named where the log has none of these', () => {
    expect(told({ columns: { kind: null, category: null, purpose: null }, fixed: { kind: 'rfc' } })).toEqual(
      [],
    );
  });
});
