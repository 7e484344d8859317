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
  const rows = Array.from({ length: REPLIES + 2 }, (_, row): readonly CellValue[] => [
    `OTP/${100 + row}`,
    `State ${row}`,
    44830 + 7 * row,
    row < REPLIES ? 44840 + 7 * row : null,
    cell(row),
  ]);
  const workbook = workbookOf({
    'OTP RFA': [['Reference', 'State', 'Date sent', 'Date executed', heading], ...rows],
  });
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

  it('is not named where its remarks speak of other things', () => {
    const remarks = ['Record of interview attached', 'No records found', '#N/A', 'See file 3'];
    expect(unread('Remarks', (row) => remarks[row % 4] ?? null)).toEqual([]);
  });
});

describe('a column of days without a heading', () => {
  it('is named: its days may be those of the recordings, or of the replies', () => {
    expect(unread('', (row) => 44860 + 7 * row)).toEqual(['recorded E 12/12']);
  });

  it('is not named where it holds hardly any day', () => {
    expect(unread('', (row) => (row < 2 ? 44860 : `Note ${row}`))).toEqual([]);
  });
});

describe('a column of yes and no, or of ticks', () => {
  it.each([
    ['Recorded', 'Yes', 'No'],
    ['Recorded?', 'x', null],
    ['Registered', true, false],
    ['Enregistrée', 'oui', 'non'],
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
  const kinds = ['Demande d’aide judiciaire', 'Demande d’aide judiciaire', 'NM', 'Demande de renseignements'];
  expect(unread('Nature of paper', (row) => kinds[row % 4] ?? null)).toEqual([
    'kind E “Nature of paper” 6/12',
    'purpose E “Nature of paper” 9/12',
  ]);
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
