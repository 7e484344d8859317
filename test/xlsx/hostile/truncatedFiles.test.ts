import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { fileOf } from '../writtenFiles';

const KILOBYTE = 1024;
const SAMPLE = 'otp-requests-for-assistance';
const XLSX = readFileSync(path.join(__dirname, '..', '..', '..', 'assets', 'samples', `${SAMPLE}.xlsx`));
const WORKBOOK = read(XLSX);
// SheetJS cannot write the names of what is printed.
if (WORKBOOK.Workbook) WORKBOOK.Workbook.Names = [];

beforeAll(() => {
  // SheetJS prints what it stumbles over.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.restoreAllMocks();
});

describe('a file that is cut off at any kilobyte', () => {
  it.each([
    ['xlsx', new Uint8Array(XLSX)],
    ['xlsb', fileOf(WORKBOOK, 'xlsb')],
    ['ods', fileOf(WORKBOOK, 'ods')],
    ['xls', fileOf(WORKBOOK, 'biff8')],
  ])('is found damaged: .%s', (extension, bytes) => {
    expect(openWorkbook(`whole.${extension}`, bytes).ok).toBe(true);
    const lengths = Array.from(
      { length: Math.ceil(bytes.length / KILOBYTE) - 1 },
      (_, index) => (index + 1) * KILOBYTE,
    );
    expect(lengths.length).toBeGreaterThan(20);
    for (const length of lengths) {
      const { ok } = openWorkbook(`cut.${extension}`, bytes.subarray(0, length));
      // The last sector of an .xls may be filling that nothing lies in.
      if (extension !== 'xls' || length <= bytes.length - KILOBYTE)
        expect([length, ok]).toEqual([length, false]);
    }
  });

  it('gives its first rows as a .csv, which has no end that could be missed', () => {
    const text = Array.from({ length: 900 }, (_, row) => `RFA/${row},2022-09-16,"Interview"`).join('\n');
    const bytes = new TextEncoder().encode(text);
    for (let length = KILOBYTE; length < bytes.length; length += KILOBYTE) {
      const result = openWorkbook('cut.csv', bytes.subarray(0, length));
      expect(result.ok || result.error.code).toBe(result.ok ? true : 'quotationNotClosed');
    }
  });
});
