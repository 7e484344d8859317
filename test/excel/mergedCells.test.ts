import { MergedValues, readMergesDownwards } from '../../src/excel/mergedCells';
import { runBatch } from '../../src/excel/runBatch';
import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { compute, inspect, paneService, valueOf } from './paneInExcel';

const HEADINGS = [
  'No.',
  'Type of request',
  'Organ',
  'Requested State',
  'Date sent',
  'Date of reply',
  'Outcome',
];

/** A request to three States, in three rows, of which all but the addressee is merged; and one to a single State. */
function addMergedLog(host: ExcelHost): void {
  host
    .addSheet('Log')
    .set('A1', [
      HEADINGS,
      ["'RFA-1", 'RFA', 'OTP', 'State A', 44_830, 44_850, 'Positive'],
      ['', '', '', 'State B', '', '', ''],
      ['', '', '', 'State C', '', '', ''],
      ["'RFA-2", 'RFA', 'OTP', 'State D', 44_840, '', ''],
    ])
    .merge('A2:A4')
    .merge('B2:B4')
    .merge('C2:C4')
    .merge('E2:E4')
    .merge('F2:F4')
    .merge('G2:G4');
}

/** “Reply” is merged over its day and its outcome; the type of the request stands beside them. */
function addGroupedLog(host: ExcelHost): void {
  host
    .addSheet('Log')
    .set('A1', [
      ['OTP: list of RFAs', '', '', '', '', ''],
      ['Outgoing request', '', '', 'Reply of the State', '', ''],
      ['Reference', 'Addressee', 'On', 'Day', 'Outcome', 'Type'],
      ["'RFA-1", 'State A', 44_830, 44_850, 'Positive', 'Notification of mission'],
      ["'RFA-2", 'State B', 44_831, '', '', 'Request'],
      ["'RFA-3", 'State C', 44_832, 44_860, 'Negative', 'Notification of mission'],
    ])
    .merge('A2:C2')
    .merge('D2:E2');
}

describe('the heading of a group', () => {
  it('reaches over the columns that it is merged over in Excel, and no further', async () => {
    await withOffice(async (host) => {
      addGroupedLog(host);
      const service = paneService();
      const { logs } = valueOf(await inspect(service));
      const headings = logs[0]?.columns.map(({ heading }) => heading);
      expect(headings).toEqual(expect.arrayContaining(['Reply of the State – Outcome', 'Type']));
      const { figures } = valueOf(await compute(service));
      const missions = figures.find(({ id }) => id === 'otp.rfas.missionNotifications');
      expect(missions?.value).toEqual({ numerator: 2, denominator: 1 });
    });
  });
});

describe('cells of a log that are merged downwards', () => {
  it('stand for all of their rows, as a person sees it', async () => {
    await withOffice(async (host) => {
      addMergedLog(host);
      const service = paneService();
      expect(valueOf(await inspect(service)).logs).toMatchObject([{ content: { count: 4, errors: 0 } }]);
      const { figures } = valueOf(await compute(service));
      const sent = figures.find(({ id }) => id === 'otp.rfas.sent');
      expect(sent?.value).toEqual({ numerator: 4, denominator: 1 });
      const days = figures.find(({ id }) => id === 'otp.rfas.averageDays');
      expect(days).toMatchObject({ numerator: 60, denominator: 3 });
    });
  });

  it('are unknown to an Excel before ExcelApi 1.13, which is asked nothing about them', async () => {
    await withOffice(
      async (host) => {
        addMergedLog(host);
        const { logs } = valueOf(await inspect(paneService()));
        // The rows below the first of a merge hold an addressee and nothing else: what is left out is told.
        expect(logs).toMatchObject([{ content: { count: 2, leftOut: { banner: 2 } } }]);
      },
      { requirementSets: '1.12' },
    );
  });

  it('are found however many there are', async () => {
    await withOffice(async (host) => {
      const view = host.addSheet('Long');
      const pairs = 700;
      view.set(
        'A1',
        Array.from({ length: 2 * pairs }, (_, row) => [row % 2 === 0 ? row : '']),
      );
      for (let pair = 0; pair < pairs; pair += 1) view.merge(`A${2 * pair + 1}:A${2 * pair + 2}`);
      const range = { firstRow: 0, firstColumn: 0, lastRow: 2 * pairs - 1, lastColumn: 0 };
      const sheet = { id: view.sheet.id, name: view.name };
      const merges = await runBatch((context) => readMergesDownwards(context, sheet, range));
      const rows = merges.ok ? merges.value.map(({ firstRow }) => firstRow) : [];
      expect(rows).toEqual(Array.from({ length: pairs }, (_, pair) => 2 * pair));
    });
  });

  it('keep their value over the end of a block', () => {
    const merge = { firstRow: 11, firstColumn: 2, lastRow: 14, lastColumn: 2 };
    const merged = new MergedValues([merge]);
    const first = merged.fill({
      firstRow: 10,
      columns: [2, 5],
      rows: [
        ['a', 1],
        ['b', 2],
        [null, 3],
      ],
    });
    const second = merged.fill({
      firstRow: 13,
      columns: [2, 5],
      rows: [
        [null, 4],
        [null, 5],
        [null, 6],
      ],
    });
    expect([...first.rows, ...second.rows].map(([value]) => value)).toEqual(['a', 'b', 'b', 'b', 'b', null]);
    expect([...first.rows, ...second.rows].map(([, other]) => other)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
