import { computeReport } from '../../../src/report/computeReport';
import type { FigureId } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { readingOf, type Rows, TODAY, workbookOf } from '../workbookOf';
import { KEPT_REGISTERS } from './keptRegisters';
import { type KeptRegister, layoutsOf } from './layoutsOf';

function reportOf(sheets: Readonly<Record<string, Rows>>): Report {
  const { logs, registers, issues } = readingOf(workbookOf(sheets));
  return computeReport({ logs, period: periodStartingIn(2022), today: TODAY, registers, issues });
}

function value(report: Report, id: FigureId): number | string | undefined {
  const figure = report.figures.get(id);
  return figure?.value?.numerator ?? figure?.reason?.code;
}

function findings({ issues }: Report): readonly unknown[] {
  return issues
    .filter(({ cell }) => cell !== '')
    .map(({ cell, found, finding }) => [cell, found, finding.code]);
}

describe.each(KEPT_REGISTERS)('a register of $what', ({ figures, ...kept }) => {
  it.each(layoutsOf(kept))('is read: $name', ({ sheet, rows }) => {
    const report = reportOf({ [sheet]: rows });
    const ids = Object.keys(figures) as FigureId[];
    expect(Object.fromEntries(ids.map((id) => [id, value(report, id)]))).toEqual(figures);
    expect(findings(report)).toEqual([]);
    expect(report.logs).toEqual([]);
  });

  it('shows and counts nothing of an entry that is marked as confidential', () => {
    const [first = [], ...others] = kept.entries;
    const rows: Rows = [
      [...kept.english.headings, 'Remarks'],
      ...others.map((entry) => [...entry.map((cell) => (cell === '' ? null : cell)), null]),
      [
        ...first.map((cell) => (typeof cell === 'string' && /^\D+$/u.test(cell) ? 'SECRET-MARK' : cell)),
        'confidentiel',
      ],
    ];
    const { registerParts, issues, outstandingWarrants } = reportOf({ [kept.english.sheet]: rows });
    expect(JSON.stringify([[...registerParts], issues, outstandingWarrants])).not.toMatch(/SECRET-MARK/u);
  });
});

describe('amounts', () => {
  const HEADINGS = ['Donor', 'Received on', 'Amount'];
  const received = (rows: Rows): unknown => {
    const report = reportOf({ 'Family visits': rows });
    return [value(report, 'area5.familyVisits.received'), findings(report)];
  };

  it('have the currency of their heading, or their own, and count nowhere without one', () => {
    expect(
      received([
        ['Donor', 'Date', 'Amount (EUR)'],
        ['State A', '2023-01-10', 12.5],
      ]),
    ).toEqual([1250, []]);
    expect(
      received([
        ['Donor', 'Date', 'Amount (€)'],
        ['State A', '2023-01-10', 12],
      ]),
    ).toEqual([12, []]);
    expect(received([HEADINGS, ['State A', '2023-01-10', 'EUR 1,250']])).toEqual([1250, []]);
    expect(received([HEADINGS, ['State A', '2023-01-10', 1250]])).toEqual([
      0,
      [['A2', '', 'entryIncomplete']],
    ]);
  });

  it.each([
    ['12 500,00 €', 12_500],
    ['€12,500.00', 12_500],
    ['12.500 EUR', 12_500],
    ['1’250’000 EUR', 1_250_000],
    ['12500 euros', 12_500],
  ])('are read from texts: %s', (text, amount) => {
    expect(received([HEADINGS, ['State A', '2023-01-10', text]])).toEqual([amount, []]);
  });

  it.each(['EUR -500', 'EUR 1,2,3', 'EUR 12.345.6', 'approx. EUR 500–600', 'pledged (EUR)'])(
    'are not guessed: %s',
    (text) => {
      expect(received([HEADINGS, ['State A', '2023-01-10', text]])).toEqual([
        0,
        [['C2', text, 'entryIncomplete']],
      ]);
    },
  );

  it('that several registers have count once, with a note; the same twice in one register counts twice', () => {
    const gift = ['State A', '2023-01-10', 'EUR 500'];
    const report = reportOf({
      'Family visits 1': [HEADINGS, gift, gift],
      'Family visits 2': [HEADINGS, gift, ['State B', '2023-01-10', 'EUR 70']],
    });
    expect(report.figures.get('area5.familyVisits.received')).toMatchObject({
      numerator: 1070,
      counted: 3,
      notes: [{ code: 'repeatedEntries', count: 1 }],
    });
  });

  it('in other currencies stand beside and are not added', () => {
    const rows: Rows = [
      [...HEADINGS, 'Currency'],
      ['State A', '2023-01-10', 500, 'EUR'],
      ['State A', '2023-01-11', 700, 'US dollars'],
    ];
    const parts = reportOf({ 'Family visits': rows }).registerParts.get('area5.familyVisits.received');
    expect(parts).toMatchObject([{ of: 'State A', value: { numerator: 500 } }, { currency: 'USD' }]);
  });
});

