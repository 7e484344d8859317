import fc from 'fast-check';
import { FIGURE_IDS } from '../../../src/report/figures/figures';
import type { Report } from '../../../src/report/report';
import { expectFigures } from '../expectFigures';
import { countryOfficesLog, headquartersLog, logOf } from '../logRows';
import type { PlainLog, PlainRow } from '../naiveOracle';
import { reportOf } from '../reportOfLogs';

const SENT = '2022-10-03';
const REQUEST = { reference: 'REG/1', addressee: 'State A', sent: SENT };

function repeatedIn(report: Report): readonly unknown[] {
  return report.issues.map(({ workbook, cell, severity, finding }) => [
    workbook,
    cell,
    severity,
    finding.code,
    ...('first' in finding ? [`${finding.first.workbook} ${finding.first.cell}`] : []),
    ...('differing' in finding ? [finding.differing.join(' ')] : []),
  ]);
}

describe('a request that was carried over to another register and answered there', () => {
  const before = headquartersLog([REQUEST]);
  const after = headquartersLog([{ ...REQUEST, replied: '2022-11-03', outcome: 'positive' }]);
  const figures = {
    'registry.rfcs.headquarters': 1,
    'registry.headquarters.averageDays': [31, 1],
    'registry.headquarters.positiveShare': [1, 1],
  } as const;

  it('counts once, with the reply, and the row that waits is named as an error', () => {
    const report = reportOf([before, after]);
    expectFigures(report, figures);
    expect(repeatedIn(report)).toEqual([
      ['book 0.xlsx', 'A2', 'error', 'duplicate', 'book 1.xlsx A2', 'replied outcome'],
    ]);
  });

  it('counts the same where the registers, or the rows of one, stand in the other order', () => {
    expectFigures(reportOf([after, before]), figures);
    const [first, second] = [before.rows[0], after.rows[0]];
    if (first === undefined || second === undefined) throw new Error('no rows');
    expectFigures(reportOf([headquartersLog([second, first])]), figures);
    expectFigures(reportOf([headquartersLog([first, second])]), figures);
  });

  it('counts the same where its reference is spelled otherwise', () => {
    const spelled = headquartersLog([
      { ...REQUEST, reference: 'reg / 1', replied: '2022-11-03', outcome: 'positive' },
    ]);
    expectFigures(reportOf([before, spelled]), figures);
  });
});

describe('rows of one request that contradict each other', () => {
  it('count by the later reply, and what that row leaves empty comes from the other', () => {
    const report = reportOf([
      headquartersLog([
        { ...REQUEST, replied: '2022-10-13', outcome: 'negative', category: 'defence' },
        { ...REQUEST, replied: '2022-10-23', outcome: 'positive' },
      ]),
    ]);
    expectFigures(report, {
      'registry.headquarters.averageDays': [20, 1],
      'registry.headquarters.positiveShare': [1, 1],
      'area2.registry.defence': 1,
    });
  });

  it('are a warning where one merely says more than the other', () => {
    const report = reportOf([headquartersLog([{ ...REQUEST, category: 'defence' }, REQUEST])]);
    expectFigures(report, { 'area2.registry.defence': 1, 'registry.rfcs.headquarters': 1 });
    expect(repeatedIn(report)).toEqual([
      ['book 0.xlsx', 'A3', 'warning', 'duplicate', 'book 0.xlsx A2', 'category'],
    ]);
  });

  it('are an error where they are of two origins', () => {
    expect(repeatedIn(reportOf([headquartersLog([REQUEST]), countryOfficesLog([REQUEST])]))).toEqual([
      ['book 1.xlsx', 'A2', 'error', 'duplicate', 'book 0.xlsx A2', 'origin'],
    ]);
  });
});

describe('a reference that is used again', () => {
  it('for another day is told, and both requests count', () => {
    const report = reportOf([headquartersLog([REQUEST, { ...REQUEST, sent: '2022-10-04' }])]);
    expectFigures(report, { 'registry.rfcs.headquarters': 2 });
    expect(repeatedIn(report)).toEqual([['book 0.xlsx', 'A3', 'warning', 'enteredAgain', 'book 0.xlsx A2']]);
  });

  it.each([
    ['VWS/22/34', 'VWS/2022/034'],
    ['REG-007', 'REG 7'],
    ['NV.22.1', 'NV/22/01'],
    ['REG/1/2005', 'REG-01-02005'],
    ['OTP/1905/3', 'otp-5-3'],
    ['REG/1', 'Ref. REG/1'],
    ['REG/1', 'N° REG/01'],
    ['Réf. : REG/1', '№ REG/1'],
    // Two Cyrillic letters, then two Greek ones.
    ['EC/1', '\u0415\u0421/1'],
    ['EX/1', '\u0395\u03a7/1'],
    ['REG/1', 'REG/I'],
    ['REG/2022/10', 'REG/2O22/lO'],
  ])('in another form, %s and %s, is told, and both requests count', (reference, other) => {
    const report = reportOf([
      headquartersLog([
        { ...REQUEST, reference },
        { ...REQUEST, reference: other },
      ]),
    ]);
    expectFigures(report, { 'registry.rfcs.headquarters': 2 });
    expect(repeatedIn(report)).toEqual([
      ['book 0.xlsx', 'A3', 'warning', 'similarReference', 'book 0.xlsx A2'],
    ]);
  });

  it.each([
    ['VWS/22/34', 'VWS/22/35'],
    ['1/2', '12'],
    ['REG-2034', 'REG-34'],
    ['A1', '1A'],
    ['NO/5', 'REF/5'],
    ['COI/1', 'CO1/1'],
    ['REG/II', 'REG/2'],
  ])('is not seen in %s and %s', (reference, other) => {
    const report = reportOf([
      headquartersLog([
        { ...REQUEST, reference },
        { ...REQUEST, reference: other },
      ]),
    ]);
    expect(repeatedIn(report)).toEqual([]);
  });
});

