import { checkAccessibility } from '../../src/accessibility/checkAccessibility';
import { ACCESSIBILITY_RULES } from '../../src/accessibility/finding';
import { planReport } from '../../src/layout/planReport';
import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import type { CellPlan, ChartPlan, SheetPlan } from '../../src/plan/workbookPlan';
import { planShared } from '../../src/share/planShared';
import type { ShareOptions } from '../../src/share/shareOptions';
import { shareReport } from '../../src/share/shareReport';
import { emptyReport, reportFixture } from '../layout/reportFixture';

function cell(row: number, column: number, value: string | number): CellPlan {
  return { row, column, value, style: { fontSize: 12 } };
}

const OPTIONS: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };

/** A sheet with which nothing is wrong: a title, and a table of two rows. */
const SOUND: SheetPlan = {
  id: 'one',
  name: 'Requests',
  tabColour: '#000000',
  columnWidths: [20, 20],
  rowHeights: new Map(),
  cells: [
    cell(0, 0, 'Requests sent'),
    cell(1, 0, 'Sender'),
    cell(1, 1, 'Sent'),
    cell(2, 0, 'OTP'),
    cell(2, 1, 7),
  ],
  merges: [],
  frozenRows: 0,
  tables: [
    { name: 'Sent', range: { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }, filterButtons: false },
  ],
  charts: [],
  print: { orientation: 'portrait', header: '', footer: '' },
};

const CHART: ChartPlan = {
  name: 'Chart',
  type: 'column',
  title: '',
  categoryAxisTitle: '',
  valueAxisTitle: '',
  numberFormat: '0',
  data: { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 },
  colours: [],
  dataLabels: false,
  legend: false,
  position: { firstRow: 4, lastRow: 9, firstColumn: 0, lastColumn: 1 },
  leastTextSize: 12,
  altText: 'One bar.',
};

function withCell(value: CellPlan): readonly CellPlan[] {
  return [...SOUND.cells.filter(({ row, column }) => row !== value.row || column !== value.column), value];
}

/** For each rule a sheet that breaks it. */
const BROKEN: Readonly<Record<(typeof ACCESSIBILITY_RULES)[number], readonly SheetPlan[]>> = {
  titleMissing: [{ ...SOUND, cells: withCell(cell(0, 0, '')) }],
  tableUnmarked: [{ ...SOUND, tables: [] }],
  tablesTogether: [{ ...SOUND, tables: [...SOUND.tables, ...SOUND.tables] }],
  tableUnnamed: [{ ...SOUND, tables: SOUND.tables.map((table) => ({ ...table, name: 'Tableau1' })) }],
  headingMissing: [{ ...SOUND, cells: withCell(cell(1, 1, 'Sender')) }],
  cellsMerged: [{ ...SOUND, merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }] }],
  cellEmpty: [{ ...SOUND, cells: withCell(cell(2, 1, '')) }],
  shorthandUndefined: [{ ...SOUND, cells: withCell(cell(2, 1, '[c]')) }],
  noteUndefined: [{ ...SOUND, cells: withCell(cell(2, 0, 'OTP [note 3]')) }],
  contentsUnlinked: [SOUND, { ...SOUND, id: 'two', name: 'Other' }],
  headerOrFooter: [{ ...SOUND, print: { ...SOUND.print, footer: '&P' } }],
  rowsFrozen: [{ ...SOUND, frozenRows: 1 }],
  filtered: [{ ...SOUND, tables: SOUND.tables.map(({ name, range }) => ({ name, range })) }],
  textSmall: [{ ...SOUND, cells: withCell({ ...cell(0, 0, 'Small'), style: { fontSize: 9 } }) }],
  contrastLow: [
    { ...SOUND, cells: withCell({ ...cell(0, 0, 'Grey'), style: { fontSize: 12, fontColour: '#AAAAAA' } }) },
  ],
  chartUntold: [{ ...SOUND, charts: [{ ...CHART, altText: ' ' }] }],
  chartBesideTable: [{ ...SOUND, charts: [CHART] }],
  sheetUnnamed: [{ ...SOUND, name: 'Feuil1' }],
  contentHidden: [SOUND],
  rowBlank: [{ ...SOUND, cells: [...SOUND.cells, cell(5, 0, 'After a gap')] }],
};

test('nothing is found in a sheet with a title and one marked table', () => {
  expect(checkAccessibility({ sheets: [SOUND] })).toEqual([]);
});

test.each(ACCESSIBILITY_RULES)('a workbook that breaks the rule %s is found out', (rule) => {
  const hidden = rule === 'contentHidden' ? [SOUND.name] : [];
  const findings = checkAccessibility({ sheets: BROKEN[rule] }, hidden);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test('a shorthand that is explained above its table, and a note that has its row, are no finding', () => {
  const cells = [
    cell(0, 0, 'Requests sent. Shorthand: [c] is confidential.'),
    cell(1, 0, 'Sender'),
    cell(1, 1, 'Sent'),
    cell(2, 0, '[note 1]'),
    cell(2, 1, '[c]'),
  ];
  expect(checkAccessibility({ sheets: [{ ...SOUND, cells }] })).toEqual([]);
});

test.each(LANGUAGES)('nothing is found in a shared workbook (%s)', (language) => {
  const messages = messagesOf(language);
  for (const report of [reportFixture(), emptyReport()])
    expect(checkAccessibility(planShared(shareReport(report, OPTIONS, messages).shared, messages))).toEqual(
      [],
    );
});

test('merged cells and unmarked tables of the section’s own report are named with their places', () => {
  const messages = messagesOf('en');
  const findings = checkAccessibility(planReport(reportFixture(), messages));
  expect(findings).toContainEqual({
    rule: 'tableUnmarked',
    sheet: 'Overview',
    place: expect.any(String) as string,
  });
  expect(findings.some(({ rule, sheet }) => rule === 'cellsMerged' && sheet === 'Overview')).toBe(true);
});