it('communications to others than the Security Council are not counted, and one of which that cannot be read is named', () => {
  const rows: Rows = [
    ['Situation', 'Date of communication', 'Addressee', 'Reference'],
    ['Situation III', '2010-05-26', 'Security Council', 'NC/1'],
    ['Situation III', '2010-05-26', 'Assembly of States Parties', 'NC/2'],
    ['Situation III', '2010-05-26', 'the others', 'NC/3'],
    ['Situation III', '2010-05-26', 'Security Council', 'NC/1'],
  ];
  const report = reportOf({ 'Non-compliance': rows });
  expect(value(report, 'area3.nonCooperation.communications')).toBe(1);
  expect(findings(report)).toEqual([['C4', 'the others', 'entryIncomplete']]);
});

it.each([
  ['Questionnaire', ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome']],
  ['Non-cooperation', ['Ref. No.', 'Type of request', 'Situation', 'Requested State', 'Date sent']],
  ['Recommendations', ['Ref. No.', 'State', 'Date sent', 'Date of reply', 'Recommendation']],
  ['Ratification', ['Reference', 'State', 'Date sent', 'Reply', 'Ratification']],
  ['Family visits', ['Reference', 'State', 'Date sent', 'Date of reply', 'Amount']],
])('a log on a sheet “%s” stays a log', (sheet, headings) => {
  const rows = [1, 2, 3, 4, 5].map((n) =>
    headings.map((heading) => (/date|reply/iu.test(heading) ? `2023-0${n}-11` : `${heading} ${n}`)),
  );
  const { registers, plan } = readingOf(workbookOf({ [sheet]: [headings, ...rows] }));
  expect(registers).toEqual([]);
  expect(plan.logs.length + plan.openLogs.length).toBe(1);
});

describe('a register of recommendations', () => {
  const kept: KeptRegister = {
    english: {
      sheet: 'Recommendations',
      title: 'Recommendations of the Court’s reports',
      headings: ['No.', 'Area', 'Recommendation', 'Repeats', 'Follow-up', 'Figure'],
    },
    french: {
      sheet: 'Recommandations',
      title: 'Recommandations des rapports de la Cour',
      headings: ['N°', 'Domaine', 'Recommandation', 'Reprend', 'Suite donnée', 'Chiffre'],
    },
    entries: [
      ['R3', 'Area 2', 'Channels of communication', '', 'Open', 'something else'],
      ['R7', 'Area 2', 'Ratification of the Agreement', '', 'Open', 'area1.privileges.parties'],
      ['R32', 'Area 1', 'Channels of communication', 'R3', 'Open', ''],
      ['R33', 'Area 1', 'Ratification of the Agreement', 'R7', 'Partly', ''],
    ],
  };

  it.each(layoutsOf(kept))('is read, and says of two that they are the same: $name', ({ sheet, rows }) => {
    const { recommendations } = reportOf({ [sheet]: rows });
    expect(recommendations.map(({ number, sameAs }) => [number, ...sameAs])).toEqual([
      ['R3', 'R32'],
      ['R7', 'R33'],
      ['R32', 'R3'],
      ['R33', 'R7'],
    ]);
    expect(recommendations).toMatchObject([
      { area: 'Area 2', text: 'Channels of communication', outcome: 'Open', measuredBy: 'something else' },
      { figure: 'area1.privileges.parties', measuredBy: '' },
      { figure: undefined },
      { outcome: 'Partly' },
    ]);
  });
});