describe('a request without an addressee', () => {
  it('is told of where another row of its reference, kind and day has one, in any log', () => {
    const nameless = headquartersLog([
      { ...REQUEST, reference: 'REG/2', addressee: 'State B' },
      { ...REQUEST, reference: 'reg / 1', addressee: '' },
    ]);
    expect(repeatedIn(reportOf([headquartersLog([REQUEST]), nameless]))).toEqual([
      ['book 1.xlsx', 'A3', 'warning', 'namelessRepeat', 'book 0.xlsx A2'],
    ]);
  });

  it('is nothing to tell of where it was sent on another day, or no row names its addressee', () => {
    const nameless = { ...REQUEST, addressee: '' };
    const other = { ...REQUEST, reference: 'REG/2' };
    expect(repeatedIn(reportOf([headquartersLog([nameless, other])]))).toEqual([]);
    expect(repeatedIn(reportOf([headquartersLog([{ ...REQUEST, sent: '2022-10-04' }, nameless])]))).toEqual(
      [],
    );
  });
});

describe('an addressee', () => {
  it.each([
    ['DRC', 'Democratic Republic of the Congo'],
    ['Congo (Democratic Republic of the)', 'République démocratique du Congo'],
    ['CAR', 'République centrafricaine'],
    ['Pays-Bas', 'Kingdom of the Netherlands'],
    ['State A', 'The Republic of State A'],
    ['UK', 'United Kingdom'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['Saint Lucia', 'St. Lucia'],
  ])('%s is told of where the same request went to %s on the same day, and both count', (name, other) => {
    const report = reportOf([
      headquartersLog([{ ...REQUEST, addressee: name }]),
      headquartersLog([
        { ...REQUEST, addressee: other },
        { ...REQUEST, addressee: 'France' },
      ]),
    ]);
    expectFigures(report, { 'registry.rfcs.headquarters': 3 });
    expect(repeatedIn(report)).toEqual([
      ['book 1.xlsx', 'A2', 'warning', 'otherNameOfState', 'book 0.xlsx A2'],
    ]);
  });

  it.each([
    ['Congo', 'Democratic Republic of the Congo'],
    ['Republic of Korea', 'Democratic People’s Republic of Korea'],
    ['Niger', 'Nigeria'],
    ['State D', 'State L'],
    ['Sudan', 'South Sudan'],
  ])('%s is another State than %s', (name, other) => {
    const rows = [name, other].map((addressee) => ({ ...REQUEST, addressee }));
    expect(repeatedIn(reportOf([headquartersLog(rows)]))).toEqual([]);
  });

  it('that has two names is nothing to tell of where day or reference differ', () => {
    const other = { ...REQUEST, addressee: 'UK' };
    const rows = [
      { ...REQUEST, addressee: 'United Kingdom' },
      { ...other, sent: '2022-10-04' },
    ];
    expect(repeatedIn(reportOf([headquartersLog([...rows, { ...other, reference: 'REG/2' }])]))).toEqual([]);
  });
});

describe('the figures', () => {
  it('do not depend on the order of rows, sheets or files', () => {
    const row = fc.record({
      reference: fc.constantFrom('REG/1', 'reg/1', 'REG/2', ''),
      addressee: fc.constantFrom('State A', 'state a'),
      sent: fc.constantFrom(SENT, '2022-12-05'),
      replied: fc.constantFrom('', '2023-01-10', '2023-02-20'),
      recorded: fc.constantFrom('', '2023-02-25', '2023-10-01'),
      outcome: fc.constantFrom('', 'positive', 'negative', 'partial'),
      category: fc.constantFrom('', 'defence', 'victims'),
      status: fc.constantFrom('', 'recordingUnderWay'),
    });
    const sheets = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = shuffle(
          given.map((rows) => shuffle(rows, numbers)),
          numbers,
        );
        expect(figuresOf(shuffled.map(logOfSheet))).toEqual(figuresOf(given.map(logOfSheet)));
      }),
      { numRuns: 60 },
    );
  });
});

function logOfSheet(rows: readonly Partial<PlainRow>[]): PlainLog {
  return logOf({ kind: 'rfc', origin: 'headquarters' }, rows);
}

function figuresOf(logs: readonly PlainLog[]): readonly unknown[] {
  const { figures } = reportOf(logs);
  return FIGURE_IDS.map((id) => [id, figures.get(id)?.value]);
}

function shuffle<T>(items: readonly T[], numbers: fc.Stream<number>): readonly T[] {
  const keys = [...numbers.take(items.length)];
  const keyed = items.map((item, index) => ({ item, key: keys[index] ?? 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
