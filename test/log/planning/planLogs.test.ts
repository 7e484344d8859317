import { planLogs } from '../../../src/log/planning/planLogs';
import { profileOf, readingOf, type Rows, workbookOf } from '../workbookOf';

const FOREIGN: Rows = [
  ['Aktenverzeichnis'],
  ['Akte', 'Empfänger', 'Abgang', 'Eingang', 'Ergebnis'],
  ['A-1', 'State A', 44830, 44850, 'ja'],
  ['A-2', 'State B', 44831, null, 'nein'],
];

const MAPPED = profileOf({
  columns: {
    reference: 'Akte',
    addressee: 'Empfänger',
    sent: 'Abgang',
    replied: 'Eingang',
    outcome: 'Ergebnis',
  },
  values: { outcome: { ja: 'positive', nein: 'negative' } },
  fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
});

const KNOWN: Rows = [
  ['Reference', 'Requested State', 'Date sent', 'Type'],
  ['1', 'A', 44830, 'Defence'],
  ['2', 'B', 44831, 'Victims'],
];

const HEADINGS_OF_KNOWN = { A: 'Reference', B: 'Requested State', C: 'Date sent', D: 'Type' };

function codes(
  workbook: ReturnType<typeof workbookOf>,
  ...profiles: Parameters<typeof planLogs>[1]
): readonly string[] {
  return planLogs(workbook, profiles).issues.map(({ finding }) => finding.code);
}

describe('the plan of what is read', () => {
  it('leaves out the log that a profile says is to be, says so, and leaves out no other with the same headings', () => {
    const workbook = workbookOf({ Ours: KNOWN, Theirs: KNOWN });
    const profile = profileOf({ where: { sheet: 'Theirs' }, headings: HEADINGS_OF_KNOWN, leaveOut: true });
    const { logs, openLogs, leftOut, issues } = planLogs(workbook, [profile], [profile]);
    expect([...logs, ...openLogs].map(({ layout }) => layout.sheet)).toEqual(['Ours']);
    expect(leftOut.map(({ layout }) => layout.sheet)).toEqual(['Theirs']);
    const read = readingOf(workbook, [profile]).issues.filter(({ sheet }) => sheet === 'Theirs');
    expect(read.map(({ finding }) => finding.code)).toEqual(['logLeftOut']);
    expect(issues.filter(({ sheet }) => sheet === 'Theirs')).toEqual([
      {
        workbook: 'book.xlsx',
        sheet: 'Theirs',
        cell: 'A1',
        severity: 'warning',
        found: '',
        finding: { code: 'logLeftOut' },
      },
    ]);
  });

  it('says of a workbook with unknown headings which headings it has, and where', () => {
    const { logs, issues } = planLogs(workbookOf({ Tabelle1: FOREIGN }), []);
    expect(logs).toEqual([]);
    expect(issues).toEqual([
      expect.objectContaining({
        workbook: 'book.xlsx',
        severity: 'error',
        finding: {
          code: 'noLogInWorkbook',
          sheets: [
            {
              sheet: 'Tabelle1',
              row: 2,
              headings: ['A “Akte”', 'B “Empfänger”', 'C “Abgang”', 'D “Eingang”', 'E “Ergebnis”'],
            },
          ],
        },
      }),
    ]);
  });

  it('follows a profile that names all columns, and finds their row by itself', () => {
    const { logs, issues } = planLogs(workbookOf({ Tabelle1: FOREIGN }), [MAPPED]);
    expect(issues).toEqual([]);
    expect(logs).toHaveLength(1);
    expect(logs[0]?.layout.headerRow).toBe(1);
    expect(logs[0]?.layout.columns.get('sent')).toEqual({ index: 2, heading: 'Abgang' });
  });

  it('lets a profile answer one question and recognises the rest', () => {
    const workbook = workbookOf({ 'Requests for cooperation': KNOWN });
    expect(codes(workbook)).toEqual(['fieldUndecided']);
    const answer = profileOf({ fixed: { origin: 'countryOffice' } });
    const { logs, issues, usedProfiles } = planLogs(workbook, [answer]);
    expect(issues).toEqual([]);
    expect(usedProfiles.has(answer)).toBe(true);
    expect(logs[0]?.profile.fixed).toEqual({ organ: 'Registry', kind: 'rfc', origin: 'countryOffice' });
    expect(logs[0]?.layout.columns.get('sent')?.heading).toBe('Date sent');
  });

  it('knows what the columns hold as soon as a profile names the day sent, though until then rows may be entries', () => {
    const headings = ['Reference', 'Area of work', 'Counterpart', 'Gone', 'Situation', 'Closed', 'Reply'];
    const again = ['Réf. CPI', 'Nature de la demande', 'Pays saisi', 'Le', 'Situations', 'Clos le', 'Sens'];
    const rows: Rows = Array.from({ length: 8 }, (_, row) => [
      `NV/2020/${1000 + row}`,
      row % 2 === 0 ? 'Defence team' : 'Arrest and surrender',
      `State ${row}`,
      44830 + row,
      'Situation A',
      null,
      'Granted',
    ]);
    const workbook = workbookOf({ 'HQ RFC': [headings, again, ...rows] });
    const where = { sheet: 'HQ RFC' };
    expect(planLogs(workbook, []).openLogs.map(({ layout }) => layout.columns.has('sent'))).toEqual([false]);
    const { logs } = planLogs(workbook, [profileOf({ where, columns: { sent: 'Gone' } })]);
    expect(logs.map(({ layout }) => layout.columns.get('purpose')?.index)).toEqual([1]);
  });

  it('lets a profile win over what was recognised', () => {
    const workbook = workbookOf({
      'HQ RFC': [
        ['Reference', 'State', 'Date sent', 'Letter dated'],
        ['1', 'A', 44830, 44835],
      ],
    });
    const { logs } = planLogs(workbook, [profileOf({ columns: { sent: 'Letter dated', addressee: null } })]);
    expect(logs[0]?.layout.columns.get('sent')?.heading).toBe('Letter dated');
    expect(logs[0]?.layout.columns.has('addressee')).toBe(false);
  });

  it('reads a column by its letters', () => {
    const workbook = workbookOf({
      'HQ RFC': [
        ['Reference', 'State', 'Date sent', null],
        ['1', 'A', 44830, 44835],
      ],
    });
    const { logs } = planLogs(workbook, [profileOf({ columns: { replied: { column: 'd' } } })]);
    expect(logs[0]?.layout.columns.get('replied')).toEqual({ index: 3, heading: '' });
  });

  it('keeps a profile for another workbook or sheet to itself', () => {
    const other = { ...MAPPED, where: { workbook: 'other.xlsx' } };
    expect(planLogs(workbookOf({ Tabelle1: FOREIGN }), [other]).usedProfiles.size).toBe(0);
    const sheet = { ...MAPPED, where: { sheet: 'Tabelle2' } };
    expect(codes(workbookOf({ Tabelle1: FOREIGN }), sheet)).toEqual(['noLogInWorkbook']);
  });

  it('names the heading of a profile that the sheet does not have', () => {
    const wrong = profileOf({ where: { sheet: 'hq rfc' }, columns: { sent: 'Sent off' } });
    const { logs, issues } = planLogs(workbookOf({ 'HQ RFC': KNOWN }), [wrong]);
    expect(logs).toEqual([]);
    expect(issues[0]?.finding).toMatchObject({
      code: 'profileColumnMissing',
      field: 'sent',
      heading: 'Sent off',
    });
  });

  it('does not read a log while a question about it is open, but reads the others', () => {
    const { logs, issues } = planLogs(
      workbookOf({ Unknown: KNOWN.map((row) => row.slice(0, 3)), 'HQ RFC': KNOWN }),
      [],
    );
    expect(logs.map(({ layout }) => layout.sheet)).toEqual(['HQ RFC']);
    expect(issues).toMatchObject([
      { sheet: 'Unknown', cell: 'A1', finding: { code: 'fieldUndecided', field: 'kind' } },
    ]);
  });

  it('says that a hidden sheet is read', () => {
    const workbook = workbookOf({ 'HQ RFC': { rows: KNOWN, visibility: 'veryHidden' } });
    expect(planLogs(workbook, []).logs).toHaveLength(1);
    expect(codes(workbook)).toEqual(['hiddenSheetRead']);
  });
});

