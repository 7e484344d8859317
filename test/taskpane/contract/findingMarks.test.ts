import type { Issue } from '../../../src/log/model/issue';
import { findingKey, type FindingMarks, withMark } from '../../../src/taskpane/contract/findingMarks';
import { parseSettings, storedForm } from '../../../src/taskpane/contract/storedSettings';

const ISSUE: Issue = {
  workbook: 'log.xlsx',
  sheet: 'RFA log',
  cell: 'C4',
  severity: 'error',
  found: 'Belgium, soon',
  finding: { code: 'unreadableDate', field: 'sent' },
};

test('a finding is known again while its cell says the same, also when the file has another name', () => {
  const key = findingKey(ISSUE, 'log.xlsx');
  expect(findingKey({ ...ISSUE, workbook: 'log (2).xlsx' }, 'log (2).xlsx')).toBe(key);
  expect(findingKey(ISSUE, 'other.xlsx')).not.toBe(key);
  expect(findingKey({ ...ISSUE, found: 'Belgium, later' }, 'log.xlsx')).not.toBe(key);
  expect(findingKey({ ...ISSUE, cell: 'C5' }, 'log.xlsx')).not.toBe(key);
});

test('what is kept in the workbook tells nothing of the cell', () => {
  const findingMarks = withMark({}, findingKey(ISSUE, 'log.xlsx'), 'accepted');
  const stored = JSON.stringify(storedForm({ ...parseSettings({}), findingMarks }));
  expect(stored).not.toMatch(/Belgium|RFA log|C4/);
  expect(parseSettings(JSON.parse(stored)).findingMarks).toEqual(findingMarks);
});

test('a mark takes the place of an earlier one, can be taken back, and the oldest go first', () => {
  const seen = withMark(withMark({}, 'one', 'seen'), 'two', 'seen');
  expect(withMark(seen, 'one', 'accepted')).toEqual({ two: 'seen', one: 'accepted' });
  expect(withMark(seen, 'two', null)).toEqual({ one: 'seen' });
  const many = Array.from({ length: 2001 }, (_, index) => `finding ${index}`);
  const kept = many.reduce<FindingMarks>((marks, key) => withMark(marks, key, 'seen'), {});
  expect(Object.keys(kept)).toHaveLength(2000);
  expect(kept['finding 0']).toBeUndefined();
});
