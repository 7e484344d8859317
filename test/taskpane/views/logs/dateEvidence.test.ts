import { messagesOf } from '../../../../src/locales/messagesOf';
import { DateColumnBuilder } from '../../../../src/log/columns/dateColumnBuilder';
import type { DateContents, DayOrder } from '../../../../src/log/model/dateContents';
import {
  dateEvidence,
  needsDayOrder,
  shortDateEvidence,
} from '../../../../src/taskpane/views/logs/dateEvidence';

const EN = messagesOf('en');

function contents(values: readonly (string | number)[], order?: DayOrder): DateContents {
  const builder = new DateColumnBuilder(1900, order);
  for (const value of values) builder.push(value);
  return builder.build().contents;
}

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);

describe('the evidence for the order of day and month', () => {
  it('is how many dates of all can only be read so, and what that decides for the others', () => {
    const dates = contents([...times(17, '31/10/2022'), ...times(51, '03/04/2023'), ...times(172, 44830)]);
    expect(shortDateEvidence(dates, EN)).toBe('17 of 240 can only be day-first');
    expect(dateEvidence(dates, EN)).toEqual([
      '17 of 240 can only be day-first, such as “31/10/2022”.',
      '51 of 240 can be read both ways, such as “03/04/2023”.',
      'Where both ways are possible, the day comes first.',
    ]);
  });

  it('says of dates that nothing decides that they are not read, until the user decides', () => {
    const values = [...times(3, '03/04/2023'), '16 September 2022', 44830];
    const open = contents(values);
    expect(needsDayOrder(open)).toBe(true);
    expect(shortDateEvidence(open, EN)).toBe('3 of 5 can be read both ways');
    expect(dateEvidence(open, EN).at(-1)).toBe(
      'Nothing decides which comes first: these are not read until you do.',
    );
    const decided = contents(values, 'monthFirst');
    expect(needsDayOrder(decided)).toBe(false);
    expect(dateEvidence(decided, EN).at(-1)).toBe('Where both ways are possible, the month comes first.');
  });

  it('shows both where a column holds both kinds', () => {
    const dates = contents(['31/10/2022', '10/31/2022', '03/04/2023']);
    expect(dateEvidence(dates, EN).slice(0, 2)).toEqual([
      '1 of 3 can only be day-first, such as “31/10/2022”.',
      '1 of 3 can only be month-first, such as “10/31/2022”.',
    ]);
    expect(needsDayOrder(dates)).toBe(true);
  });

  it('says where the order does not matter, and what cannot be read', () => {
    const dates = contents([44830, '2022-10-03', '16 sept. 2022', 'soon', '', '–']);
    expect(shortDateEvidence(dates, EN)).toBe('');
    expect(dateEvidence(dates, EN)).toEqual([
      '1 of 4 cannot be read, such as “soon”.',
      'None of its 3 dates can be read both ways.',
    ]);
    expect(dateEvidence(contents([]), EN)).toEqual([]);
  });
});
