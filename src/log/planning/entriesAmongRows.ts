import type { CellRange } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import type { LogCandidate } from '../recognition/candidate';
import { recogniseLogs } from '../recognition/recognise';
import { blockWithout } from '../registers/withheldCells';
import { RegisterBelow } from '../rows/registerBelow';

/** A workbook as it may be shown, and the logs in it. */
export interface RecognisedWorkbook {
  readonly workbook: WorkbookOutline;
  readonly candidates: readonly LogCandidate[];
}

/**
 * The workbook without what, among the rows of its logs, may be of a register whose entries are under seal: nothing of it
 * tells what a column holds, and none of it is shown. The logs reach as far as they did, so that those rows are met, and
 * told of, once they are read.
 *
 * @param layouts how the logs will be read, as far as that is known
 */
export function withoutEntries(
  { workbook, candidates }: RecognisedWorkbook,
  layouts: readonly LogLayout[],
): RecognisedWorkbook {
  const withheld = layouts.map((layout) => ({ layout, ranges: entriesAmong(workbook, layout) }));
  if (withheld.every(({ ranges }) => ranges.length === 0)) return { workbook, candidates };
  const sheets = workbook.sheets.map((sheet) => {
    const ranges = withheld.filter(({ layout }) => layout.sheet === sheet.name).flatMap((one) => one.ranges);
    return ranges.length === 0 ? sheet : { ...sheet, head: blockWithout(sheet.head, ranges) };
  });
  const shown = { ...workbook, sheets };
  const again = recogniseLogs(shown).map((candidate) => asLongAs(candidate, candidates));
  return { workbook: shown, candidates: again };
}

function entriesAmong({ sheets }: WorkbookOutline, layout: LogLayout): readonly CellRange[] {
  const sheet = sheets.find(({ name }) => name === layout.sheet);
  if (sheet === undefined) return [];
  const guard = new RegisterBelow(layout);
  guard.take(headBelow(sheet, layout));
  const { firstColumn, lastColumn } = layout.body;
  return guard.withheldRows.map((row) => ({ firstRow: row, lastRow: row, firstColumn, lastColumn }));
}

/** The rows of a log that recognition has seen. */
function headBelow({ head }: SheetOutline, { body }: LogLayout): SheetOutline['head'] {
  const first = Math.max(0, body.firstRow - head.firstRow);
  const rows = head.rows.slice(first, Math.max(first, body.lastRow + 1 - head.firstRow));
  return { firstRow: head.firstRow + first, columns: head.columns, rows };
}

/** The log with the rows that it had before: what was taken from its end must still be read. */
function asLongAs(candidate: LogCandidate, former: readonly LogCandidate[]): LogCandidate {
  const { layout } = candidate;
  const same = former.find(
    ({ layout: other }) => other.sheet === layout.sheet && other.headerRow === layout.headerRow,
  );
  if (same === undefined) return candidate;
  const lastRow = Math.max(layout.body.lastRow, same.layout.body.lastRow);
  return { ...candidate, layout: { ...layout, body: { ...layout.body, lastRow } } };
}
