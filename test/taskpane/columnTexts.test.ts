import { messagesOf } from '../../src/locales/messagesOf';
import { knownDay } from '../../src/ground/calendarDay';
import type { LogProfile } from '../../src/log/model/profile';
import { inspectionOf } from '../../src/taskpane/computation/inspection';
import { recognitionText } from '../../src/taskpane/views/logs/recognitionText';
import { countedValueText } from '../../src/wording/valueText';
import type { InspectedLog } from '../../src/taskpane/contract/paneService';
import type { InspectedColumn } from '../../src/log/planning/shownColumns';
import { profileOf, readingOf, type Rows, TODAY, workbookOf } from '../log/workbookOf';

const EN = messagesOf('en');

const REGISTER: Rows = [
  ['Ref', 'Country', 'Date sent', 'Reply', 'Desk result', 'Date of something'],
  ['HQ-1', 'Belgium', 44830, '31/10/2022', 'Positive', 44850],
  ['HQ-2', 'Belgium', 44830, '03/11/2022', 'Positive', 44851],
  ['HQ-3', 'Chile', 44831, 'soon', 'Perhaps', 44852],
];

function inspected(rows: Rows, profiles: readonly LogProfile[] = []): InspectedLog {
  const workbook = workbookOf({ 'HQ RFC': rows });
  const read = { ...readingOf(workbook, profiles), added: null };
  const [log] = inspectionOf([read], TODAY).logs;
  if (log === undefined) throw new Error('no log');
  return log;
}

function columnIn(log: InspectedLog, letters: string): InspectedColumn {
  const found = log.columns.find(({ column }) => column === letters);
  if (found === undefined) throw new Error(`no column ${letters}`);
  return found;
}

function why(log: InspectedLog, letters: string): readonly string[] {
  return log.why.columns
    .filter(({ column }) => column === letters)
    .map((evidence) => recognitionText(evidence, EN));
}

describe('a column of a log', () => {
  const log = inspected(REGISTER);

  it('says why it was taken for its field: by its heading and by how many of its values', () => {
    expect(why(log, 'C')).toEqual(['Date sent: its heading says so word for word. 3 of 3 values are dates.']);
    expect(why(log, 'E')).toEqual(['Outcome: its heading says so in part. 2 of 3 values are known.']);
    expect(why(log, 'A')).toEqual([
      'Reference: its heading says so word for word. 3 values, 3 of them different.',
    ]);
  });

  it('shows its values with their counts, days as they are read', () => {
    const shown = (letters: string): readonly string[] =>
      columnIn(log, letters).values.map((value) => countedValueText(value, EN));
    expect(shown('B')).toEqual(['“Belgium” (2)', '“Chile”']);
    expect(shown('C')).toEqual(['26 September 2022 (2)', '27 September 2022']);
    expect(shown('D')).toEqual([
      '“31/10/2022” → 31 October 2022',
      '“03/11/2022” → 3 November 2022',
      '“soon” → cannot be read',
    ]);
    expect(columnIn(log, 'B')).toMatchObject({ filled: 3, distinct: 2, dates: null });
  });

  it('names what an unused column may hold as well', () => {
    const rows = REGISTER.map((row, index) => [...row, index === 0 ? 'Date of reply' : 44850 + index]);
    expect(inspected(rows).why.alternatives.map(({ field, column }) => [field, column])).toContainEqual([
      'replied',
      'D',
    ]);
  });

  it('shows days also where no field is read from it', () => {
    expect(columnIn(log, 'F')).toMatchObject({
      fields: [],
      values: [
        { day: knownDay(2022, 10, 16) },
        { day: knownDay(2022, 10, 17) },
        { day: knownDay(2022, 10, 18) },
      ],
    });
  });

  it('shows its days in the order that the user decided', () => {
    const rows = REGISTER.map((row, index) =>
      index === 1 ? [...row.slice(0, 3), '05/10/2022', 'Positive'] : row,
    );
    const open = inspected(rows);
    expect(columnIn(open, 'D').values[0]).toMatchObject({ text: '05/10/2022', day: null });
    const monthFirst = profileOf({ where: { sheet: 'HQ RFC' }, dayOrder: { replied: 'monthFirst' } });
    expect(columnIn(inspected(rows, [monthFirst]), 'D')).toMatchObject({
      values: [{ day: knownDay(2022, 5, 10) }, { day: knownDay(2022, 3, 11) }, { day: null }],
      dates: { order: 'monthFirst', counts: { ambiguous: 2, unreadable: 1 } },
    });
  });
});
