import type { CellRange } from '../../../src/ground/address';
import type { NamedRange, TableOutline, WorkbookOutline } from '../../../src/ground/outline';
import { readingOf, type Rows, workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];

/** Requests with the numbers from `first` on. */
function requests(first: number, count: number): Rows {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return [`REG/${number}`, `State ${number}`, 44_840 + number * 9, 44_845 + number * 9, 'Positive'];
  });
}

function cells(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

function table(range: CellRange, hasTotalsRow = false): TableOutline {
  return { name: 'Table1', range, hasTotalsRow };
}

/** The rows of two lists beside each other, the second from a column on. */
function beside(left: Rows, right: Rows, column: number): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cellsOfRow = [...(left[row] ?? [])];
    while (cellsOfRow.length < column) cellsOfRow.push(null);
    return [...cellsOfRow, ...(right[row] ?? [])];
  });
}

interface Read {
  readonly requests: number;
  readonly ranges: readonly string[];
  readonly columns: readonly string[];
  readonly codes: readonly string[];
}

function read(rows: Rows, tables: readonly TableOutline[], namedRanges: readonly NamedRange[] = []): Read {
  const workbook = workbookOf({ 'RFC Registry HQ': { rows, tables } });
  const named: WorkbookOutline = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, namedRanges })),
  };
  const { logs, issues } = readingOf(named);
  return {
    requests: logs.reduce((sum, { count }) => sum + count, 0),
    ranges: logs.map(({ source }) => source.range),
    columns: logs.flatMap((log) => log.columns.map(({ field }) => field)),
    codes: [...issues, ...logs.flatMap((log) => log.issues)].map(({ finding }) => finding.code),
  };
}

describe('an Excel table says where a log begins, and never where it ends', () => {
  it.each([
    ['a blank row', [[]]],
    ['thirty blank rows', Array.from({ length: 30 }, () => [])],
    ['a row of totals', [['Total', null, 4, null, null]]],
    ['a note', [['Requests of the second half of the year']]],
    ['a note between blank rows', [[], ['Late entries'], []]],
    ['the headings again', [[], HEADINGS]],
  ])('the requests below it and %s are read', (_, between: Rows) => {
    const rows = [['Requests'], [], HEADINGS, ...requests(1, 4), ...between, ...requests(5, 3)];
    expect(read(rows, [table(cells(2, 0, 6, 4))])).toMatchObject({ requests: 7, codes: [] });
  });

  it('the requests below headings in other words and another order are read', () => {
    const other = ['Sent on', 'Ref. No.', 'State', 'Result', 'Reply received on'];
    const moved = requests(5, 3).map(([reference = '', state = '', sent = 0, replied = 0, outcome = '']) => [
      sent,
      reference,
      state,
      outcome,
      replied,
    ]);
    const rows = [HEADINGS, ...requests(1, 4), [], other, ...moved];
    expect(read(rows, [table(cells(0, 0, 4, 4))])).toMatchObject({ requests: 7, codes: [] });
  });

  it('a request that was typed into its row of totals is one', () => {
    const rows = [HEADINGS, ...requests(1, 5)];
    expect(read(rows, [table(cells(0, 0, 5, 4), true)]).requests).toBe(5);
  });

  it('what else stands in its row of totals is none', () => {
    const rows = [HEADINGS, ...requests(1, 4), ['Count', '4 States', 'the latest of them', null, null]];
    expect(read(rows, [table(cells(0, 0, 5, 4), true)])).toMatchObject({ requests: 4, codes: [] });
  });

  it('the requests above it are a log of their own', () => {
    const rows = [HEADINGS, ...requests(1, 4), [], HEADINGS, ...requests(5, 3)];
    expect(read(rows, [table(cells(6, 0, 9, 4))])).toMatchObject({
      requests: 7,
      ranges: ['A7:E10', 'A1:E5'],
    });
  });

  it.each([
    ['right beside it', [...HEADINGS, 'Recorded on'], (row: Rows[number]) => [...row, 45_200]],
    [
      'beyond an empty column',
      [...HEADINGS, null, 'Recorded on'],
      (row: Rows[number]) => [...row, null, 45_200],
    ],
  ])('the column of recordings %s is read', (_, headings, recorded) => {
    const rows = [headings, ...requests(1, 4).map(recorded)];
    expect(read(rows, [table(cells(0, 0, 4, 4))]).columns).toContain('recorded');
  });

  it('a list beyond an empty column that names what the log has stays apart', () => {
    const recordings: Rows = [
      ['Date sent', 'Recorded on'],
      [44_840, 45_200],
    ];
    const rows = beside([HEADINGS, ...requests(1, 4)], recordings, 6);
    expect(read(rows, [table(cells(0, 0, 4, 4))]).columns).not.toContain('recorded');
  });
});

describe('a defined name', () => {
  const name = (range: CellRange, text = 'Log'): readonly NamedRange[] => [{ name: text, range }];
  const rows = [[...HEADINGS, 'Recorded on'], ...requests(1, 7).map((row) => [...row, 45_200])];

  it.each([
    ['has fewer rows', cells(0, 0, 4, 5)],
    ['has fewer columns', cells(0, 0, 7, 3)],
    ['has no headings', cells(1, 0, 4, 5)],
    ['begins and ends within the log', cells(2, 1, 4, 4)],
  ])('that %s than the log does not narrow it', (_, range) => {
    const found = read(rows, [], name(range));
    expect(found).toMatchObject({ requests: 7, codes: [] });
    expect(found.columns).toContain('recorded');
  });

  it('that opens with headings that are repeated leaves the requests above it', () => {
    const repeated = [HEADINGS, ...requests(1, 4), HEADINGS, ...requests(5, 3)];
    expect(read(repeated, [], name(cells(5, 0, 8, 4))).requests).toBe(7);
  });

  it.each(['_xlnm._FilterDatabase', 'Excel_BuiltIn__FilterDatabase', 'Print_Area', 'Register!Print_Titles'])(
    'that a program left, %s, is no log',
    (text) => {
      const { requests: count, ranges } = read(rows, [], name(cells(0, 0, 4, 4), text));
      expect({ count, ranges }).toEqual({ count: 7, ranges: ['A1:F8'] });
    },
  );
});
