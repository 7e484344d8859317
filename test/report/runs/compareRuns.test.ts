import { knownDay } from '../../../src/ground/calendarDay';
import type { CellValue } from '../../../src/ground/outline';
import { compareRuns, type RunChanges } from '../../../src/report/runs/compareRuns';
import { computeReport } from '../../../src/report/computeReport';
import { parsePeriodName } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { MOST_RECORDED_REQUESTS, runRecord, runRecordSchema } from '../../../src/report/runs/runRecord';
import { withFormerStock } from '../../../src/report/runs/stockCarriedOver';
import type { LogProfile } from '../../../src/log/model/profile';
import { profileOf, readAll, readingOf, TODAY, workbookOf } from '../../log/workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
type Row = readonly CellValue[];

/** 16 September 2022 is 44820. */
const FIRST: readonly Row[] = [
  ['HQ/1', 'State A', 44830, 44840, 'Positive'],
  ['HQ/2', 'State B', 44831, null, null],
  ['HQ/3', 'State C', 44832, 44850, 'Negative'],
  ['HQ/4', 'State D', 'soon', null, null],
];

function reportOf(rows: readonly Row[], name = '2022-2023'): Report {
  const period = parsePeriodName(name);
  if (!period) throw new Error(name);
  return computeReport({
    logs: readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] })),
    period,
    today: TODAY,
  });
}

function reportIn(workbook: ReturnType<typeof workbookOf>, profiles: readonly LogProfile[] = []): Report {
  const period = parsePeriodName('2022-2023');
  if (!period) throw new Error('no period');
  const { logs, issues } = readingOf(workbook, profiles);
  return computeReport({ logs, issues, period, today: TODAY });
}

function changesTo(rows: readonly Row[], before = FIRST): RunChanges {
  const record = runRecordSchema.parse(JSON.parse(JSON.stringify(runRecord(reportOf(before), TODAY))));
  const changes = compareRuns(record, runRecord(reportOf(rows), TODAY));
  if (!changes) throw new Error('nothing to compare');
  return changes;
}

