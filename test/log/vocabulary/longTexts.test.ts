import { LONGEST_CELL_TEXT } from '../../../src/ground/normalForm';
import { CODED_FIELDS, DATE_FIELDS } from '../../../src/log/model/field';
import { readDateText } from '../../../src/log/values/dateText';
import { isDitto } from '../../../src/log/values/ditto';
import { dateReader } from '../../../src/log/values/labelledDate';
import { readShortDay } from '../../../src/log/values/shortDay';
import { isTick } from '../../../src/log/values/tick';
import { monthInTitle, titleBelowRow, yearInTitles } from '../../../src/log/values/titleMonth';
import { atBrackets } from '../../../src/log/vocabulary/brackets';
import { headingMeaning } from '../../../src/log/vocabulary/headingMeaning';
import { meaningOfCell } from '../../../src/log/vocabulary/meaning';
import {
  opensClosingLine,
  opensExample,
  opensReminder,
  opensTotals,
  saysNoDate,
  saysRequest,
  spellsDate,
} from '../../../src/log/vocabulary/rowTerms';
import { meaningOfTitles, NAMED_FIELDS, speaksOfRequests } from '../../../src/log/vocabulary/titleTerms';

/** What stalls a pattern that tries every beginning, repeated to the length of the longest cell. */
const RUNS = [
  ' ',
  '\u00a0',
  '\n',
  '(',
  '[',
  '/ ',
  '- ',
  ', ',
  '1',
  '1 ',
  '1/',
  'a ',
  'a',
  '=',
  ';',
  '"',
  '\u200e',
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'as a date': readDateText,
  'as a short day': readShortDay,
  'as a ditto': isDitto,
  'as a tick': isTick,
  'as the title of a month': monthInTitle,
  'as a title in a row': (text) => titleBelowRow(undefined, [text], 1900),
  'as the title of a year': (text) => yearInTitles([text]),
  'as a heading': headingMeaning,
  'at its brackets': atBrackets,
  'as a total': opensTotals,
  'as no date': saysNoDate,
  'as a closing line': opensClosingLine,
  'as a reminder': opensReminder,
  'as a request': saysRequest,
  'as an example': opensExample,
  'as the spelling of a date': spellsDate,
  'as a title of requests': (text) => speaksOfRequests([text]),
  ...Object.fromEntries(
    DATE_FIELDS.map((field) => [`as the day ${field}`, (text: string) => dateReader(field, text)(text)]),
  ),
  ...Object.fromEntries(
    CODED_FIELDS.map((field) => [`as a value of ${field}`, (text: string) => meaningOfCell(field, text)]),
  ),
  ...Object.fromEntries(
    NAMED_FIELDS.map((field) => [`as a title of ${field}`, (text: string) => meaningOfTitles([text], field)]),
  ),
};

describe('a text as long as a cell can be', () => {
  // In quadratic time all of these together take an hour.
  it.each(Object.entries(READERS))('is read %s in linear time', (_, read) => {
    for (const run of RUNS) {
      const long = run.repeat(LONGEST_CELL_TEXT / run.length);
      for (const text of [long, `16/09/2022${long}x`, `${long}16/09/2022`]) {
        expect(() => read(text)).not.toThrow();
      }
    }
  });
});

describe('a text longer than any date or value', () => {
  it('is no date and no value, whatever it begins with', () => {
    const long = `16/09/2022 ${'x'.repeat(300)}`;
    expect(readDateText(long).kind).toBe('unreadable');
    expect(meaningOfCell('outcome', `Executed ${'(see the note) '.repeat(30)}`)).toBeUndefined();
  });

  it('is what it says where only white space makes it long', () => {
    expect(readDateText(`${' '.repeat(4000)}16/09/2022${'\u00a0'.repeat(4000)}`)).toMatchObject({
      kind: 'day',
    });
    expect(headingMeaning(`Date${'\n'.repeat(4000)}sent`).get('sent')).toBe(1);
  });
});
