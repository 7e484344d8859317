import { issueGroups } from '../../../../src/wording/issueGroups';
import { messagesOf } from '../../../../src/locales/messagesOf';
import { countBySeverity, groupFindings } from '../../../../src/taskpane/views/findings/groupFindings';
import { EVERY_FINDING } from '../../../layout/reportFixture';

test('the groups are those of the data-quality sheet', () => {
  const messages = messagesOf('en');
  const groups = groupFindings([...EVERY_FINDING, ...EVERY_FINDING], 'all').map(
    ({ code, severity, effect, issues }) => ({
      title: messages.issues[code].title,
      severity,
      effect,
      count: issues.length,
    }),
  );
  expect(groups).toEqual(issueGroups([...EVERY_FINDING, ...EVERY_FINDING], messages));
});

test('the filter keeps one severity, and every finding is counted once', () => {
  const { error, warning } = countBySeverity(EVERY_FINDING);
  expect(error + warning).toBe(EVERY_FINDING.length);
  for (const [filter, count] of [
    ['error', error],
    ['warning', warning],
  ] as const) {
    const issues = groupFindings(EVERY_FINDING, filter).flatMap((group) => group.issues);
    expect(issues).toHaveLength(count);
    expect(issues.every(({ severity }) => severity === filter)).toBe(true);
  }
});
