import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/ground/outline';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import type { ExcelHost } from '../../host/excelHost';

const SAMPLES = path.resolve('assets', 'samples');

/** Puts the sheets of the three sample workbooks into the open workbook, each at the place that it has. */
export function openSamples(host: ExcelHost): void {
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    const opened = openWorkbook(file, readFileSync(path.join(SAMPLES, file)));
    if (!opened.ok) throw new Error(opened.error.code);
    for (const { name, usedRange, head } of opened.value.outline.sheets) {
      if (usedRange === null) continue;
      const rows = [
        ...opened.value.rows(
          name,
          { ...usedRange, firstRow: 0, firstColumn: 0 },
          columnsTo(usedRange.lastColumn),
        ),
      ];
      const values = rows.flatMap((block) => block.rows.map((row) => row.map(asEntered)));
      if (head.rows.length > 0) host.addSheet(name).set('A1', values);
    }
  }
}

/** Text stays text: an apostrophe keeps Excel from reading a date into it. */
function asEntered(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' ? `'${value}` : value;
}

function columnsTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, column) => column);
}
