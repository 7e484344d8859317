import type { CellRange } from '../../src/ground/address';
import { nameInLanguage, planInLanguages } from '../../src/layout/planInLanguages';
import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import type { SheetPlan } from '../../src/plan/workbookPlan';
import { checkPlan } from '../../src/xlsx/write/checkedPlan';
import { reportFixture } from './reportFixture';

const REPORT = reportFixture();
const [english, french] = [messagesOf('en'), messagesOf('fr')];
const options = { charts: true, supplementary: true, checks: true };
const plan = planInLanguages(REPORT, [english, french], { options });
const isFrench = ({ id }: Pick<SheetPlan, 'id'>): boolean => id.startsWith('fr.');
const frenchSheets = plan.sheets.filter(isFrench);

test('a workbook in two languages has the sheets of each, with the same numbers and as many tables and charts', () => {
  const alone = planReport(REPORT, french, { options: { ...options, checks: false } });
  expect(plan.sheets.filter((sheet) => !isFrench(sheet))).toEqual(
    planReport(REPORT, english, { options }).sheets,
  );
  expect(frenchSheets).toHaveLength(alone.sheets.length);
  frenchSheets.forEach((sheet, index) => {
    const other = alone.sheets[index];
    expect(sheet.cells.map(({ value }) => value)).toEqual(other?.cells.map(({ value }) => value));
    expect(sheet.numbers).toEqual(other?.numbers);
    expect(sheet.charts).toHaveLength(other?.charts.length ?? 0);
    expect(sheet.tables).toHaveLength(other?.tables.length ?? 0);
  });
});

test('no two sheets, tables, charts or names for formulas are called the same, and the figures’ names stand once', () => {
  const unique = (names: readonly string[]): void => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  };
  unique(plan.sheets.map(({ name }) => name));
  unique(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  unique(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)));
  unique(plan.definedNames.map(({ name }) => name));
  expect(plan.sheets.map(({ name }) => name)).toContain(nameInLanguage('Notes', 'fr'));
  expect(plan.definedNames.filter(({ name }) => name.endsWith('.otp.rfas.sent'))).toHaveLength(1);
  expect(() => {
    checkPlan(plan);
  }).not.toThrow();
});

test('the links of each language lead to its own sheets', () => {
  const ids = new Set(frenchSheets.map(({ id }) => id));
  const links = frenchSheets.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
  expect(links.length).toBeGreaterThan(frenchSheets.length);
  for (const { sheet, isOutside } of links) if (isOutside !== true) expect(ids).toContain(sheet);
});

test('every table is one that Excel takes: headings unlike one another, rows below them, and no merged or shared cells', () => {
  for (const { id, cells, merges, tables } of plan.sheets) {
    const texts = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    for (const { name, range } of tables) {
      const { firstRow, firstColumn, lastColumn } = range;
      const headings = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
        String(texts.get(`${firstRow} ${firstColumn + index}`) ?? '').toLowerCase(),
      );
      expect(headings).not.toContain('');
      expect({ id, name, headings: new Set(headings).size }).toEqual({ id, name, headings: headings.length });
      expect(range.lastRow).toBeGreaterThan(firstRow);
      const others = tables.filter((table) => table.name !== name).map((table) => table.range);
      expect({ id, name, met: [...merges, ...others].filter((other) => meet(range, other)) }).toEqual({
        id,
        name,
        met: [],
      });
    }
  }
});

test('every number below a heading stands in a table that is marked up, so that it can be heard with its heading', () => {
  const outside = plan.sheets
    .filter(({ id }) => !id.endsWith('cover'))
    .flatMap(({ id, numbers = [], tables }) =>
      numbers
        .filter(
          ({ row, column }) =>
            !tables.some(({ range }) =>
              meet(range, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
            ),
        )
        .map((number) => `${id} ${number.id}`),
    );
  expect(plan.sheets.flatMap(({ numbers = [] }) => numbers).length).toBeGreaterThan(100);
  expect(outside).toEqual([]);
});

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
