import { planLogs } from '../../../src/log/planning/planLogs';
import type { LogProfile } from '../../../src/log/model/profile';
import { profileHeadings, sameHeadings } from '../../../src/log/fitting/sameHeadings';
import { profileOf, type Rows, workbookOf } from '../workbookOf';

const FOREIGN: Rows = [
  ['Akte', 'Empfänger', 'Abgang', 'Eingang', 'Eingang'],
  ['A-1', 'State A', 44830, 44850, 44851],
];

const HEADINGS = { A: 'Akte', B: 'Empfänger', C: 'Abgang', D: 'Eingang', E: 'Eingang' };

const LAST_YEAR = profileOf({
  where: { workbook: 'register 2022.xlsx', sheet: '2022', headerRow: 1 },
  headings: HEADINGS,
  columns: { reference: 'Akte', sent: 'Abgang', addressee: 'Empfänger', replied: { column: 'E' } },
  fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
});

const KNOWN: Rows = [
  ['Reference', 'Requested State', 'Date sent', 'Type'],
  ['1', 'A', 44830, 'Defence'],
  ['2', 'B', 44831, 'Victims'],
];

const KNOWN_HEADINGS = { A: 'Reference', B: 'Requested State', C: 'Date sent', D: 'Type' };

function known(origin: 'headquarters' | 'countryOffice', workbook = `${origin}.xlsx`): LogProfile {
  return profileOf({
    where: { workbook, sheet: 'Log' },
    headings: KNOWN_HEADINGS,
    columns: { reference: 'Reference', sent: 'Date sent', addressee: 'Requested State', category: 'Type' },
    fixed: { organ: 'Registry', kind: 'rfc', origin },
  });
}

function planned(
  sheets: Readonly<Record<string, Rows>>,
  remembered: readonly LogProfile[],
  name = 'book.xlsx',
): ReturnType<typeof planLogs> {
  return planLogs(workbookOf(sheets, name), [], remembered);
}

describe('a log with the headings of another', () => {
  it('is read as that one was, though its headings are not known and its sheet has another name', () => {
    const { logs, usedProfiles } = planned({ '2023': [['Verzeichnis'], ...FOREIGN] }, [LAST_YEAR]);
    expect(logs).toHaveLength(1);
    expect(logs[0]?.remembered).toBe(LAST_YEAR);
    expect(logs[0]?.profile.where).toEqual({ sheet: '2023', headerRow: 2 });
    expect(logs[0]?.layout.columns.get('replied')).toEqual({ index: 4, heading: 'Eingang' });
    expect(usedProfiles.has(LAST_YEAR)).toBe(true);
  });

  it('may begin on another column, to which the letters of the profile move along', () => {
    const moved = FOREIGN.map((row) => [null, ...row]);
    const [log] = planned({ '2023': moved }, [LAST_YEAR]).logs;
    expect(log?.layout.columns.get('replied')?.index).toBe(5);
  });

  it('may spell its headings otherwise, but not hold others or the same in another order', () => {
    const spelled = { A: 'AKTE', C: 'empfanger', D: 'Abgang:', E: 'Eingang', F: 'Eingang ' };
    expect(sameHeadings(HEADINGS, spelled)).toBe(true);
    expect(sameHeadings(HEADINGS, { ...HEADINGS, F: 'Notiz' })).toBe(false);
    expect(sameHeadings(HEADINGS, { ...HEADINGS, A: 'Empfänger', B: 'Akte' })).toBe(false);
    expect(sameHeadings({}, {})).toBe(false);
    const more = FOREIGN.map((row, at) => [...row, at === 0 ? 'Notiz' : 'x']);
    expect(planned({ '2023': more }, [LAST_YEAR]).logs).toEqual([]);
  });

  it('is read without a question that was answered for the other', () => {
    expect(planned({ Log: KNOWN }, []).openLogs).toHaveLength(1);
    const { logs, openLogs, issues } = planned({ Log: KNOWN }, [known('countryOffice')]);
    expect([logs.length, openLogs.length, issues]).toEqual([1, 0, []]);
    expect(logs[0]?.profile.fixed.origin).toBe('countryOffice');
  });

  it('is asked for its origin where its own title contradicts the profile', () => {
    const { openLogs } = planned({ 'Requests of headquarters': KNOWN }, [known('countryOffice')]);
    expect(openLogs[0]?.questions).toMatchObject([{ code: 'fieldUndecided', field: 'origin' }]);
  });

  it('is read by the profile that its title agrees with, of several for the same form', () => {
    const both = [known('headquarters'), known('countryOffice')];
    const { logs } = planned({ 'Requests of headquarters': KNOWN }, both);
    expect(logs[0]?.profile.fixed.origin).toBe('headquarters');
  });

  it('is asked for its origin where the profiles differ and nothing else decides', () => {
    const both = [known('headquarters'), known('countryOffice')];
    expect(planned({ Log: KNOWN }, both).openLogs).toHaveLength(1);
    const { logs } = planned({ Log: KNOWN }, both, 'Headquarters.xlsx');
    expect(logs[0]?.profile.fixed.origin).toBe('headquarters');
  });

  it('is read by the profile that speaks of it by its place, where there is one', () => {
    const own = profileOf({ where: { sheet: 'Log' }, fixed: { origin: 'headquarters' } });
    const { logs } = planLogs(workbookOf({ Log: KNOWN }), [own], [known('countryOffice')]);
    expect(logs[0]).toMatchObject({ remembered: undefined, profile: { fixed: { origin: 'headquarters' } } });
  });
});

it('a profile keeps the headings of its log from left to right, without the empty ones', () => {
  const headings = new Map([
    [27, 'Date'],
    [1, 'Ref'],
    [2, ''],
  ]);
  expect(Object.entries(profileHeadings(headings))).toEqual([
    ['B', 'Ref'],
    ['AB', 'Date'],
  ]);
});
