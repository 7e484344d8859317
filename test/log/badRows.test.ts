import type { Issue } from '../../src/log/model/issue';
import type { Report } from '../../src/report/report';
import { expectFigures } from '../report/expectFigures';
import { HEADINGS, logOf, plainRow, profileOfLog, sheetRows } from '../report/logRows';
import { PLAIN_FIELDS, type PlainRow } from '../report/naiveOracle';
import { reportOf } from '../report/reportOfLogs';
import { readAll, workbookOf } from './workbookOf';

/** An RFA of the period 2022-2023, executed and recorded in it after 10 days. */
const RFA: PlainRow = plainRow({
  reference: 'OTP/1',
  organ: 'OTP',
  kind: 'rfa',
  addressee: 'State A',
  sent: '2022-10-03',
  replied: '2022-10-13',
  recorded: '2022-10-14',
  outcome: 'positive',
});

/** An RFC of headquarters in the same period, replied to in it after 20 days. */
const RFC: PlainRow = plainRow({
  reference: 'REG/1',
  organ: 'Registry',
  kind: 'rfc',
  origin: 'headquarters',
  category: 'defence',
  purpose: 'arrestAndSurrender',
  addressee: 'State A',
  sent: '2022-11-01',
  replied: '2022-11-21',
  recorded: '2022-11-21',
  outcome: 'positive',
});

const TODAY = '2026-11-24';

/**
 * The report of one log that has a column for every field: A reference, B organ, C kind, D origin, E category,
 * F purpose, G addressee, H sent, I replied, J recorded, K outcome, L status; its first row is row 2.
 */
function reportOfRows(...rows: readonly PlainRow[]): Report {
  return reportOf([logOf({}, rows)], { today: TODAY });
}

/** What is found in the log, shortly: `error H2 missingSent`. */
function found({ issues }: Report): readonly string[] {
  return issues.map(({ severity, cell, finding }) => `${severity} ${cell} ${finding.code}`);
}

function onlyIssue(report: Report): Issue {
  const [issue, ...others] = report.issues;
  if (!issue || others.length > 0) throw new Error(`One issue was expected: ${found(report).join('; ')}`);
  return issue;
}

describe('a log whose rows are all as they should be', () => {
  it('has no issue, and every row is counted', () => {
    const report = reportOfRows(RFA, RFC);
    expect(report.issues).toEqual([]);
    expectFigures(report, {
      'otp.rfas.sent': 1,
      'area2.otp.executedShare': [1, 1],
      'otp.rfas.averageDays': '10.00',
      'registry.rfcs.sent': 1,
      'registry.headquarters.averageDays': '20',
      'registry.headquarters.positiveShare': [1, 1],
      'area2.registry.defence': 1,
      'area3.arrest.sent': 1,
    });
  });
});

describe('a row without a usable sent date', () => {
  it('is an error at its empty cell and in no figure', () => {
    const report = reportOfRows(RFA, { ...RFA, reference: 'OTP/2', sent: '' });
    expect(found(report)).toEqual(['error H3 missingSent']);
    expectFigures(report, { 'otp.rfas.sent': 1, 'area2.otp.executedShare': [1, 1] });
  });

  it.each(['soon', '2023-02-29', '31/02/2023', '0'])('is an error where the cell says %s', (text) => {
    const report = reportOfRows({ ...RFA, sent: text }, { ...RFA, reference: 'OTP/2' });
    expect(onlyIssue(report)).toMatchObject({
      workbook: 'book 0.xlsx',
      sheet: 'Log 1',
      cell: 'H2',
      severity: 'error',
      found: text,
      finding: { code: 'unreadableDate', field: 'sent' },
    });
    expectFigures(report, { 'otp.rfas.sent': 1, 'area2.otp.executedShare': [1, 1] });
  });
});