describe('a workbook with a sheet that looks like a register and is not recognised', () => {
  const headings = ['Reference', 'Who', 'Erledigt am', 'Date of Was'];
  const rows: Rows = Array.from({ length: 6 }, (_, index) => [`X-${index}`, 'A', 44_850 + index, 'text']);
  const other: Rows = [['Liste'], headings, ...rows];

  it('says so, beside the logs that are read', () => {
    const { logs, issues } = planLogs(workbookOf({ 'Registry HQ': KNOWN, Liste: other }), []);
    expect(logs).toHaveLength(1);
    expect(issues).toMatchObject([
      {
        sheet: 'Liste',
        cell: 'A2',
        severity: 'warning',
        finding: {
          code: 'sheetNotRead',
          headings: ['A “Reference”', 'B “Who”', 'C “Erledigt am”', 'D “Date of Was”'],
        },
      },
    ]);
  });

  it('says nothing of it where it holds hardly a day, names none, is hidden, or where no log is read at all', () => {
    const few = planLogs(workbookOf({ 'Registry HQ': KNOWN, Liste: other.slice(0, 6) }), []);
    expect(few.issues).toEqual([]);
    const hidden = planLogs(
      workbookOf({ 'Registry HQ': KNOWN, Liste: { rows: other, visibility: 'hidden' } }),
      [],
    );
    expect(hidden.issues).toEqual([]);
    const staff: Rows = [['Reference', 'Who', 'From', 'Until'], ...rows];
    expect(planLogs(workbookOf({ 'Registry HQ': KNOWN, Missions: staff }), []).issues).toEqual([]);
    const alone = planLogs(workbookOf({ Liste: other }), []);
    expect(alone.issues.map(({ finding }) => finding.code)).toEqual(['noLogInWorkbook']);
  });
});
