import { knownDay } from '../../../src/ground/calendarDay';
import { type InspectedColumn, inspectedColumns } from '../../../src/log/planning/shownColumns';
import { readingOf, type Rows, workbookOf } from '../workbookOf';

/** The columns of the one log of a sheet, by their headings. */
function shownIn(rows: Rows): Readonly<Record<string, InspectedColumn>> {
  const workbook = workbookOf({ 'OTP requests': rows });
  const { logs, previews, plan, dateSystem } = readingOf(workbook);
  const [planned] = [...plan.logs, ...plan.openLogs];
  const [sheet] = workbook.sheets;
  const read = logs[0] ?? previews[0];
  if (planned === undefined || read === undefined || sheet === undefined)
    throw new Error('No log was found.');
  const { layout, candidate } = planned;
  const columns = inspectedColumns({ ...read, sheet, layout, candidate, dateSystem });
  return Object.fromEntries(columns.map((column) => [column.heading, column]));
}

function valuesOf(column: InspectedColumn | undefined): readonly (readonly [string, number])[] {
  return column?.values.map(({ text, count }) => [text, count]) ?? [];
}

const HEADINGS = ['Reference', 'Requested State', 'Kind of request', 'Date sent', 'Remarks', 'Date of reply'];

describe('the columns that are shown of a log', () => {
  it('hold what the requests hold, and nothing of a total, a closing line or a reference that is none', () => {
    const shown = shownIn([
      HEADINGS,
      ['A-1', 'Ruritania', 'RFA', 45800, 'urgent', 45810],
      ['A-2', 'idem', 'RFA', 45801, null, null],
      ['idem', 'Freedonia', 'RFA', 45802, 'urgent', null],
      ['A-4', 'Freedonia', 'RFA', 45803, 'by courier', null],
      ['Total', 4, null, null, 4, null],
      ['Last updated:', null, null, 45900, null, null],
    ]);
    expect(valuesOf(shown['Reference'])).toEqual([
      ['A-1', 1],
      ['A-2', 1],
      ['A-4', 1],
    ]);
    expect(valuesOf(shown['Requested State'])).toEqual([
      ['Ruritania', 2],
      ['Freedonia', 2],
    ]);
    expect(valuesOf(shown['Remarks'])).toEqual([
      ['urgent', 2],
      ['by courier', 1],
    ]);
    expect(shown['Date sent']).toMatchObject({ filled: 4, distinct: 4, dates: { counts: { serial: 4 } } });
    expect(shown['Date of reply']).toMatchObject({ filled: 1, values: [{ day: knownDay(2025, 6, 2) }] });
  });

  it('say the days that the column as a whole was read as, not those of a cell alone', () => {
    const shown = shownIn([
      HEADINGS,
      ['A-1', 'Ruritania', 'RFA', '03/04/2025', null, null],
      ['A-2', 'Ruritania', 'RFA', '03/04/2025', null, null],
      ['A-3', 'Ruritania', 'RFA', '25/04/2025', null, null],
    ]);
    expect(shown['Date sent']?.values).toEqual([
      { text: '03/04/2025', count: 2, day: knownDay(2025, 4, 3) },
      { text: '25/04/2025', count: 1, day: knownDay(2025, 4, 25) },
    ]);
  });

  it('give no day to a short day that titles complete to several', () => {
    const shown = shownIn([
      HEADINGS,
      ['March 2025', null, null, null, null, null],
      ['A-1', 'Ruritania', 'RFA', 12, null, null],
      ['A-2', 'Ruritania', 'RFA', 14, null, null],
      ['April 2025', null, null, null, null, null],
      ['A-3', 'Ruritania', 'RFA', 12, null, null],
    ]);
    expect(shown['Date sent']?.values).toEqual([
      { text: '12', count: 2 },
      { text: '14', count: 1, day: knownDay(2025, 3, 14) },
    ]);
  });

  it('hold what stands on the sheet while nobody knows which rows are requests', () => {
    const shown = shownIn([
      ['Date sent', 'Date sent', 'Kind of request', 'Requested State', 'Reference', 'Reference'],
      [45800, 45900, 'RFA', 'Ruritania', 'A-1', 'B-1'],
      [45801, 45901, 'RFA', 'Freedonia', 'A-2', 'B-2'],
    ]);
    expect(valuesOf(shown['Reference'])).toHaveLength(2);
    expect(valuesOf(shown['Requested State'])).toHaveLength(2);
  });
});
