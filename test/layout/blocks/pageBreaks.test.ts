import { EMPTY_BLOCK } from '../../../src/layout/blocks/block';
import { pageBreaks, type PagedSheet } from '../../../src/layout/blocks/pageBreaks';
import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { ChartPlan } from '../../../src/plan/workbookPlan';
import { reportFixture } from '../reportFixture';

/** A sheet of rows of 20 points, of which 35 fit on a page as wide as the paper. */
function sheet(rows: number, block: Partial<PagedSheet['block']> = {}): PagedSheet {
  const rowHeights = new Map(Array.from({ length: rows }, (_, row) => [row, 20]));
  return {
    columnWidths: [90],
    block: { ...EMPTY_BLOCK, rows, rowHeights, ...block },
    orientation: 'portrait',
  };
}

const [CHART] = planReport(reportFixture(), messagesOf('en')).sheets.flatMap(({ charts }) => charts);

function chartAt(firstRow: number, lastRow: number): ChartPlan[] {
  return CHART ? [{ ...CHART, position: { firstRow, lastRow, firstColumn: 1, lastColumn: 2 } }] : [];
}

test('a sheet that fits on a page has no breaks, and a longer one breaks where a page is full', () => {
  expect(pageBreaks(sheet(35))).toEqual([]);
  expect(pageBreaks(sheet(80))).toEqual([35, 70]);
});

test('a heading at the foot of a page begins the next, with what belongs to it', () => {
  expect(pageBreaks(sheet(70, { headings: [5, 33] }))).toEqual([33, 66]);
  expect(pageBreaks(sheet(60, { headings: [5, 30, 32] }))).toEqual([30]);
});

test('a short section is not divided, and a long one is', () => {
  expect(pageBreaks(sheet(60, { headings: [28, 40] }))).toEqual([28]);
  expect(pageBreaks(sheet(60, { headings: [10, 58] }))).toEqual([35]);
});

test('a chart is not divided, but where it is longer than a page', () => {
  expect(pageBreaks(sheet(55, { headings: [24], charts: chartAt(25, 45) }))).toEqual([24]);
  expect(pageBreaks(sheet(60, { charts: chartAt(0, 50) }))).toEqual([35]);
});

test('no row or two of a long section are left over for a page, but where a chart stands beside the rows', () => {
  expect(pageBreaks(sheet(36))).toEqual([32]);
  expect(pageBreaks(sheet(60, { headings: [0, 37] }))).toEqual([33]);
  expect(pageBreaks(sheet(36, { charts: chartAt(0, 34) }))).toEqual([35]);
});

test('rows that are repeated on each page take their room', () => {
  expect(pageBreaks({ ...sheet(80), repeatRows: { first: 0, last: 4 } })).toEqual([35, 65]);
});

test('no page of the report ends with a heading', () => {
  for (const { print, cells } of planReport(reportFixture(), messagesOf('en')).sheets) {
    const bold = new Set(
      cells
        .filter(({ style, column }) => column === 0 && style.bold && style.fontSize === 12)
        .map(({ row }) => row),
    );
    expect((print.breaksBefore ?? []).filter((row) => bold.has(row - 1))).toEqual([]);
  }
});
