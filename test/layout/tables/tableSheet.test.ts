import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { FigureId } from '../../../src/report/figures/figures';
import { unavailable } from '../publishedFigures';
import { figureMap, reportFixture } from '../reportFixture';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';

const messages = messagesOf('en');
const plan = planReport(reportFixture(), messages);

/** The cells right of a row's label: figure, unit, calculated from, divided by, note. */
function rowOf(sheetId: string, id: FigureId, inPlan = plan): readonly (string | number | undefined)[] {
  const sheet = sheetOf(inPlan, sheetId);
  const { row } = cellWith(sheet, messages.figures[id]);
  return [1, 2, 3, 4, 5].map((column) => cellAt(sheet, row, column)?.value);
}

function formatOf(sheetId: string, id: FigureId): string | undefined {
  const sheet = sheetOf(plan, sheetId);
  return cellAt(sheet, cellWith(sheet, messages.figures[id]).row, 1)?.style.numberFormat;
}

test.each<[string, FigureId, number, string]>([
  ['overview', 'otp.rfas.sent', 478, '#,##0'],
  ['overview', 'otp.rfas.evolution', 0.2383, '+0.00%;-0.00%;0.00%'],
  ['overview', 'otp.rfas.averageDays', 55.46, '0.00'],
  ['overview', 'registry.rfcs.evolutionHeadquarters', 0.82, '+0%;-0%;0%'],
  ['overview', 'registry.headquarters.averageDays', 47, '0'],
  ['overview', 'registry.headquarters.positiveShare', 0.173, '0.0%'],
  ['area2', 'area2.otp.executedShare', 0.3849, '0.00%'],
  ['area3', 'area3.arrest.positiveShare', 0, '0%'],
])('on the sheet %s the cell of %s holds the number %d, shown as %s', (sheet, id, value, format) => {
  expect(rowOf(sheet, id)[0]).toBe(value);
  expect(formatOf(sheet, id)).toBe(format);
});

test('a share stands beside what it was calculated from', () => {
  expect(rowOf('area2', 'area2.otp.executedShare').slice(2, 4)).toEqual([184, 478]);
});

test('a mean stands beside its sum of days and its requests', () => {
  const sheet = sheetOf(plan, 'overview');
  const { row } = cellWith(sheet, messages.figures['otp.rfas.averageDays']);
  expect(cellAt(sheet, row, 3)).toMatchObject({ value: 10204, style: { numberFormat: '#,##0" days"' } });
  expect(cellAt(sheet, row, 4)?.value).toBe(184);
});

test('a figure that is not available is text at the right', () => {
  const sheet = sheetOf(plan, 'area4');
  const { row } = cellWith(sheet, messages.figures['area4.otp.averageDays']);
  expect(cellAt(sheet, row, 1)).toMatchObject({
    value: 'n/a',
    style: { horizontal: 'right', numberFormat: '@' },
  });
});

test('where all requests are pending the table says so and needs no note', () => {
  expect(rowOf('area4', 'area4.registry.averageDays')[0]).toBe('All requests are pending – n/a');
  expect(rowOf('area4', 'area4.registry.averageDays')[4]).toBe('');
});

test('notes are numbered in the order of the rows, and none is printed twice', () => {
  expect(rowOf('overview', 'otp.rfas.averageDays')[4]).toBe('1, 2');
  expect(rowOf('overview', 'registry.rfcs.sent')[4]).toBe(3);
  expect(rowOf('overview', 'registry.headquarters.averageDays')[4]).toBe(1);
  const notes = textsOf(sheetOf(plan, 'overview')).filter((text) => /^\d\. /.test(text));
  expect(notes).toEqual([
    `1. ${messages.notes.pendingExcluded}`,
    `2. ${messages.notes.sentAndRecorded}`,
    `3. ${messages.notes.leftOutOfRfcs}`,
  ]);
});

test('a note says why a figure is not available', () => {
  const report = reportFixture({
    figures: figureMap([
      ...reportFixture().figures.values(),
      unavailable('otp.rfas.averageDays', 'days', 2, {
        code: 'notInLog',
        field: 'replied',
        workbook: 'otp.xlsx',
        sheet: 'Log',
      }),
    ]),
  });
  const changed = planReport(report, messages);
  expect(rowOf('overview', 'otp.rfas.averageDays', changed)[0]).toBe('n/a');
  expect(textsOf(sheetOf(changed, 'overview'))).toContain(
    '1. Not available: the log on sheet “Log” of otp.xlsx does not hold the field “Date of reply”, which this figure needs.',
  );
});

test('a reason that says the same as a note of another row is the same note', () => {
  const { figures } = reportFixture();
  const share = figures.get('area4.otp.executedShare');
  const changed = planReport(
    reportFixture({
      figures: figureMap([
        ...figures.values(),
        ...(share ? [{ ...share, notes: [{ code: 'noneExecuted' } as const] }] : []),
      ]),
    }),
    messages,
  );
  expect(rowOf('area4', 'area4.otp.executedShare', changed)[4]).toBe(1);
  expect(rowOf('area4', 'area4.otp.averageDays', changed)[4]).toBe(1);
});

test('parts of a total are indented below it', () => {
  const sheet = sheetOf(plan, 'overview');
  const part = cellWith(sheet, messages.figures['registry.rfcs.headquarters']);
  const total = cellWith(sheet, messages.figures['registry.rfcs.sent']);
  expect(part.row).toBe(total.row + 1);
  expect(part.style.indent).toBe(2);
  expect(total.style.indent).toBeUndefined();
});

test.each(['overview', 'area2', 'area3', 'area4'])('the sheet %s prints its own period', (id) => {
  expect(textsOf(sheetOf(plan, id))).toContain(
    'Reporting period: 16 September 2022 – 15 September 2023 · As at: 15 September 2023',
  );
});

test('a report of a period that is not over says so in its title', () => {
  const report = reportFixture();
  const unfinished = planReport({ ...report, asAt: report.period.end - 30 }, messages);
  expect(textsOf(sheetOf(unfinished, 'area3'))).toContain(
    'Reporting period: 16 September 2022 – 15 September 2023 · As at: 16 August 2023 (the reporting period is not over)',
  );
});

test('every figure has a name by which formulas find its cell', () => {
  const named = plan.definedNames.find(({ name }) => name === 'Cooperation.2022_2023.otp.rfas.sent');
  const sheet = sheetOf(plan, named?.sheet ?? '');
  expect(named && cellAt(sheet, named.range.firstRow, named.range.firstColumn)?.value).toBe(478);
  const ofFigures = plan.definedNames.filter(({ name }) => !name.startsWith('Cooperation.sheet.'));
  expect(ofFigures).toHaveLength(reportFixture().figures.size);
});

test('the headings of the figures are on no page but their own: other tables stand below them', () => {
  const sheet = sheetOf(plan, 'area2');
  const headings = cellWith(sheet, messages.table.indicator).row;
  expect(sheet.print.repeatRows).toEqual({ first: 0, last: headings - 1 });
});
