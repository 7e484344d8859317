import type { CellRange } from '../../../src/ground/address';
import type { CellValue } from '../../../src/ground/outline';
import { recogniseLogs } from '../../../src/log/recognition/recognise';
import type { Field } from '../../../src/log/model/field';
import { type Rows, type SheetOf, workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
const ROWS: Rows = [
  ['HQ-1', 'State A', 44830, 44850, 'Positive'],
  ['HQ-2', 'State B', 44831, null, null],
  ['HQ-3', 'State C', 44832, 44900, 'Negative'],
];

function recognised(
  sheets: Readonly<Record<string, Rows | SheetOf>>,
  name?: string,
): Record<string, unknown>[] {
  return recogniseLogs(workbookOf(sheets, name)).map(({ profile, layout, questions }) => ({
    sheet: layout.sheet,
    headerRow: layout.headerRow + 1,
    columns: profile.columns,
    fixed: profile.fixed,
    questions: questions.map((finding) =>
      'field' in finding ? `${finding.code} ${finding.field}` : finding.code,
    ),
  }));
}

function columnsOf(rows: Rows): Partial<Record<Field, unknown>> {
  const [log] = recogniseLogs(workbookOf({ 'Registry HQ – requests for cooperation': rows }));
  return log?.profile.columns ?? {};
}

function without(row: Rows[number], column: number): Rows[number] {
  return row.filter((_, at) => at !== column);
}

describe('recognition', () => {
  it('finds a log by its headings, and what its sheet’s name says of all its requests', () => {
    expect(recognised({ 'Registry HQ requests': [HEADINGS, ...ROWS] })).toEqual([
      {
        sheet: 'Registry HQ requests',
        headerRow: 1,
        columns: {
          reference: 'Reference',
          addressee: 'Requested State',
          sent: 'Date sent',
          replied: 'Date of reply',
          outcome: 'Outcome',
        },
        fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
        questions: [],
      },
    ]);
  });

  it('finds the headings below banners, a merged title and blank rows, on any row', () => {
    const banner: Rows = [
      ['International Criminal Court'],
      [],
      ['Greffe – Siège – Registre des demandes de coopération', null, null],
      ['Mise à jour : 15 septembre 2023'],
      [],
    ];
    expect(recognised({ Sheet1: [...banner, HEADINGS, ...ROWS] })).toMatchObject([
      { headerRow: 6, fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' }, questions: [] },
    ]);
    const deep = [...Array.from({ length: 400 }, () => ['note', null]), HEADINGS, ...ROWS];
    expect(recognised({ 'HQ RFCs': deep })).toMatchObject([{ headerRow: 401 }]);
  });

  it.each([
    ['Positive reply?', 'Yes', 'No'],
    ['Executed?', true, false],
    ['Granted (Y/N)', 'Y', 'N'],
    ['Réponse positive ?', 'oui', 'non'],
  ])('reads the outcome from a column that asks for it: %s', (heading, yes, no) => {
    const rows = ROWS.map((row, index) => [...row.slice(0, 4), index === 1 ? null : index === 0 ? yes : no]);
    expect(columnsOf([[...HEADINGS.slice(0, 4), heading], ...rows])).toMatchObject({ outcome: heading });
  });

  it.each(['Confidential?', 'Translated (Y/N)', 'Reply received?'])(
    'takes no outcome from a column that asks for something else: %s',
    (heading) => {
      const rows = ROWS.map((row, index) => [...row.slice(0, 4), index === 0 ? 'yes' : 'no']);
      expect(columnsOf([[...HEADINGS.slice(0, 4), heading], ...rows])).not.toHaveProperty('outcome');
    },
  );

  it('names a column of yes and no under an outcome that it does not read', () => {
    const rows = [...ROWS, ...ROWS].map((row, index) => [...row.slice(0, 4), index % 2 === 0 ? 'yes' : 'no']);
    const [log] = recogniseLogs(
      workbookOf({ 'Registry HQ requests': [[...HEADINGS.slice(0, 4), 'Executed'], ...rows] }),
    );
    expect(log?.unreadValues).toMatchObject([{ field: 'outcome', column: 4 }]);
  });

  describe('of the heading of a group', () => {
    const grouped: Rows = [
      ['Outgoing request', null, null, 'Reply of the State', null, null],
      ['Reference', 'Addressee', 'On', 'Day', 'Outcome', 'Type'],
      ...ROWS.map((row, index) => [...row, ['Notification of mission', 'RFA', 'Particulars'][index] ?? null]),
    ];
    const merge = (firstColumn: number, lastColumn: number): CellRange => {
      return { firstRow: 0, firstColumn, lastRow: 0, lastColumn };
    };

    it('makes it reach as far as it is merged', () => {
      const sheet = { rows: grouped, mergedAcross: [merge(0, 2), merge(3, 4)] };
      const [log] = recogniseLogs(workbookOf({ 'OTP RFAs': sheet }));
      expect(log?.profile.columns).toMatchObject({ outcome: 'Reply of the State – Outcome', kind: 'Type' });
    });

    it('tells what its columns are where they are numbered', () => {
      const [groups = [], headings = [], ...rows] = grouped.map((row) => row.slice(0, 5));
      const numbered = headings.map((heading, at) => `${at + 1}. ${String(heading)}`);
      const [log] = recogniseLogs(workbookOf({ 'OTP RFAs': [groups, numbered, ...rows] }));
      expect(log?.profile.columns).toMatchObject({
        sent: 'Outgoing request – 3. On',
        replied: 'Reply of the State – 4. Day',
      });
    });

    it('lets no column be of it that holds another field, where nobody knows how far it reaches', () => {
      const [log] = recogniseLogs(workbookOf({ 'OTP RFAs': grouped.map((row) => without(row, 4)) }));
      expect(log?.unreadValues).toMatchObject([{ field: 'kind', column: 4 }]);
      expect(log?.profile.columns).not.toHaveProperty('outcome');
    });
  });

  it('takes the first of repeated headings', () => {
    expect(recognised({ 'HQ RFC': [HEADINGS, ...ROWS, HEADINGS, ...ROWS] })).toMatchObject([
      { headerRow: 1 },
    ]);
  });

  it('reads French headings, in any order, beside columns that are not the log’s', () => {
    const rows: Rows = [
      [
        'Observations',
        "Date d'envoi",
        'Destinataire',
        'Type',
        'N° de référence',
        "Date d'exécution",
        "Date d'enregistrement",
        'Suite donnée',
      ],
      [
        '–',
        '16.09.2022',
        'État A',
        "Demande d'assistance",
        'DA-1',
        '1er octobre 2022',
        '3.10.2022',
        'Exécutée',
      ],
      ['', '17.09.2022', 'État B', 'Notification de mission', 'DA-2', '', '', 'En attente'],
      ['', '19.09.2022', 'État B', "Demande d'assistance", 'DA-3', '', '', ''],
    ];
    expect(recognised({ Registre: rows })).toMatchObject([
      {
        columns: {
          sent: "Date d'envoi",
          addressee: 'Destinataire',
          kind: 'Type',
          reference: 'N° de référence',
          replied: "Date d'exécution",
          recorded: "Date d'enregistrement",
          outcome: 'Suite donnée',
        },
        fixed: {},
        questions: [],
      },
    ]);
  });

  it('lets one column of mixed values set kind, category and purpose', () => {
    const columns = columnsOf([
      ['Ref. No.', 'Type of request', 'Date sent'],
      ['1', 'Defence team', 44830],
      ['2', 'Arrest and surrender', 44831],
      ['3', 'Notification of judicial decision', 44832],
      ['4', 'Witness protection', 44832],
    ]);
    expect(columns).toMatchObject({
      kind: 'Type of request',
      category: 'Type of request',
      purpose: 'Type of request',
    });
  });

  it('tells by the values whether “Type” is the kind or the category', () => {
    const kinds = columnsOf([
      ['Ref', 'Type', 'Sent'],
      ['1', 'RFA', 44830],
      ['2', 'Notification of mission', 44831],
      ['3', 'RFI', 44832],
    ]);
    expect(kinds).toHaveProperty('kind', 'Type');
    expect(kinds).not.toHaveProperty('category');
    const categories = columnsOf([
      ['Ref', 'Type', 'Sent'],
      ['1', 'Defence', 44830],
      ['2', 'Victims', 44831],
      ['3', 'Other', 44832],
    ]);
    expect(categories).toHaveProperty('category', 'Type');
    expect(categories).not.toHaveProperty('kind');
  });

  it('tells by the values whether “Reply” is a date or an outcome', () => {
    const columns = columnsOf([
      ['Ref', 'Sent', 'Reply', 'Response'],
      ['1', 44830, 44840, 'Positive'],
      ['2', 44831, 44850, 'Refused'],
    ]);
    expect(columns).toMatchObject({ replied: 'Reply', outcome: 'Response' });
  });

  it('prefers a reference to a running number', () => {
    const columns = columnsOf([
      ['No', 'Reference', 'Sent', 'State'],
      [1, 'HQ/22/1', 44830, 'A'],
      [2, 'HQ/22/2', 44831, 'B'],
    ]);
    expect(columns).toHaveProperty('reference', 'Reference');
  });

  it('reads a hidden sheet, and passes over sheets that are no log', () => {
    const found = recognised({
      Contacts: [
        ['Name', 'Phone', 'State'],
        ['X', '123', 'A'],
      ],
      Lists: [['RFA'], ['RFC']],
      'HQ RFC old': { rows: [HEADINGS, ...ROWS], visibility: 'hidden' },
      Empty: [],
    });
    expect(found).toMatchObject([{ sheet: 'HQ RFC old' }]);
  });

  it('finds an Excel table, and its sheet only once', () => {
    const rows: Rows = [['Country Offices – operational requests'], [], HEADINGS, ...ROWS];
    const tables = [
      {
        name: 'Requests',
        range: { firstRow: 2, firstColumn: 0, lastRow: 5, lastColumn: 4 },
        hasTotalsRow: false,
      },
    ];
    const found = recogniseLogs(workbookOf({ Data: { rows, tables } }));
    expect(found).toHaveLength(1);
    expect(found[0]?.layout).toMatchObject({
      table: 'Requests',
      headerRow: 2,
      body: { firstRow: 3, lastRow: 5 },
    });
    expect(found[0]?.profile.fixed).toEqual({ organ: 'Registry', kind: 'rfc', origin: 'countryOffice' });
  });

  it('knows the totals row of an Excel table, and goes on below it', () => {
    const rows: Rows = [HEADINGS, ...ROWS, ['Total', null, null, null, 3], [], ...ROWS];
    const tables = [
      { name: 'T', range: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 4 }, hasTotalsRow: true },
    ];
    const [log] = recogniseLogs(workbookOf({ 'HQ RFC': { rows, tables } }));
    expect(log?.layout).toMatchObject({ totalsRow: 4, body: { lastRow: rows.length - 1 } });
  });

  it('says of each column how sure it is', () => {
    const [log] = recogniseLogs(workbookOf({ 'HQ RFC': [HEADINGS, ...ROWS] }));
    const sent = log?.why.columns.find(({ field }) => field === 'sent');
    expect(sent).toEqual({
      field: 'sent',
      column: 'C',
      heading: 'Date sent',
      score: 1,
      headingSays: 1,
      values: { fitting: 3, filled: 3 },
    });
    expect(log?.why.fixed).toContainEqual({ field: 'origin', value: 'headquarters', title: 'HQ RFC' });
  });

  it('asks for the kind where nothing names it', () => {
    expect(recognised({ Sheet1: [HEADINGS, ...ROWS] })).toMatchObject([
      { questions: ['fieldUndecided kind'] },
    ]);
  });

  it('asks where in the Registry requests were sent from', () => {
    expect(recognised({ 'Requests for cooperation': [HEADINGS, ...ROWS] })).toMatchObject([
      { fixed: { kind: 'rfc' }, questions: ['fieldUndecided origin'] },
    ]);
  });

  it('asks for the day sent where few requests have one, and another column of days is full', () => {
    const rows = (days: number): CellValue[][] =>
      Array.from({ length: 8 }, (_, row) => [
        `N/${row}`,
        `State ${row}`,
        row < days ? 44890 : null,
        44830 + row,
      ]);
    const headings = ['Reference', 'State', 'Letter sent on', 'NV of'];
    const asked = (days: number): unknown => recognised({ 'HQ RFC': [headings, ...rows(days)] });
    expect(asked(2)).toMatchObject([{ questions: ['columnUndecided sent'] }]);
    expect(asked(7)).toMatchObject([{ questions: [] }]);
  });

  it('asks which of two columns holds the day sent', () => {
    const rows = [
      ['Reference', 'State', 'Date sent', 'Date of dispatch'],
      ['1', 'A', 44830, 44831],
      ['2', 'B', 44830, 44831],
    ];
    expect(recognised({ 'HQ RFC': rows })).toMatchObject([{ questions: ['columnUndecided sent'] }]);
  });

  it('asks for the day sent where no heading names it', () => {
    const rows = [
      ['Reference', 'Requested State', 'Outcome', 'Date of reply', 'Ab'],
      ['1', 'A', 'Positive', 44850, 44831],
      ['2', 'B', 'Negative', 44850, 44831],
    ];
    expect(recognised({ 'HQ RFC': rows })).toMatchObject([{ questions: ['fieldNotFound sent'] }]);
  });

  it('asks for the day of the reply with the day sent, where what was taken for it comes after another day', () => {
    const rows = Array.from({ length: 12 }, (_, row): CellValue[] => [
      `N/${row}`,
      `State ${row}`,
      44830 + row,
      row % 3 === 0 ? null : 44850 + 2 * row,
      row % 3 === 0 || row === 1 ? null : 44860 + 3 * row,
      row % 3 === 0 ? null : 'Executed',
    ]);
    const asked = (first: string, second: string, third: string): unknown =>
      recognised({ 'OTP RFAs': [['Reference', 'State', first, second, third, 'Outcome'], ...rows] });
    expect(asked('Le', 'Date', 'Rec. date')).toMatchObject([
      { questions: ['columnUndecided replied', 'columnUndecided sent'] },
    ]);
    expect(asked('Ab', 'Cd', 'Rec. date')).toMatchObject([
      { questions: ['fieldNotFound sent', 'columnUndecided replied'] },
    ]);
    expect(asked('Sent', 'Date of reply', 'Rec. date')).toMatchObject([{ questions: [] }]);
  });

  it('does not take two organs in one title for either', () => {
    expect(recognised({ 'OTP and Registry': [HEADINGS, ...ROWS] })).toMatchObject([
      { questions: ['fieldUndecided kind'] },
    ]);
  });
});

it('a request whose cells say what headings say is no second row of headings', () => {
  const headings = ['N° DDA', 'Sorte de demande', 'Dossier de situation', 'Date demande'];
  const rows: Rows = [
    ['BdP – registre des DDA, notifications de missions et DDI'],
    [...headings, 'Pays ou organisation', 'État partie ou non', null, 'Priorité', 'Exécution reçue le'],
    ['RFA 035.22', 'Aide-mémoire', 'Darfour', '9 June 2022', 'Meta', 'Entreprise', null, 'L', 'pending'],
    ['RFA 036.22', 'DDA – documents', 'Libye', '17 March 2022', 'Rwanda', 'Non', null, 'L', '15 March 2022'],
    [
      'RFA 037.21',
      'DDA',
      'RDC',
      '21 January 2021',
      'Tchad',
      'État Partie à la Cour',
      null,
      'M',
      '5 April 2021',
    ],
  ];
  expect(recognised({ 'Registre BdP': rows })).toMatchObject([{ headerRow: 2 }]);
});

it('asks for no reference where only days, counts or a few remarks are left', () => {
  const rows: Rows = [
    ['Registry HQ – requests for cooperation'],
    ['Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Days', 'Remarks'],
    ['Spain', 44830, 44842, 'Positive', 12, null],
    ['Kenya', 44831, 44853, 'Positive', 22, 'see file 3'],
    ['Spain', 44833, 44866, 'Negative', 33, null],
    ['France', 44834, null, null, null, null],
  ];
  expect(recognised({ Register: rows })).toMatchObject([{ headerRow: 2, questions: [] }]);
  const [, headings = [], ...requests] = rows;
  const withNames: Rows = [
    headings,
    ...requests.map(([first = null], at) => [first, ...(requests[at] ?? []).slice(1, 5), `X${at}/b`]),
  ];
  expect(recognised({ 'Registry HQ requests for cooperation': withNames })).toMatchObject([
    { questions: ['fieldNotFound reference'] },
  ]);
});
