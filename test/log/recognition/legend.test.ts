import { codedValue } from '../../../src/log/model/code';
import { planLogs } from '../../../src/log/planning/planLogs';
import type { LogProfile } from '../../../src/log/model/profile';
import { recogniseLogs } from '../../../src/log/recognition/recognise';
import { profileOf, readAll, type Rows, workbookOf } from '../workbookOf';

const REGISTER: Rows = [
  ['Réf.', 'Destinataire', 'Envoi', 'Rép. le', 'Suite'],
  ['1', 'A', 44_830, 44_850, 'E'],
  ['2', 'B', 44_831, 44_851, 'EP.'],
  ['3', 'C', 44_832, 44_852, 'r'],
  ['4', 'D', 44_833, null, 'EC'],
  ['5', 'E', 44_834, 44_853, 'Cl.'],
  ['6', 'F', 44_835, 44_854, 'SO'],
];

const LEGEND: Rows = [
  ['E', 'exécutée'],
  ['EP', 'exécutée en partie'],
  ['R', 'refus'],
  ['EC', 'en cours (pas encore de réponse)'],
  ['SO', 'sans objet / retirée par la Cour'],
  ['NV', 'note verbale'],
];

const SHEET = 'Demandes de coopération du siège';

function outcomes(
  sheets: Readonly<Record<string, Rows>>,
  profiles: readonly LogProfile[] = [],
): readonly string[] {
  const [log] = readAll(workbookOf(sheets), profiles);
  if (log === undefined) throw new Error('No log was read.');
  const unknown = log.issues.flatMap(({ found, finding }) =>
    finding.code === 'unrecognisedValue' ? [found] : [],
  );
  return [...[...log.coded.outcome].map((code) => codedValue('outcome', code) ?? '–'), ...unknown];
}

describe('a sheet that explains short forms', () => {
  it('gives the texts of a log their meaning where its words are known, and guesses nothing where they are not', () => {
    expect(outcomes({ [SHEET]: REGISTER, Abréviations: LEGEND })).toEqual([
      'positive',
      'partial',
      'negative',
      '–',
      '–',
      '–',
      'Cl.',
      'SO',
    ]);
  });

  it('is told as the reason', () => {
    const [candidate] = recogniseLogs(workbookOf({ [SHEET]: REGISTER, Abréviations: LEGEND }));
    expect(candidate?.why.legends).toEqual([
      {
        sheet: 'Abréviations',
        values: { outcome: { E: 'positive', EP: 'partial', R: 'negative', EC: null } },
      },
    ]);
  });

  it('says nothing of a form that it explains twice, nor where it is a table of more columns', () => {
    const twice = [...LEGEND, ['E', 'en attente']];
    expect(outcomes({ [SHEET]: REGISTER, Abréviations: twice })).toContain('E');
    const table = LEGEND.map((row) => [...row, 'x']);
    expect(outcomes({ [SHEET]: REGISTER, Abréviations: table })).toContain('E');
  });

  it('gives way to what the user said', () => {
    const said: LogProfile = {
      where: { sheet: SHEET },
      columns: {},
      values: { outcome: { E: 'withdrawn', SO: 'withdrawn' } },
      dayOrder: {},
      fixed: {},
    };
    const read = outcomes({ [SHEET]: REGISTER, Abréviations: LEGEND }, [said]);
    expect(read).toEqual(['withdrawn', 'partial', 'negative', '–', '–', 'withdrawn', 'Cl.']);
  });

  it('gives way to what the user said of the same text written otherwise, in what the pane shows too', () => {
    const said = profileOf({ where: { sheet: SHEET }, values: { outcome: { 'e.': 'withdrawn' } } });
    const [log] = planLogs(workbookOf({ [SHEET]: REGISTER, Abréviations: LEGEND }), [said]).logs;
    expect(log?.profile.values.outcome).toEqual({
      EP: 'partial',
      R: 'negative',
      EC: null,
      'e.': 'withdrawn',
    });
  });

  it('may hold several lists, each row opening with the name of its list, notes and headings among them', () => {
    const lists: Rows = [
      ['LIST', 'CODE', 'LABEL', 'NOTE'],
      ...LEGEND.map(([form = null, meaning = null], index): Rows[number] => [
        'SUITE',
        form,
        meaning,
        index === 1 ? 'à relancer' : null,
      ]),
      [],
      ...['S01', 'S02', 'S04', 'S05'].map((code): Rows[number] => ['SIT', code, `Situation ${code}`]),
    ];
    expect(outcomes({ [SHEET]: REGISTER, Codes: lists }).slice(0, 4)).toEqual([
      'positive',
      'partial',
      'negative',
      '–',
    ]);
  });
});

