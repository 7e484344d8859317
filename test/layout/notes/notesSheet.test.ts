import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { RULE_IDS } from '../../../src/report/ruleIds';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';
import { reportFixture } from '../reportFixture';

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

test('the headings of the rules are printed on each page that they take', () => {
  const sheet = sheetOf(planReport(reportFixture(), messages), 'notes');
  const { row } = cellWith(sheet, messages.notesSheet.says);
  expect(sheet.print.repeatRows).toEqual({ first: row, last: row });
  expect(cellWith(sheet, messages.rules.ownPeriod.says).row).toBeGreaterThan(row);
});
