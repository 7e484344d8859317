import { SHEETS } from '../../src/layout/sheets';
import { messagesOf } from '../../src/locales/messagesOf';
import { REPORT_TABLES } from '../../src/report/tables';

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
