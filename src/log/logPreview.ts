import type { CellValue, SheetOutline } from '../ground/outline';
import type { DateSystem } from '../ground/calendarDay';
import type { LogLayout } from './fitting/logLayout';
import type { DateContents } from './model/dateContents';
import { DATE_FIELDS, type DateField } from './model/field';
import type { LogProfile } from './model/profile';
import type { ReadSample } from './model/readSample';
import type { LogRows } from './rows/logRows';
import { LogRowsBuilder } from './rows/logRowsBuilder';
import { MappedCells } from './rows/mappedCells';
import { RequestColumns } from './rows/requestColumns';

/** How a log would be read, by the first rows of its sheet. */
export interface LogPreview {
  readonly sample: ReadSample;
  /** how the cells of each date column say their days */
  readonly dateContents: ReadonlyMap<DateField, DateContents>;
}

/**
 * What a log that waits for an answer looks like, by the first rows of its sheet. Where the columns that are known do not
 * tell a request from another row, every row that holds anything is one.
 */
export function previewOf(
  { layout, profile }: { readonly layout: LogLayout; readonly profile: LogProfile },
  { head }: SheetOutline,
  dateSystem: DateSystem,
): LogPreview {
  const { firstRow, lastRow } = layout.body;
  const rows = head.rows.slice(
    Math.max(0, firstRow - head.firstRow),
    Math.max(0, lastRow + 1 - head.firstRow),
  );
  const block = { firstRow, columns: head.columns, rows };
  const builder = new LogRowsBuilder(layout, profile, dateSystem);
  builder.take(block);
  const read = builder.build();
  if (read.count > 0) return previewIn(layout, read);
  const mapped = new MappedCells(layout);
  const requests = new RequestColumns(layout, profile, dateSystem);
  mapped.setColumns(block.columns);
  for (const [offset, cells] of rows.entries()) {
    if (!holdsAnything(cells)) continue;
    const { rowNumber, written } = mapped.writtenRow(cells, firstRow + offset + 1);
    requests.add(mapped.rowOf(rowNumber, written, 0), undefined);
  }
  return previewIn(layout, requests.build());
}

function previewIn(layout: LogLayout, { sample, dates }: Pick<LogRows, 'sample' | 'dates'>): LogPreview {
  const fields = DATE_FIELDS.filter((field) => layout.columns.has(field));
  return { sample, dateContents: new Map(fields.map((field) => [field, dates[field].contents])) };
}

function holdsAnything(cells: readonly CellValue[]): boolean {
  return cells.some((value) => value !== null && value !== '');
}
