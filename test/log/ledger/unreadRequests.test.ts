import { rangeAddress } from '../../../src/ground/address';
import { readingOf, type Rows, type SheetOf, workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
const LOG: Rows = [['Registry – Headquarters: requests for cooperation'], HEADINGS, ...requests(1, 4)];

/** Requests with the numbers from `first` on; each third is pending. */
function requests(first: number, count: number): Rows {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const isPending = number % 3 === 0;
    const sent = 44_840 + number * 9;
    return [
      `REG/${number}`,
      `State ${number % 5}`,
      sent,
      isPending ? null : sent + 12,
      isPending ? null : 'Positive',
    ];
  });
}

/** What is said of requests that were not read: severity, sheet and range. */
function saidOf(sheets: Readonly<Record<string, Rows | SheetOf>>): readonly string[] {
  return readingOf(workbookOf(sheets)).issues.flatMap(({ severity, sheet, finding }) =>
    finding.code === 'requestsNotRead'
      ? `${severity} ${sheet}!${rangeAddress(finding.cells)} ${finding.count}`
      : [],
  );
}

function moved(rows: Rows, columns: number): Rows {
  return rows.map((row) => [...Array.from({ length: columns }, () => null), ...row]);
}

function beside(left: Rows, right: Rows, column: number): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = [...(left[row] ?? [])];
    while (cells.length < column) cells.push(null);
    return [...cells, ...(right[row] ?? [])];
  });
}

describe('requests that stand outside of every log are an error that names their range', () => {
  const others = requests(5, 5);
  it.each<[string, Rows | SheetOf, string]>([
    ['on a sheet without headings', others, 'A1:E5'],
    ['on a sheet with a title and no headings', [['Requests of 2023'], [], ...others], 'A3:E7'],
    ['on a hidden sheet', { rows: others, visibility: 'veryHidden' }, 'A1:E5'],
    ['below headings that nobody knows', [['Nr', 'Staat', 'Ab', 'Ein', 'Erg'], ...others], 'A2:E6'],
    ['in other columns', moved(others, 2), 'C1:G5'],
    ['in columns of another order', others.map((row) => row.toReversed()), 'A1:E5'],
    ['without references', others.map(([, ...rest]) => rest), 'A1:D5'],
    ['alone', requests(5, 1), 'A1:E1'],
  ])('%s', (_, other, range) => {
    const rows = range
      .replace(/\D+(\d+)\D+(\d+)/, '$1 $2')
      .split(' ')
      .map(Number);
    const count = (rows[1] ?? 0) - (rows[0] ?? 0) + 1;
    expect(saidOf({ HQ: LOG, Other: other })).toEqual([`error Other!${range} ${count}`]);
  });

  it.each<[string, Rows, string]>([
    ['beside the log without headings', beside(LOG, [[], [], ...requests(5, 3)], 6), 'G3:K5'],
    [
      'beside the log below headings that nobody knows',
      beside(LOG, [[], ['Nr', 'Staat', 'Ab', 'Ein', 'Erg'], ...requests(5, 3)], 6),
      'G3:K5',
    ],
    ['above the headings of the log', [...requests(5, 3), [], ...LOG], 'A1:E3'],
  ])('%s', (_, rows, range) => {
    expect(saidOf({ HQ: rows })).toEqual([`error HQ!${range} 3`]);
  });

  it('below another Excel table, which ends the log above it', () => {
    const counts: Rows = [
      ['Outcome', 'Count'],
      ['Positive', 2],
      ['Negative', 2],
    ];
    const rows = [...LOG, [], ...counts, [], ...requests(5, 3)];
    const tables = [
      { name: 'Log', range: { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 4 }, hasTotalsRow: false },
      { name: 'Sum', range: { firstRow: 7, firstColumn: 0, lastRow: 9, lastColumn: 1 }, hasTotalsRow: false },
    ];
    expect(saidOf({ HQ: { rows, tables } })).toEqual(['error HQ!A12:E14 3']);
  });
});

describe('rows with days in two columns', () => {
  const others = (from: number, days: number): Rows =>
    Array.from({ length: 4 }, (_, row) => [`Akte ${row}`, from + row * 40, from + row * 40 + days, 'offen']);

  it('are a warning, whatever their headings', () => {
    const rows: Rows = [['Akte', 'Abgang', 'Eingang', 'Ergebnis'], ...others(44_850, 30)];
    expect(saidOf({ HQ: LOG, Liste: rows })).toEqual(['warning Liste!A2:D5 4']);
  });

  it.each<[string, Rows]>([
    ['posts, which last for years', [['Name', 'Since', 'Until', 'Post'], ...others(43_000, 1000)]],
    ['periods, of which each follows on the last', [['Period', 'Begins', 'Ends'], ...others(42_263, 39)]],
    ['two examples', [['Akte', 'Abgang', 'Eingang', 'Ergebnis'], ...others(44_850, 30).slice(0, 2)]],
    ['one column of days', [['Holiday', 'Day'], ...others(44_850, 30).map((row) => row.slice(0, 2))]],
  ])('are nothing where they are %s', (_, rows) => {
    expect(saidOf({ HQ: LOG, Other: rows })).toEqual([]);
  });
});

describe('references that no log has', () => {
  const others = requests(5, 3);
  it.each<[string, Rows, string]>([
    ['in a list without days', others.map(([one = null, state = null]) => [one, state]), 'A1:B3 0'],
    ['in a log with a request in each column', transposed([HEADINGS, ...others]), 'A1:D5 2'],
    ['in a form for each request', others.flatMap((row) => [...transposed([HEADINGS, row]), []]), 'A1:B17 5'],
  ])('are a warning %s', (_, rows, said) => {
    expect(saidOf({ HQ: LOG, Other: rows })).toEqual([`warning Other!${said}`]);
  });

  it.each<[string, Rows]>([
    ['one that is mentioned', [['See REG/99 in the archive']]],
    ['one alone', [['Next reference'], ['REG/99']]],
    ['beside one that a log has', others.map(([one = null], at) => [`REG/${at + 1}`, one])],
    ['of another kind', [['Annex/1'], ['Annex/2'], ['COVID-19']]],
  ])('are nothing where they are %s', (_, rows) => {
    expect(saidOf({ HQ: LOG, Other: rows })).toEqual([]);
  });
});

function transposed(rows: Rows): Rows {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => row[column] ?? null));
}

describe('nothing is said of', () => {
  it.each<[string, Rows]>([
    ['a copy of requests that the log holds', requests(2, 3)],
    [
      'reminders of requests that the log holds',
      [
        ['Request', 'First reminder', 'Second reminder'],
        ...requests(1, 4).map(([one = '']) => [one, 44_900, 44_950]),
      ],
    ],
    [
      'addressees with a day',
      [
        ['State', 'Joined'],
        ['State 1', 40_000],
        ['State 2', 41_000],
        ['State 3', 42_000],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(saidOf({ HQ: LOG, Other: rows })).toEqual([]);
  });

  it('the columns of a log that no field is read from', () => {
    const headings = [...HEADINGS, 'Reminder of', 'Second reminder of', 'Remark'];
    const rows = [headings, ...requests(1, 4).map((row) => [...row, 44_900, 44_950, 'by e-mail'])];
    expect(saidOf({ 'RFC Registry HQ': rows })).toEqual([]);
  });

  it('a workbook in which no log was found: it is said of the whole of it', () => {
    const rows = requests(1, 4);
    const { issues } = readingOf(workbookOf({ Sheet1: rows }));
    expect(issues.map(({ finding }) => finding.code)).toEqual(['noLogInWorkbook']);
  });
});