describe('a row whose reply cannot be as the log says', () => {
  it('counts as sent and as not replied where the reply date is unreadable', () => {
    const report = reportOfRows({ ...RFA, replied: 'last week' }, { ...RFC, replied: 'next week' });
    expect(found(report)).toEqual(['error I2 unreadableDate', 'error I3 unreadableDate']);
    expectFigures(report, {
      'otp.rfas.sent': 1,
      'area2.otp.executedShare': [0, 1],
      'otp.rfas.averageDays': { reason: 'allPending' },
      'registry.headquarters.averageDays': { reason: 'allPending' },
      'registry.headquarters.positiveShare': [0, 1],
    });
  });

  it('counts as not replied where the day of recording is unreadable, for the Registry as well', () => {
    const report = reportOfRows({ ...RFA, recorded: '?!' }, { ...RFC, recorded: 'yes' });
    expect(found(report)).toEqual(['error J2 unreadableDate', 'error J3 unreadableDate']);
    expectFigures(report, {
      'otp.rfas.sent': 1,
      'area2.otp.executedShare': [0, 1],
      'otp.rfas.averageDays': { reason: 'allPending' },
      'registry.rfcs.headquarters': 1,
      'registry.headquarters.averageDays': { reason: 'allPending' },
      'registry.headquarters.positiveShare': [0, 1],
    });
  });

  it('counts as not replied where the reply came before the request', () => {
    const report = reportOfRows({ ...RFA, replied: '2022-10-02', recorded: '2022-10-02' }, RFC);
    expect(onlyIssue(report)).toMatchObject({
      severity: 'error',
      cell: 'I2',
      finding: { code: 'repliedBeforeSent' },
    });
    expectFigures(report, { 'otp.rfas.sent': 1, 'area2.otp.executedShare': [0, 1] });
  });

  it('counts as replied to after no days where the reply came on the same day', () => {
    const report = reportOfRows({ ...RFA, replied: RFA.sent, recorded: RFA.sent });
    expect(report.issues).toEqual([]);
    expectFigures(report, { 'area2.otp.executedShare': [1, 1], 'otp.rfas.averageDays': [0, 1] });
  });
});

describe('a value that decides in which figures a row stands', () => {
  it.each([
    ['kind', 'C2', 'Postcard'],
    ['organ', 'B2', 'Presidency'],
    ['origin', 'D2', 'Elsewhere'],
  ] as const)('keeps the row out of every figure where its %s is unknown', (field, cell, text) => {
    const report = reportOfRows({ ...RFC, [field]: text }, { ...RFC, reference: 'REG/2' });
    expect(onlyIssue(report)).toMatchObject({
      severity: 'error',
      cell,
      found: text,
      finding: { code: 'unrecognisedValue', field },
    });
    expectFigures(report, {
      'registry.rfcs.sent': 1,
      'registry.rfcs.headquarters': 1,
      'area3.arrest.sent': 1,
      'registry.headquarters.positiveShare': [1, 1],
    });
  });

  it('keeps an RFC out where nothing says from where in the Registry it was sent', () => {
    const report = reportOfRows({ ...RFC, origin: '' }, { ...RFC, reference: 'REG/2' });
    expect(found(report)).toEqual(['error D2 unrecognisedValue']);
    expectFigures(report, { 'registry.rfcs.sent': 1 });
  });

  it('keeps a row out where its kind is empty and none is fixed', () => {
    const report = reportOfRows({ ...RFC, kind: '' }, { ...RFC, reference: 'REG/2' });
    expect(found(report)).toEqual(['error C2 unrecognisedValue']);
    expectFigures(report, { 'registry.rfcs.sent': 1 });
  });

  it('says what stands in the cell even where that is punctuation', () => {
    const report = reportOfRows({ ...RFC, kind: '??' }, { ...RFC, reference: 'REG/2' });
    expect(onlyIssue(report)).toMatchObject({ severity: 'error', cell: 'C2', found: '??' });
  });

  it('asks no origin of what is not an RFC', () => {
    const report = reportOfRows(RFC, { ...RFC, reference: 'N/1', kind: 'decisionNotification', origin: '' });
    expect(report.issues).toEqual([]);
    expectFigures(report, { 'registry.rfcs.sent': 1, 'registry.decisionNotifications': 1 });
  });
});

