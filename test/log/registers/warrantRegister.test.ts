import { knownDay } from '../../../src/ground/calendarDay';
import { planLogs } from '../../../src/log/planning/planLogs';
import { WarrantReader } from '../../../src/log/registers/warrantReader';
import type { WarrantRegister } from '../../../src/log/registers/warrantRegister';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import { outstandingBySituation } from '../../../src/report/rules/registers';
import { type Rows, TODAY, workbookOf } from '../workbookOf';

const HEADINGS = ['Name of suspect', 'Situation', 'Since', 'Unsealed on', 'Executed on'];

function readRegister(rows: Rows, sheet = 'Warrants of arrest'): WarrantRegister | undefined {
  const workbook = workbookOf({ [sheet]: rows });
  const [layout] = planLogs(workbook, []).warrantRegisters;
  if (!layout) return undefined;
  const reader = new WarrantReader(layout, 1900, TODAY);
  const columns = [...layout.columns.values()].map(({ index }) => index);
  reader.take({
    firstRow: layout.body.firstRow,
    columns,
    rows: rows.slice(layout.body.firstRow).map((row) => columns.map((column) => row[column] ?? null)),
  });
  return reader.finish();
}

const END_OF_PERIOD = knownDay(2023, 9, 15);

describe('a register of warrants', () => {
  it('counts what is public and not ended on a day, by situation and since when', () => {
    const register = readRegister([
      ['Public warrants of arrest'],
      [],
      HEADINGS,
      ['Person 1', 'Situation B', '2013-08-02', null, null],
      ['Person 2', 'Situation A', '2005-07-08', null, null],
      ['Person 3', 'Situation A', '2005-07-08', null, '2015-01-16'],
      ['Person 4', 'Situation A', '2009-03-04', '2023-09-15', '2023-09-16'],
      ['Person 5', 'Situation A', '2019-01-07', '2023-09-16', null],
      ['Person 6', 'Situation C', '2023-09-16', null, null],
      ['Total', '', 6],
    ]);
    expect(register?.issues).toEqual([]);
    expect(outstandingBySituation(register?.warrants ?? [], END_OF_PERIOD)).toEqual([
      { situation: 'Situation A', count: 2, since: knownDay(2005, 7, 8) },
      { situation: 'Situation B', count: 1, since: knownDay(2013, 8, 2) },
    ]);
  });

  it('does not count a warrant with a date that cannot be used, and names its cell', () => {
    const register = readRegister([
      HEADINGS,
      ['Person 1', 'Situation A', 'some time ago', null, null],
      ['Person 2', 'Situation A', null, null, null],
      ['Person 3', 'Situation A', '2013-08-02', null, '31.02.2020'],
      ['Person 4', 'Situation A', '2013-08-02', null, '–'],
    ]);
    expect(register?.warrants).toHaveLength(1);
    expect(register?.issues.map(({ cell, found, finding }) => [cell, found, finding])).toEqual([
      ['C2', 'some time ago', { code: 'warrantDate', heading: 'Since' }],
      ['C3', '', { code: 'warrantDate', heading: 'Since' }],
      ['E4', '31.02.2020', { code: 'warrantDate', heading: 'Executed on' }],
    ]);
  });

  it('is recognised in French, and only on a sheet that speaks of warrants', () => {
    const rows: Rows = [
      ['Personne', 'Situation', 'Depuis'],
      ['Personne 1', 'Situation A', '2013-08-02'],
    ];
    expect(readRegister(rows, 'Mandats d’arrêt')?.warrants).toHaveLength(1);
    expect(readRegister(rows, 'Personnel')).toBeUndefined();
  });

  it('gives the figure, which is not available without one', () => {
    const register = readRegister([HEADINGS, ['Person 1', 'Situation A', '2013-08-02']]);
    const input = { logs: [], period: periodStartingIn(2022), today: TODAY };
    const with1 = computeReport({ ...input, warrants: register?.warrants ?? [] });
    expect(with1.figures.get('area3.warrants.outstanding')).toMatchObject({ numerator: 1, reason: null });
    const without = computeReport(input);
    expect(without.figures.get('area3.warrants.outstanding')).toMatchObject({
      value: null,
      reason: { code: 'noRegister' },
    });
  });
});