describe('a line below a log that explains short forms', () => {
  it('gives its texts their meaning, and by them tells their column under a heading that nobody knows', () => {
    const rows: Rows = [
      ['Réf.', 'Destinataire', 'Envoi', 'Rép. le', 'Nature de la suiite'],
      ...REGISTER.slice(1, 4),
      [],
      ['E = exécutée ; EP = exécutée en partie ; R = refus'],
    ];
    const [candidate] = recogniseLogs(workbookOf({ [SHEET]: rows }));
    expect(candidate?.unreadValues).toMatchObject([{ field: 'outcome', column: 4, known: 1 }]);
    const known = rows.with(0, ['Réf.', 'Destinataire', 'Envoi', 'Rép. le', 'Nature de la suite']);
    expect(outcomes({ [SHEET]: known })).toEqual(['positive', 'partial', 'negative']);
  });
});

describe('a line above a log that explains short forms', () => {
  const LINE = 'E = exécutée ; EP = exécutée en partie ; r / non = refus. Sans mention : en cours';

  it('gives the texts of this log their meaning, before any sheet does', () => {
    const rows: Rows = [['Demandes de coopération'], [LINE], ...REGISTER];
    const others: Rows = [...LEGEND.slice(3), ['R', 'exécutée']];
    const [candidate] = recogniseLogs(workbookOf({ [SHEET]: rows, Abréviations: others }));
    expect(candidate?.why.legends).toEqual([
      {
        sheet: SHEET,
        values: { outcome: { E: 'positive', EP: 'partial', r: 'negative', non: 'negative' } },
      },
      { sheet: 'Abréviations', values: { outcome: { EC: null } } },
    ]);
    expect(outcomes({ [SHEET]: rows })).toEqual([
      'positive',
      'partial',
      'negative',
      '–',
      '–',
      '–',
      'EC',
      'Cl.',
      'SO',
    ]);
  });

  it('may say first of what', () => {
    const line = 'Suite : E = exécutée ; EP = exécutée en partie ; R = refus';
    const [candidate] = recogniseLogs(
      workbookOf({ [SHEET]: [['Demandes de coopération'], [line], ...REGISTER] }),
    );
    expect(candidate?.why.legends[0]?.values).toEqual({
      outcome: { E: 'positive', EP: 'partial', R: 'negative' },
    });
  });

  it('is none where no word of it is known, or nothing is set equal: the workbook’s legend counts', () => {
    const expected = ['positive', 'partial', 'negative', '–', '–', '–', 'Cl.', 'SO'];
    const titles: Rows = [
      ['Demandes de coopération'],
      ['Unité : SAC'],
      ['Titre : Registre'],
      ['Org : Greffe'],
    ];
    expect(outcomes({ [SHEET]: [...titles, ...REGISTER], Abréviations: LEGEND })).toEqual(expected);
    const places: Rows = [
      ['Demandes de coopération'],
      ['BRU = Bruxelles ; GVA = Genève ; NYC = New York'],
      ...REGISTER,
    ];
    expect(outcomes({ [SHEET]: places, Abréviations: LEGEND })).toEqual(expected);
    const contacts: Rows = ['VWS', 'LRV', 'SAC'].map((unit): Rows[number] => [unit, 'Marie Exemple']);
    expect(outcomes({ [SHEET]: REGISTER, Contacts: contacts, Abréviations: LEGEND })).toEqual(expected);
  });

  it('is none where it explains fewer than three', () => {
    const rows: Rows = [['Demandes de coopération'], ['E = exécutée ; R = refus'], ...REGISTER];
    expect(recogniseLogs(workbookOf({ [SHEET]: rows }))[0]?.why.legends).toEqual([]);
  });
});