describe('a value that only describes a row', () => {
  it('is a warning where a category is unknown, and the row stands among the other requests', () => {
    const report = reportOfRows({ ...RFC, category: 'Miscellany' });
    expect(onlyIssue(report)).toMatchObject({
      severity: 'warning',
      cell: 'E2',
      found: 'Miscellany',
      finding: { code: 'unrecognisedValue', field: 'category' },
    });
    expectFigures(report, {
      'area2.registry.requests': 1,
      'area2.registry.defence': 0,
      'area2.registry.other': 1,
      'area3.arrest.sent': 1,
    });
  });

  it('is a warning where a purpose is unknown, and the row has none', () => {
    const report = reportOfRows({ ...RFC, purpose: 'Miscellany' });
    expect(found(report)).toEqual(['warning F2 unrecognisedValue']);
    expectFigures(report, {
      'registry.rfcs.sent': 1,
      'area2.registry.defence': 1,
      'area3.arrest.sent': 0,
      'area4.registry.assetRecovery': 0,
    });
  });

  it('is a warning where an outcome is unknown, and the reply is not positive', () => {
    const report = reportOfRows({ ...RFC, outcome: 'Splendid' });
    expect(found(report)).toEqual(['warning K2 unrecognisedValue']);
    expectFigures(report, {
      'registry.headquarters.averageDays': '20',
      'registry.headquarters.positiveShare': [0, 1],
    });
  });
});

describe('a request that stands twice in a log', () => {
  it('is a warning at the later row where the two are the same, and counts once', () => {
    const report = reportOfRows(RFA, RFC, RFA);
    expect(onlyIssue(report)).toMatchObject({
      severity: 'warning',
      cell: 'A4',
      finding: {
        code: 'duplicate',
        first: { workbook: 'book 0.xlsx', sheet: 'Log 1', cell: 'A2' },
        differing: [],
      },
    });
    expectFigures(report, { 'otp.rfas.sent': 1, 'otp.rfas.averageDays': [10, 1] });
  });

  it('is an error where they differ in another field, and the row with the later reply counts', () => {
    const later = { ...RFC, replied: '2022-12-31', recorded: '2022-12-31', outcome: 'negative' };
    const figures = { 'registry.rfcs.sent': 1, 'registry.headquarters.positiveShare': [0, 1] } as const;
    const report = reportOfRows(RFC, later);
    const { severity, cell, finding } = onlyIssue(report);
    expect([severity, cell]).toEqual(['error', 'A2']);
    const differing = finding.code === 'duplicate' ? [...finding.differing].sort() : [];
    expect(differing).toEqual(['outcome', 'recorded', 'replied']);
    expectFigures(report, figures);
    const turned = reportOfRows(later, RFC);
    expect(onlyIssue(turned).cell).toBe('A3');
    expectFigures(turned, figures);
  });

  it('names the first row for each that follows it', () => {
    const report = reportOfRows(RFA, RFA, RFA);
    expect(found(report)).toEqual(['warning A3 duplicate', 'warning A4 duplicate']);
    const firsts = report.issues.map(({ finding }) => finding.code === 'duplicate' && finding.first.cell);
    expect(firsts).toEqual(['A2', 'A2']);
    expectFigures(report, { 'otp.rfas.sent': 1 });
  });

  it.each([
    ['reference', 'OTP/2'],
    ['addressee', 'State B'],
    ['kind', 'rfi'],
  ] as const)('is no second time where the %s differs', (field, text) => {
    const report = reportOfRows(RFA, { ...RFA, [field]: text });
    expect(report.issues).toEqual([]);
    expectFigures(report, { 'otp.rfas.sent': field === 'kind' ? 1 : 2 });
  });

  it('counts twice on two days, and that is a warning', () => {
    const report = reportOfRows(RFA, { ...RFA, sent: '2022-10-04' });
    expect(found(report)).toEqual(['warning A3 enteredAgain']);
    expectFigures(report, { 'otp.rfas.sent': 2 });
  });

  it('counts where the row before it is kept out by an error', () => {
    const report = reportOfRows({ ...RFC, origin: 'Elsewhere' }, RFC);
    expect(found(report)).toEqual(['error D2 unrecognisedValue']);
    expectFigures(report, { 'registry.rfcs.sent': 1 });
  });
});

