import { planLogs } from '../../src/log/planning/planLogs';
import type { LogProfile } from '../../src/log/model/profile';
import type { RequestLog } from '../../src/log/model/requestLog';
import { codedValue } from '../../src/log/model/code';
import { profileOf, readAll, type Rows, workbookOf } from './workbookOf';

const HEADINGS = [
  'Ref.',
  'État requis',
  'Envoyée le',
  'Réponse le',
  'Exécutée',
  'En partie',
  'Refus',
  'En cours',
  'Obs.',
];
const REGISTER: Rows = [
  HEADINGS,
  ['SG-1', 'Mali', 44_850, 44_890, 'x', null, null, null, null],
  ['SG-2', 'Tchad', 44_851, 44_891, null, 'X', null, null, 'x'],
  ['SG-3', 'Mali', 44_852, 44_892, null, null, '✓', null, null],
  ['SG-4', 'Niger', 44_853, null, null, null, null, 'x', null],
  ['SG-5', 'Niger', 44_854, 44_893, 'x', null, 'x', null, null],
  ['SG-6', 'Niger', 44_855, 44_894, null, null, 'voir note', null, null],
];
const WITHOUT_DOUBT = REGISTER.slice(0, 5);
const SHEET = 'Demandes de coopération du siège';

function read(rows: Rows, profiles: readonly LogProfile[] = []): RequestLog {
  const [log] = readAll(workbookOf({ [SHEET]: rows }), profiles);
  if (!log) throw new Error('no log was recognised');
  return log;
}

function outcomes({ coded }: RequestLog): readonly string[] {
  return [...coded.outcome].map((code) => codedValue('outcome', code) ?? '–');
}

describe('a column for each outcome, one of them ticked', () => {
  it('says the outcome by its heading', () => {
    const log = read(WITHOUT_DOUBT);
    expect(outcomes(log)).toEqual(['positive', 'partial', 'negative', '–']);
    expect(log.issues).toEqual([]);
    expect(log.columns.find(({ field }) => field === 'outcome')).toMatchObject({ column: 'E' });
  });

  it('says none where two are ticked, or where something else stands in one, and that is reported', () => {
    const other: Rows = [...WITHOUT_DOUBT, ['SG-5', 'Niger', 44_854, 44_893, 'x', null, 'x', null, null]];
    const log = read(other);
    expect(outcomes(log).at(-1)).toBe('–');
    expect(log.issues).toMatchObject([
      { cell: 'E6', found: 'Exécutée + Refus', finding: { code: 'unrecognisedValue' } },
    ]);
  });

  it('is one also with a remark in one of its cells, which is reported where it stands', () => {
    const log = read(REGISTER);
    expect(outcomes(log)).toEqual(['positive', 'partial', 'negative', '–', '–', '–']);
    expect(log.issues.map(({ cell, found }) => `${cell} ${found}`)).toEqual([
      'E6 Exécutée + Refus',
      'G7 voir note',
    ]);
  });

  it('may be ticked in signs other than letters', () => {
    const signs = WITHOUT_DOUBT.map((row) =>
      row.map((value) => (value === 'x' || value === 'X' ? '✔' : value)),
    );
    expect(outcomes(read(signs))).toEqual(['positive', 'partial', 'negative', '–']);
  });

  it('is not ticked by a cross that says no, nor by an empty box', () => {
    const boxes = WITHOUT_DOUBT.map((row) =>
      row.map((value, column) => (column > 3 && column < 8 ? (value ?? '☐') : value)),
    );
    expect(outcomes(read(boxes)).slice(0, 3)).toEqual(['positive', 'partial', 'negative']);
    const crossed: Rows = [...WITHOUT_DOUBT, ['SG-5', 'Niger', 44_854, 44_893, '✗', null, null, null, null]];
    expect(outcomes(read(crossed)).at(-1)).toBe('–');
  });

  it('is none where all of the columns mean the same: they are steps of the section’s own work', () => {
    const headings = ['Ref.', 'État requis', 'Envoyée le', 'Réponse le', 'Approved', 'Done'];
    const rows: Rows = [headings, ...WITHOUT_DOUBT.slice(1).map((row) => [...row.slice(0, 4), 'x', 'x'])];
    expect(outcomes(read(rows))).toEqual(['–', '–', '–', '–']);
  });

  it('is none where only one outcome has a column of ticks', () => {
    const rows = WITHOUT_DOUBT.map((row) => [...row.slice(0, 5), ...row.slice(8)]);
    expect(planLogs(workbookOf({ [SHEET]: rows }), []).logs[0]?.layout.tickedOutcomes.size).toBe(0);
  });

  it('is no longer read so when a profile names another column for the outcome, or none', () => {
    const none = profileOf({ where: { sheet: SHEET }, columns: { outcome: null } });
    expect(outcomes(read(WITHOUT_DOUBT, [none]))).toEqual(['–', '–', '–', '–']);
    const same = profileOf({
      where: { sheet: SHEET },
      columns: { outcome: 'Exécutée', replied: 'Réponse le' },
    });
    expect(outcomes(read(WITHOUT_DOUBT, [same]))).toEqual(['positive', 'partial', 'negative', '–']);
  });

  it('means what a profile says of its heading', () => {
    const said = profileOf({ where: { sheet: SHEET }, values: { outcome: { 'En partie': 'positive' } } });
    expect(outcomes(read(WITHOUT_DOUBT, [said]))).toEqual(['positive', 'positive', 'negative', '–']);
  });
});

it('a profile tells signs without a word from each other', () => {
  const rows: Rows = [
    ['Référence', 'État requis', 'Date d’envoi', 'Date de réponse', 'Suite'],
    ['SG-1', 'Mali', 44_850, 44_890, '+'],
    ['SG-2', 'Tchad', 44_851, 44_891, '+/-'],
    ['SG-3', 'Mali', 44_852, 44_892, '-'],
  ];
  const profile = profileOf({
    columns: { outcome: 'Suite' },
    values: { outcome: { '+': 'positive', '+/-': 'partial', '-': 'negative' } },
  });
  expect(outcomes(read(rows, [profile]))).toEqual(['positive', 'partial', 'negative']);
});

it.each([
  'Complied with?',
  'Executed (Y/N)',
  'Positive? (Y/N) / Exécutée (O/N)',
  'Complied with? (Positive ? (O/N))',
  'Positive reply?\nAccordée ?',
])('reads “in part” among yes and no below a heading that asks for an outcome: %s', (heading) => {
  const rows: Rows = [
    ['Reference', 'State', 'Date sent', 'Date of reply', heading],
    ['1', 'Mali', 44_850, 44_890, 'Yes'],
    ['2', 'Mali', 44_851, 44_891, 'In part'],
    ['3', 'Mali', 44_852, 44_892, 'No'],
    ['4', 'Mali', 44_853, null, null],
  ];
  expect(outcomes(read(rows))).toEqual(['positive', 'partial', '–', '–']);
});

it('reads no yes or no below a heading that asks for two outcomes', () => {
  const rows: Rows = [
    ['Reference', 'State', 'Date sent', 'Date of reply', 'Executed?\nRefused?'],
    ['1', 'Mali', 44_850, 44_890, 'Yes'],
    ['2', 'Mali', 44_851, 44_891, 'No'],
  ];
  expect(outcomes(read(rows))).toEqual(['–', '–']);
});
