import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { RULE_IDS } from '../../../src/report/ruleIds';
import { PUBLISHED_FIGURES } from '../publishedFigures';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';
import { figureMap, reportFixture } from '../reportFixture';

const messages = messagesOf('en');

test('every rule stands there with what it says and what it follows', () => {
  const texts = textsOf(sheetOf(planReport(reportFixture(), messages), 'notes'));
  for (const id of RULE_IDS) {
    const { name, says, follows } = messages.rules[id];
    expect(texts).toEqual(expect.arrayContaining([name, says, follows]));
  }
});

test('a rule names the tables whose figures follow it', () => {
  const sheet = sheetOf(planReport(reportFixture(), messages), 'notes');
  const { row } = cellWith(sheet, messages.rules.evolution.says);
  expect(cellAt(sheet, row, 4)?.value).toBe('Overview (4 figures)');
});

test('a rule that no figure names applies to all tables', () => {
  const sheet = sheetOf(planReport(reportFixture(), messages), 'notes');
  const { row } = cellWith(sheet, messages.rules.ownPeriod.says);
  expect(cellAt(sheet, row, 4)?.value).toBe('All tables');
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
  const sheet = sheetOf(planReport(reportFixture({ figures: figureMap(figures) }), messages), 'notes');
  const { row } = cellWith(sheet, messages.figures['registry.decisionNotifications']);
  expect(cellAt(sheet, row, 2)?.value).toBe(67);
  expect(cellAt(sheet, row, 3)?.value).toBe('3 pending, 2 sent before the period, 1 request for information');
});
