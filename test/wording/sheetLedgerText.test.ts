import { messagesOf } from '../../src/locales/messagesOf';
import type { SheetLedger } from '../../src/log/ledger/sheetLedger';
import { columnsNotReadText, sheetFateText, sheetLedgerText } from '../../src/wording/sheetLedgerText';

const LOG: SheetLedger = {
  workbook: 'Registry.xlsx',
  sheet: 'Register',
  visibility: 'visible',
  kind: 'log',
  cells: 5_347,
  classes: { columnNotRead: 60, request: 5_235, headings: 10, namedTable: 42 },
  hasMore: false,
  columnsNotRead: ['K “Remarks”', 'L'],
  namedTables: ['Summary'],
};
const CONTACTS: SheetLedger = {
  ...LOG,
  sheet: 'Contacts',
  kind: 'noRegister',
  classes: {},
  columnsNotRead: [],
  namedTables: [],
};

const en = messagesOf('en');
const fr = messagesOf('fr');

describe('what became of a sheet', () => {
  it('is told with the cells of each class, and the names of what was not read', () => {
    expect(sheetFateText(LOG, en)).toBe(
      'requests: 5,235; headings: 10; columns that are not read: 60 (K “Remarks”, L); other Excel tables: 42 (Summary)',
    );
    expect(columnsNotReadText(LOG, en)).toEqual([
      'Columns of Registry.xlsx, sheet “Register” that no field is read from: K “Remarks”, L',
    ]);
  });

  it('is told of a sheet without a log, and whether it is hidden', () => {
    expect(sheetFateText({ ...CONTACTS, visibility: 'veryHidden' }, en)).toBe(
      'hidden; not used: nothing on it looks like requests',
    );
    expect(sheetFateText({ ...CONTACTS, cells: null, hasMore: true }, en)).toBe(
      'not used: nothing on it looks like requests; others were not looked at',
    );
    expect(columnsNotReadText(CONTACTS, en)).toEqual([]);
  });

  it('names the sheet and how many of its cells are filled, where all were counted', () => {
    expect(sheetLedgerText({ ...CONTACTS, cells: 24 }, en)).toBe(
      'Registry.xlsx, sheet “Contacts”, 24 filled cells: not used: nothing on it looks like requests',
    );
    expect(sheetLedgerText({ ...CONTACTS, cells: null, kind: 'register' }, fr)).toBe(
      'Registry.xlsx, feuille «\u00a0Contacts\u00a0»\u00a0: un autre registre',
    );
  });
});
