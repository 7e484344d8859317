import type { NamedRange, TableOutline, WorkbookOutline } from '../../../src/ground/outline';
import { recogniseLogs } from '../../../src/log/recognition/recognise';
import { type Rows, workbookOf } from '../workbookOf';

const LOG: Rows = [
  ['Reference', 'Requested State', 'Date sent', 'Kind of request', 'Outcome'],
  ...Array.from({ length: 40 }, (_, row) => [`OTP-${row}`, 'Ruritania', 45000 + row, 'RFA', 'Executed']),
];
const NOTES: Rows = Array.from({ length: 40 }, (_, row) => [
  'Note',
  `on case ${row}`,
  'to be discussed',
  'later',
]);

/** A workbook of one sheet with some names and tables, and how often rows of the sheet were looked at. */
function counted(
  rows: Rows,
  namedRanges: readonly NamedRange[],
  tables: readonly TableOutline[] = [],
): { readonly workbook: WorkbookOutline; readonly looks: () => number } {
  const { sheets, ...rest } = workbookOf({ Log: { rows, tables } });
  let looks = 0;
  const counting = sheets.map((sheet) => ({
    ...sheet,
    namedRanges,
    head: {
      ...sheet.head,
      rows: new Proxy(sheet.head.rows, {
        get(target, key, receiver): unknown {
          looks += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
    },
  }));
  return { workbook: { ...rest, sheets: counting }, looks: () => looks };
}

/** Each one row longer than the one before, far below the last row of the sheet. */
function names(count: number): readonly NamedRange[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Name${index}`,
    range: { firstRow: 0, lastRow: 500 + index, firstColumn: 0, lastColumn: 4 },
  }));
}

function looksAt(
  rows: Rows,
  ...[namedRanges, tables]: [readonly NamedRange[], (readonly TableOutline[])?]
): number {
  const { workbook, looks } = counted(rows, namedRanges, tables);
  recogniseLogs(workbook);
  return looks();
}

describe('areas of the same cells', () => {
  it('are one log, that of the first name', () => {
    const logs = recogniseLogs(counted(LOG, names(30)).workbook);
    expect(logs.map(({ layout }) => layout.table)).toEqual(['Name0']);
    expect(logs[0]?.profile.columns).toMatchObject({ reference: 'Reference', sent: 'Date sent' });
  });

  it.each([
    ['a log', LOG],
    ['notes', NOTES],
  ])('are looked at once, in %s that many names stand for', (_, rows) => {
    const few = looksAt(rows, names(2));
    // A name's own last row is looked at, whether the rows go on below it.
    expect(looksAt(rows, names(202)) - few).toBeLessThan(200 * 10);
  });

  it('are looked at once, where tables lie over each other', () => {
    const range = { firstRow: 0, lastRow: 40, firstColumn: 0, lastColumn: 4 };
    const tables = (count: number): readonly TableOutline[] =>
      Array.from({ length: count }, (_, index) => ({ name: `Table${index}`, range, hasTotalsRow: false }));
    const few = looksAt(LOG, [], tables(2));
    expect(looksAt(LOG, [], tables(202)) - few).toBeLessThan(200 * 10);
  });
});