describe('what changed since the run before', () => {
  it('is nothing where the log is the same, even where rows moved', () => {
    const changes = changesTo([['September', null, null], [], ...FIRST].reverse());
    expect(changes.since).toBe('2026-11-24');
    expect(changes.figures).toEqual([]);
    expect(changes.requests).toEqual({ added: 0, replied: 0, corrected: 0, gone: 0 });
    expect(changes.issues).toEqual({ added: 0, mended: 0, remaining: 1 });
  });

  it('is told apart: requests added, replied to, corrected, no longer there', () => {
    const changes = changesTo([
      ['HQ/1', 'State A', 44829, 44840, 'Positive'],
      ['HQ/2', 'State B', 44831, 44861, 'Positive'],
      ['HQ/4', 'State D', 44833, null, null],
      ['HQ/5', 'State E', 44834, null, null],
      ['HQ/6', 'State F', 44835, null, null],
    ]);
    expect(changes.requests).toEqual({ added: 2, replied: 1, corrected: 2, gone: 1 });
    expect(changes.issues).toEqual({ added: 0, mended: 1, remaining: 0 });
    expect(changes.figures.find(({ id }) => id === 'registry.rfcs.headquarters')).toMatchObject({
      before: { value: [3, 1] },
      after: { value: [5, 1] },
    });
    expect(changes.figures.find(({ id }) => id === 'registry.headquarters.averageDays')).toMatchObject({
      before: { numerator: 28, denominator: 2 },
      after: { numerator: 41, denominator: 2 },
    });
  });

  it('parts the difference of each figure by what became of its requests', () => {
    const changes = changesTo([
      ['HQ/1', 'State A', 44829, 44840, 'Positive'],
      ['HQ/2', 'State B', 44831, 44861, 'Positive'],
      ['HQ/4', 'State D', 44833, null, null],
      ['HQ/5', 'State E', 44834, null, null],
    ]);
    const partsOf = (id: string): unknown =>
      changes.figures
        .find((figure) => figure.id === id)
        ?.parts?.map(({ cause, fields, numerator, denominator }) => [
          [cause, ...fields].join(' '),
          numerator,
          denominator,
        ]);
    expect(partsOf('registry.rfcs.headquarters')).toEqual([
      ['recordedLate', 1, 0],
      ['recognised', 1, 0],
      ['gone', -1, 0],
    ]);
    expect(partsOf('registry.headquarters.averageDays')).toEqual([
      ['replied', 30, 1],
      ['corrected sent', 1, 0],
      ['gone', -18, -1],
    ]);
    expect(partsOf('registry.headquarters.positiveShare')).toEqual([
      ['recordedLate', 0, 1],
      ['replied', 1, 0],
      ['recognised', 0, 1],
      ['gone', 0, -1],
    ]);
  });

  it('takes a request of which kind or addressee was corrected for the same', () => {
    const [first, ...others] = FIRST;
    const changes = changesTo([['HQ/1', 'State Z', ...(first ?? []).slice(2)], ...others]);
    expect(changes.requests).toEqual({ added: 0, replied: 0, corrected: 1, gone: 0 });
    expect(changes.figures).toEqual([]);
  });

  it('tells what a setting reads otherwise from what was corrected', () => {
    const workbook = workbookOf({ 'HQ RFC': [HEADINGS, ...FIRST] });
    const all = runRecord(reportIn(workbook), TODAY);
    const set = runRecord(
      reportIn(workbook, [profileOf({ values: { outcome: { Negative: 'positive' } } })]),
      TODAY,
    );
    const share = compareRuns(all, set)?.figures.find(
      ({ id }) => id === 'registry.headquarters.positiveShare',
    );
    expect(share?.parts).toEqual([
      { cause: 'readAnew', fields: ['outcome'], requests: 1, numerator: 1, denominator: 0 },
    ]);
  });

  it('says which version of the rules the run before followed, where it was another', () => {
    const record = runRecord(reportOf(FIRST), TODAY);
    expect(compareRuns({ ...record, rules: '2019.1' }, record)?.rules?.before).toBe('2019.1');
    expect(compareRuns(record, record)?.rules).toBeNull();
  });

  it('parts nothing where the single requests of the run before cannot be read', () => {
    const record = { ...runRecord(reportOf(FIRST), TODAY), requests: null, details: 'locked' } as const;
    const changes = compareRuns(record, runRecord(reportOf(FIRST.slice(1)), TODAY));
    expect(changes?.figures.length).toBeGreaterThan(0);
    expect(changes?.figures.every(({ parts }) => parts === null)).toBe(true);
  });

  it('tells two requests without a reference apart by their rows', () => {
    const without: readonly Row[] = [...FIRST, [null, 'State X', 44840, null, null]];
    expect(changesTo([...without, [null, 'State Y', 44841, null, null]], without).requests).toEqual({
      added: 1,
      replied: 0,
      corrected: 0,
      gone: 0,
    });
  });

  it('counts a request that was entered a second time as added', () => {
    expect(changesTo([...FIRST, FIRST[0] ?? []]).requests).toMatchObject({ added: 1, corrected: 0 });
  });

  it('is nothing where sheet and workbook have other names and rows came before, with or without references', () => {
    const rows: readonly Row[] = [
      ...FIRST,
      [null, 'State X', 44840, null, null],
      [null, 'State Y', 'late', null, null],
    ];
    const before = runRecord(reportIn(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] })), TODAY);
    const moved = workbookOf(
      { 'HQ requests': [['Registry headquarters'], [], HEADINGS, ...rows] },
      'copy.xlsx',
    );
    const after = runRecord(
      reportIn(moved, [profileOf({ fixed: { organ: 'Registry', origin: 'headquarters' } })]),
      TODAY,
    );
    expect(compareRuns(before, after)).toMatchObject({
      requests: { added: 0, replied: 0, corrected: 0, gone: 0 },
      issues: { added: 0, mended: 0 },
    });
  });

  it.each(['outcome', 'replied', 'addressee'] as const)(
    'corrected nothing where the column of “%s” is set to “Not used”, or used again',
    (field) => {
      const workbook = workbookOf({
        'HQ RFC': [HEADINGS, ...FIRST, ['HQ/1', 'State Z', 44830, 44841, 'Negative']],
      });
      const all = runRecord(reportIn(workbook), TODAY);
      const without = runRecord(reportIn(workbook, [profileOf({ columns: { [field]: null } })]), TODAY);
      const none = { added: 0, replied: 0, corrected: 0, gone: 0 };
      expect(compareRuns(all, without)?.requests).toEqual(none);
      expect(compareRuns(without, all)?.requests).toEqual(none);
      expect(without.requests?.readings).not.toEqual(all.requests?.readings);
    },
  );

  it('is not told of another period', () => {
    const record = runRecord(reportOf(FIRST, '2021-2022'), TODAY);
    expect(compareRuns(record, runRecord(reportOf(FIRST), TODAY))).toBeUndefined();
  });

  it('is told of the figures alone where the requests are too many to keep', () => {
    const many = Array.from({ length: MOST_RECORDED_REQUESTS + 1 }, (_, index): Row => [
      `HQ/${index}`,
      'State A',
      44830,
      null,
      null,
    ]);
    const report = reportOf([...many.slice(0, 900)]);
    const [log] = report.logs;
    if (!log) throw new Error('no log');
    const record = runRecord({ ...report, logs: Array.from({ length: 12 }, () => log) }, TODAY);
    expect(record.requests).toBeNull();
    expect(compareRuns(record, runRecord(report, TODAY))?.requests).toBeNull();
  });

  it('keeps no text of the log', () => {
    const record = JSON.stringify(runRecord(reportOf(FIRST), knownDay(2024, 1, 1)));
    expect(record).not.toMatch(/HQ|State|soon/);
  });
});

