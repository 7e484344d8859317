import type { LogProfile } from '../../../src/log/model/profile';
import { planLogs } from '../../../src/log/planning/planLogs';
import type { LogPlan } from '../../../src/log/planning/logPlan';
import { profileOf, type Rows, workbookOf } from '../workbookOf';

/** Headings that nobody knows, above entries under seal. */
const UNKNOWN: Rows = [
  ['Who', 'Where', 'When', 'Made known'],
  ['Person 1', 'Situation 1', 38110, null],
  ['Person 2', 'Situation 2', 38110, 'under seal'],
];

function described(headerRow: number): LogProfile {
  return profileOf({
    where: { sheet: 'Sheet1', headerRow },
    columns: { reference: { column: 'A' }, addressee: { column: 'B' }, sent: { column: 'C' } },
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
  });
}

function planned(rows: Rows, profile: LogProfile, headRows = 1000): LogPlan {
  const whole = workbookOf({ Sheet1: rows });
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    head: { ...sheet.head, rows: sheet.head.rows.slice(0, headRows) },
  }));
  return planLogs({ ...whole, sheets }, [profile]);
}

function codes({ issues }: LogPlan): readonly string[] {
  return issues.map(({ finding }) => finding.code);
}

describe('a profile that makes a log of what may be under seal', () => {
  it('does not hold where a cell of the sheet speaks of a seal', () => {
    const plan = planned(UNKNOWN, described(1));
    expect([plan.logs, plan.openLogs, plan.usedProfiles.size]).toEqual([[], [], 0]);
    expect(codes(plan)).toContain('registerNotRead');
    expect(JSON.stringify([plan.issues, plan.outline])).not.toMatch(/Person|Situation|38110/u);
  });

  it('holds where none does, as for headings in another language', () => {
    const foreign = [
      ['Akte', 'Land', 'Abgang'],
      ...[1, 2, 3].map((number) => [`A-${number}`, 'State', 44900]),
    ];
    expect(planned(foreign, described(1)).logs).toHaveLength(1);
  });

  it('waits where its headings lie further down than recognition looks', () => {
    const below: Rows = [...Array.from({ length: 30 }, (_, row) => [`Note ${row}`]), ...UNKNOWN];
    const { logs, openLogs } = planned(below, described(31), 20);
    expect(logs).toEqual([]);
    expect(
      openLogs.map(({ questions, layout }) => [questions.map(({ code }) => code), layout.columns.size]),
    ).toEqual([[['profileColumnMissing'], 0]]);
  });
});
