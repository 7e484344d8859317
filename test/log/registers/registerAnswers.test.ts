import { registerProfileSchema, type RegisterProfile } from '../../../src/log/model/profile';
import { planLogs } from '../../../src/log/planning/planLogs';
import { answersOf, placeOf } from '../../../src/log/registers/registerAnswers';
import { type Rows, workbookOf } from '../workbookOf';

const HEADINGS = ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'];
const ROWS: Rows = [HEADINGS, ['Person 1', 'Situation I', '2013-08-02', null]];
const OTHER: Rows = [
  ['Person', 'Situation', 'Since'],
  ['Person 1', 'Situation I', '2013-08-02'],
];

function answer(given: object): RegisterProfile {
  return registerProfileSchema.parse({ unmarked: 'public', ...given });
}

/** By its number, which of the answers is about each register of a workbook. */
function answered(
  sheets: Readonly<Record<string, Rows>>,
  ...given: readonly RegisterProfile[]
): readonly number[] {
  const { registers } = planLogs(workbookOf(sheets, 'book.xlsx'), []);
  return answersOf(registers, given).map((found) => (found === undefined ? -1 : given.indexOf(found)));
}

/** What is kept for the register of a sheet. */
function kept(sheet: string, rows: Rows): RegisterProfile {
  return answer(planLogs(workbookOf({ [sheet]: rows }), []).registers.map(placeOf)[0] ?? {});
}

describe('an answer about a register', () => {
  it('holds for the register of its sheet and its headings', () => {
    const given = kept('Warrants', ROWS);
    expect(given).toMatchObject({
      where: { sheet: 'Warrants' },
      headings: { A: 'Person', B: 'Situation', C: 'Warrant issued on', D: 'Unsealed on' },
    });
    expect(answered({ Warrants: ROWS }, given)).toEqual([0]);
    expect(answered({ WARRANTS: ROWS, 'Public warrants': ROWS }, given)).toEqual([0, -1]);
    expect(answered({ Warrants: OTHER }, given)).toEqual([-1]);
  });

  it('keeps of a heading only what is known: what stands beside may name a person', () => {
    const [headings = [], ...entries] = ROWS;
    const named: Rows = [[...headings.slice(0, 3), 'Somebody unsealed'], ...entries];
    expect(kept('Warrants', named).headings).toEqual({ A: 'Person', B: 'Situation', C: 'Warrant issued on' });
  });

  it('is found again by the headings where the sheet was renamed, in other columns too', () => {
    const moved: Rows = [[], ...ROWS.map((row) => [null, ...row])];
    expect(answered({ 'Warrants 2024': moved }, kept('Warrants', ROWS))).toEqual([0]);
  });

  it('holds for none of two registers that it can mean', () => {
    const sheets = { 'Public warrants': ROWS, 'Warrants 2': ROWS };
    expect(answered(sheets, kept('Warrants', ROWS))).toEqual([-1, -1]);
    expect(answered(sheets, answer({}))).toEqual([-1, -1]);
    expect(answered({ 'Public warrants': ROWS, Mandats: OTHER }, kept('Warrants', ROWS))).toEqual([0, -1]);
  });

  it('of another workbook is about none of this one', () => {
    const elsewhere = answer({ where: { workbook: 'other.xlsx', sheet: 'Warrants' } });
    expect(answered({ Warrants: ROWS }, elsewhere)).toEqual([-1]);
    expect(answered({ Warrants: ROWS }, answer({ where: { workbook: 'BOOK.xlsx' } }))).toEqual([0]);
  });

  it('is the latest of several, and keeps no name of a sheet that may name a person', () => {
    const sealed = answer({ where: { sheet: 'Warrants' }, unmarked: 'sealed' });
    expect(answered({ Warrants: ROWS }, kept('Warrants', ROWS), sealed)).toEqual([1]);
    expect(kept('Warrants Jane Roe', ROWS).where).toEqual({});
    expect(answered({ 'Warrants Jane Roe': ROWS }, kept('Warrants Jane Roe', ROWS))).toEqual([0]);
  });
});
