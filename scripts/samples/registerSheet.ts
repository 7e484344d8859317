import type { Workbook } from 'wasm-xlsxwriter';
import { type LogColumn, type LogFormats, setWidths, writeEntry, writeHeadings } from './logSheet';

/** A register of its own sheet: a title, headings, an entry a row. */
export interface SampleRegister<Entry> {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly LogColumn<Entry>[];
  readonly entries: readonly Entry[];
}

const HEADING_ROW = 2;

/** Adds the sheet of a register. */
export function addRegister<Entry>(
  workbook: Workbook,
  { sheet: name, title, columns, entries }: SampleRegister<Entry>,
  formats: LogFormats,
): void {
  const sheet = workbook.addWorksheet().setName(name);
  setWidths(sheet, 0, columns);
  sheet.writeStringWithFormat(0, 0, title, formats.title);
  writeHeadings(sheet, HEADING_ROW, 0, columns, formats.heading);
  entries.forEach((entry, index) => {
    writeEntry(sheet, HEADING_ROW + 1 + index, 0, columns, entry, formats);
  });
  sheet.setPrintFitToPages(1, 0);
}
