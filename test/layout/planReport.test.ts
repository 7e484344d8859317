import { planReport } from '../../src/layout/planReport';
import { PROGRAM_VERSION } from '../../src/ground/programVersion';
import { sheetName } from '../../src/plan/sheetName';
import type { CellRange } from '../../src/ground/address';
import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import type { SheetPlan } from '../../src/plan/workbookPlan';
import { emptyReport, reportFixture } from './reportFixture';
import { sheetOf, textsOf } from './planReader';

const plans = LANGUAGES.flatMap((language) => [
  [`the report in ${language}`, planReport(reportFixture(), messagesOf(language))] as const,
  [`the report without logs in ${language}`, planReport(emptyReport(), messagesOf(language))] as const,
]);
const sheets = plans.flatMap(([title, plan]) =>
  plan.sheets.map((sheet) => [`${sheet.id} of ${title}`, sheet] as const),
);

function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function covers({ row, column }: SheetPlan['cells'][number], range: CellRange): boolean {
  return overlap(range, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
}

test.each(sheets)('on the sheet %s no two cells are at one place, and they come in order', (_, { cells }) => {
  const places = cells.map(({ row, column }) => row * 1000 + column);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each(sheets)(
  'on the sheet %s every cell has a column of known width and a row of known height',
  (_, sheet) => {
    for (const { row, column } of sheet.cells) {
      expect(sheet.columnWidths[column]).toBeGreaterThan(0);
      expect(sheet.rowHeights.get(row)).toBeGreaterThan(0);
    }
  },
);

test.each(sheets)('on the sheet %s merges do not overlap and hold one text each', (_, { merges, cells }) => {
  merges.forEach((merge, index) => {
    expect(merges.slice(index + 1).filter((other) => overlap(merge, other))).toEqual([]);
    const filled = cells.filter((cell) => cell.value !== '' && covers(cell, merge));
    expect(filled.length).toBeLessThanOrEqual(1);
  });
});

test.each(sheets)('on the sheet %s text cells keep their text as it stands', (_, { cells }) => {
  for (const { value, style } of cells) {
    if (typeof value === 'string' && value !== '') expect(style.numberFormat).toBe('@');
    if (typeof value === 'number') expect(style.numberFormat).toMatch(/[0d]/);
  }
});

test.each(sheets)('on the sheet %s charts cover no cell with content, nor one another', (_, sheet) => {
  sheet.charts.forEach(({ position }, index) => {
    expect(sheet.cells.filter((cell) => covers(cell, position))).toEqual([]);
    expect(sheet.charts.slice(index + 1).filter((other) => overlap(position, other.position))).toEqual([]);
    expect(sheet.columnWidths[position.lastColumn]).toBeGreaterThan(0);
  });
});

test.each(plans)('in %s every link leads to a sheet of the plan and says where', (_, plan) => {
  const ids = plan.sheets.map(({ id }) => id);
  const links = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  expect(links.length).toBeGreaterThan(8);
  for (const { sheet, tip } of links) {
    expect(ids).toContain(sheet);
    expect(tip).not.toBe('');
  }
});

test.each(plans)('in %s sheet names are valid as they are', (_, plan) => {
  const names = plan.sheets.map(({ name }) => name);
  expect(names.map((name, index) => sheetName(name, names.slice(0, index)))).toEqual(names);
});

test.each(plans)('in %s the cover links to every other sheet', (_, plan) => {
  const targets = sheetOf(plan, 'cover').cells.flatMap(({ link }) => link?.sheet ?? []);
  const others = plan.sheets.map(({ id }) => id).filter((id) => id !== 'cover');
  expect(new Set(targets)).toEqual(new Set(others));
});

test.each(plans)('in %s charts and tables have names of their own', (_, plan) => {
  const charts = plan.sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(new Set(charts).size).toBe(charts.length);
  expect(new Set(tables).size).toBe(tables.length);
});

test('without any log the report still stands, and says so', () => {
  const plan = planReport(emptyReport(), messagesOf('en'));
  expect(textsOf(sheetOf(plan, 'cover'))).toContain(messagesOf('en').cover.noLogs);
  expect(textsOf(sheetOf(plan, 'overview'))).toContain(
    '1. Not available: no log of the Office of the Prosecutor was read.',
  );
  expect(plan.sheets.flatMap(({ charts }) => charts)).toEqual([]);
});

test('the cover names the logs that were read, with their range and their span', () => {
  const cover = sheetOf(planReport(reportFixture(), messagesOf('en')), 'cover');
  expect(textsOf(cover)).toEqual(
    expect.arrayContaining(['OTP requests 2019-2024.xlsx', 'RFA log', 'A4:M1247']),
  );
  expect(cover.cells.filter(({ style }) => style.numberFormat === 'dd/mm/yyyy')).toHaveLength(6);
});

test('supplementary figures stand on a sheet of their own that says what they are', () => {
  const sheet = sheetOf(planReport(reportFixture(), messagesOf('en')), 'supplementary');
  expect(textsOf(sheet)).toContain(messagesOf('en').supplementary.introduction);
  expect(sheet.charts.map(({ name }) => name)).toEqual([
    'timeToReply',
    'stockByMonth',
    'pendingAges',
    'fates',
    'replyCurve-headquarters',
  ]);
});

test('the cover says when and by which version the report was computed', () => {
  const cover = sheetOf(planReport(reportFixture(), messagesOf('en')), 'cover');
  expect(textsOf(cover)).toContain(`24 November 2026, by Cooperation Report ${PROGRAM_VERSION}`);
});

test('the cover names the sheets beside those of the logs: the register that was read, and what was not used', () => {
  const otherSheets = {
    registers: [{ workbook: 'HQ.xlsx', sheet: 'Warrants', register: 'warrants' as const }],
    unused: [
      { workbook: 'HQ.xlsx', sheet: 'Contacts' },
      { workbook: 'OTP.xlsx', sheet: 'Lists' },
    ],
  };
  const cover = sheetOf(planReport(reportFixture({ otherSheets }), messagesOf('en')), 'cover');
  expect(textsOf(cover)).toEqual(
    expect.arrayContaining([
      'From one more sheet the register of warrants of arrest was read: HQ.xlsx, sheet “Warrants”.',
      '2 more sheets were looked at and not used: HQ.xlsx, sheet “Contacts”; OTP.xlsx, sheet “Lists”.',
    ]),
  );
});
