import type { LogProfile } from '../../../src/log/model/profile';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { codedValue } from '../../../src/log/model/code';
import { rulesOf } from '../../../src/report/editions/rulesOfYear';
import { executionStanding } from '../../../src/report/rules/sentAndRecorded';
import { periodStartingIn } from '../../../src/report/period';
import { completeRequests } from '../../../src/report/completeness';
import { profileOf, readAll, type Rows, workbookOf } from '../workbookOf';

const PERIOD = periodStartingIn(2022);

function read(sheet: string, rows: Rows, profiles: readonly LogProfile[] = []): RequestLog {
  const [log] = readAll(workbookOf({ [sheet]: rows }), profiles);
  if (!log) throw new Error('no log was recognised');
  return log;
}

/** Requests of the OTP, each replied to after ten days unless its status says that it is pending. */
function readStatuses(
  statuses: readonly (string | null)[],
  { heading = 'Status', profiles = [] }: { heading?: string; profiles?: readonly LogProfile[] } = {},
): RequestLog {
  const rows = statuses.map((status, index) => {
    const replied = status === 'Pending' || status?.startsWith('…') === true ? null : 44930 + (index % 100);
    return [`OTP/${index + 1}`, `State ${index + 1}`, 44830 + (index % 100), replied, status];
  });
  return read('OTP RFA', [['Reference', 'State', 'Date sent', 'Date of reply', heading], ...rows], profiles);
}

function executed(log: RequestLog): number {
  const standing = executionStanding(rulesOf(PERIOD).edition);
  return [...log.rowNumbers.keys()].filter((row) => standing(log, row, PERIOD) === 'counted').length;
}

function findings(log: RequestLog): readonly string[] {
  return log.issues.map(({ severity, cell, found, finding }) => {
    const isText = finding.code === 'unrecognisedValue' || finding.code === 'freeTexts';
    const told = isText ? [...(finding.where?.ranges ?? []), finding.executed ?? []].flat() : [];
    return [severity, cell, finding.code, `“${found}”`, ...told].join(' ');
  });
}

describe('a column of statuses', () => {
  const KNOWN = [
    'Executed',
    'Pending',
    'Closed',
    'Recording under way',
    'Executed and recorded',
    'Reply received',
  ];

  it('is silent where every status is known', () => {
    expect(findings(readStatuses([...KNOWN, ...KNOWN]))).toEqual([]);
  });

  it.each([
    ...['Being captured by the archives', 'With CMS', 'Executed – CMS', 'Not in the system', 'In the inbox'],
    ...['À traiter par les archives', 'Executed – pending', 'Executed, data entry outstanding', '?'],
  ])('says of “%s” that it may be a recording under way, as the request counts as executed', (text) => {
    const log = readStatuses([...KNOWN, text, 'Executed', text, text]);
    expect(findings(log)).toEqual([`warning E8 unrecognisedValue “${text}” E8 E10:E11 3`]);
    expect(executed(log)).toBe(8);
  });

  it('says it of “Pending” beside a reply', () => {
    const log = read('OTP RFA', [
      ['Reference', 'State', 'Date sent', 'Date of reply', 'Status'],
      ['1', 'A', 44830, 44840, 'Pending'],
      ['2', 'B', 44831, null, 'Pending'],
      ['3', 'C', 44832, 44845, 'Recording under way'],
      ['4', 'D', 44833, 44846, 'Being captured'],
      ['5', 'E', 44834, 44846, 'Being captured'],
    ]);
    expect(findings(log)).toContain('warning E2 unrecognisedValue “Pending” E2:E3 1');
  });

  it('says in one finding what it holds in free words, and how many of them count as executed', () => {
    const notes = Array.from({ length: 30 }, (_, index) => `Letter ${index + 1} of the ministry`);
    const log = readStatuses([...notes, 'Recording under way', 'Executed']);
    expect(findings(log)).toEqual(['warning E1 freeTexts “Status” E2:E31 30']);
    expect(log.issues[0]?.finding).toMatchObject({ distinct: 30 });
  });

  it('says once what it holds for requests without a reply, which no figure depends on', () => {
    const log = readStatuses([...KNOWN, '… with the ministry', '… asked again']);
    expect(findings(log)).toEqual(['warning E1 freeTexts “Status” E8:E9']);
  });

  it('is known once the profile says what its texts mean', () => {
    const profiles = [profileOf({ values: { status: { 'With CMS': 'recordingUnderWay', Captured: null } } })];
    const log = readStatuses([...KNOWN, 'With CMS', 'Captured'], { profiles });
    expect(findings(log)).toEqual([]);
    expect(executed(log)).toBe(5);
  });

  it('leaves its requests complete: a status may be free text', () => {
    expect(completeRequests(readStatuses([...KNOWN, 'With CMS', 'With CMS']))).toBe(8);
  });
});

describe('a column of outcomes', () => {
  it('says that a recording is under way even where no other of the first requests did', () => {
    const outcomes = Array.from({ length: 600 }, () => 'Executed');
    const log = readStatuses([...outcomes, 'Executed, recording under way'], { heading: 'Outcome' });
    expect(executed(log)).toBe(600);
  });

  it('names each outcome that is not known once, with all of its cells', () => {
    const rows = ['Positive', 'see file', 'Positive', 'see file', 'Negative'].map((outcome, index) => [
      `HQ/${index + 1}`,
      'A',
      44830 + index,
      44840 + index,
      outcome,
    ]);
    const log = read('HQ RFC', [['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'], ...rows]);
    expect(findings(log)).toEqual(['warning E3 unrecognisedValue “see file” E3 E5']);
    expect(completeRequests(log)).toBe(3);
  });

  it('may say in words that are not known that the OTP’s request is being recorded', () => {
    const log = readStatuses(['Executed', 'Executed', 'Executed (CMS)', 'Refused', 'Executed'], {
      heading: 'Outcome',
    });
    expect(findings(log)).toEqual(['warning E4 unrecognisedValue “Executed (CMS)” 1']);
  });
});

describe('a column of free subjects', () => {
  it('says in one finding which of them are not known, and reads those that are', () => {
    const subjects = [
      ...['Identification of assets', 'Banking records of the suspect', 'Photographs of the bridge'],
      ...['Call data of a number', 'Identification of assets', 'Satellite images', 'School registers'],
    ];
    const rows = subjects.map((subject, index) => [`OTP/${index + 1}`, 'A', 44830 + index, subject]);
    const log = read('OTP RFA', [['Reference', 'State', 'Date sent', 'Subject'], ...rows]);
    expect([...log.coded.purpose].map((code) => codedValue('purpose', code) ?? '–').join(' ')).toBe(
      'assetIdentification – – – assetIdentification – –',
    );
    expect(findings(log)).toEqual(['warning D1 freeTexts “Subject” D3:D5 D7:D8']);
  });
});

describe('a column of kinds', () => {
  it('is told row by row, as each of its rows is in no figure', () => {
    const kinds = ['RFA', 'Letter', 'RFA', 'Letter', 'Notification of mission'];
    const rows = kinds.map((kind, index) => [`OTP/${index + 1}`, kind, 'A', 44830 + index]);
    const log = read('OTP', [['Reference', 'Kind', 'State', 'Date sent'], ...rows]);
    expect(findings(log)).toEqual([
      'error B3 unrecognisedValue “Letter”',
      'error B5 unrecognisedValue “Letter”',
    ]);
  });
});
