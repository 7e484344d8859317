import { describeIssue } from '../../src/wording/describeIssue';
import { describePlace } from '../../src/wording/describePlace';
import { issueGroups } from '../../src/wording/issueGroups';
import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import { EVERY_FINDING, issue } from '../layout/reportFixture';

const messages = messagesOf('en');

test.each(
  LANGUAGES.flatMap((language) => EVERY_FINDING.map((one) => [language, one.finding.code, one] as const)),
)('in %s every text of %s is a whole sentence without a gap', (language, _, one) => {
  const { title, message, action, effect } = describeIssue(one, messagesOf(language));
  for (const text of [message, action, effect]) expect(text).toMatch(/[.]$/);
  for (const text of [title, message, action, effect]) expect(text).not.toMatch(/[{}]|undefined| {2}/);
  expect(title).not.toBe('');
});

test('a date that is found is written as the reader writes dates', () => {
  const early = issue({ code: 'repliedBeforeSent', sent: '2023-03-01' }, '2023-02-11');
  expect(describeIssue(early, messages).message).toBe(
    'The reply is dated 11 February 2023, but the request was sent on 1 March 2023.',
  );
  expect(describeIssue(early, messagesOf('fr')).message).toBe(
    'La réponse est datée du 11 février 2023, mais la demande a été envoyée le 1er mars 2023.',
  );
});

test('the values that a field may take are named as people name them', () => {
  const wrong = issue(
    { code: 'unrecognisedValue', field: 'outcome', choices: ['positive', 'withdrawn'] },
    'see file',
  );
  expect(describeIssue(wrong, messages).action).toBe(
    'Use one of “Positive”, “Withdrawn”, or say which of them “see file” means: in the pane under “How it is read”, or in a profile.',
  );
});

test('a duplicate says where it was entered before and in what it differs', () => {
  const first = { workbook: 'otp.xlsx', sheet: 'Log', cell: 'A12' };
  const twice = issue({ code: 'duplicate', first, differing: ['replied', 'outcome'] }, 'RFA-42');
  expect(describeIssue(twice, messages).message).toBe(
    'The request “RFA-42” stands in otp.xlsx, sheet “Log”, cell A12 too, with the same addressee, kind and date sent, but the two rows differ in “Date of reply”, “Outcome”. What that row says is counted; what it leaves empty is taken from this one.',
  );
});

test.each([
  ['sent', 'The row is not counted in any figure.'],
  ['replied', 'The request counts as sent, and as pending.'],
  ['recorded', 'The request counts as sent, and as pending.'],
] as const)('a date in %s that cannot be read: %s', (field, effect) => {
  expect(describeIssue(issue({ code: 'unreadableDate', field }, 'x'), messages).effect).toBe(effect);
});

test.each([
  ['kind', 'The row is not counted in any figure.'],
  ['category', messages.effects.otherCategory],
  ['purpose', messages.effects.noPurpose],
  ['outcome', messages.effects.notPositive],
  ['addresseeType', messages.effects.notUsed],
] as const)('a value of %s that is not recognised: %s', (field, effect) => {
  expect(describeIssue(issue({ code: 'unrecognisedValue', field, choices: [] }, 'x'), messages).effect).toBe(
    effect,
  );
});

test('braces in what was found are left alone', () => {
  const odd = issue({ code: 'unreadableDate', field: 'sent' }, '{sent} {oops}');
  expect(describeIssue(odd, messages).message).toContain('“{sent} {oops}”');
});

test('a place is as exact as it can be', () => {
  const place = { workbook: 'otp.xlsx', sheet: 'Log', cell: 'B7' };
  expect(describePlace(place, messages)).toBe('otp.xlsx, sheet “Log”, cell B7');
  expect(describePlace({ ...place, cell: '' }, messages)).toBe('otp.xlsx, sheet “Log”');
  expect(describePlace({ ...place, sheet: '', cell: '' }, messages)).toBe('otp.xlsx');
});

test('findings are summed up by kind, severity and effect, errors first', () => {
  const late = issue({ code: 'unreadableDate', field: 'replied' }, 'x');
  const early = issue({ code: 'unreadableDate', field: 'sent' }, 'x');
  const mild = issue({ code: 'missingReference' }, '', { severity: 'warning' });
  expect(issueGroups([mild, late, early, late], messages)).toEqual([
    { title: 'Dates that cannot be read', severity: 'error', effect: 'notReplied', count: 2 },
    { title: 'Dates that cannot be read', severity: 'error', effect: 'inNoFigure', count: 1 },
    { title: 'Requests without a reference', severity: 'warning', effect: 'counted', count: 1 },
  ]);
});

test('nobody is told to enter the reply to a request that was withdrawn, which is quoted in the words of its cell', () => {
  const withdrawn = issue({ code: 'outcomeWithoutReply', isWithdrawn: true }, 'Retirée');
  const { message, action } = describeIssue(withdrawn, messages);
  expect(message).toContain('“Retirée”');
  expect(action).toMatch(/^If that is so, nothing needs to be entered\./);
});