describe('pending requests at the start of a period', () => {
  const ENDED: readonly Row[] = [
    ['HQ/1', 'State A', 44830, 44840, 'Positive'],
    ['HQ/2', 'State B', 44831, null, null],
    ['HQ/3', 'State C', 44832, null, null],
    ['HQ/4', 'State D', 44833, null, null],
  ];
  const former = runRecordSchema.parse(JSON.parse(JSON.stringify(runRecord(reportOf(ENDED), TODAY))));
  const findings = (rows: readonly Row[], record = former): readonly unknown[] =>
    withFormerStock(reportOf(rows, '2023-2024'), record).issues.flatMap(({ finding }) =>
      finding.code === 'stockDiffers' ? [finding] : [],
    );

  it('are those of the end of the period before, from the same logs', () => {
    const [now] = reportOf(ENDED, '2023-2024').breakdowns.stock;
    expect(now?.pendingAtStart).toBe(3);
    expect(findings([...ENDED, ['HQ/5', 'State E', 45200, null, null]])).toEqual([]);
  });

  it('differ by requests that a finding names, and its parts add up to the difference', () => {
    const since: readonly Row[] = [
      ['HQ/1', 'State A', 44830, 44840, 'Positive'],
      ['HQ/2', 'State B', 44831, 44900, 'Positive'],
      ['HQ/3', 'State C', 45200, null, null],
      ['HQ/6', 'State F', 44834, null, null],
      ['HQ/7', 'State G', 44835, null, null],
    ];
    expect(findings(since)).toEqual([
      {
        code: 'stockDiffers',
        stream: 'headquarters',
        period: '2022-2023',
        ended: 3,
        starts: 2,
        parts: [
          { cause: 'recordedLate', requests: 2, difference: 2, references: ['HQ/6', 'HQ/7'] },
          { cause: 'replied', requests: 1, difference: -1, references: ['HQ/2'] },
          { cause: 'corrected', requests: 1, difference: -1, references: ['HQ/3'] },
          { cause: 'gone', requests: 1, difference: -1, references: [] },
        ],
      },
    ]);
  });

  it('differ by a number alone where the single requests of that report cannot be read', () => {
    const [finding] = findings(ENDED.slice(0, 3), { ...former, details: 'locked', requests: null });
    expect(finding).toMatchObject({ ended: 3, starts: 2, parts: undefined });
  });

  it('are not set against a report that was computed before its period was over, or on another period', () => {
    expect(findings(ENDED.slice(0, 3), { ...former, day: '2023-09-15' })).toEqual([]);
    expect(findings(ENDED.slice(0, 3), { ...former, period: '2021-2022' })).toEqual([]);
  });
});
