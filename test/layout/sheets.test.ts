import { knownDay, NO_DAY } from '../../src/ground/calendarDay';
import { planReport } from '../../src/layout/planReport';
import { SHEETS } from '../../src/layout/sheets';
import { messagesOf } from '../../src/locales/messagesOf';
import { REPORT_TABLES } from '../../src/report/tables';
import { reportFixture } from './reportFixture';

const IDS: readonly string[] = SHEETS.map(({ id }) => id);

test.each(['en', 'fr'] as const)(
  'every sheet has a name and a line on the cover in %s, and no other has',
  (language) => {
    const { sheetNames, cover } = messagesOf(language);
    expect([...IDS].sort()).toEqual(Object.keys(sheetNames).sort());
    expect(IDS.filter((id) => id !== 'cover').sort()).toEqual(Object.keys(cover.contentsOf).sort());
  },
);

test('every table of the report has a sheet, in the order of the tables', () => {
  const tables: readonly string[] = REPORT_TABLES.map(({ id }) => id);
  expect(IDS.filter((id) => tables.includes(id))).toEqual(tables);
});

test('each printed page of the outstanding requests begins with the situation of its first person', () => {
  const outstandingPersons = Array.from({ length: 90 }, (_, index) => ({
    situation: `Situation ${index < 5 ? 'I' : 'II'}`,
    person: `Person ${index + 1}`,
    since: [knownDay(2005, 7, 8)],
    unsealed: NO_DAY,
    isEndUnconfirmed: false,
  }));
  const plan = planReport(reportFixture({ outstandingPersons }), messagesOf('en'));
  const sheet = plan.sheets.find(({ id }) => id === 'outstanding');
  const breaks = sheet?.print.breaksBefore ?? [];
  const begins = breaks.map((head) => sheet?.cells.find(({ row, column }) => row === head && column === 0));
  expect(breaks.length).toBeGreaterThan(1);
  expect(begins.map((cell) => cell?.value)).toEqual(breaks.map(() => 'Situation II'));
});
