import { planReport } from '../../../../src/layout/planReport';
import { messagesOf } from '../../../../src/locales/messagesOf';
import { changedParts } from '../../../../src/report/breakdowns/positiveShareParts';
import { chartsOfReport } from '../../../../src/taskpane/computation/chartsOfReport';
import { scaleTo } from '../../../../src/taskpane/views/charts/chartScale';
import { chartNumber } from '../../../../src/taskpane/views/charts/chartNumber';
import { differenceText } from '../../../../src/wording/differenceText';
import { figureOf } from '../../../report/expectFigures';
import { reportFixture } from '../../../layout/reportFixture';

const report = reportFixture();
const en = messagesOf('en');

test('the pane draws each chart of the supplementary sheet, with the numbers that stand on it', () => {
  const sheet = planReport(report, en).sheets.find(({ id }) => id === 'supplementary');
  const valueAt = new Map(sheet?.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const drawn = chartsOfReport(report, en);
  expect(drawn.map(({ name }) => name)).toEqual(sheet?.charts.map(({ name }) => name));
  for (const [index, { data, altText }] of (sheet?.charts ?? []).entries()) {
    const chart = drawn[index];
    expect(chart?.altText).toBe(altText);
    const first = chart?.rows.map(({ values: [value] }) => value);
    const stands = chart?.rows.map((_, row) =>
      valueAt.get(`${data.firstRow + 1 + row} ${data.firstColumn + 1}`),
    );
    expect(first).toEqual(stands?.map((value) => (typeof value === 'number' ? value : null)));
  }
});

test.each([
  [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [74, [0, 20, 40, 60, 80]],
  [100, [0, 20, 40, 60, 80, 100]],
  [101, [0, 25, 50, 75, 100, 125]],
])('an axis to %d has round ticks, the last of which is no less', (most, ticks) => {
  expect(scaleTo(most)).toEqual({ ticks, most: ticks.at(-1) });
});

test('numbers of charts are written as the language writes them', () => {
  const fr = messagesOf('fr');
  expect([chartNumber(0.625, true, en), chartNumber(0.2, true, en), chartNumber(1234, false, en)]).toEqual([
    '62.5%',
    '20%',
    '1,234',
  ]);
  expect(chartNumber(15.5, false, fr)).toBe('15,50');
});

test('a difference of two periods is exact, signed, and in points where it is of shares', () => {
  const share = figureOf(report, 'area2.otp.executedShare');
  const sent = figureOf(report, 'otp.rfas.sent');
  expect(differenceText(sent, { value: { numerator: 386, denominator: 1 } }, en)).toBe('+92');
  expect(differenceText(share, { value: { numerator: 1, denominator: 2 } }, en)).toBe('-11.51 points');
  expect(differenceText(share, { value: null }, en)).toBe('');
});

test('kinds of work that one of two periods has not are nothing there', () => {
  const part = { counted: 1, of: 2 };
  expect(changedParts([{ work: 'defence', now: part }], [{ work: 'assets', now: part }])).toEqual([
    { work: 'assets', now: { counted: 0, of: 0 }, before: part },
    { work: 'defence', now: part, before: { counted: 0, of: 0 } },
  ]);
});
