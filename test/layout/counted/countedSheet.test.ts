import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { PUBLISHED_FIGURES } from '../publishedFigures';
import { cellAt, cellWith, sheetOf } from '../planReader';
import { figureMap, reportFixture } from '../reportFixture';

const messages = messagesOf('en');

test('each figure has the name beside it by which the workbook knows its cell', () => {
  const report = reportFixture();
  const plan = planReport(report, messages);
  const sheet = sheetOf(plan, 'counted');
  const defined = new Set(plan.definedNames.map(({ name }) => name));
  const shown = sheet.cells.flatMap(({ column, value }) =>
    column === 1 && typeof value === 'string' && value.startsWith('Cooperation.') ? value : [],
  );
  expect(shown).toHaveLength(report.rules.figures.length);
  for (const name of shown) expect(defined).toContain(name);
});

test('the headings stay in view, and are printed on each page', () => {
  const sheet = sheetOf(planReport(reportFixture(), messages), 'counted');
  const { row } = cellWith(sheet, messages.countedSheet.leftOutRequests);
  expect(sheet.print.repeatRows).toEqual({ first: row, last: row });
  expect(sheet.frozenRows).toBe(row + 1);
});

test('what a figure leaves out is told in one order, however it was counted', () => {
  const figures = PUBLISHED_FIGURES.map((figure) =>
    figure.id === 'registry.decisionNotifications'
      ? {
          ...figure,
          leftOut: new Map([['rfi', 1] as const, ['sentBeforePeriod', 2] as const, ['pending', 3] as const]),
        }
      : figure,
  );
  const sheet = sheetOf(planReport(reportFixture({ figures: figureMap(figures) }), messages), 'counted');
  const { row } = cellWith(sheet, messages.figures['registry.decisionNotifications']);
  expect(cellAt(sheet, row, 2)?.value).toBe(67);
  expect(cellAt(sheet, row, 3)?.value).toBe('3 pending, 2 sent before the period, 1 request for information');
});
