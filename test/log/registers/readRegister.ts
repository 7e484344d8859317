import { planLogs } from '../../../src/log/planning/planLogs';
import type { UnmarkedEntries } from '../../../src/log/model/profile';
import type { RegisterRead } from '../../../src/log/registers/registerEntry';
import { registerColumns } from '../../../src/log/registers/registerLayout';
import { RegisterReader } from '../../../src/log/registers/registerReader';
import { type Rows, TODAY, workbookOf } from '../workbookOf';

/** Reads the registers of a workbook, each sheet given by its rows. */
export function readRegisters(
  sheets: Readonly<Record<string, Rows>>,
  name?: string,
  answer: UnmarkedEntries | null = null,
): readonly RegisterRead[] {
  return planLogs(workbookOf(sheets, name), []).registers.map((layout) => {
    const reader = new RegisterReader(layout, 1900, TODAY, answer);
    const rows = sheets[layout.sheet] ?? [];
    const columns = registerColumns(layout);
    const { firstRow, lastRow } = layout.body;
    reader.take({
      firstRow,
      columns,
      rows: rows.slice(firstRow, lastRow + 1).map((row) => columns.map((column) => row[column] ?? null)),
    });
    return reader.finish();
  });
}