describe('a request without a reference', () => {
  it('is a warning and counted', () => {
    const report = reportOfRows({ ...RFA, reference: '' });
    expect(found(report)).toEqual(['warning A2 missingReference']);
    expectFigures(report, { 'otp.rfas.sent': 1, 'area2.otp.executedShare': [1, 1] });
  });

  it('is not taken for another one without a reference', () => {
    const report = reportOfRows({ ...RFA, reference: '' }, { ...RFA, reference: '' });
    expect(found(report)).toEqual(['warning A2 missingReference', 'warning A3 missingReference']);
    expectFigures(report, { 'otp.rfas.sent': 2 });
  });
});

describe('a date that cannot be', () => {
  it('counts up to the day of the run and is in the future from the next day on', () => {
    const report = reportOf(
      [
        logOf({}, [
          { ...RFA, sent: '2023-03-01', replied: '2023-03-02', recorded: '2023-03-02' },
          { ...RFA, reference: 'OTP/2', sent: '2023-03-02', replied: '', recorded: '', outcome: '' },
          { ...RFA, reference: 'OTP/3', sent: '2023-03-03', replied: '', recorded: '', outcome: '' },
          { ...RFA, reference: 'OTP/4', replied: '2023-03-03', recorded: '2023-03-03' },
          { ...RFA, reference: 'OTP/5', recorded: '2023-03-03' },
        ]),
      ],
      { today: '2023-03-02' },
    );
    const future = found(report).filter((text) => text.endsWith('dateInFuture'));
    expect(future).toEqual([
      'error H4 dateInFuture',
      'error I5 dateInFuture',
      'error J5 dateInFuture',
      'error J6 dateInFuture',
    ]);
    expectFigures(report, { 'otp.rfas.sent': 4, 'area2.otp.executedShare': [1, 4] });
  });

  it('is out of range before the Court began, and read from 1 July 2002 on', () => {
    const report = reportOfRows(
      { ...RFA, sent: '2002-06-30', replied: '', recorded: '', outcome: '' },
      { ...RFA, reference: 'OTP/2', sent: '2002-07-01', replied: '', recorded: '', outcome: '' },
    );
    expect(found(report)).toEqual(['error H2 dateOutOfRange']);
    const first = reportOf([logOf({}, [{ ...RFA, sent: '2002-07-01' }])], { year: 2001 });
    expectFigures(first, { 'otp.rfas.sent': 1 });
  });

  it('is out of range over five years ahead, and only in the future until then', () => {
    const report = reportOfRows(
      { ...RFA, sent: '2031-11-24', replied: '', recorded: '', outcome: '' },
      { ...RFA, reference: 'OTP/2', sent: '2031-11-25', replied: '', recorded: '', outcome: '' },
    );
    expect(found(report)).toEqual(['error H2 dateInFuture', 'error H3 dateOutOfRange']);
    expectFigures(report, { 'otp.rfas.sent': 0 });
  });

  it('leaves the request pending where it is the date of its reply', () => {
    const report = reportOfRows({ ...RFC, replied: '1999-01-01', recorded: '' });
    expect(found(report)).toContain('error I2 dateOutOfRange');
    expectFigures(report, {
      'registry.rfcs.headquarters': 1,
      'registry.headquarters.averageDays': { reason: 'allPending' },
    });
  });
});

describe('an outcome and a reply that do not go together', () => {
  it('is a warning where a reply has no outcome: it is a reply, and not positive', () => {
    const report = reportOfRows({ ...RFC, outcome: '' });
    expect(found(report)).toEqual(['warning K2 repliedWithoutOutcome']);
    expectFigures(report, {
      'registry.headquarters.averageDays': '20',
      'registry.headquarters.positiveShare': [0, 1],
    });
  });

  it('is a warning where an outcome has no reply: the request is pending', () => {
    const report = reportOfRows({ ...RFC, replied: '', recorded: '' });
    const [issue = ''] = found(report);
    expect(found(report)).toHaveLength(1);
    expect(issue).toMatch(/^warning [IK]2 outcomeWithoutReply$/);
    expectFigures(report, {
      'registry.headquarters.averageDays': { reason: 'allPending' },
      'registry.headquarters.positiveShare': [0, 1],
    });
  });
});

