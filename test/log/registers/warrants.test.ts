import { knownDay, NO_DAY } from '../../../src/ground/calendarDay';
import { publicityIssues } from '../../../src/log/registers/publicityIssues';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { type Rows, TODAY } from '../workbookOf';
import { type KeptRegister, layoutsOf } from './layoutsOf';
import { readRegisters } from './readRegister';

const HEADINGS = ['Name of suspect', 'Situation', 'Since', 'Classification', 'Unsealed on', 'Executed on'];

function reportOf(rows: Rows, sheet = 'Warrants of arrest'): Report {
  const registers = readRegisters({ [sheet]: rows });
  return computeReport({ logs: [], period: periodStartingIn(2022), today: TODAY, registers });
}

function outstanding(rows: Rows, sheet?: string): Readonly<Record<string, number>> {
  const { outstandingWarrants } = reportOf(rows, sheet);
  return Object.fromEntries(outstandingWarrants.map(({ situation, count }) => [situation, count]));
}

function findings(rows: Rows): readonly unknown[] {
  return reportOf(rows)
    .issues.filter(({ finding }) => finding.code.startsWith('entry'))
    .map(({ cell, found, severity, finding }) => [cell, found, severity, finding]);
}

describe('a register of warrants', () => {
  it('counts what is public and not ended on a day, by situation and since when', () => {
    const report = reportOf([
      ['Warrants of arrest'],
      [],
      HEADINGS,
      ['Person 1', 'Situation B', '2013-08-02', 'Public', null, null],
      ['Person 2', 'Situation A', '2005-07-08', 'Public', null, null],
      ['Person 3', 'Situation A', '2005-07-08', 'Public', null, '2015-01-16'],
      ['Person 4', 'Situation A', '2009-03-04', null, '2023-09-15', '2023-09-16'],
      ['Person 5', 'Situation A', '2019-01-07', null, '2023-09-16', null],
      ['Person 6', 'Situation C', '2023-09-16', 'Public', null, null],
      ['Total', '', 6],
    ]);
    expect(report.outstandingWarrants).toEqual([
      { situation: 'Situation A', count: 2, since: knownDay(2005, 7, 8) },
      { situation: 'Situation B', count: 1, since: knownDay(2013, 8, 2) },
    ]);
    expect(report.issues.filter(({ sheet }) => sheet !== '')).toEqual([]);
  });

  describe('that says in other words what is public', () => {
    const places = (heading: string, ...marks: readonly (string | number | null)[]): readonly string[] =>
      readRegisters({
        Warrants: [
          ['Person', 'Situation', heading, 'Warrant issued on'],
          ...marks.map((mark, at): Rows[number] => [`Person ${at}`, 'Situation A', mark, 40_000 + at]),
        ],
      })
        .flatMap(publicityIssues)
        .flatMap(({ finding, cell, found }) => (finding.code === 'publicityNotRead' ? [cell + found] : []));

    it('is told of by the place of its heading, without a word of any entry', () => {
      expect(places('Classification', 'Public', 'Level A', 'Level A', 'Under seal')).toEqual(['C1']);
      expect(places('Unsealed on', 'around Easter 2014', 41_000)).toEqual(['C1']);
      expect(places('Kind', 'Unsealed by the Chamber for the trial', 'Secret')).toEqual(['C1']);
    });

    it('is told of nothing where its words are known, or nothing but seals is meant', () => {
      expect(places('Classification', 'Public', 'Under seal', 'Not public', 'Confidential')).toEqual([]);
      expect(places('Unsealed on', 'pending', 'not yet', 41_000, 'no', 'unsealing requested')).toEqual([]);
      expect(places('Remarks', 'ICC-01/04-01/06-2-US-Exp', 'under seal')).toEqual([]);
    });

    it('is read below the short form of a heading', () => {
      expect(places('Class.', 'Scellés levés', 'Not public')).toEqual([]);
    });

    it('is told of below a heading with a word that is not known, which proves nothing', () => {
      expect(places('Confidentiality grading', 'Public', 'Sealed')).toEqual(['C1']);
      expect(places('Confidentiality grading', 'Sealed', 'Confidential')).toEqual([]);
    });

    it('is counted since it was unsealed, and not where it is to be', () => {
      const marked = (mark: string): Rows => [
        ['Person', 'Situation', 'Degree of confidentiality', 'Warrant issued on'],
        ['Person 1', 'Situation A', mark, '2013-08-02'],
      ];
      expect(outstanding(marked('Public since unsealing'))).toEqual({ 'Situation A': 1 });
      expect(outstanding(marked('Public upon unsealing'))).toEqual({});
      expect(outstanding(marked('Désormais public'))).toEqual({ 'Situation A': 1 });
      expect(outstanding(marked('Not publicly available'))).toEqual({});
    });
  });

  describe('of which days may be two', () => {
    const headings = ['Person', 'Situation', 'Warrant issued on', 'Unsealed on', 'Remarks'];
    const undecided = (...rows: Rows): readonly unknown[] =>
      readRegisters({ Warrants: [headings, ...rows] })
        .flatMap(publicityIssues)
        .filter(({ finding }) => finding.code === 'registerDaysUndecided');
    const entry = (number: number, unsealed: string | null, remark: string | null = null): Rows[number] => [
      `Person ${number}`,
      'Situation A',
      40_000,
      unsealed,
      remark,
    ];

    it('is asked for them without a word of any entry', () => {
      expect(undecided(entry(1, '03/05/2014'), entry(2, '04/06/2015'), entry(3, null))).toEqual([
        {
          workbook: 'book.xlsx',
          sheet: 'Warrants',
          cell: '',
          severity: 'error',
          found: '',
          finding: { code: 'registerDaysUndecided', heading: 'Unsealed on' },
        },
      ]);
    });

    it('is asked nothing where one of them decides it, or where no entry would count all the same', () => {
      expect(undecided(entry(1, '03/05/2014'), entry(2, '13/05/2014'))).toEqual([]);
      expect(undecided(entry(1, '2014-05-03'), entry(2, '04/06/2015', 'under seal'))).toEqual([]);
      expect(undecided(entry(1, 'soon'), entry(2, null))).toEqual([]);
    });
  });

  it('counts a person once, until the last of the warrants has ended', () => {
    const rows: Rows = [
      HEADINGS,
      ['Person 1', 'Situation A', '2009-03-04', 'Public', null, null],
      ['PERSON  1', 'Situation A', '2010-07-12', 'Public', null, null],
      ['Person 2', 'Situation A', '2009-03-04', 'Public', null, '2012-01-01'],
      ['Person 2', 'Situation A', '2010-07-12', 'Public', null, null],
      ['Person 3', 'Situation A', '2009-03-04', 'Public', null, '2012-01-01'],
      ['Person 3', 'Situation A', '2010-07-12', 'Public', null, '2013-01-01'],
      ['Person 4', 'Situation A', '2009-03-04', 'Under seal', null, null],
      ['Person 4', 'Situation A', '2010-07-12', 'Public', null, '2013-01-01'],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 2 });
  });

  it('counts a person once where the situation is named in two languages', () => {
    const rows: Rows = [
      HEADINGS,
      ['Person 1', 'Situation in Libya', '2009-03-04', 'Public', null, null],
      ['Person 1', 'Libye', '2010-07-12', 'Public', null, null],
      ['Person 2', 'République centrafricaine II', '2010-07-12', 'Public', null, null],
      ['Person 2', 'CAR II', '2010-07-12', 'Public', null, null],
      ['Person 3', 'RCA', '2010-07-12', 'Public', null, null],
    ];
    expect(outstanding(rows)).toEqual({
      'Situation in Libya': 1,
      'République centrafricaine II': 1,
      RCA: 1,
    });
    const persons = reportOf(rows).outstandingPersons.map(({ person }) => person);
    expect(persons).toEqual(['Person 1', 'Person 2', 'Person 3']);
  });

  it('leaves an entry as it was where a death is only reported, and says so', () => {
    const rows: Rows = [
      HEADINGS,
      ['Person 1', 'Situation A', '2013-08-02', 'Public', null, 'reported dead, not confirmed'],
      ['Person 2', 'Situation A', '2013-08-02', 'Public', null, '31.02.2020'],
      ['Person 3', 'Situation A', '2013-08-02', 'Public', null, '–'],
      ['Person 4', 'Situation A', '2013-08-02', 'Under seal', null, 'reported dead'],
      ['Person 5', 'Situation A', '2013-08-02', null, '2023-10-01', 'reported dead'],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 3 });
    const finding = { code: 'entryCellUnread', heading: 'Executed on' };
    expect(findings(rows)).toEqual([
      ['F2', 'reported dead, not confirmed', 'warning', finding],
      ['F3', '31.02.2020', 'warning', finding],
    ]);
  });

  it.each([
    'In custody since',
    'Death confirmed on',
    'Warrant closed on',
    'Décès confirmé le',
    'Mandat éteint le',
    'En détention depuis',
    'Handed over to the ICC on',
    'Warrant no longer in force since',
    'Remis à la CPI le',
    'Mandat caduc depuis le',
  ])('has ended on the day below “%s”', (heading) => {
    const rows: Rows = [
      ['Name', 'Situation', 'Since', 'Unsealed on', heading],
      ['Person 1', 'Situation A', '2013-08-02', '2013-08-02', '2020-01-01'],
      ['Person 2', 'Situation A', '2013-08-02', '2013-08-02', null],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
  });

  it.each([
    ['Surrendered to the Court on', 'Proceedings terminated on', 'Confirmed deceased on'],
    ['Arrested and surrendered on', 'Warrant vacated on', 'Deceased (confirmed) on'],
    ['Remise à la Cour', 'Procédure close le', 'Mort confirmée le'],
    ['Entregado el', 'Orden retirada el', 'Fecha del fallecimiento confirmado'],
  ])('has ended on the first day below “%s”, “%s” or “%s”', (...ends) => {
    const rows: Rows = [
      ['Name', 'Situation concernée', 'Warrant issued on', 'Classification', ...ends],
      ['Person 1', 'Situation A', '2013-08-02', 'Public', '2020-01-01', null, null],
      ['Person 2', 'Situation A', '2013-08-02', 'Public', null, '2020-01-01', null],
      ['Person 3', 'Situation A', '2013-08-02', 'Public', null, null, '2020-01-01'],
      ['Person 4', 'Situation A', '2013-08-02', 'Public', '2031-01-01', '2020-01-01', null],
      ['Person 5', 'Situation A', '2013-08-02', 'Public', null, null, null],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
  });

  it.each(['Date warrant was issued', 'Warrant of arrest was issued on', 'Mandat a été délivré le'])(
    'was issued on the day below “%s”',
    (heading) => {
      const rows: Rows = [
        ['Name', 'Situation', heading, 'Classification'],
        ['Person 1', 'Situation A', '2013-08-02', 'Public'],
      ];
      expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
    },
  );

  it('is read in Spanish', () => {
    const rows: Rows = [
      ['Órdenes de detención dictadas por la Corte'],
      ['Persona buscada', 'Situación', 'Orden dictada el', 'Clasificación', 'Entregado el'],
      ['Person 1', 'Situation A', '2013-08-02', 'Pública', null],
      ['Person 2', 'Situation A', '2013-08-02', 'Pública', '2020-01-01'],
      ['Person 3', 'Situation A', '2013-08-02', 'Sellada', null],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
  });

  it('names a column of days that nobody knows, where public entries have such days: they may be of their end', () => {
    const told = (rows: Rows): readonly unknown[] =>
      readRegisters({ 'Warrants of arrest': rows })
        .flatMap(publicityIssues)
        .map(({ cell, finding }) => [cell, finding.code]);
    const headings = ['Name', 'Situation', 'Since', 'Status', 'Mthd 7'];
    const isPublic = ['Person 1', 'Situation A', '2013-08-02', 'Public'];
    const isSealed = ['Person 2', 'Situation A', '2013-08-02', 'Under seal'];
    expect(told([headings, [...isPublic, '2020-01-01']])).toEqual([['E1', 'registerDaysNotRead']]);
    expect(told([headings, [...isPublic, 'no day'], [...isSealed, '2020-01-01']])).toEqual([]);
    // “Longer” is a word of seals in “no longer under seal” alone.
    const lasting = [...headings.slice(0, 4), 'No longer valid after'];
    expect(told([lasting, [...isPublic, '2020-01-01']])).toEqual([['E1', 'registerDaysNotRead']]);
    const withEnd = [...headings, 'Executed on'];
    expect(told([withEnd, [...isPublic, '2020-01-01', '2021-01-01']])).toEqual([
      ['E1', 'registerDaysNotRead'],
    ]);
  });

  it('reads on below an entry of which a remark says what a heading says', () => {
    const rows: Rows = [
      ['CONFIDENTIAL WORKING COPY'],
      ['Name', 'Situation', 'Issued', 'Classification', 'Unsealed', 'Ended', 'Note'],
      ['Person 1', 'Situation A', 40000, 'Public', 40000, null, 'first warrant'],
      ['Person 3', 'Situation A', 40000, 'Public', 40000, 41000, 'death confirmed'],
      ['Person 4', 'Situation A', 40000, 'Under seal', null, null, null],
      ['Person 5', 'Situation A', 40000, 'Public (unsealed)', 41000, null, 'executed'],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 2 });
    expect(readRegisters({ 'Warrants of arrest': rows })).toHaveLength(1);
  });

  it('does not take the one who issued a warrant for the day of it', () => {
    const rows: Rows = [
      ['Name', 'Situation', 'Issued by', 'Issued on', 'Unsealed on'],
      ['Person 1', 'Situation A', 'Pre-Trial Chamber I', '2013-08-02', '2013-08-02'],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
  });

  it.each([
    'Publicly issued',
    'Declassified',
    'No longer under seal',
    'Unsealed by Chamber',
    'Statut public',
    'Levée du secret',
    'Plus sous scellés',
  ])('is public by “%s”', (text) => {
    const rows: Rows = [
      ['Name', 'Situation', 'Since', 'Status'],
      ['Person 1', 'Situation A', '2013-08-02', text],
    ];
    expect(outstanding(rows)).toEqual({ 'Situation A': 1 });
  });

  it.each([
    'Not declassified',
    'To be declassified',
    'Public to parties only',
    'Toujours sous scellés',
    'Non déclassifié',
    'Unsealing order pending',
  ])('is not public by “%s”', (text) => {
    const rows: Rows = [
      ['Name', 'Situation', 'Since', 'Status'],
      ['Person 1', 'Situation A', '2013-08-02', text],
    ];
    expect(outstanding(rows)).toEqual({});
  });

  it('does not count a public entry without what it needs, and names the cell', () => {
    const rows: Rows = [
      HEADINGS,
      ['Person 1', 'Situation A', 'some time ago', 'Public', null, null],
      ['Person 2', 'Situation A', null, 'Public', null, null],
      ['', 'Situation A', '2013-08-02', 'Public', null, null],
      ['Person 4', 'Situation A', 'some time ago', 'Confidential', null, null],
      ['Person 5', null, '2013-08-02', 'Public', null, null],
      ['Person 6', null, '2013-08-02', 'Confidential', null, null],
    ];
    expect(outstanding(rows)).toEqual({});
    expect(findings(rows)).toEqual([
      ['C2', 'some time ago', 'error', { code: 'entryIncomplete', heading: 'Since' }],
      ['C3', '', 'error', { code: 'entryIncomplete', heading: 'Since' }],
      ['A4', '', 'error', { code: 'entryIncomplete', heading: 'Name of suspect' }],
      ['B6', '', 'error', { code: 'entryIncomplete', heading: 'Situation' }],
    ]);
    const withoutColumn: Rows = [
      ['Person', 'Since', 'Status'],
      ['Person 1', '2013-08-02', 'Public'],
      ['Person 2', '2013-08-02', 'Under seal'],
    ];
    expect(findings(withoutColumn)).toEqual([
      ['A2', '', 'error', { code: 'entryIncomplete', heading: 'situation' }],
    ]);
  });

  it('is recognised in French, and only on a sheet that speaks of warrants or seals', () => {
    const rows: Rows = [
      ['Personne', 'Situation', 'Depuis', 'Statut'],
      ['Personne 1', 'Situation A', '2013-08-02', 'Public'],
    ];
    expect(outstanding(rows, 'Mandats d’arrêt')).toEqual({ 'Situation A': 1 });
    expect(outstanding(rows, 'WoAs')).toEqual({ 'Situation A': 1 });
    expect(readRegisters({ Personnel: rows })).toEqual([]);
  });

  it('gives the figure, which is not available without one', () => {
    const figure = (report: Report): unknown => report.figures.get('area3.warrants.outstanding');
    const rows: Rows = [HEADINGS, ['Person 1', 'Situation A', '2013-08-02', 'Public', null, null]];
    expect(figure(reportOf(rows))).toMatchObject({ numerator: 1, reason: null, notes: [] });
    const without = computeReport({ logs: [], period: periodStartingIn(2022), today: TODAY });
    expect(figure(without)).toMatchObject({ value: null, reason: { code: 'noRegister' } });
  });
});

describe('an entry of which the register does not say that it is public', () => {
  const figure = (rows: Rows): unknown => reportOf(rows).figures.get('area3.warrants.outstanding');
  const question = (rows: Rows): unknown =>
    reportOf(rows).issues.filter(({ finding }) => finding.code === 'periodNotOver');

  it('counts nowhere, and the figure says that it is open', () => {
    const some: Rows = [
      ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'],
      ['Person 1', 'Situation A', '2013-08-02', '2014-01-01'],
      ['Person 2', 'Situation B', '2013-08-02', null],
    ];
    expect(outstanding(some)).toEqual({ 'Situation A': 1 });
    expect(figure(some)).toMatchObject({
      numerator: 1,
      notes: [{ code: 'publicityUndecided', register: 'warrants' }],
    });
    const none: Rows = [
      ['Person', 'Situation', 'Warrant issued on'],
      ['Person 1', 'Situation A', '2013-08-02'],
    ];
    expect(outstanding(none)).toEqual({});
    expect(figure(none)).toMatchObject({
      value: null,
      reason: { code: 'publicityUndecided', register: 'warrants' },
    });
    expect(question(none)).toEqual([]);
  });

  const ASKED: Rows = [
    ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'],
    ['Person 1', 'Situation A', '2013-08-02', '2014-01-01'],
    ['Person 2', 'Situation B', '2013-08-02', null],
    ['Person 3', 'Situation C', '2013-08-02', 'under seal'],
  ];
  const answered = (rows: Rows, answer: 'public' | 'sealed', sheet = 'Warrants'): Report => {
    const registers = readRegisters({ [sheet]: rows }, undefined, answer);
    return computeReport({ logs: [], period: periodStartingIn(2022), today: TODAY, registers });
  };
  const situations = ({ outstandingWarrants }: Report): readonly string[] =>
    outstandingWarrants.map(({ situation }) => situation);

  it('counts once somebody says that such entries are public, and only such', () => {
    const report = answered(ASKED, 'public');
    expect(situations(report)).toEqual(['Situation A', 'Situation B']);
    expect(report.figures.get('area3.warrants.outstanding')).toMatchObject({ numerator: 2, notes: [] });
    const titled = answered([['Warrants under seal'], [], ...ASKED], 'public');
    expect(situations(titled)).toEqual(['Situation A']);
  });

  it('counts nowhere, and nothing is open, once somebody says that it is under seal', () => {
    const report = answered(ASKED, 'sealed');
    expect(situations(report)).toEqual(['Situation A']);
    expect(report.figures.get('area3.warrants.outstanding')).toMatchObject({ numerator: 1, notes: [] });
    expect(JSON.stringify(report.issues)).not.toMatch(/Situation B|Person 2/u);
  });
});

describe('an entry that the register does not clearly say to be public', () => {
  const OTHERS: readonly (readonly [heading: string, cell: string])[] = [
    ['Unsealed on', 'under seal'],
    ['Unsealed on', 'sous scellés'],
    ['Unsealed on', 'n/a'],
    ['Unsealed on', 'pending'],
    ['Unsealed on', 'not yet'],
    ['Unsealed on', 'no'],
    ['Unsealed on', '?'],
    ['Unsealed on', '2024-01-12'],
    ['Unsealed on', '2099-01-12'],
    ['Levée des scellés', 'non'],
    ['Status', 'Under seal'],
    ['Status', 'sealed'],
    ['Status', 'Not public'],
    ['Status', 'Not yet public'],
    ['Status', 'To be made public'],
    ['Status', 'Public in part, otherwise under seal'],
    ['Status', 'Ex parte'],
    ['Status', 'Public until 12 January 2014'],
    ['Status', 'To be public on 12 January 2014'],
    ['Status', 'Public since 12 January 2014, resealed'],
    ['Status', 'Not public since 2014'],
    ['Status', 'Public since 12 January 2014?'],
    ['Status', 'Public since 1 October 2023'],
    ['Status', 'Public from 12 January 2014 to 3 March 2015'],
    ['Statut', 'Public depuis le 12 janvier 2014, de nouveau sous scellés'],
    ['Status', 'Something else'],
    ['Statut', 'Sous scellés'],
    ['Statut', 'non public'],
    ['Statut', 'Confidentiel'],
    ['Classification', 'Confidential'],
    ['Classification', 'Secret'],
    ['Classification', 'Restricted'],
    ['Classification', 'ICC internal'],
    ['Classification', 'U'],
    ['Public', 'No'],
    ['Public?', 'non'],
    ['Public', '✗'],
    ['Under seal', 'Yes'],
    ['Sous scellés', 'oui'],
    ['Sealed', 'x'],
    ['Sealed on', '2013-08-02'],
    ['Remarks', 'Remains under seal'],
    ['Remarks', 'not to be disclosed, sealed'],
    ['', 'SEALED'],
    ['Observations', 'Mandat sous scellés'],
    ['Unsealed on', 'unsealing pending'],
    ['Unsealed on', 'Public?'],
    ['Unsealed on', 'yes?'],
    ['Levée des scellés', 'levée des scellés en attente'],
    ['Levée des scellés', 'scellés à lever'],
    ['Status', 'Unsealing pending'],
    ['Status', 'Seal not lifted'],
    ['Status', 'Reclassified'],
    ['Status', 'Redacted'],
    ['Statut', 'Scellés pas encore levés'],
    ['Statut', 'Levée des scellés demandée'],
    ['Statut', 'Restreint'],
    ['Statut', 'Secret'],
    ['Statut', 'Ne pas divulguer'],
    ['Not public', 'Yes'],
    ['Non public', 'x'],
    ['Still under seal', 'Yes'],
    ['Confidential', 'No'],
    ['Remarks', 'Non-public'],
    ['Remarks', 'Not for publication'],
    ['Remarks', 'not to be disclosed'],
    ['Remarks', 'ex parte, Prosecutor only'],
    ['Remarks', 'Embargo until the arrest'],
    ['Remarks', 'Redacted version only'],
    ['Remarks', 'ICC-01/04-01/06-2-US-Exp'],
    ['Remarks', `${'See the annex. '.repeat(80)}The warrant is under seal.`],
    ['Remarks', 's\u200bealed'],
    ['Remarks', 'ＵＮＤＥＲ ＳＥＡＬ'],
    ['Observaciones', 'Bajo sello'],
    ['Observations', 'pas encore public'],
    ['Observations', 'Huis clos'],
  ];
  it.each(OTHERS)('does not count with “%s”: “%s”', (heading, cell) => {
    const rows: Rows = [
      ['Person', 'Situation', 'Warrant issued on', heading],
      ['Person 1', 'Situation A', '2013-08-02', cell],
    ];
    const report = reportOf(rows);
    expect(report.outstandingWarrants).toEqual([]);
    expect(JSON.stringify(report.issues)).not.toMatch(/Person 1|Situation A|[A-D]2/u);
  });

  // What may be read either way is no proof, and a day of unsealing is one.
  const PROVEN = ['Redacted version only', 'ICC-01/04-01/06-2-US-Exp'];
  const beside = OTHERS.filter(
    ([heading, cell]) => heading !== 'Unsealed on' && heading !== 'Status' && !PROVEN.includes(cell),
  );
  it.each(beside)(
    'does not count with “%s”: “%s” though a day of unsealing stands beside',
    (heading, cell) => {
      const isDay = /^\d{4}-/u.test(cell);
      const rows: Rows = [
        ['Person', 'Situation', 'Warrant issued on', 'Unsealed on', heading],
        ['Person 1', 'Situation A', '2013-08-02', '2013-07-01', cell],
      ];
      expect(outstanding(rows)).toEqual({});
      expect(isDay || cell !== '').toBe(true);
    },
  );
});

describe('a heading that speaks of publicity, and not of what has happened', () => {
  const rows = (heading: string, ...cells: readonly (string | null)[]): Rows => [
    ['Person', 'Situation', 'Warrant issued on', heading],
    ...cells.map((cell, index) => [`Person ${index}`, 'Situation A', '2013-08-02', cell]),
  ];

  it.each([
    'Unsealing requested on',
    'Planned unsealing',
    'Unsealed (motion)',
    'Levée des scellés demandée le',
  ])('proves nothing with a day, and what its entries are is asked: %s', (heading) => {
    const register = { Warrants: rows(heading, '2014-01-12', '2014-02-12') };
    expect(outstanding(register.Warrants)).toEqual({});
    expect(readRegisters(register).map(({ question }) => question)).toEqual(['noColumn']);
  });

  it('does not hand what stands above it to a column of its own name', () => {
    const grouped: Rows = [
      ['Person', 'Situation', 'Warrant issued on', 'Unsealing', null],
      [null, null, null, 'Planned', 'Made'],
      ['Person 1', 'Situation A', '2013-08-02', '2014-01-12', null],
    ];
    expect(outstanding(grouped)).toEqual({});
  });

  it('leaves an entry uncounted that is not public before the period’s end, though the answer says public', () => {
    const registers = readRegisters(
      { Warrants: rows('Planned unsealing', '2023-12-01', '2014-01-12') },
      undefined,
      'public',
    );
    const report = computeReport({ logs: [], period: periodStartingIn(2022), today: TODAY, registers });
    expect(report.outstandingWarrants.map(({ count }) => count)).toEqual([1]);
  });
});

describe('an entry that the register says to be public', () => {
  const SAID: readonly (readonly [heading: string, cell: string])[] = [
    ['Unsealed on', '2014-01-12'],
    ['Date of unsealing', '12 January 2014'],
    ['Date unsealed', 'Public'],
    ['Made public on', '2014-01-12'],
    ['Public since', '2014-01-12'],
    ['Levée des scellés', '12 janvier 2014'],
    ['Date de levée des scellés', '12/01/2014'],
    ['Rendu public le', '1er février 2014'],
    ['Status', 'Public'],
    ['Status', 'Unsealed'],
    ['Status', 'Public since 12 January 2014'],
    ['Status', 'Unsealed on 12/01/2014'],
    ['Status', 'Public since 2014'],
    ['Statut', 'Public depuis le 12 janvier 2014'],
    ['Statut du mandat', 'Rendu public le 1er février 2014'],
    ['Classification', 'Public (since January 2014)'],
    ['Public', 'Public since 12 January 2014'],
    ['Status', 'Public (redacted version)'],
    ['Status of warrant', 'PUBLIC'],
    ['Statut', 'Public'],
    ['Statut du mandat', 'Rendu public'],
    ['Statut', 'Scellés levés'],
    ['Classification', 'Public'],
    ['Classification', 'Public redacted'],
    ['Public', 'Yes'],
    ['Public?', 'x'],
    ['Public (Y/N)', 'Y'],
    ['Public (oui/non)', 'oui'],
    ['Under seal', 'No'],
    ['Sous scellés', 'non'],
    ['Publicity / Publicité', 'Public'],
    ['Seals lifted on', '2014-01-12'],
    ['Unsealed on / Levée des scellés', '2014-01-12'],
    ['Unsealed (if any)', '2014-01-12'],
    ['Date of publication', '2014-01-12'],
    ['Status', 'Seal lifted'],
    ['Status', 'Reclassified as public'],
    ['Statut', 'Scellés levés'],
    ['Estatus', 'Público'],
  ];
  it.each(SAID)('counts with “%s”: “%s”', (heading, cell) => {
    const rows: Rows = [
      ['Person', 'Situation', 'Warrant issued on', heading],
      ['Person 1', 'Situation A', '2013-08-02', cell],
    ];
    // A text that can be read both ways round is settled by the column.
    const ways: Rows = heading.startsWith('Date de') ? [['P 2', 'S', '2013-08-02', '31/01/2014']] : [];
    expect(outstanding([...rows, ...ways])).toMatchObject({ 'Situation A': 1 });
  });
});

it('the persons sought are listed by situation, each once, with since when, unsealed when, and what is not confirmed', () => {
  const { outstandingPersons } = reportOf([
    HEADINGS,
    ['Person 1', 'Situation B', '2013-08-02', 'Public', null, 'reported dead'],
    ['Person 2', 'Situation A', '2009-03-04', 'Public', null, null],
    ['PERSON 2', 'Situation A', '2010-07-12', 'Public', null, null],
    ['Person 3', 'Situation A', '2019-01-07', null, '2022-07-28', null],
    ['Person 4', 'Situation A', '2005-07-08', 'Under seal', null, null],
    ['Person 5', 'Situation A', '2005-07-08', null, '2023-09-16', null],
    ['Person 6', 'Situation A', '2005-07-08', 'Public', null, '2015-01-16'],
  ]);
  expect(outstandingPersons).toEqual([
    {
      situation: 'Situation A',
      person: 'Person 2',
      since: [knownDay(2009, 3, 4), knownDay(2010, 7, 12)],
      unsealed: NO_DAY,
      isEndUnconfirmed: false,
    },
    {
      situation: 'Situation A',
      person: 'Person 3',
      since: [knownDay(2019, 1, 7)],
      unsealed: knownDay(2022, 7, 28),
      isEndUnconfirmed: false,
    },
    {
      situation: 'Situation B',
      person: 'Person 1',
      since: [knownDay(2013, 8, 2)],
      unsealed: NO_DAY,
      isEndUnconfirmed: true,
    },
  ]);
});

describe('a register of warrants in any layout', () => {
  const kept: KeptRegister = {
    english: {
      sheet: 'Warrants of arrest',
      title: 'Public warrants of arrest outstanding',
      headings: ['Person', 'Situation', 'Warrant issued on', 'Unsealed on', 'Executed on'],
    },
    french: {
      sheet: 'Mandats d’arrêt',
      title: 'Mandats d’arrêt publics non exécutés',
      headings: ['Personne', 'Situation', 'Mandat délivré le', 'Levée des scellés le', 'Exécuté le'],
    },
    entries: [
      ['Person 1', 'Situation A', '2005-07-08', '2005-10-13', ''],
      ['Person 2', 'Situation A', '2009-03-14', '2009-03-14', ''],
      ['Person 3', 'Situation B', '2010-07-12', '2010-07-12', '2013-01-14'],
      ['Person 4', 'Situation B', '2013-08-02', '2013-10-02', ''],
    ],
  };

  it.each(layoutsOf(kept))('counts the persons: $name', ({ sheet, rows }) => {
    expect(outstanding(rows, sheet)).toEqual({ 'Situation A': 2, 'Situation B': 1 });
  });
});
