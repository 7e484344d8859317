import { unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { compoundFileOf, failureOf, fileOf, opened, sheetJsWorkbook, valuesOf } from '../writtenFiles';

const VALUES = [
  ['RFA/1', 44820, true],
  ['RFA/2', 7.5, false],
];
const WORKSHEET = 'xl/worksheets/sheet1.bin';
const END_OF_CELLS = [0x92, 0x01, 0x00];
const END_OF_SHEET = [0x82, 0x01, 0x00];
const NO_END = 0x7fffffff;

/** A record of an .xlsb: its type, its length and 32-bit numbers, which may be given as bytes. */
function record(type: number, numbers: readonly number[], bytes: Uint8Array = new Uint8Array()): Buffer {
  const content = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => content.writeUInt32LE(number >>> 0, index * 4));
  const length = content.length + bytes.length;
  const typeBytes = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  const lengthBytes = [0, 7, 14, 21].map(
    (shift, index) => ((length >> shift) & 0x7f) | (index < 3 ? 0x80 : 0),
  );
  return Buffer.concat([Buffer.from([...typeBytes, ...lengthBytes]), content, bytes]);
}

/** An .xlsb with more records in its worksheet, before one of its own. */
function xlsb(before: readonly number[], ...records: readonly Buffer[]): Uint8Array {
  const parts = unzipSync(fileOf(sheetJsWorkbook({ Log: VALUES }), 'xlsb'));
  const sheet = Buffer.from(parts[WORKSHEET] ?? []);
  const place = sheet.indexOf(Buffer.from(before));
  expect(place).toBeGreaterThan(0);
  parts[WORKSHEET] = Buffer.concat([sheet.subarray(0, place), ...records, sheet.subarray(place)]);
  return zipSync(parts);
}

describe('an .xlsb', () => {
  it('is read without its links and columns, which may reach over the whole sheet', () => {
    const link = record(0x1ee, [0, 1_048_575, 0, 16_383, 0, 0, 0, 0]);
    const columns = record(0x3c, [0, NO_END, 0, 0, 0]);
    const file = xlsb(END_OF_SHEET, columns, link);
    expect(valuesOf(opened('log.xlsb', file), 'Log')).toEqual(VALUES);
  });

  it.each([
    ['a text', 0x06, [3, 0, NO_END]],
    ['the text of a formula', 0x08, [3, 0, NO_END]],
    ['a text beside another', 0x11, [0, NO_END]],
    ['a number that is not there', 0x05, [3, 0]],
    ['a cell of no bytes', 0x02, []],
  ])('is damaged when it says that %s is longer than its record', (_, type, numbers) => {
    expect(failureOf('log.xlsb', xlsb(END_OF_CELLS, record(type, numbers)))).toBe('damagedWorkbook');
  });

  it('is damaged when a worksheet has no end', () => {
    const parts = unzipSync(xlsb(END_OF_SHEET));
    parts[WORKSHEET] = (parts[WORKSHEET] ?? new Uint8Array()).slice(0, -END_OF_SHEET.length);
    expect(failureOf('log.xlsb', zipSync(parts))).toBe('damagedWorkbook');
  });

  it('is refused with a text of thirty megabytes', () => {
    const characters = new Uint8Array(30_000_000).fill(0x20);
    const cell = record(0x06, [3, 0, characters.length / 2], characters);
    const parts = unzipSync(xlsb(END_OF_CELLS, cell));
    expect(openWorkbook('log.xlsb', zipSync(parts, { level: 0 }))).toEqual({
      ok: false,
      error: { code: 'textTooLong', place: 'Log', limit: 2, workbook: 'log.xlsb' },
    });
  });

  it('is refused beyond the last row and the last column', () => {
    const place = { place: 'Log', workbook: 'log.xlsb' };
    expect(openWorkbook('log.xlsb', xlsb(END_OF_CELLS, record(0x00, [0xfffffffe, 0, 0, 0])))).toEqual({
      ok: false,
      error: { code: 'tooManyRows', limit: 1_048_576, ...place },
    });
    expect(openWorkbook('log.xlsb', xlsb(END_OF_CELLS, record(0x02, [16_384, 0, 0])))).toEqual({
      ok: false,
      error: { code: 'tooManyColumns', limit: 16_384, ...place },
    });
  });

  it('gives the names of its ranges, but none that stands for another formula', () => {
    const workbook = sheetJsWorkbook({ Log: VALUES });
    workbook.Workbook = { Names: [{ Name: 'Requests', Ref: 'Log!$A$1:$C$2' }] };
    const file = fileOf(workbook, 'xlsb');
    const range = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 };
    expect(opened('log.xlsb', file).outline.sheets[0]?.namedRanges).toEqual([{ name: 'Requests', range }]);
    const parts = unzipSync(file);
    const book = Buffer.from(parts['xl/workbook.bin'] ?? []);
    const formula = book.lastIndexOf(0x3a);
    expect(formula).toBeGreaterThan(0);
    // The token of a text, whose length is then a coordinate.
    book[formula] = 0x17;
    parts['xl/workbook.bin'] = book;
    expect(opened('log.xlsb', zipSync(parts)).outline.sheets[0]?.namedRanges).toEqual([]);
  });
});

/** A record of an .xls: its type, its length and 16-bit numbers. */
function biff(type: number, ...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.length * 2);
  [type, numbers.length * 2, ...numbers].forEach((number, index) => bytes.writeUInt16LE(number, index * 2));
  return bytes;
}

/** A stream of an .xls, with records among those of the whole workbook and cells in its one sheet. */
function xls(ofWorkbook: readonly Buffer[], cells: readonly Buffer[] = []): Uint8Array {
  const end = biff(0x000a);
  const stream = [
    biff(0x0809, 0x0600, 0x0005, 0, 0, 0, 0, 0, 0),
    ...ofWorkbook,
    end,
    biff(0x0809, 0x0600, 0x0010, 0, 0, 0, 0, 0, 0),
    ...cells,
    end,
  ];
  return compoundFileOf({ Workbook: Uint8Array.from(Buffer.concat(stream)) });
}

describe('an .xls', () => {
  it('is refused with 10,000 sheets', () => {
    const sheets = Array.from({ length: 10_000 }, () => biff(0x0085, 0, 0, 0, 0x0101, 0x0053));
    expect(openWorkbook('log.xls', xls(sheets))).toEqual({
      ok: false,
      error: { code: 'tooManySheets', limit: 1000, workbook: 'log.xls' },
    });
  });

  it('is refused when its cells lie far apart', () => {
    const cells = Array.from({ length: 60_000 }, (_, row) => biff(0x0203, row, 0xffff, 0, 0, 0, 0, 0));
    expect(openWorkbook('log.xls', xls([], cells))).toMatchObject({ error: { code: 'cellsTooFarApart' } });
  });

  it('is refused with more cells than there is room for, of each of which an object would be made', () => {
    // Numbers side by side, 250 of them in each of 3,201 rows.
    const numbers = Array.from({ length: 750 }, () => 0);
    const cells = Array.from({ length: 3_201 }, (_, row) => biff(0x00bd, row, 0, ...numbers, 249));
    expect(openWorkbook('log.xls', xls([], cells))).toMatchObject({
      error: { code: 'tooManyCells', limit: 800_000 },
    });
  });

  it('is damaged when a cell is too short for its place', () => {
    expect(failureOf('log.xls', xls([], [biff(0x0203, 0)]))).toBe('damagedWorkbook');
  });
});
