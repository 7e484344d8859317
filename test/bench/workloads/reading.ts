import { inflateRawSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import { streamXlsxRows } from 'hucre/xlsx';
import { nodeUnpacking } from '../../../src/cli/nodeUnpacking';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import type { QuickUnpacking } from '../../../src/xlsx/read/package/quickUnpacking';
import { zipDirectory } from '../../../src/xlsx/read/package/zipDirectory';
import { valueOf } from './valueOf';
import { largeLog } from '../largeLog';
import { LARGE_LOG_HEADINGS } from '../largeLogRows';
import type { Contestant, Workload } from './workload';

/** From the bytes of an .xlsx file to the values of its cells; comes to how many cells hold anything. */
export const READING: Workload = {
  ours: reading(nodeUnpacking(new URL('./inflatingThread.mjs', import.meta.url))),
  'ours, as the pane reads': reading(),
  hucre: (size) => {
    const bytes = largeLog(size);
    return async () => {
      let filled = 0;
      for await (const { values } of streamXlsxRows(bytes)) filled += filledIn([values]);
      return filled;
    };
  },
  SheetJS: (size) => {
    const bytes = largeLog(size);
    return () => {
      const { SheetNames, Sheets } = read(bytes, { dense: true });
      const [name = ''] = SheetNames;
      const sheet = Sheets[name];
      if (sheet === undefined) throw new RangeError('The file has no sheet.');
      return filledIn(utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true }));
    };
  },
  'no checks, no texts': (size) => {
    const bytes = largeLog(size);
    return () => {
      const parts = valueOf(zipDirectory(bytes));
      const sheet = parts.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
      return sheet === undefined ? 0 : cellsWithValues(inflateRawSync(sheet.data));
    };
  },
};

/** @param quick what Node unpacks with, as in the command */
function reading(quick?: QuickUnpacking): Contestant {
  return (size) => {
    const bytes = largeLog(size);
    return () => {
      const workbook = valueOf(openWorkbook('log.xlsx', bytes, quick));
      let filled = 0;
      for (const { name, usedRange } of workbook.outline.sheets) {
        if (usedRange === null) continue;
        for (const block of workbook.rows(name, usedRange, [...LARGE_LOG_HEADINGS.keys()]))
          filled += filledIn(block.rows);
      }
      return filled;
    };
  };
}

function filledIn(rows: readonly (readonly unknown[])[]): number {
  let filled = 0;
  for (const row of rows) {
    for (const value of row) if (value !== null && value !== undefined && value !== '') filled += 1;
  }
  return filled;
}

/** A loop over the unpacked bytes that finds the values, `<v>`, and nothing else. */
function cellsWithValues(xml: Uint8Array): number {
  let cells = 0;
  for (let at = 2; at < xml.length; at += 1) {
    if (xml[at] === 0x3e && xml[at - 1] === 0x76 && xml[at - 2] === 0x3c) cells += 1;
  }
  return cells;
}