describe('rows that are no requests', () => {
  const total = plainRow({ reference: 'Total' });
  const banner = plainRow({ reference: 'Requests of October 2022' });
  const headings = plainRow(Object.fromEntries(PLAIN_FIELDS.map((field) => [field, HEADINGS[field]])));

  it('are left out without an issue, and counted by what they are', () => {
    const report = reportOfRows(banner, RFA, plainRow({}), headings, RFC, total);
    expect(report.issues).toEqual([]);
    expect(report.logs.map(({ leftOut, count }) => ({ leftOut, count }))).toEqual([
      {
        leftOut: { blank: 1, total: 1, banner: 1, repeatedHeading: 1, reminder: 0, otherTable: 0 },
        count: 2,
      },
    ]);
    expectFigures(report, { 'otp.rfas.sent': 1, 'registry.rfcs.sent': 1 });
  });

  it.each([
    ['under the sent dates', [null, null, null, null, null, null, 2]],
    ['under the outcomes', [null, null, null, null, null, null, null, null, null, 2]],
  ] as const)('include a total whose count stands %s', (_, cells) => {
    const log = logOf({}, [RFA, RFC]);
    const rows = [...sheetRows(log), ['Total', ...cells]];
    const [read] = readAll(workbookOf({ 'Log 1': rows }), [profileOfLog(log)]);
    expect(read?.issues).toEqual([]);
    expect(read?.leftOut.total).toBe(1);
    expect(read?.count).toBe(2);
  });

  it('do not take a request with them that looks a little like one', () => {
    const report = reportOfRows({ ...RFA, reference: 'Total/1' }, { ...RFA, addressee: 'Total State' });
    expect(report.issues).toEqual([]);
    expectFigures(report, { 'otp.rfas.sent': 2 });
  });
});

describe('a request that looks like a row between the requests', () => {
  it('is missing its sent date, and no total, where it goes to a company whose name begins like one', () => {
    const report = reportOfRows(RFA, { ...RFA, reference: 'OTP/2', addressee: 'Total SE', sent: '' });
    expect(found(report)).toEqual(['error H3 missingSent']);
  });

  it('is missing its sent date, and no banner, where only its reference was entered', () => {
    const report = reportOfRows(RFA, plainRow({ reference: 'OTP/2' }));
    expect(found(report)).toContain('error H3 missingSent');
  });
});

describe('a row with several things wrong', () => {
  it('has an issue for each, at its own cell', () => {
    const report = reportOfRows(
      { ...RFC, reference: '', category: 'Miscellany', replied: 'later', recorded: '' },
      { ...RFC, sent: '', kind: 'Postcard' },
    );
    expect([...found(report)].sort()).toEqual(
      expect.arrayContaining([
        'error C3 unrecognisedValue',
        'error H3 missingSent',
        'error I2 unreadableDate',
        'warning A2 missingReference',
        'warning E2 unrecognisedValue',
      ]),
    );
    expectFigures(report, { 'registry.rfcs.headquarters': 1, 'area2.registry.other': 1 });
  });

  it('stands with its errors before the warnings of all rows', () => {
    const report = reportOfRows({ ...RFC, category: 'Miscellany' }, { ...RFC, reference: 'REG/2', sent: '' });
    expect(found(report)).toEqual(['error H3 missingSent', 'warning E2 unrecognisedValue']);
  });
});

describe('letters of another alphabet that look like Latin ones', () => {
  it('are told of in references and in words of names, once for the column', () => {
    const report = reportOfRows(
      RFA,
      { ...RFA, reference: 'OTP/\u0415/2', addressee: '\u041cali' },
      { ...RFA, reference: 'OTP/\u0395/3', addressee: 'M\u0430li' },
    );
    expect(found(report)).toEqual(['warning A3 mixedAlphabets', 'warning G3 mixedAlphabets']);
    expect(report.issues[0]?.finding).toMatchObject({
      letters: ['\u0415'],
      where: { count: 2, ranges: ['A3:A4'] },
    });
  });

  it('are nothing to tell of in a word of its own alphabet, or where they look like no Latin ones', () => {
    const words = { ...RFA, reference: 'OTP/\u0394/1', addressee: 'Mali (\u041c\u0430\u043b\u0438)' };
    expect(found(reportOfRows(words))).toEqual([]);
  });
});
