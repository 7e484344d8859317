import { planReport } from '../../src/layout/planReport';
import type { ChartPlan, SheetPlan } from '../../src/plan/workbookPlan';
import { messagesOf } from '../../src/locales/messagesOf';
import type { Breakdowns } from '../../src/report/breakdowns/breakdowns';
import { BREAKDOWNS, reportFixture } from './reportFixture';
import { cellAt, sheetOf, textsOf } from './planReader';

const messages = messagesOf('en');
const plan = planReport(reportFixture(), messages);

function chartOf(name: string, inPlan = plan): { readonly chart: ChartPlan; readonly sheet: SheetPlan } {
  for (const sheet of inPlan.sheets) {
    const chart = sheet.charts.find((one) => one.name === name);
    if (chart) return { chart, sheet };
  }
  throw new Error(`No chart ${name}`);
}

/** What stands in the range that a chart draws, row by row. */
function dataOf(name: string, inPlan = plan): readonly (readonly (string | number | undefined)[])[] {
  const { chart, sheet } = chartOf(name, inPlan);
  const { firstRow, lastRow, firstColumn, lastColumn } = chart.data;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    Array.from(
      { length: lastColumn - firstColumn + 1 },
      (__, column) => cellAt(sheet, firstRow + row, firstColumn + column)?.value,
    ),
  );
}

function planWith(breakdowns: Partial<Breakdowns>): typeof plan {
  return planReport(reportFixture({ breakdowns: { ...BREAKDOWNS, ...breakdowns } }), messages);
}

const NAMES = plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name));

test('the charts of the report are all there', () => {
  expect(NAMES).toEqual([
    'totals',
    'byMonth-otp',
    'byMonth-headquarters',
    'byMonth-countryOffices',
    'byCategory',
    'timeToReply',
    'stockByMonth',
    'pendingAges',
    'fates',
    'replyCurve-headquarters',
  ]);
});

test.each(NAMES)('the header cells of the chart %s name its series, each unlike the others', (name) => {
  const [header = []] = dataOf(name);
  expect(new Set(header).size).toBe(header.length);
  expect(header.every((text) => typeof text === 'string' && text !== '')).toBe(true);
});

test.each(NAMES)(
  'the chart %s has a title, axis titles, a text for those who do not see it, and a colour a series',
  (name) => {
    const { chart } = chartOf(name);
    for (const text of [chart.title, chart.categoryAxisTitle, chart.valueAxisTitle])
      expect(text).not.toBe('');
    expect(chart.altText).toMatch(/\d.*\.$/);
    expect(chart.colours).toHaveLength(chart.data.lastColumn - chart.data.firstColumn);
    expect(chart.legend).toBe(chart.colours.length > 1);
  },
);

test.each(NAMES)('the chart %s stands beside its table, beginning with its headings', (name) => {
  const { data, position } = chartOf(name).chart;
  expect(position.firstColumn > data.lastColumn || position.lastColumn < data.firstColumn).toBe(true);
  expect(position.firstRow).toBe(data.firstRow);
  expect(position.lastRow).toBeGreaterThanOrEqual(data.lastRow);
});

test('requests by month stand beside those of the period before', () => {
  const rows = dataOf('byMonth-otp');
  expect(rows[0]).toEqual(['Month from', '2022–2023', '2021–2022']);
  expect(rows[1]).toEqual(['16 Sep', 31, 28]);
  expect(rows.slice(1).map((row) => row[1])).toEqual(BREAKDOWNS.byMonth[0]?.current);
  expect(rows.slice(1).map((row) => row[2])).toEqual(BREAKDOWNS.byMonth[0]?.previous);
  expect(rows[12]?.[0]).toBe('16 Aug');
});

test('where nothing is known of the period before there is one series', () => {
  expect(dataOf('byMonth-countryOffices')[0]).toEqual(['Month from', '2022–2023']);
});

test('a count of the period before that is not known is not drawn as nought', () => {
  const changed = planWith({
    totals: [
      { name: 'rfas', current: 478, previous: 386 },
      { name: 'headquarters', current: 301, previous: null },
    ],
  });
  expect(dataOf('totals', changed)[2]).toEqual(['RFCs of headquarters', 301, 'n/a']);
});

test('totals and categories hold what the report says', () => {
  expect(dataOf('totals').slice(1)).toEqual([
    ['RFAs without notifications', 345, 242],
    ['Notifications of missions', 133, 144],
    ['RFCs of headquarters', 301, 165],
    ['RFCs of Country Offices', 154, 159],
  ]);
  expect(dataOf('byCategory').map((row) => row[1])).toEqual(['2022–2023', 23, 2, 38, 224, 14]);
});

test('the time to reply has one series a stream and one row a band', () => {
  const rows = dataOf('timeToReply');
  expect(rows[0]?.slice(1)).toEqual(['Office of the Prosecutor', 'Registry headquarters', 'Country Offices']);
  expect(rows.slice(1).map((row) => row[1])).toEqual([61, 58, 32, 26, 7]);
});

test('what became of the requests is stacked and adds up to the requests of each category', () => {
  expect(chartOf('fates').chart.type).toBe('barStacked');
  const sums = dataOf('fates')
    .slice(1)
    .map((row) => row.slice(1).reduce<number>((sum, value) => sum + Number(value), 0));
  expect(sums).toEqual([23, 2, 38, 224, 14]);
});

test('a table of a chart closes with its total outside what is drawn', () => {
  const { chart, sheet } = chartOf('byMonth-otp');
  expect(cellAt(sheet, chart.data.lastRow + 1, chart.data.firstColumn)?.value).toBe('Total');
  expect(cellAt(sheet, chart.data.lastRow + 1, chart.data.firstColumn + 1)?.value).toBe(478);
});

test('where there is nothing to draw a sentence stands instead of the chart', () => {
  const [otp] = BREAKDOWNS.byMonth;
  const noughts = Array.from({ length: 12 }, () => 0);
  const changed = planWith({
    byMonth: otp ? [{ ...otp, current: noughts, previous: noughts }] : [],
    fates: [],
    timeToReply: [],
    byCategory: [],
    replyTimes: [],
    stock: [],
  });
  expect(changed.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(['totals']);
  expect(textsOf(sheetOf(changed, 'months'))).toContain(messages.charts.byMonth.none);
  expect(textsOf(sheetOf(changed, 'area2'))).toContain(messages.charts.byCategory.none);
  expect(textsOf(sheetOf(changed, 'supplementary'))).toEqual(
    expect.arrayContaining([
      messages.charts.fates.none,
      messages.charts.timeToReply.none,
      messages.supplementary.replyTimes.none,
      messages.supplementary.stock.none,
    ]),
  );
});
